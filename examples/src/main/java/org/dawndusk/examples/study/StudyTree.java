/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The report of a study as a tree, for programs that go through its figures. */
public final class StudyTree {
    private StudyTree() {}

    /**
     * Studies a design.
     *
     * @param design a built-in design or a design file
     * @return what the study writes as JSON
     * @throws IOException if the file cannot be read
     * @throws DesignException if it is not a design
     */
    public static JsonNode of(String design) throws IOException {
        return JsonMapper.builder()
                .build()
                .valueToTree(Study.of(DesignReader.read(design)).report());
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dawndusk.examples.report.Page;

/** The first built-in design, studied once for all tests that look at its report and page. */
final class Suncatcher {
    static final Design DESIGN;
    static final StudyReport REPORT;
    static final Page PAGE;

    static {
        try {
            DESIGN = DesignReader.read("suncatcher");
            Study study = Study.of(DESIGN);
            REPORT = study.report();
            PAGE = study.page();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Suncatcher() {}
}

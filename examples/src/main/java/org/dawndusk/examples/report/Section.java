/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.List;

/**
 * A part of a page under a heading.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id for links, of small letters, digits and hyphens
 * @param title the heading
 * @param blocks from the top to the bottom
 */
public record Section(String id, String title, List<Block> blocks) {
    /**
     * Refuses an id that a link could not carry.
     *
     * @param id for links, of small letters, digits and hyphens
     * @param title the heading
     * @param blocks from the top to the bottom
     */
    public Section {
        Checks.name("id", id);
        Checks.text("title", title);
        blocks = List.copyOf(blocks);
    }

    /**
     * A section of the given blocks.
     *
     * @param id for links, of small letters, digits and hyphens
     * @param title the heading
     * @param blocks from the top to the bottom
     * @return the section
     */
    public static Section of(String id, String title, Block... blocks) {
        return new Section(id, title, List.of(blocks));
    }
}

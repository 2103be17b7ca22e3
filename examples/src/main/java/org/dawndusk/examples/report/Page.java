/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page of sections that can be written as one HTML file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what the page is about
 * @param subtitle source, date, span: what a reader must know first
 * @param sections from the top to the bottom; no two with the same id, no two plots with the same name
 */
public record Page(String title, String subtitle, List<Section> sections) {
    /**
     * Refuses sections and plots that cannot be told apart.
     *
     * @param title what the page is about
     * @param subtitle source, date, span: what a reader must know first
     * @param sections from the top to the bottom; no two with the same id, no two plots with the same name
     */
    public Page {
        Checks.text("title", title);
        sections = List.copyOf(sections);
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            Checks.fresh("section", section.id(), ids);
        }
        Set<String> plots = new HashSet<>();
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Plot plot) {
                    Checks.fresh("plot", plot.name(), plots);
                }
            }
        }
    }

    /**
     * The page with one section more at its end.
     *
     * @param section whose id and plots are new to the page
     * @return another page
     */
    public Page with(Section section) {
        List<Section> more = new ArrayList<>(sections);
        more.add(section);
        return new Page(title, subtitle, more);
    }

    /**
     * The page as one HTML document that loads nothing.
     *
     * @return the document
     */
    public String html() {
        return new PageWriter().page(this);
    }

    /**
     * Writes the page as a whole or not at all.
     *
     * @param file whose folder is made where it is missing
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, html(), StandardCharsets.UTF_8);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}

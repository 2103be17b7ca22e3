/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files as a whole or not at all: beside their place, then moved there in one step. What an interrupt leaves beside
 * it is deleted as the program ends.
 */
public final class ReportFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What fills a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out where it goes; need not be closed
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private ReportFile() {}

    /**
     * Writes a report as JSON.
     *
     * @param report records, lists, maps and numbers
     * @param file where it goes; its folder is made where there is none
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Object report, Path file) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(report);
        write(file, out -> out.write(json));
    }

    /**
     * Writes any content.
     *
     * @param file where it goes; its folder is made where there is none
     * @param content that fills it
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        // an interrupt ends the program without the clause below
        unfinished.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

/**
 * A sentence or two.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how it is meant
 * @param text the words
 */
public record Note(Kind kind, String text) implements Block {
    /** How a note is meant. */
    public enum Kind {
        /** Something to know. */
        PLAIN,
        /** A limit is kept. */
        GOOD,
        /** A limit is broken. */
        BAD
    }

    /**
     * Refuses a note without words.
     *
     * @param kind how it is meant
     * @param text the words
     */
    public Note {
        Checks.text("text", text);
    }

    /**
     * Something to know.
     *
     * @param text the words
     * @return the note
     */
    public static Note plain(String text) {
        return new Note(Kind.PLAIN, text);
    }
}

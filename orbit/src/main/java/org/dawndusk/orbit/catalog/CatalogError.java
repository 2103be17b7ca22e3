/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.util.regex.Pattern;

/**
 * What is wrong with one record of a catalogue; the records before and after it are not touched by it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of error it is
 * @param line number of the line that is wrong, counted from 1; the record's first line where a field is missing
 * @param field the field that is wrong, as the format's standard names it; empty where the line as a whole is
 * @param value what stands there, at most {@value #LONGEST_VALUE} characters of it; empty where it is missing
 * @param requirement what must stand there
 * @since 0.1
 */
public record CatalogError(Kind kind, long line, String field, String value, String requirement) {

    /** How much of a wrong value is kept [characters]. */
    static final int LONGEST_VALUE = 80;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]+");

    /**
     * Keeps the beginning of the value.
     *
     * @param kind what sort of error it is
     * @param line number of the line that is wrong, counted from 1; the record's first line where a field is missing
     * @param field the field that is wrong, as the format's standard names it; empty where the line as a whole is
     * @param value what stands there, at most {@value #LONGEST_VALUE} characters of it; empty where it is missing
     * @param requirement what must stand there
     */
    public CatalogError {
        value = value.substring(0, Math.min(value.length(), LONGEST_VALUE));
    }

    /** The sorts of error. */
    public enum Kind {
        /** The text ends in the middle of a record, as after a broken transfer. */
        CUT_SHORT,
        /** The checksum of a line differs from its content. */
        CHECKSUM,
        /** A field is missing, unreadable or outside its range. */
        FIELD,
        /** Lines that form no record: one of a pair is missing, or the text is something else. */
        STRUCTURE,
        /** A record is too long, or there are more records than are read. */
        LIMIT
    }

    /**
     * The error in one line of text, in which control characters are blanks.
     *
     * @return line, field, value and what must stand there
     */
    public String message() {
        String message = "line " + line + ": " + (field.isEmpty() ? "the line" : field)
                + (value.isEmpty() ? " is missing" : " is \"" + value + "\"") + ", but " + requirement;
        return CONTROL.matcher(message).replaceAll(" ");
    }
}

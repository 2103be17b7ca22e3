/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.List;
import java.util.Locale;

/**
 * A table: names at the left, then values, units, sources, or what its columns say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caption what the table holds
 * @param columns their headings
 * @param rows each as long as the columns
 */
public record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {
    /** What is smaller is rounding. */
    private static final double NOTHING = 1e-12;

    /**
     * Refuses rows that do not fit the columns.
     *
     * @param caption what the table holds
     * @param columns their headings
     * @param rows each as long as the columns
     */
    public Table {
        Checks.text("caption", caption);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            Checks.length("a row of " + caption, row.size(), columns.size());
        }
    }

    /**
     * A figure in a table.
     *
     * @param name what it is
     * @param value as it is to be read
     * @param unit may be empty
     * @param source whence it comes, or what it is to be compared with; may be empty
     */
    public record Value(String name, String value, String unit, String source) {
        /**
         * A number in four significant digits.
         *
         * @param name what it is
         * @param value the number [any unit]
         * @param unit may be empty
         * @param source whence it comes, or what it is to be compared with; may be empty
         * @return the figure
         */
        public static Value of(String name, double value, String unit, String source) {
            return new Value(name, number(value), unit, source);
        }
    }

    /**
     * A table of name, value, unit and source.
     *
     * @param caption what the table holds
     * @param values its rows
     * @return the table
     */
    public static Table values(String caption, List<Value> values) {
        return new Table(
                caption,
                List.of("", "value", "unit", "source or comparison"),
                values.stream()
                        .map(value -> List.of(value.name(), value.value(), value.unit(), value.source()))
                        .toList());
    }

    /**
     * A number as people read it: four significant digits, without an exponent where it can be helped.
     *
     * @param value the number [any unit]
     * @return its text
     */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return Long.toString((long) value);
        }
        double magnitude = Math.abs(value);
        if (magnitude < NOTHING) {
            return "0";
        }
        if (magnitude >= 1e6 || magnitude < 1e-3) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        int decimals = Math.max(0, 3 - (int) Math.floor(Math.log10(magnitude)));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}

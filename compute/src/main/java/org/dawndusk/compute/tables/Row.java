/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One line of a table under its header; whatever is wrong is refused with line, column and value. */
final class Row {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_SHOWN = 60;
    private static final String BAR = "|";

    private final int line;
    /** Where each column stands, in their order; shared by all rows. */
    private final Map<String, Integer> columns;

    private final List<String> fields;

    private Row(int line, Map<String, Integer> columns, List<String> fields) {
        this.line = line;
        this.columns = columns;
        this.fields = fields;
    }

    /**
     * Reads a table whose columns are known by name, or stand for a name between two fixed texts.
     *
     * @param id the column that must be there, with a value that no two lines share
     */
    static List<Row> read(byte[] utf8, String id, List<String> known, List<Family> families) {
        List<Csv.Line> lines = Csv.parse(utf8);
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String column : lines.isEmpty() ? List.<String>of() : lines.get(0).fields()) {
            if (!known.contains(column) && families.stream().noneMatch(family -> family.has(column))) {
                throw new IllegalArgumentException("line " + lines.get(0).number() + ": column is " + shown(column)
                        + ", but must be in " + known + (families.isEmpty() ? "" : " or like " + families));
            }
            if (columns.putIfAbsent(column, columns.size()) != null) {
                throw new IllegalArgumentException(
                        "line " + lines.get(0).number() + ": column " + shown(column) + " is there twice");
            }
        }
        if (!columns.containsKey(id)) {
            throw new IllegalArgumentException("line 1: column " + id + " is missing");
        }
        List<Row> rows = new ArrayList<>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            if (line.fields().size() != columns.size()) {
                throw new IllegalArgumentException("line " + line.number() + " has "
                        + line.fields().size() + " fields, but must have " + columns.size());
            }
            rows.add(new Row(line.number(), columns, line.fields()));
        }
        return rows;
    }

    /** Refuses a name that a line before has. */
    static void unique(List<Row> rows, String column) {
        Map<String, Integer> lines = new HashMap<>();
        for (Row row : rows) {
            Integer before = lines.putIfAbsent(row.text(column), row.line);
            if (before != null) {
                throw row.refused(column, "those that line " + before + " does not have");
            }
        }
    }

    /** Columns that are named after something. */
    record Family(String before, String after) {
        boolean has(String column) {
            return column.length() > before.length() + after.length()
                    && column.startsWith(before)
                    && column.endsWith(after)
                    && !name(column).isBlank();
        }

        String name(String column) {
            return column.substring(before.length(), column.length() - after.length());
        }

        String column(String name) {
            return before + name + after;
        }

        @Override
        public String toString() {
            return before + "..." + after;
        }
    }

    /** The text of a field, empty where there is no such column. */
    String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : fields.get(at);
    }

    /** The text of a field that must not be blank. */
    String name(String column) {
        if (text(column).isBlank()) {
            throw refused(column, "the texts that are not blank");
        }
        return text(column);
    }

    void ifNumber(String column, DoubleConsumer setter) {
        if (!text(column).isEmpty()) {
            double value = number(column);
            checked(column, () -> setter.accept(value));
        }
    }

    void ifWhole(String column, IntConsumer setter) {
        if (!text(column).isEmpty()) {
            int value = whole(column, Integer.MIN_VALUE, 0);
            checked(column, () -> setter.accept(value));
        }
    }

    /** A whole number of at least so much, or another where none is given. */
    int whole(String column, int least, int otherwise) {
        if (text(column).isEmpty()) {
            return otherwise;
        }
        double value = number(column);
        if (!(value == Math.rint(value) && value >= least && value <= Integer.MAX_VALUE)) {
            throw refused(column, "the whole numbers from " + least + " to " + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    void ifText(String column, Consumer<String> setter) {
        if (!text(column).isEmpty()) {
            checked(column, () -> setter.accept(text(column)));
        }
    }

    /** Names that are separated by bars. */
    void ifNames(String column, Consumer<String> setter) {
        if (!text(column).isEmpty()) {
            for (String name : text(column).split("\\|", -1)) {
                if (name.isBlank()) {
                    throw refused(column, "the names separated by " + BAR);
                }
                checked(column, () -> setter.accept(name));
            }
        }
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw refused(column, "[yes, no]");
        };
    }

    /** Visits the columns of a family, with the name that each stands for. */
    void each(Family family, BiConsumer<String, String> visitor) {
        for (String column : columns.keySet()) {
            if (family.has(column)) {
                visitor.accept(family.name(column), column);
            }
        }
    }

    <T> T built(Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
        }
    }

    static String names(Iterable<String> names) {
        for (String name : names) {
            if (name.contains(BAR) || name.isBlank()) {
                throw new IllegalArgumentException(
                        "name is '" + name + "', but must be in the texts without " + BAR + " that are not blank");
            }
        }
        return String.join(BAR, names);
    }

    private double number(String column) {
        String text = text(column);
        if (text.length() > LONGEST_NUMBER || !DECIMAL.matcher(text).matches()) {
            throw refused(column, "the decimal numbers");
        }
        return Double.parseDouble(text);
    }

    private void checked(String column, Runnable setter) {
        try {
            setter.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "line " + line + ": " + column + " is " + shown(text(column)) + ": " + e.getMessage(), e);
        }
    }

    IllegalArgumentException refused(String column, String range) {
        return new IllegalArgumentException(
                "line " + line + ": " + column + " is " + shown(text(column)) + ", but must be in " + range);
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        if (line.isBlank()) {
            return "'" + line + "'";
        }
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...";
    }
}

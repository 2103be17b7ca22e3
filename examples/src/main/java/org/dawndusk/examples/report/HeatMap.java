/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.List;

/**
 * Values of pairs as colours, such as of places and hours; NaN stands where there is none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name of the page's element
 * @param title the figure's title
 * @param text what it shows, in words
 * @param value what the colours mean
 * @param across what the columns are, with its unit
 * @param down what the rows are, with its unit
 * @param columns their names, at least one
 * @param rows their names, at least one
 * @param cells of each row, as many as there are columns; not all NaN
 */
public record HeatMap(
        String name,
        String title,
        String text,
        Axis value,
        Axis across,
        Axis down,
        List<String> columns,
        List<String> rows,
        List<List<Double>> cells)
        implements Plot {
    /**
     * Refuses cells that do not fit rows and columns.
     *
     * @param name of the page's element
     * @param title the figure's title
     * @param text what it shows, in words
     * @param value what the colours mean
     * @param across what the columns are, with its unit
     * @param down what the rows are, with its unit
     * @param columns their names, at least one
     * @param rows their names, at least one
     * @param cells of each row, as many as there are columns; not all NaN
     */
    public HeatMap {
        Checks.figure(name, title, text);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = cells.stream().map(List::copyOf).toList();
        Checks.some("columns of " + name, columns);
        Checks.length("rows of " + name, cells.size(), rows.size());
        for (List<Double> row : cells) {
            Checks.length("a row of " + name, row.size(), columns.size());
            row.forEach(cell -> Checks.notInfinite("a cell of " + name, cell));
        }
        if (cells.stream().flatMap(List::stream).allMatch(cell -> cell.isNaN())) {
            throw new IllegalArgumentException("cells of " + name + " are empty, but must have a value");
        }
    }
}

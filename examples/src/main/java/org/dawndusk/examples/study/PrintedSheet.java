/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Figures on a terminal. */
final class PrintedSheet implements Sheet {
    private final PrintWriter out;

    PrintedSheet(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void head(String title) {
        out.println();
        out.println(title);
    }

    @Override
    public void row(String what, String value, String unit, String note) {
        line(String.format(Locale.ROOT, "  %-42s %14s %-8s %s", what, value, unit, note));
    }

    @Override
    public void grid(String caption, List<String> columns, List<List<String>> rows) {
        line("  " + caption);
        cells(columns);
        rows.forEach(this::cells);
    }

    private void cells(List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-16s", cells.get(0)));
        cells.stream().skip(1).forEach(cell -> line.append(String.format(Locale.ROOT, " %12s", cell)));
        line(line.toString());
    }

    @Override
    public void line(String text) {
        out.println(text.stripTrailing());
    }
}

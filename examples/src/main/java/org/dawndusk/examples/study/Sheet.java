/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.List;

/** Where figures for people go: a terminal or a page. */
interface Sheet {
    /** Begins a subject: its name in capitals, perhaps with more after a comma. */
    void head(String title);

    void row(String what, String value, String unit, String note);

    default void row(String what, double value, String unit, String note) {
        row(what, Text.number(value), unit, note);
    }

    /** A table of its own columns. */
    void grid(String caption, List<String> columns, List<List<String>> rows);

    /** What is no figure. */
    void line(String text);
}

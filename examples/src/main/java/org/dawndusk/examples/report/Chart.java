/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.List;

/**
 * Lines, steps and bands over a common x axis of numbers or dates.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name of the page's element
 * @param title the figure's title
 * @param text what it shows, in words
 * @param x axis at the bottom
 * @param y axis at the left
 * @param series at least one; each has its own x
 */
public record Chart(String name, String title, String text, Axis x, Axis y, List<Series> series) implements Plot {
    /**
     * Refuses a chart without series.
     *
     * @param name of the page's element
     * @param title the figure's title
     * @param text what it shows, in words
     * @param x axis at the bottom
     * @param y axis at the left
     * @param series at least one; each has its own x
     */
    public Chart {
        Checks.figure(name, title, text);
        series = List.copyOf(series);
        Checks.some("series of " + name, series);
        if (y.start() != null) {
            throw new IllegalArgumentException("y of " + name + " is an axis of dates, but must be one of numbers");
        }
    }
}

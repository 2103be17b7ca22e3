/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.Arrays;
import java.util.List;

/**
 * Values over a chart's x axis; NaN stands where there is none, and the line breaks there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how it is drawn
 * @param label its name
 * @param x strictly ascending, in the unit of the x axis
 * @param y as many, in the unit of the y axis; the upper end of a band
 * @param low as many for a band, its lower end; empty for the others
 */
public record Series(Kind kind, String label, List<Double> x, List<Double> y, List<Double> low) {
    /** How a series is drawn. */
    public enum Kind {
        /** Straight from value to value. */
        LINE,
        /** Each value holds until the next. */
        STEP,
        /** The space between two lines. */
        BAND
    }

    /**
     * Refuses values that cannot be drawn.
     *
     * @param kind how it is drawn
     * @param label its name
     * @param x strictly ascending, in the unit of the x axis
     * @param y as many, in the unit of the y axis; the upper end of a band
     * @param low as many for a band, its lower end; empty for the others
     */
    public Series {
        Checks.text("label", label);
        x = List.copyOf(x);
        y = List.copyOf(y);
        low = List.copyOf(low);
        Checks.length("y of " + label, y.size(), x.size());
        Checks.length("low of " + label, low.size(), kind == Kind.BAND ? x.size() : 0);
        for (int i = 0; i < x.size(); i++) {
            Checks.finite("x of " + label, x.get(i));
            Checks.notInfinite("y of " + label, y.get(i));
            if (i > 0 && !(x.get(i) > x.get(i - 1))) {
                throw new IllegalArgumentException(
                        "x of " + label + " is " + x.get(i) + ", but must be above " + x.get(i - 1));
            }
            if (kind == Kind.BAND
                    && !(low.get(i) <= y.get(i))
                    && !(low.get(i).isNaN() && y.get(i).isNaN())) {
                throw new IllegalArgumentException(
                        "low of " + label + " is " + low.get(i) + ", but must be at most " + y.get(i));
            }
        }
        if (y.stream().allMatch(value -> value.isNaN())) {
            throw new IllegalArgumentException("y of " + label + " is empty, but must have a value");
        }
    }

    /**
     * A line.
     *
     * @param label its name
     * @param x strictly ascending [unit of the x axis]
     * @param y as many [unit of the y axis]
     * @return the series
     */
    public static Series line(String label, double[] x, double[] y) {
        return new Series(Kind.LINE, label, boxed(x), boxed(y), List.of());
    }

    /**
     * Steps: each value holds until the next.
     *
     * @param label its name
     * @param x strictly ascending [unit of the x axis]
     * @param y as many [unit of the y axis]
     * @return the series
     */
    public static Series step(String label, double[] x, double[] y) {
        return new Series(Kind.STEP, label, boxed(x), boxed(y), List.of());
    }

    /**
     * A band.
     *
     * @param label its name
     * @param x strictly ascending [unit of the x axis]
     * @param low as many [unit of the y axis]
     * @param high as many, nowhere below the low ones [unit of the y axis]
     * @return the series
     */
    public static Series band(String label, double[] x, double[] low, double[] high) {
        return new Series(Kind.BAND, label, boxed(x), boxed(high), boxed(low));
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars that lie one below the other, each of one or more spans: plain or stacked bars, a tornado, a waterfall.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name of the page's element
 * @param title the figure's title
 * @param text what it shows, in words
 * @param value the axis at the bottom
 * @param series names of the colours that spans refer to, at least one
 * @param base where a line stands to which the bars are compared [unit of the axis]
 * @param bars from the top to the bottom, at least one
 */
public record Bars(String name, String title, String text, Axis value, List<String> series, double base, List<Bar> bars)
        implements Plot {
    /**
     * Refuses bars without series or spans.
     *
     * @param name of the page's element
     * @param title the figure's title
     * @param text what it shows, in words
     * @param value the axis at the bottom
     * @param series names of the colours that spans refer to, at least one
     * @param base where a line stands to which the bars are compared [unit of the axis]
     * @param bars from the top to the bottom, at least one
     */
    public Bars {
        Checks.figure(name, title, text);
        Checks.finite("base", base);
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        Checks.some("series of " + name, series);
        Checks.some("bars of " + name, bars);
        for (Bar bar : bars) {
            for (Span span : bar.spans()) {
                if (span.series() < 0 || span.series() >= series.size()) {
                    throw new IllegalArgumentException("series of " + bar.label() + " is " + span.series()
                            + ", but must be in [0, " + (series.size() - 1) + "]");
                }
            }
        }
    }

    /**
     * One bar.
     *
     * @param label its name
     * @param spans at least one
     */
    public record Bar(String label, List<Span> spans) {
        /**
         * Refuses a bar without spans.
         *
         * @param label its name
         * @param spans at least one
         */
        public Bar {
            Checks.text("label", label);
            spans = List.copyOf(spans);
            Checks.some("spans of " + label, spans);
        }
    }

    /**
     * A piece of a bar.
     *
     * @param series whose colour it has
     * @param from one end [unit of the axis]
     * @param to the other end [unit of the axis]
     */
    public record Span(int series, double from, double to) {
        /**
         * Refuses ends that are no numbers.
         *
         * @param series whose colour it has
         * @param from one end [unit of the axis]
         * @param to the other end [unit of the axis]
         */
        public Span {
            Checks.finite("from", from);
            Checks.finite("to", to);
        }
    }

    /**
     * A bar from 0 to a value.
     *
     * @param label its name
     * @param value its length [unit of the axis]
     * @return the bar
     */
    public static Bar bar(String label, double value) {
        return new Bar(label, List.of(new Span(0, 0, value)));
    }

    /**
     * A bar of values end to end, one of each series in their order.
     *
     * @param label its name
     * @param values at least 0 [unit of the axis]
     * @return the bar
     */
    public static Bar stacked(String label, double... values) {
        List<Span> spans = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < values.length; i++) {
            Checks.notNegative("a value of " + label, values[i]);
            spans.add(new Span(i, from, from + values[i]));
            from += values[i];
        }
        return new Bar(label, spans);
    }

    /**
     * A bar of a tornado: from the base to what an input's low end gives (series 0) and to what its high end gives (series 1).
     *
     * @param label the input
     * @param base result at the input's usual value [unit of the axis]
     * @param atLow result at its low end [unit of the axis]
     * @param atHigh result at its high end [unit of the axis]
     * @return the bar
     */
    public static Bar swing(String label, double base, double atLow, double atHigh) {
        return new Bar(label, List.of(new Span(0, base, atLow), new Span(1, base, atHigh)));
    }
}

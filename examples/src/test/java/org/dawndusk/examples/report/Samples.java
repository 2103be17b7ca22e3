/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.List;

/** A page with every kind of block, and text that would break out of HTML and script if it could. */
final class Samples {
    static final String HOSTILE = "</script><b onclick=\"alert('x')\">&amp;\u2028</b><!--";

    private Samples() {}

    static Page page() {
        double[] x = {0, 1, 2, 3};
        Chart chart = new Chart(
                "lines",
                "Lines " + HOSTILE,
                "Words " + HOSTILE,
                Axis.time("2027-01-01T00:00:00Z"),
                new Axis("height " + HOSTILE, "m"),
                List.of(
                        Series.line("line " + HOSTILE, x, new double[] {1, Double.NaN, 3, 2}),
                        Series.step("step", new double[] {0.5, 2.5}, new double[] {2, 1}),
                        Series.band("band", x, new double[] {0, 0, 1, 1}, new double[] {2, 3, 3, 4})));
        Bars bars = new Bars(
                "bars",
                "Bars",
                "Stacked, swung and afloat.",
                new Axis("cost", "USD"),
                List.of("low", "high"),
                0,
                List.of(
                        Bars.bar(HOSTILE, 4),
                        Bars.stacked("stacked", 1, 2.5),
                        Bars.swing("swing", 0, -1, 2),
                        new Bars.Bar("afloat", List.of(new Bars.Span(1, 3, 1.5)))));
        HeatMap map = new HeatMap(
                "map",
                "Map",
                "Two by three.",
                new Axis("latency", "ms"),
                new Axis("hour", "h"),
                new Axis("city", ""),
                List.of("0", "1", "2"),
                List.of(HOSTILE, "Quito"),
                List.of(List.of(1.0, 2.0, Double.NaN), List.of(3.0, 2.5, 1.5)));
        Flow flow = new Flow(
                "flow",
                "Flow",
                "From one to two.",
                new Axis("power", "kW"),
                List.of(
                        new Flow.Stream(HOSTILE, "bus", 3),
                        new Flow.Stream("bus", "load", 2),
                        new Flow.Stream("bus", "loss", 1),
                        new Flow.Stream("loss", "heat", 1)));
        Table table = Table.values(HOSTILE, List.of(Table.Value.of("mass " + HOSTILE, 1234.5678, "kg", HOSTILE)));
        return new Page(HOSTILE, HOSTILE, List.of())
                .with(Section.of("first", HOSTILE, Note.plain(HOSTILE), new Note(Note.Kind.BAD, "bad"), chart, bars))
                .with(Section.of("second", "Second", table, map, flow));
    }
}

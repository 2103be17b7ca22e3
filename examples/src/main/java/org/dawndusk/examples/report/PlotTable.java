/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of a plot as a table, for those who cannot see it and for those who want the number. */
final class PlotTable {
    private PlotTable() {}

    static Table of(Plot plot) {
        String caption = "Values of: " + plot.title();
        if (plot instanceof Chart chart) {
            return chart(caption, chart);
        } else if (plot instanceof Bars bars) {
            return bars(caption, bars);
        } else if (plot instanceof HeatMap map) {
            return map(caption, map);
        }
        return flow(caption, (Flow) plot);
    }

    /** A line of thousands of values in its extremes. */
    private static Table chart(String caption, Chart chart) {
        List<List<String>> rows = new ArrayList<>();
        for (Series series : chart.series()) {
            if (series.kind() == Series.Kind.BAND) {
                rows.add(extremes(chart, series.label() + ", lower end", series.x(), series.low()));
                rows.add(extremes(chart, series.label() + ", upper end", series.x(), series.y()));
            } else {
                rows.add(extremes(chart, series.label(), series.x(), series.y()));
            }
        }
        String unit = " [" + chart.y().unit() + "]";
        String at = "at " + chart.x().labelled();
        return new Table(
                caption, List.of(chart.y().label(), "values", "least" + unit, at, "greatest" + unit, at), rows);
    }

    private static List<String> extremes(Chart chart, String label, List<Double> x, List<Double> y) {
        int least = -1;
        int greatest = -1;
        int count = 0;
        for (int i = 0; i < y.size(); i++) {
            double value = y.get(i);
            if (Double.isNaN(value)) {
                continue;
            }
            count++;
            least = least < 0 || value < y.get(least) ? i : least;
            greatest = greatest < 0 || value > y.get(greatest) ? i : greatest;
        }
        return List.of(
                label,
                Integer.toString(count),
                Table.number(y.get(least)),
                place(chart.x(), x.get(least)),
                Table.number(y.get(greatest)),
                place(chart.x(), x.get(greatest)));
    }

    private static String place(Axis axis, double x) {
        if (axis.start() == null) {
            return Table.number(x);
        }
        return axis.start()
                .plusMillis(Math.round(1e3 * x))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace("T", " ")
                .replace(":00Z", "");
    }

    private static Table bars(String caption, Bars bars) {
        List<String> columns = new ArrayList<>();
        columns.add(bars.value().labelled());
        columns.addAll(bars.series());
        List<List<String>> rows = new ArrayList<>();
        for (Bars.Bar bar : bars.bars()) {
            String[] row = new String[columns.size()];
            Arrays.fill(row, "");
            row[0] = bar.label();
            double end = bars.base();
            for (Bars.Span span : bar.spans()) {
                String text;
                if (span.from() == bars.base()) {
                    text = Table.number(span.to());
                } else if (span.from() == end) {
                    text = Table.number(span.to() - span.from());
                } else {
                    text = Table.number(span.from()) + " to " + Table.number(span.to());
                }
                end = span.to();
                row[1 + span.series()] = row[1 + span.series()].isEmpty() ? text : row[1 + span.series()] + ", " + text;
            }
            rows.add(List.of(row));
        }
        return new Table(caption, columns, rows);
    }

    private static Table map(String caption, HeatMap map) {
        List<String> columns = new ArrayList<>();
        columns.add(map.down().label() + " \\ " + map.across().labelled());
        columns.addAll(map.columns());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < map.rows().size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(map.rows().get(i));
            map.cells().get(i).forEach(cell -> row.add(cell.isNaN() ? "–" : Table.number(cell)));
            rows.add(row);
        }
        return new Table(caption + ", " + map.value().labelled(), columns, rows);
    }

    private static Table flow(String caption, Flow flow) {
        return new Table(
                caption,
                List.of("from", "to", flow.value().labelled()),
                flow.streams().stream()
                        .map(stream -> List.of(stream.from(), stream.to(), Table.number(stream.value())))
                        .toList());
    }
}

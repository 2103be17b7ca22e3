/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/** What the page's script draws a plot from. */
final class PlotData {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** More digits than a screen has pixels. */
    private static final MathContext VALUE = new MathContext(6);
    /** Seconds of a year, to a tenth. */
    private static final MathContext ABSCISSA = new MathContext(9);

    private PlotData() {}

    /** As JSON that may stand in an HTML script element. */
    static String json(Plot plot) {
        ObjectNode node = NODES.objectNode();
        if (plot instanceof Chart chart) {
            chart(node, chart);
        } else if (plot instanceof Bars bars) {
            bars(node, bars);
        } else if (plot instanceof HeatMap map) {
            map(node, map);
        } else if (plot instanceof Flow flow) {
            flow(node, flow);
        }
        return node.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static void chart(ObjectNode node, Chart chart) {
        node.put("kind", "chart");
        axis(node.putObject("x"), chart.x());
        axis(node.putObject("y"), chart.y());
        ArrayNode all = node.putArray("series");
        for (Series series : chart.series()) {
            ObjectNode one = all.addObject();
            one.put("kind", series.kind().name().toLowerCase(Locale.ROOT));
            one.put("label", series.label());
            numbers(one.putArray("x"), series.x(), ABSCISSA);
            numbers(one.putArray("y"), series.y(), VALUE);
            if (series.kind() == Series.Kind.BAND) {
                numbers(one.putArray("low"), series.low(), VALUE);
            }
        }
    }

    private static void bars(ObjectNode node, Bars bars) {
        node.put("kind", "bars");
        axis(node.putObject("value"), bars.value());
        node.set("base", number(bars.base(), VALUE));
        bars.series().forEach(node.putArray("series")::add);
        ArrayNode all = node.putArray("bars");
        for (Bars.Bar bar : bars.bars()) {
            ObjectNode one = all.addObject();
            one.put("label", bar.label());
            ArrayNode spans = one.putArray("spans");
            for (Bars.Span span : bar.spans()) {
                spans.addArray()
                        .add(span.series())
                        .add(number(span.from(), VALUE))
                        .add(number(span.to(), VALUE));
            }
        }
    }

    private static void map(ObjectNode node, HeatMap map) {
        node.put("kind", "map");
        axis(node.putObject("value"), map.value());
        axis(node.putObject("across"), map.across());
        axis(node.putObject("down"), map.down());
        map.columns().forEach(node.putArray("columns")::add);
        map.rows().forEach(node.putArray("rows")::add);
        ArrayNode cells = node.putArray("cells");
        map.cells().forEach(row -> numbers(cells.addArray(), row, VALUE));
    }

    private static void flow(ObjectNode node, Flow flow) {
        node.put("kind", "flow");
        axis(node.putObject("value"), flow.value());
        ArrayNode streams = node.putArray("streams");
        for (Flow.Stream stream : flow.streams()) {
            streams.addArray().add(stream.from()).add(stream.to()).add(number(stream.value(), VALUE));
        }
    }

    private static void axis(ObjectNode node, Axis axis) {
        node.put("label", axis.labelled());
        if (axis.start() != null) {
            node.put("start", axis.start().getEpochSecond());
        }
    }

    private static void numbers(ArrayNode array, List<Double> values, MathContext digits) {
        values.forEach(value -> array.add(number(value, digits)));
    }

    private static JsonNode number(double value, MathContext digits) {
        if (Double.isNaN(value)) {
            return NODES.nullNode();
        }
        BigDecimal rounded = new BigDecimal(value).round(digits).stripTrailingZeros();
        // plain where that is shorter to read
        return NODES.numberNode(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}

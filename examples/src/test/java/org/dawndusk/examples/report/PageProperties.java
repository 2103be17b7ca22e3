/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class PageProperties {
    @Property(tries = 300)
    void noTextLeavesItsElement(@ForAll String text) {
        String escaped = PageWriter.escape(text);
        assertThat(escaped).doesNotContain("<", ">", "\"", "'");
        String back = escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertThat(back).isEqualTo(text);
    }

    @Property(tries = 300)
    void dataCannotEndTheirScriptAndComeBack(@ForAll String text) throws IOException {
        String json = PlotData.json(chart("x" + text, new double[] {0, 1}, new double[] {1, 2}));
        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(new ObjectMapper().readTree(json).at("/series/0/label").textValue())
                .isEqualTo("x" + text);
    }

    @Property(tries = 300)
    void numbersComeBackInFiveDigits(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -1e12, max = 1e12) Double> values)
            throws IOException {
        double[] x = new double[values.size()];
        double[] y = new double[values.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            y[i] = values.get(i);
        }
        JsonNode numbers = new ObjectMapper()
                .readTree(PlotData.json(chart("series", x, y)))
                .at("/series/0/y");
        for (int i = 0; i < y.length; i++) {
            assertThat(numbers.get(i).doubleValue()).isCloseTo(y[i], within(5.1e-6 * Math.abs(y[i])));
        }
    }

    private static Chart chart(String label, double[] x, double[] y) {
        return new Chart("chart", "t", "t", new Axis("x", "s"), new Axis("y", "1"), List.of(Series.line(label, x, y)));
    }
}

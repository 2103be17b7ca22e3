/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\">(.*?)</script>", Pattern.DOTALL);

    private final String html = Samples.page().html();

    @Test
    void textCannotBecomeMarkup() {
        // the page's own: two of code and one of data for each plot
        assertThat(html.split("<script", -1)).hasSize(1 + 2 + 4);
        assertThat(html.split("</script>", -1)).hasSize(1 + 2 + 4);
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<b ", "<b>", "<!--", "onclick=\"");
        assertThat(html).contains("&lt;/script&gt;&lt;b onclick=&quot;alert(&#39;x&#39;)&quot;&gt;&amp;amp;");
    }

    @Test
    void dataComeThroughTheScriptElementAsTheyWere() throws IOException {
        Matcher data = DATA.matcher(html);
        assertThat(data.find()).isTrue();
        JsonNode chart = new ObjectMapper().readTree(data.group(1));
        assertThat(chart.at("/series/0/label").textValue()).isEqualTo("line " + Samples.HOSTILE);
        assertThat(chart.at("/series/0/y").toString()).isEqualTo("[1,null,3,2]");
        assertThat(chart.at("/x/start").longValue()).isEqualTo(1_798_761_600L);
        assertThat(chart.at("/series/2/low").toString()).isEqualTo("[0,0,1,1]");
    }

    @Test
    void numbersKeepSixDigitsAndTimesATenthOfASecondOfAYear() throws IOException {
        Series series = Series.line("line", new double[] {0, 31_535_999.9}, new double[] {123_456_789, 1.23456789e-7});
        Chart chart = new Chart("chart", "t", "t", new Axis("x", "s"), new Axis("y", "1"), List.of(series));
        JsonNode node = new ObjectMapper().readTree(PlotData.json(chart));
        assertThat(node.at("/series/0/x/1").doubleValue()).isEqualTo(31_535_999.9);
        assertThat(node.at("/series/0/y/0").doubleValue()).isEqualTo(123_457_000);
        assertThat(node.at("/series/0/y/1").doubleValue()).isEqualTo(1.23457e-7);
    }

    @Test
    void everyPlotHasItsElementItsWordsAndItsValues() {
        for (String name : List.of("lines", "bars", "map", "flow")) {
            assertThat(html.split("data-plot=\"" + name + "\"", -1)).hasSize(2);
        }
        assertThat(html.split("role=\"img\" aria-label=\"", -1)).hasSize(5);
        assertThat(html).contains(">Values of: Map, latency [ms]<", "<td class=\"number\">–</td>");
        // stacked, swung and afloat
        assertThat(html).contains(">stacked</th><td class=\"number\">1</td><td class=\"number\">2.500</td>");
        assertThat(html).contains(">swing</th><td class=\"number\">-1</td><td class=\"number\">2</td>");
        assertThat(html).contains(">afloat</th><td class=\"number\"></td><td class=\"number\">3 to 1.500</td>");
        assertThat(html).contains(">1235</td><td class=\"unit\">kg</td>");
    }

    @Test
    void nothingIsLoadedFromAnywhere() {
        assertThat(html).contains("default-src 'none'");
        assertThat(Pattern.compile("(?i)(src|href|action)\\s*=\\s*[\"']?(?!#)[^\"' >]")
                        .matcher(withoutScripts())
                        .find())
                .isFalse();
        assertThat(html).doesNotContain("@import", "url(");
    }

    private String withoutScripts() {
        return html.replaceAll("(?s)<script>.*?</script>", "");
    }

    @Test
    void theLicenceOfTheChartingLibraryIsThere() {
        assertThat(html).contains("Copyright (c) 2022 Leon Sorokin", "Permission is hereby granted, free of charge");
    }

    @Test
    void theSamePageGivesTheSameBytesInAnyLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Samples.page().html()).isEqualTo(html);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aPageIsWrittenAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new").resolve("page.html");
        Samples.page().write(file);
        assertThat(Files.readString(file)).isEqualTo(html);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        Path taken = Files.createDirectories(folder.resolve("taken").resolve("below"));
        Files.writeString(taken.resolve("x"), "x");
        assertThatThrownBy(() -> Samples.page().write(taken)).isInstanceOf(IOException.class);
        try (var files = Files.list(taken.getParent())) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void whatCannotBeShownIsRefused() {
        Page page = Samples.page();
        assertThatThrownBy(() -> page.with(Section.of("first", "Again")))
                .hasMessage("the section is first, but must be the only one of that name");
        assertThatThrownBy(() -> page.with(Section.of(
                        "third", "Again", page.sections().get(0).blocks().get(2))))
                .hasMessage("the plot is lines, but must be the only one of that name");
        assertThatThrownBy(() -> Section.of("No id", "t"))
                .hasMessage("id is No id, but must be of small letters, digits and hyphens");
        assertThatThrownBy(() -> new Table("t", List.of("a", "b"), List.of(List.of("1"))))
                .hasMessage("a row of t has 1 values, but must have 2");
        assertThatThrownBy(() -> Series.line("s", new double[] {0, 0}, new double[] {1, 2}))
                .hasMessage("x of s is 0.0, but must be above 0.0");
        assertThatThrownBy(() -> Series.line("s", new double[] {0}, new double[] {Double.POSITIVE_INFINITY}))
                .hasMessage("y of s is Infinity, but must be finite or NaN");
        assertThatThrownBy(() -> Series.line("s", new double[] {0}, new double[] {Double.NaN}))
                .hasMessage("y of s is empty, but must have a value");
        assertThatThrownBy(() -> Series.band("s", new double[] {0}, new double[] {2}, new double[] {1}))
                .hasMessage("low of s is 2.0, but must be at most 1.0");
        assertThatThrownBy(() -> Bars.stacked("b", 1, -1)).hasMessage("a value of b is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> new Flow.Stream("a", "b", 0)).hasMessage("value is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> new Flow(
                        "f",
                        "t",
                        "t",
                        new Axis("a", "1"),
                        List.of(new Flow.Stream("a", "b", 1), new Flow.Stream("b", "a", 1))))
                .hasMessage("streams run from a to a, but must not in a circle");
        assertThatThrownBy(() -> Axis.time("yesterday"))
                .hasMessage("start is yesterday, but must be an instant like 2027-01-01T00:00:00Z");
    }

    @Test
    void numbersAreReadInFourDigits() {
        assertThat(List.of(0.0, 12.0, 1234.5678, 0.0012346, 1.5e-9, 2.5e7, -0.1))
                .extracting(Table::number)
                .containsExactly("0", "12", "1235", "0.001235", "1.500e-09", "2.500e+07", "-0.1000");
    }
}

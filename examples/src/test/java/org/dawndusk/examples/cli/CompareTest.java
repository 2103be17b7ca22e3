/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dawndusk.examples.study.StudyTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Comparison compared(String first, String second) throws IOException {
        return Comparison.of("one", MAPPER.readTree(first), "two", MAPPER.readTree(second));
    }

    @Test
    void figuresOfBothAreSetSideBySideAndWhatIsBetterIsNamed() throws IOException {
        Comparison comparison = compared("""
                {"mass": {"kgPerKw": 50, "totalKg": 700}, "power": {"marginFraction": 0, "onlyHereKw": 1},
                 "thermal": {"marginK": 7, "bottleneck": "loop"}, "network": {"cityLatencyMs":
                 [{"city": "Oslo", "p95": 4}, {"city": "Rome", "p95": null}]}, "shortfalls": ["too heavy"]}
                """, """
                {"mass": {"kgPerKw": 40, "totalKg": 900}, "power": {"marginFraction": 0.1},
                 "thermal": {"marginK": 7, "bottleneck": "plate"}, "network": {"cityLatencyMs":
                 [{"city": "Rome", "p95": 3}, {"city": "Oslo", "p95": 5}]}, "shortfalls": []}
                """);
        assertThat(comparison.figures())
                .containsExactly(
                        new Comparison.Figure("mass.kgPerKw", "kg/kW", 50, 40, -20.0, "second"),
                        new Comparison.Figure("mass.totalKg", "kg", 700, 900, 100 * 200 / 700.0, null),
                        new Comparison.Figure("power.marginFraction", "1", 0, 0.1, null, "second"),
                        new Comparison.Figure("thermal.marginK", "K", 7, 7, 0.0, "equal"),
                        new Comparison.Figure("network.cityLatencyMs[Oslo].p95", "ms", 4, 5, 25.0, "first"));
        assertThat(comparison.words()).containsExactly(new Comparison.Words("thermal.bottleneck", "loop", "plate"));
        assertThat(comparison.firstShortfalls()).containsExactly("too heavy");
        assertThat(comparison.text(false))
                .contains(
                        "one and two: 5 figures", "thermal.marginK", "one does not close", "  too heavy", "two closes");
        assertThat(comparison.text(true)).contains("mass.kgPerKw").doesNotContain("thermal.marginK");
    }

    @Test
    void aDesignBesideOneWithMoreArrayHasMorePower(@TempDir Path folder) throws IOException {
        Path mine = folder.resolve("mine.json");
        try (InputStream design = StudyTree.class.getResourceAsStream("suncatcher.json")) {
            Files.writeString(
                    mine,
                    new String(design.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("\"arrayArea\": {\"value\": 105,", "\"arrayArea\": {\"value\": 115,"));
        }
        JsonNode stated = StudyTree.of("suncatcher");
        Comparison comparison = Comparison.of("suncatcher", stated, "mine.json", StudyTree.of(mine.toString()));
        assertThat(comparison.figures())
                .hasSizeGreaterThan(300)
                .anySatisfy(figure -> {
                    assertThat(figure.figure()).isEqualTo("power.marginFraction");
                    assertThat(figure.better()).isEqualTo("second");
                })
                .noneSatisfy(figure -> assertThat(figure.unit()).isBlank());
        assertThat(comparison.secondShortfalls()).singleElement().asString().startsWith("mass: the parts add up to");

        // the table of what is better names figures that there are, null where the design has none
        Set<String> paths = new HashSet<>();
        collect("", stated, paths);
        assertThat(paths).containsAll(Comparison.senses().keySet());
        // and every unit in a name is known but where the name has none
        assertThat(comparison.figures().stream()
                        .filter(figure -> figure.unit().equals("1"))
                        .map(figure -> Comparison.pattern(figure.figure()).replaceAll(".*\\.", ""))
                        .filter(name -> name.matches(".*(Kg|Km|Kw|Minutes|Hours|Days|Years|Year|Usd|Pflops|Deg|Db|K)")))
                .isEqualTo(List.of());
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        paths.add(path);
        node.properties()
                .forEach(field -> collect(
                        path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), paths));
        if (node.isArray()) {
            node.forEach(element -> collect(path + "[]", element, paths));
        }
    }
}

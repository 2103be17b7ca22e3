/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.dawndusk.examples.study.ClosedForms;
import org.dawndusk.examples.study.DesignFigures;
import org.dawndusk.examples.study.DesignVariable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepDesignsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return SweepDesigns.run(null, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void theTableAndTheJsonTellOfTheBestDrawWhichCanBeDrawnAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new").resolve("sweep.json");
        assertThat(run("--draws", "200", "--seed", "7", "--range", "life=5:5", "--out", file.toString()))
                .isZero();
        assertThat(out.toString()).contains("of 200 designs close", "radiator-area", "it alone", "Summary: " + file);
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.path("draws").longValue()).isEqualTo(200);
        assertThat(json.path("feasible").longValue()).isBetween(1L, 199L);
        DesignFigures again = DesignSweep.of("suncatcher", Map.of(DesignVariable.LIFE, new Range(5, 5)))
                .figures(7, json.at("/best/draw").longValue());
        assertThat(again.feasible()).isTrue();
        assertThat(json.at("/best/figures/cost").doubleValue()).isEqualTo(again.cost());
        assertThat(json.at("/quantiles/4/p05").doubleValue()).isGreaterThanOrEqualTo(again.cost() * (1 - 1 / 256.0));
        assertThat(json.at("/variables/5/best").doubleValue()).isEqualTo(5);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theCsvHasARowAFigure(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sweep.csv");
        assertThat(run("--draws", "50", "--out", file.toString())).isZero();
        assertThat(Files.readString(file))
                .startsWith("kind,name,unit,figure,value\r\ncount,draws,1,all,50\r\n")
                .contains("quantile,battery margin,kWh,p50,");
    }

    @Test
    void whereNothingClosesThereIsNoBest() {
        assertThat(run("--draws", "20", "--range", "array-area=10:10")).isZero();
        assertThat(out.toString()).contains("0 of 20 designs close").doesNotContain("Best:");
    }

    @Test
    void aDesignWithoutEclipsesLacksNoBattery(@TempDir Path folder) throws IOException {
        Path high = folder.resolve("high.json");
        try (InputStream design = ClosedForms.class.getResourceAsStream("suncatcher.json")) {
            Files.writeString(
                    high,
                    new String(design.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("{\"value\": 650, \"unit\": \"km\"", "{\"value\": 1700, \"unit\": \"km\""));
        }
        DesignSummary summary = new Sweep(1, 20, 20)
                .run(DesignSweep.of(high.toString(), Map.of(DesignVariable.ALTITUDE, new Range(1600, 1800))));
        assertThat(summary.broken().get(1)).isZero();
    }

    @Test
    void wrongArgumentsAreRefusedWithTheirRange() {
        assertThat(run("--range", "altitude=600")).isEqualTo(2);
        assertThat(run("--range", "height=600:700")).isEqualTo(2);
        assertThat(run("--range", "altitude=10:700")).isEqualTo(2);
        assertThat(run("--draws", "0")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "--range: range is 600, but must be LOW:HIGH",
                        "--range: variable is height, but must be one of altitude, accelerators, array-area,",
                        "--range: altitude is 10.0 km, but must be in [200.0, 5000.0] km",
                        "draws is 0, but must be in [1, ∞)");
    }

    @Test
    void aDesignThatCannotBeSweptIsOneLine() {
        assertThat(run("nowhere.json")).isEqualTo(1);
        assertThat(run("--range", "accelerators=40.2:40.7")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "dawndusk-sweep: design is nowhere.json, but must be a readable file or one of suncatcher,"
                                + " filing-group-2",
                        "dawndusk-sweep: range is 40.2:40.7, but must hold a whole number");
    }

    @Test
    void theSweepSurvivesItsSerialFormAndAnyNumberOfThreads() throws Exception {
        DesignSweep designs = DesignSweep.of("filing-group-2", Map.of());
        Sweep sweep = new Sweep(3, 60, 7);
        DesignSummary here = sweep.run(designs);
        assertThat(new ForkJoinPool(1).submit(() -> sweep.run(designs)).get()).isEqualTo(here);
        assertThat(new ForkJoinPool(5).submit(() -> sweep.run(designs)).get()).isEqualTo(here);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(designs);
        Object there = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(sweep.run((DesignSweep) there)).isEqualTo(here);
    }

    @Test
    void theBarIsFullAtTheEnd() {
        assertThat(Progress.bar(0, 10)).startsWith("[....").contains("  0 % of 10");
        assertThat(Progress.bar(10, 10)).startsWith("[####").contains("#] 100 % of 10");
    }

    @Test
    void rangesAndQuantilesRefuseWhatTheyCannotHave() {
        assertThatThrownBy(() -> new Range(2, 1)).hasMessage("range is 2.0:1.0, but must be low:high, both finite");
        assertThatThrownBy(() -> new Range(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bins.of(new double[] {Double.NaN}, 1)).hasMessageContaining("values[0] is NaN");
        assertThatThrownBy(() -> Bins.of(new double[0], 0).quantile(0.5)).isInstanceOf(IllegalStateException.class);
    }
}

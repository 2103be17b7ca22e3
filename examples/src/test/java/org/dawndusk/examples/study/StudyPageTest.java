/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.dawndusk.examples.report.Bars;
import org.dawndusk.examples.report.Block;
import org.dawndusk.examples.report.Chart;
import org.dawndusk.examples.report.Flow;
import org.dawndusk.examples.report.Note;
import org.dawndusk.examples.report.Page;
import org.dawndusk.examples.report.Plot;
import org.dawndusk.examples.report.Section;
import org.dawndusk.examples.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the study beside its report: one must not say what the other does not. */
class StudyPageTest {
    private static final List<String> PLOTS = List.of(
            "eclipses",
            "power-flow",
            "charge",
            "throttling",
            "temperatures",
            "latency-by-hour",
            "latency-by-place",
            "mass",
            "waterfall",
            "cost",
            "cost-tornado",
            "fleet-capacity",
            "emissions");
    private static final Page PAGE = Suncatcher.PAGE;
    private static final StudyReport REPORT = Suncatcher.REPORT;
    private static final String HTML = PAGE.html();

    private static List<Block> blocks() {
        return PAGE.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    private static <T extends Plot> T plot(String name, Class<T> type) {
        return blocks().stream()
                .filter(block -> block instanceof Plot plot && plot.name().equals(name))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(String section, String name) {
        return PAGE.sections().stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.blocks().stream())
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .filter(cells -> cells.get(0).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name));
    }

    @Test
    void everyPlotIsThereOnce() {
        assertThat(blocks().stream()
                        .filter(Plot.class::isInstance)
                        .map(block -> ((Plot) block).name())
                        .toList())
                .containsExactlyElementsOf(PLOTS);
        for (String name : PLOTS) {
            assertThat(HTML.split("data-plot=\"" + name + "\"", -1)).as(name).hasSize(2);
        }
    }

    @Test
    void theVerdictComesFirstWithEveryShortfallAndMargin() {
        Section verdict = PAGE.sections().get(0);
        assertThat(verdict.id()).isEqualTo("verdict");
        assertThat(verdict.blocks().get(0)).isEqualTo(new Note(Note.Kind.BAD, "The design does not close."));
        assertThat(verdict.blocks().subList(1, 1 + REPORT.shortfalls().size()))
                .extracting(note -> ((Note) note).text())
                .containsExactlyElementsOf(REPORT.shortfalls());
        assertThat(row("verdict", "chip temperature, hot case").get(1))
                .isEqualTo(Table.number(REPORT.thermal().marginK()));
    }

    @Test
    void itsNumbersAreThoseOfTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.json");
        ReportFile.write(REPORT, file);
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        for (String[] pair : new String[][] {
            {"orbit", "longest eclipse (umbra)", "/orbit/longestEclipseMinutes"},
            {"power", "array at its terminals, end of life", "/power/arrayPowerEolKw"},
            {"power", "battery", "/power/batteryKwh"},
            {"thermal", "chip temperature", "/thermal/chipTemperatureK"},
            {"network", "received power", "/network/receivedPowerMw"},
            {"lifetime", "drag make-up", "/lifetime/dragMakeUpMPerSPerYear"},
            {"debris", "collisions", "/debris/collisionsPerYear"},
            {"mass", "total", "/mass/totalKg"},
            {"delivered", "utilisation", "/waterfall/deliveredPflops"},
            {"tokens", "energy of a token", "/tokens/joulesPerToken"},
            {"cost", "delivered accelerator-hour", "/economy/usdPerAcceleratorHour"},
            {"emissions", "carbon dioxide equivalent", "/economy/emissions/kgCo2ePerAcceleratorHour"}
        }) {
            JsonNode figure = json.at(pair[2]);
            assertThat(figure.isNumber()).as(pair[2]).isTrue();
            assertThat(row(pair[0], pair[1]).get(1)).as(pair[2]).isEqualTo(Table.number(figure.doubleValue()));
        }
    }

    @Test
    void plotsEndWhereTheFiguresDo() {
        assertThat(greatest("eclipses", 0)).isCloseTo(REPORT.orbit().longestEclipseMinutes(), within(1e-9));
        assertThat(greatest("eclipses", 1)).isCloseTo(REPORT.orbit().longestPenumbraMinutes(), within(1e-9));
        // what the plot's minutes miss of the deepest instant
        assertThat(1 - least("charge", 0))
                .isBetween(
                        REPORT.power().deepestDischargeFraction() - 0.025,
                        REPORT.power().deepestDischargeFraction() + 1e-9);
        assertThat(greatest("charge", 1) - least("charge", 1))
                .isBetween(
                        REPORT.power().deepestDischargeOfCircuitFraction() - 0.025,
                        REPORT.power().deepestDischargeOfCircuitFraction() + 1e-9);
        // the orbits end at the year's end, the least is that of the worst one
        assertThat(Math.min(least("throttling", 1), REPORT.power().computeLoadKw()))
                .isCloseTo(REPORT.power().computePowerInWorstOrbitKw(), within(1e-9));
        // heat that is stored keeps chips below where they would stand at the worst instant for ever
        assertThat(greatest("temperatures", 0))
                .isBetween(
                        REPORT.thermal().chipTemperatureK() - 2,
                        REPORT.thermal().chipTemperatureK());
        Bars waterfall = plot("waterfall", Bars.class);
        assertThat(waterfall
                        .bars()
                        .get(waterfall.bars().size() - 1)
                        .spans()
                        .get(0)
                        .to())
                .isEqualTo(REPORT.waterfall().deliveredPflops());
        assertThat(plot("mass", Bars.class).bars().stream()
                        .mapToDouble(bar -> bar.spans().get(0).to())
                        .sum())
                .isCloseTo(REPORT.mass().totalKg(), within(1e-9));
        StudyReport.CapacityYear last =
                REPORT.economy().capacity().get(REPORT.economy().capacity().size() - 1);
        assertThat(least("fleet-capacity", 1)).isCloseTo(last.meanFraction(), within(1e-12));
        assertThat(plot("emissions", Bars.class).bars().get(0).spans().get(3).to())
                .isCloseTo(REPORT.economy().emissions().kgCo2ePerAcceleratorHour(), within(1e-12));
    }

    @Test
    void powerThatFlowsInFlowsOut() {
        List<Flow.Stream> streams = plot("power-flow", Flow.class).streams();
        for (String node : List.of("bus and battery", "accelerators", "regulator loss", "battery loss")) {
            double in = sum(
                    streams.stream().filter(stream -> stream.to().equals(node)).toList());
            double out = sum(streams.stream()
                    .filter(stream -> stream.from().equals(node))
                    .toList());
            assertThat(in).as(node).isCloseTo(out, within(1e-9));
        }
        double array = sum(
                streams.stream().filter(stream -> stream.from().equals("array")).toList());
        assertThat(array)
                .isCloseTo(
                        REPORT.power().arrayPowerEolKw() * REPORT.orbit().worstOrbitSunlitFraction(),
                        // the orbit that asks most of the array is not quite the darkest one
                        within(0.005 * array));
    }

    private static double sum(List<Flow.Stream> streams) {
        return streams.stream().mapToDouble(Flow.Stream::value).sum();
    }

    @Test
    void everyFactOfTheDesignStandsThereWithItsSource() {
        for (Given given : Suncatcher.DESIGN.given()) {
            assertThat(row("facts", given.field()))
                    .containsExactly(given.field(), Table.number(given.value()), given.unit(), given.origin());
        }
    }

    @Test
    void aProgramMayAddSections() {
        Page more = PAGE.with(Section.of("mine", "Mine", Note.plain("measured")));
        assertThat(more.html()).contains("href=\"#mine\"", ">measured</p>");
        assertThat(more.sections()).hasSize(PAGE.sections().size() + 1);
    }

    private static double greatest(String name, int series) {
        return plot(name, Chart.class).series().get(series).y().stream()
                .mapToDouble(value -> value)
                .max()
                .orElseThrow();
    }

    private static double least(String name, int series) {
        return plot(name, Chart.class).series().get(series).y().stream()
                .mapToDouble(value -> value)
                .min()
                .orElseThrow();
    }

    private static Offset<Double> within(double tolerance) {
        return Assertions.within(tolerance);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.examples.twin.SatelliteClass;
import org.dawndusk.examples.twin.TwinInputs;
import org.dawndusk.examples.twin.TwinWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FlyTwinTest {
    private static final double DAY = 86_400;

    @TempDir
    private Path folder;

    private Path june = Path.of("");

    /** Suncatcher in its eclipse season. */
    @BeforeEach
    void inJune() throws IOException {
        try (InputStream stream = DesignReader.class.getResourceAsStream("suncatcher.json")) {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            june = folder.resolve("june.json");
            Files.writeString(june, json.replace("2027-01-01T00:00:00Z", "2027-06-15T00:00:00Z"));
        }
    }

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(FlyTwin.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new CommandErrors())
                .execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void writesWhatItPrints() throws IOException {
        Path file = folder.resolve("twin.json");
        Run run = run(june.toString(), "--days", "2", "--faults", "--seed", "3", "--json", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("81 satellites in 4 classes", "what the ledgers leave unexplained", "Report: ");
        JsonNode report = new ObjectMapper().readTree(file.toFile());
        assertThat(report.path("satellites").asInt()).isEqualTo(81);
        for (JsonNode each : report.path("classes")) {
            assertThat(each.path("electricClosure").asDouble()).isCloseTo(0, within(1e-9));
            assertThat(each.path("heatClosure").asDouble()).isCloseTo(0, within(1e-6));
        }
        assertThat(report.path("work").path("closure").asDouble()).isCloseTo(0, within(1e-9));
        int windows = report.path("course").path("days").size();
        assertThat(report.path("course").path("hottestChipK")).hasSize(windows);
        // two days of revolutions of 97.8 minutes
        assertThat(windows).isBetween(29, 40);
        JsonNode revolution = report.path("revolution");
        assertThat(revolution.path("minutes").size()).isBetween(97, 99);
        double least = 1;
        for (JsonNode charge : revolution.path("charge")) {
            least = Math.min(least, charge.asDouble());
        }
        assertThat(least).isBetween(0.6, 0.75);
        // the same command says the same
        Path again = folder.resolve("again.json");
        run(june.toString(), "--days", "2", "--faults", "--seed", "3", "--json", again.toString());
        assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
    }

    /** Penumbras, the place on the orbit, the distance of the Sun: what representative satellites leave out. */
    @Test
    void theDesignGradeIsNearTheReferenceGrade() throws IOException {
        Design design = DesignReader.read(june.toString());
        TwinDesign twin = TwinDesign.of(design, DAY, 5);
        List<TwinWindow.Reading> fine = flown(design, twin, twin.single());
        List<TwinWindow.Reading> coarse = flown(design, twin, twin.classes(1).get(0));
        assertThat(coarse).hasSameSizeAs(fine);
        double drawnFine = 0;
        double drawnCoarse = 0;
        for (int i = 0; i < fine.size(); i++) {
            assertThat(coarse.get(i).charge()).isCloseTo(fine.get(i).charge(), within(0.015));
            assertThat(coarse.get(i).hottestChip()).isCloseTo(fine.get(i).hottestChip(), within(1.5));
            drawnFine += fine.get(i).drawn();
            drawnCoarse += coarse.get(i).drawn();
        }
        assertThat(drawnCoarse).isCloseTo(drawnFine, within(0.01 * drawnFine));
    }

    private static List<TwinWindow.Reading> flown(Design of, TwinDesign design, SatelliteClass one) {
        List<SatelliteClass> classes = List.of(one);
        List<TwinWindow.Reading> readings = new ArrayList<>();
        // all accelerators at full power, so that a mix in whole accelerators makes no difference
        Design.Compute compute = of.compute();
        double heat = one.site().accelerators() * compute.acceleratorPower();
        Job all = Job.builder("all at " + one.site().id())
                .accelerators(one.site().accelerators())
                .power(heat * (1 + compute.hostOverhead()))
                .heat(heat)
                .build();
        TimedJob service = TimedJob.builder(all).service(design.span()).build();
        TwinInputs inputs = TwinInputs.of(List.of(service), design.links());
        var twin = design.twin(classes);
        twin.advance(twin.begin(0), design.span(), inputs, window -> readings.addAll(window.readings()));
        return readings;
    }

    @Test
    void fitsAWornLoopToTelemetry() throws IOException {
        TwinDesign design = TwinDesign.of(DesignReader.read(june.toString()), DAY, 5);
        double[] times = new double[30];
        for (int i = 0; i < times.length; i++) {
            times[i] = (i + 1) * 1200;
        }
        double[] chips = TwinFit.said(
                design, design.worn(design.classes(1).get(0), TwinFit.Part.LOOP, 0.8), times, TwinFit.Column.CHIP);
        StringBuilder csv = new StringBuilder("time,chip\n");
        for (int i = 0; i < times.length; i++) {
            csv.append(times[i]).append(',').append(chips[i]).append('\n');
        }
        Path telemetry = folder.resolve("pass.csv");
        Files.writeString(telemetry, csv);
        Path file = folder.resolve("fit.json");
        Run run = run(
                june.toString(),
                "--days",
                "1",
                "--phases",
                "1",
                "--telemetry",
                telemetry.toString(),
                "--fit",
                "chip:loop=0.6:1",
                "--json",
                file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("share of the loop", "fitted to 30 points of pass.csv");
        JsonNode fit = new ObjectMapper().readTree(file.toFile()).path("fit");
        assertThat(fit.path("parameter").path("value").asDouble()).isCloseTo(0.8, within(1e-3));
        assertThat(fit.path("residual").asDouble()).isLessThan(0.05);
    }

    @Test
    void refusesWrongArguments() {
        assertThat(run("suncatcher", "--days", "0").code()).isEqualTo(2);
        assertThat(run("suncatcher", "--phases", "0").err()).contains("--phases is 0");
        assertThat(run("suncatcher", "--fit", "chip:loop=0.6:1").err()).contains("must be given together");
        assertThat(run("suncatcher", "--telemetry", "x.csv", "--fit", "chip:pump=0.6:1")
                        .code())
                .isEqualTo(2);
        assertThat(run("nowhere.json").code()).isEqualTo(1);
    }
}

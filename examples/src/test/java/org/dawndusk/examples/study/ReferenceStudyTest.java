/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceStudyTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return ReferenceStudy.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void helpAndVersionWork() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("dawndusk-study", "--out", "suncatcher");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("dawndusk-study (not packaged)");
    }

    @Test
    void aWrongArgumentIsRefused() {
        assertThat(run("--nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("--nonsense");
    }

    @Test
    void thePageMustNotOverwriteTheReport(@TempDir Path folder) {
        Path report = folder.resolve("report.json");
        assertThat(run("--out", report.toString(), "--html", report.toString())).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("dawndusk-study: --html is " + report + ", but must be another file than --out");
        assertThat(report).doesNotExist();
    }

    @Test
    void aBadDesignLeavesOneLineAndNoReport(@TempDir Path folder) throws IOException {
        Path design = Files.writeString(folder.resolve("mine.json"), "{\"name\": \"mine\"}");
        Path report = folder.resolve("report.json");
        assertThat(run(design.toString(), "--out", report.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("dawndusk-study: title is missing");
        assertThat(out.toString()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(design);
        }
    }

    @Test
    void aCatalogueTellsWhoFliesNearAndTheOrbitsGoToAViewer(@TempDir Path folder) throws IOException {
        // the station's elements of 2008 with the 650-km shell's mean motion and plane, an epoch in the study's first
        // hours, and once more with a wrong checksum
        String line1 = "1 25544U 98067A   27001.00000000  .00000000  00000-0  00000-0 0  999";
        Path catalogue = Files.writeString(
                folder.resolve("sky.tle"),
                checked(line1) + "\n" + checked("2 25544  97.9800 190.7000 0010000  90.0000 270.0000 14.7340000000001")
                        + "\n" + line1 + "x\n"
                        + checked("2 25544  97.9800 190.7000 0010000  90.0000 270.0000 14.7340000000001")
                        + "\n");
        Path report = folder.resolve("report.json");
        Path sky = folder.resolve("sky.czml");
        Path page = folder.resolve("elsewhere").resolve("page.html");
        assertThat(run(
                        "--out",
                        report.toString(),
                        "--html",
                        page.toString(),
                        "--catalogue",
                        catalogue.toString(),
                        "--czml",
                        sky.toString()))
                .isZero();
        assertThat(page).content().contains("id=\"catalogue\"");
        assertThat(folder.resolve("report.html")).doesNotExist();
        JsonNode json = new ObjectMapper().readTree(report.toFile()).path("catalogue");
        assertThat(json.path("satellites").intValue()).isEqualTo(1);
        assertThat(json.path("flying").intValue()).isEqualTo(1);
        assertThat(json.path("badRecords").intValue()).isEqualTo(1);
        assertThat(json.path("inAltitudeBand").intValue()).isEqualTo(1);
        assertThat(out.toString()).contains("CATALOGUE, at the epoch", "bad: line 3:");
        JsonNode packets = new ObjectMapper().readTree(sky.toFile());
        assertThat(packets).hasSize(2);
        // a viewer reads the document's version and clock before anything else
        assertThat(packets.at("/0/id").textValue()).isEqualTo("document");
        assertThat(packets.at("/0/version").textValue()).isEqualTo("1.0");
        assertThat(packets.at("/0/clock/interval").textValue())
                .isEqualTo(packets.at("/1/availability").textValue());
        assertThat(packets.at("/0/clock/currentTime").textValue()).startsWith("2027-01-01T00:00:00");
        assertThat(packets.path(1).path("position").path("cartesian").size()).isEqualTo(4 * 99);
    }

    @Test
    void aCatalogueThatIsNotThereIsRefused(@TempDir Path folder) {
        assertThat(run("--out", folder.resolve("r.json").toString(), "--catalogue", "nowhere.tle"))
                .isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("dawndusk-study: catalogue is nowhere.tle, but must be a readable file");
    }

    private static String checked(String line) {
        int sum = line.chars()
                .map(c -> c == '-' ? 1 : Math.max(0, Character.digit(c, 10)))
                .sum();
        return line + sum % 10;
    }

    @Test
    void theReportHasEveryFigureAndTheTableSaysWhereItWent(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("new").resolve("report.json");
        assertThat(run("--out", report.toString())).isZero();
        assertThat(out.toString())
                .contains("ORBIT", "DEBRIS, 625 to 675 km", "MASS CLOSURE", "binding limit", "Report: " + report);
        Path page = report.resolveSibling("report.html");
        assertThat(out.toString()).contains("Page: " + page);
        assertThat(page).content().contains("<title>Suncatcher: 81 satellites", "data-plot=\"eclipses\"");
        JsonNode json = new ObjectMapper().readTree(report.toFile());
        assertThat(json.path("design").textValue()).isEqualTo("suncatcher");
        for (String figure : new String[] {
            "orbit/altitudeKm",
            "orbit/inclinationDeg",
            "orbit/periodMinutes",
            "orbit/longestEclipseMinutes",
            "orbit/longestPenumbraMinutes",
            "orbit/eclipseDaysPerYear",
            "orbit/meanSunlitFraction",
            "orbit/worstOrbitSunlitFraction",
            "orbit/formation/keepingMPerSPerYear",
            "orbit/formation/closestApproachAfterLossM",
            "access/passesPerDay",
            "access/contactHoursPerDay",
            "access/downlinkTbPerDay",
            "power/arrayPowerBolKw",
            "power/arrayPowerEolKw",
            "power/batteryKwh",
            "power/marginFraction",
            "thermal/radiatorAreaM2",
            "thermal/radiatorTemperatureK",
            "thermal/chipTemperatureK",
            "thermal/heatRejectedKw",
            "thermal/absorbedEnvironmentKw",
            "network/neighbourLinkRangeKm",
            "network/neighbourLinkRateTbps",
            "network/linkMarginDb",
            "network/cityLatencyMs/0/nearest",
            "network/cityLatencyMs/0/p95",
            "network/cityLatencyMs/0/inViewFraction",
            "network/cityLatencyMs/0/viaMeshP95",
            "compute/jobs",
            "compute/placed",
            "debris/collisionsPerYear",
            "debris/criticalSatellites",
            "debris/disposalNeededFraction",
            "debris/returnedTPerYear",
            "mass/computeKg",
            "mass/arrayKg",
            "mass/batteryKg",
            "mass/radiatorKg",
            "mass/linksKg",
            "mass/busKg",
            "mass/propellantKg",
            "mass/marginKg",
            "mass/totalKg",
            "mass/kgPerKw",
            "mass/statedKg",
            "waterfall/deliveredPflops"
        }) {
            assertThat(json.at("/" + figure).isNumber()).as(figure).isTrue();
        }
        assertThat(json.at("/network/cityLatencyMs")).hasSize(20);
        assertThat(json.at("/compute/left")).isNotEmpty().allSatisfy(left -> {
            assertThat(left.path("job").textValue()).isNotBlank();
            assertThat(left.path("reason").textValue()).isNotBlank();
        });
        try (var files = Files.list(report.getParent())) {
            assertThat(files).containsExactlyInAnyOrder(report, page);
        }
    }
}

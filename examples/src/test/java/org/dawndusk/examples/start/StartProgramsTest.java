/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each program runs as a user runs it, and says its answer with its unit. */
class StartProgramsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/dawndusk/examples/start");

    @ParameterizedTest
    @CsvSource({
        "AcceleratorHour, USD an accelerator-hour",
        "ArrayAndBattery, kWh",
        "BetaOverAYear, deg",
        "CameraInOrbit, TB sent down",
        "ChargeThroughSeason, %",
        "CheckpointInterval, % of the time is work",
        "CityPairLatency, ms one way",
        "CityPasses, min a day",
        "ComputeWithoutBattery, % lost",
        "DecayAndDisposal, m/s",
        "EclipseDates, min",
        "EclipseTransient, K",
        "FleetAfterYears, satellites",
        "HeatPumpOrNot, kW",
        "HottestPoint, W/m2",
        "LaserLink, dB",
        "LawForData, german: allowed",
        "MeshCapacity, Tbit/s",
        "MillionLit, satellites",
        "OrbitForOthers, positions in m",
        "RadiatorForChips, m2",
        "TokensUnderCap, tokens/s",
        "WhoComesNear, km/s",
        "WhoRunsWhere, W needed",
        "YearOfRain, Mbit/s",
    })
    void runsAndSaysItsAnswerWithItsUnit(String program, String unit) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.dawndusk.examples.start." + program);
        String text = output(type);
        assertThat(text).contains(unit).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(text.lines()).hasSizeBetween(1, 20);
        assertThat(type).isFinal().isPublic();
        assertThat(Modifier.isPrivate(type.getDeclaredConstructor().getModifiers()))
                .isTrue();
    }

    private static String output(Class<?> type) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            type.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noProgramIsLeftOutHereOrInTheReadme() throws IOException, NoSuchMethodException {
        List<String> programs;
        try (Stream<Path> files = Files.list(SOURCES)) {
            programs = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .toList();
        }
        List<String> run = Stream.of(StartProgramsTest.class
                        .getDeclaredMethod("runsAndSaysItsAnswerWithItsUnit", String.class, String.class)
                        .getAnnotation(CsvSource.class)
                        .value())
                .map(row -> row.substring(0, row.indexOf(',')))
                .sorted()
                .toList();
        assertThat(run).isEqualTo(programs);
        String readme = Files.readString(Path.of("README.md"));
        assertThat(programs)
                .allSatisfy(name -> assertThat(readme)
                        .contains("[`" + name + "`](src/main/java/org/dawndusk/examples/start/" + name + ".java)"));
    }

    @Test
    void eachProgramStandsAloneAndIsShort() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files).allSatisfy(file -> {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines).noneMatch(line -> line.startsWith("import org.dawndusk.examples"));
                assertThat(lines).hasSizeLessThan(90);
            });
        }
    }
}

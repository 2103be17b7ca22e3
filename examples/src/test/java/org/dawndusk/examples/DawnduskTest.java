/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DawnduskTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Dawndusk.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"study", "sweep", "compare", "optimize"})
    void eachSubcommandHasItsHelp(String name) {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("\n  " + name);
        assertThat(run(name, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: dawndusk " + name, "Exit codes: 0 ");
    }

    @Test
    void theVersionIsThatOfTheJar() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().strip()).isEqualTo("dawndusk (not packaged)");
    }

    @Test
    void withoutASubcommandOrWithAnUnknownOneTheUsageIsPrinted() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("fly")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand", "fly", "Usage: dawndusk");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"study", "sweep", "optimize"})
    void aDesignThatIsNotThereIsOneLineOfTheSubcommand(String name) {
        assertThat(run(name, "nowhere.json")).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("dawndusk-" + name + ": design is nowhere.json, but must be a readable file or one of"
                        + " suncatcher, filing-group-2");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --vary=height=1:2          | variable is height, but must be one of altitude, accelerators, array-area, radiator-area
            --vary=array-area=80       | range is 80, but must be LOW:HIGH
            --vary=array-area=80:wide  | range is 80:wide, but must be LOW:HIGH
            --vary=array-area=140:80   | range is 140.0:80.0, but must be low:high, both finite
            --vary=array-area=80:80    | range of array-area is 80.0:80.0, but must be low:high
            --vary=altitude=10:700     | altitude is 10.0 km, but must be in [200.0, 5000.0] km
            --vary=battery=1.2:1.7:int | range of battery is 1.2:1.7, but must be low:high, with a whole number in it
            --require=weight<=700      | figure is weight, but must be one of array-margin, battery-spare, chip-margin, mass
            --require=mass=700         | requirement is mass=700, but must be FIGURE>=BOUND or FIGURE<=BOUND
            --require=mass<=light      | bound of mass is light, but must be a number
            --load=NaN                 | bound of load is NaN, but must be finite
            --minimize=weight          | figure is weight, but must be one of
            --points=2                 | points is 2, but must be in [3, ∞)
            --evaluations=9            | evaluations is 9, but must be in [100, ∞)
            """)
    void aWrongArgumentIsNamedWithItsValueAndWhatIsAllowed(String argument, String message) {
        assertThat(run("optimize", argument)).isEqualTo(2);
        assertThat(err.toString()).contains(message, "Usage: dawndusk optimize");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void goalsMustBeOneOrTwoOfDifferentFigures() {
        assertThat(run("optimize", "--minimize=mass", "--maximize=mass")).isEqualTo(2);
        assertThat(run("optimize", "--minimize=mass", "--minimize=cost", "--maximize=load"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("goals are [mass, mass], but must be", "goals are [mass, cost, load], but");
    }

    @Test
    void theSmallestDesignForALoadIsFoundAndWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new").resolve("best.json");
        assertThat(run("optimize", "--load=10", "--evaluations=200", "--json=" + file))
                .isZero();
        assertThat(out.toString()).contains("least mass", "load", "binds", "Result: " + file);
        assertThat(err.toString()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.path("feasible").booleanValue()).isTrue();
        JsonNode best = json.at("/designs/0");
        assertThat(best.at("/figures/load").doubleValue()).isGreaterThanOrEqualTo(10);
        // 345 W an accelerator with its host: 29 carry it, 28 do not
        assertThat(best.at("/values/accelerators").doubleValue()).isEqualTo(29);
        assertThat(best.at("/requirements")).hasSize(4).allSatisfy(requirement -> {
            assertThat(requirement.path("kept").booleanValue()).isTrue();
            assertThat(requirement.path("margin").doubleValue()).isGreaterThanOrEqualTo(0);
        });
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whereNoDesignMeetsTheRequirementsTheNearestIsShown(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("none.json");
        assertThat(run(
                        "optimize",
                        "--vary=array-area=100:110",
                        "--require=mass<=600",
                        "--json=" + file,
                        "--evaluations=100"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("No design meets all requirements; the nearest:", "broken");
        assertThat(new ObjectMapper().readTree(file.toFile()).path("feasible").booleanValue())
                .isFalse();
    }

    @Test
    void aFrontIsATableAndAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("front.json");
        assertThat(run(
                        "optimize",
                        "--vary=array-area=90:140",
                        "--vary=accelerators=20:60",
                        "--vary=battery=5:40",
                        "--maximize=load",
                        "--minimize=mass",
                        "--points=4",
                        "--evaluations=100",
                        "--json=" + file))
                .isZero();
        assertThat(out.toString()).contains("least mass and most load");
        JsonNode designs = new ObjectMapper().readTree(file.toFile()).path("designs");
        assertThat(designs.size()).isBetween(2, 4);
        assertThat(designs.path(0).at("/figures/mass").doubleValue())
                .isLessThan(designs.path(1).at("/figures/mass").doubleValue());
        assertThat(designs.path(0).at("/figures/load").doubleValue())
                .isLessThan(designs.path(1).at("/figures/load").doubleValue());
    }

    @Test
    void progressIsNotShownWhereErrorsGoToNoTerminal() {
        assertThat(run("sweep", "--draws=3000")).isZero();
        assertThat(err.toString()).isEmpty();
    }
}

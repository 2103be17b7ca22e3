/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BenchmarksPageTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void everyClaimIsToldInWordsAndNothingElseIs() {
        assertThat(BenchmarksPage.texts().keySet())
                .as("rows of claims.tsv")
                .containsExactlyInAnyOrderElementsOf(
                        Claims.all().stream().map(Claim::name).toList());
    }

    @Test
    void aRowIsHeldMissedOrNotMeasured() {
        Claim held = claim("orbit.sgp4", 2);
        Claim missed = claim("power.year", 3);
        Claim left = claim("compute.online", 3);
        String page = BenchmarksPage.of(
                List.of(new Ratios.Row(held, 0.002, 0.005, 1e-4), new Ratios.Row(missed, 2, 5, 0)),
                List.of(held, missed, left),
                Map.of("JVM", "some JVM"));
        assertThat(page)
                .contains("| JVM | some JVM |")
                .contains("Of 3 claims 2 were measured and 1 held.")
                .contains("| s | 2.00e-03 | 5.00e-03 | 2.50 | 2.00 | any coordinate [m] | 1.00e-04 | 1.00e-03 | held |")
                .contains("| s | 2.00 | 5.00 | 2.50 | 3.00 |")
                .contains("| **missed** |")
                .contains("| not measured |");
    }

    private static Claim claim(String name, double goal) {
        return new Claim(name, "s", goal, 1e-3, () -> {
            throw new IllegalStateException("measured");
        });
    }

    @Test
    void theMachineNamesThePeersVersions() {
        Map<String, String> facts = Machine.here(Instant.EPOCH, -1);
        assertThat(facts).containsEntry("date", "1970-01-01");
        assertThat(facts.get("load average")).startsWith("unknown before");
        assertThat(List.of("Orekit", "Hipparchus", "JGraphT", "OR-Tools"))
                .allSatisfy(peer -> assertThat(facts.get(peer)).matches("[0-9]+\\.[0-9.]+"));
    }

    @Test
    void thePageOfTheRepositoryHasNoClaimThatIsGone() throws IOException {
        List<String> names = found(
                ROOT.resolve("docs/benchmarks.md"), Pattern.compile("^\\| `([a-z]+\\.[^`]+)`", Pattern.MULTILINE));
        assertThat(names)
                .isNotEmpty()
                .isSubsetOf(Claims.all().stream().map(Claim::name).toList());
    }

    @Test
    void everyRowThatAPageNamesExists() throws IOException {
        Pattern row = Pattern.compile(
                "`(?:[^`\n]*Ratios )?((?:orbit|power|thermal|network|compute|examples)(?:\\.[a-z][A-Za-z0-9]*){1,2})`");
        List<String> names = new ArrayList<>();
        for (Path page : pages()) {
            names.addAll(found(page, row));
        }
        names.removeIf(BenchmarksPageTest::isPackage);
        assertThat(names)
                .hasSizeGreaterThan(30)
                .allSatisfy(name ->
                        assertThat(Ratios.Options.of(name).claims()).as(name).isNotEmpty());
    }

    /** Whether a module has a package of that name, which pages write alike. */
    private static boolean isPackage(String name) {
        String module = name.substring(0, name.indexOf('.'));
        return Files.isDirectory(
                ROOT.resolve(module + "/src/main/java/org/dawndusk").resolve(name.replace('.', '/')));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("", "orbit", "power", "thermal", "network", "compute", "examples")) {
            pages.add(ROOT.resolve(folder).resolve("README.md"));
        }
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    private static List<String> found(Path page, Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(Files.readString(page));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}

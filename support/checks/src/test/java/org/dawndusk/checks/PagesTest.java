/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages point to is there. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    @Test
    void everyLinkLeadsToAFileAndAHeading() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path page : pages()) {
            for (String link : found(LINK, Files.readString(page))) {
                if (!link.startsWith("https://") && !leadsSomewhere(page, link)) {
                    broken.add(Project.ROOT.relativize(page) + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        Path file = hash == 0 ? page : page.resolveSibling(hash < 0 ? link : link.substring(0, hash));
        if (hash < 0 || !Files.isRegularFile(file)) {
            return Files.exists(file);
        }
        return found(HEADING, Files.readString(file)).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .anyMatch(link.substring(hash + 1)::equals);
    }

    @Test
    void everyModuleHasAPageWithTheSameFiveParts() throws IOException {
        for (String module : Project.MODULES) {
            String page = Files.readString(Project.ROOT.resolve("docs/modules/" + module + ".md"));
            assertThat(found(HEADING, page))
                    .containsExactly(module, "Theory", "Assumptions", "Limits", "Validation", "How to extend");
            try (Stream<Path> models = Files.list(Project.ROOT.resolve("docs/models"))) {
                assertThat(models.map(file -> file.getFileName().toString())
                                .filter(name -> name.equals(module + ".md") || name.startsWith(module + "-")))
                        .allSatisfy(name -> assertThat(page).contains("(../models/" + name + ")"));
            }
        }
    }

    @Test
    void theGlossaryIsSortedAndItsClassesExist() throws IOException {
        String page = Files.readString(Project.ROOT.resolve("docs/glossary.md"));
        Set<String> types = new TreeSet<>();
        for (String module : Project.MODULES) {
            for (Path file : Project.mainSources(module)) {
                types.add(file.getFileName().toString().replace(".java", ""));
            }
        }
        assertThat(found(Pattern.compile("\\| `([^`]+)` \\|$", Pattern.MULTILINE), page))
                .hasSizeGreaterThan(50)
                .allSatisfy(type -> assertThat(types).contains(type));
        List<String> terms = found(Pattern.compile("^\\| ([^|]+) \\| [^|]+ \\| `", Pattern.MULTILINE), page);
        List<String> sorted = new ArrayList<>(terms);
        Collections.sort(sorted, String.CASE_INSENSITIVE_ORDER);
        assertThat(terms).hasSizeGreaterThan(50).isEqualTo(sorted);
    }

    @Test
    void everyTestThatAPageNamesExists() throws IOException {
        Set<String> tests = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Project.ROOT)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> tests.add(name.replace(".java", "")));
        }
        Pattern named = Pattern.compile("\\b([A-Z]\\w+(?:Test|Properties|IT))\\b");
        for (String page : List.of("check.md", "build.md")) {
            assertThat(found(named, Files.readString(Project.ROOT.resolve("docs/" + page))))
                    .as(page)
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(tests).contains(test));
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        List<Path> folders = new ArrayList<>(List.of(Project.ROOT, Project.ROOT.resolve("examples")));
        Project.MODULES.forEach(module -> folders.add(Project.ROOT.resolve(module)));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        try (Stream<Path> files = Files.walk(Project.ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(PagesTest::first).collect(Collectors.toList());
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the committed list of licences to what Maven resolves for a user of all modules. */
class LicencesTest {
    private static final String HEAD = """
            # Licences

            What the five modules bring along at run time, direct or not, with the licence that each artefact's pom states. The
            build compares this page with what Maven resolves, and refuses a licence that is not known to be permissive;
            `mvn verify -Dlicences.update=true` writes it anew. Examples, benchmarks and tests are not published, and what they use
            is not listed.

            | artefact | version | licence | as its pom says |
            |---|---|---|---|
            """;

    /** SPDX identifiers by the names that poms use. */
    private static final Map<String, String> KNOWN = Map.of(
            "The Apache Software License, Version 2.0", "Apache-2.0",
            "The Apache License, Version 2.0", "Apache-2.0",
            "Apache License, Version 2.0", "Apache-2.0",
            "Apache-2.0", "Apache-2.0");

    private static final Pattern LINE = Pattern.compile("^\\s*([^:\\s]+):([^:]+):jar:([^:]+):\\w+:(.*?\\.jar)\\b");
    private static final Pattern LICENCE = Pattern.compile("<license>\\s*<name>\\s*([^<]+?)\\s*</name>");
    private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);

    @Test
    void thePageListsWhatMavenResolves() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("target", "run-time-dependencies.txt"))) {
            Matcher artefact = LINE.matcher(line);
            if (artefact.find()) {
                String group = artefact.group(1);
                String id = artefact.group(2);
                String version = artefact.group(3);
                String jar = artefact.group(4).replace('\\', '/');
                String within = inRepository(group, id, version, "jar");
                assertThat(jar).endsWith("/" + within);
                Path repository = Path.of(jar.substring(0, jar.length() - within.length()));
                String name = licence(repository, group, id, version);
                assertThat(KNOWN).as("licence of " + line.strip()).containsKey(name);
                rows.add("| " + group + ":" + id + " | " + version + " | " + KNOWN.get(name) + " | " + name + " |\n");
            }
        }
        rows.sort(null);
        assertThat(rows).hasSizeGreaterThan(4);
        rows.forEach(page::append);
        Path committed = Project.ROOT.resolve("docs/licences.md");
        if (Boolean.getBoolean("licences.update")) {
            Files.writeString(committed, page);
        }
        assertThat(Files.readString(committed))
                .as(
                        "docs/licences.md differs from what Maven resolves: look at it, then run with -Dlicences.update=true")
                .isEqualTo(page.toString());
    }

    /** Of a pom in a repository, or of the nearest parent that states one. */
    private static String licence(Path repository, String group, String artefact, String version) throws IOException {
        Path pom = repository.resolve(inRepository(group, artefact, version, "pom"));
        String text = Files.readString(pom);
        Matcher licence = LICENCE.matcher(text);
        if (licence.find()) {
            return licence.group(1);
        }
        Matcher parent = PARENT.matcher(text);
        assertThat(parent.find()).as(pom + " states a licence or a parent").isTrue();
        String of = parent.group(1);
        return licence(repository, element(of, "groupId"), element(of, "artifactId"), element(of, "version"));
    }

    private static String inRepository(String group, String artefact, String version, String type) {
        return String.join("/", group.replace('.', '/'), artefact, version, artefact + "-" + version + "." + type);
    }

    private static String element(String xml, String name) {
        Matcher element =
                Pattern.compile("<" + name + ">\\s*([^<]+?)\\s*</" + name + ">").matcher(xml);
        return element.find() ? element.group(1) : "";
    }
}

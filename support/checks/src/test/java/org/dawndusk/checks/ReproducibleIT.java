/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the published jars a second time, from a copy in another folder, time zone and language, and compares the bytes. */
class ReproducibleIT {
    /** Maven in Turkish, whose capital i is not I; the tools that it starts in Japanese, in which javadoc has texts. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "TZ", "Asia/Kathmandu",
            "MAVEN_OPTS", "-Duser.language=tr -Duser.country=TR",
            "JAVA_TOOL_OPTIONS", "-Duser.language=ja -Duser.country=JP");

    @Test
    void aSecondBuildGivesTheSameBytes(@TempDir Path copy) throws Exception {
        for (String part : List.of(
                "pom.xml",
                ".mvn",
                "orbit",
                "power",
                "thermal",
                "network",
                "compute",
                "support/bom",
                "support/validation",
                "support/benchmarks/pom.xml",
                "support/checks/pom.xml",
                "examples/pom.xml")) {
            copy(Project.ROOT.resolve(part), copy.resolve(part));
        }
        String maven = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "mvn.cmd" : "mvn";
        Project.run(
                copy,
                List.of(
                        maven,
                        "-q",
                        "-o",
                        "package",
                        "-pl",
                        "orbit,power,thermal,network,compute",
                        "-am",
                        "-Dmaven.repo.local=" + System.getProperty("localRepository"),
                        "-Dmaven.test.skip=true",
                        "-Dspotless.check.skip=true"),
                ELSEWHERE);
        for (String module : Project.MODULES) {
            List<Path> jars;
            try (var files = Files.list(Project.ROOT.resolve(module).resolve("target"))) {
                jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
            }
            assertThat(jars).as("jar, sources and javadoc of " + module).hasSize(3);
            for (Path jar : jars) {
                Path again = copy.resolve(module).resolve("target").resolve(jar.getFileName());
                assertThat(Files.mismatch(jar, again))
                        .as("first byte that differs in " + again)
                        .isEqualTo(-1);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.endsWith("target") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

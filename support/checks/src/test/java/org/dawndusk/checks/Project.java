/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Where things lie in the project, and how another program is run on them. */
final class Project {
    static final List<String> MODULES = List.of("orbit", "power", "thermal", "network", "compute");
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private Project() {}

    /**
     * A JDK 25: the one that {@code JAVA25_HOME} names, or one that lies beside that which runs. Where there is none the calling
     * test says that it did not run.
     */
    static Path java25() throws IOException {
        String named = System.getenv("JAVA25_HOME");
        if (named != null) {
            return Path.of(named);
        }
        Path found = null;
        try (var beside = Files.list(Path.of(System.getProperty("java.home")).resolve(".."))) {
            for (Path home : beside.sorted().toList()) {
                Path release = home.resolve("release");
                boolean complete = Files.exists(home.resolve("bin/javac")) && Files.exists(release);
                if (complete
                        && Files.readString(release)
                                .lines()
                                .anyMatch(line -> line.matches("JAVA_VERSION=\"25[.\"].*"))) {
                    found = home;
                }
            }
        }
        assumeTrue(found != null, "no JDK 25 lies beside this one, and JAVA25_HOME is not set: not run on Java 25");
        return Objects.requireNonNull(found);
    }

    static List<Path> mainSources(String module) throws IOException {
        try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs a program to its end and returns what it printed; fails where it does not end well. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        return run(folder, command, Map.of());
    }

    static String run(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("dawndusk", ".out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        String printed = Files.readString(output);
        Files.delete(output);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + " in " + folder + " failed:\n" + printed);
        }
        return printed;
    }
}

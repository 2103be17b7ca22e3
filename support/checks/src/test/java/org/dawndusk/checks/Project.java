/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where things lie in the project, and how another program is run on them. */
final class Project {
    static final List<String> MODULES = List.of("orbit", "power", "thermal", "network", "compute");
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private Project() {}

    static List<Path> mainSources(String module) throws IOException {
        try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Runs a program to its end and returns what it printed; fails where it does not end well. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("dawndusk", ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
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

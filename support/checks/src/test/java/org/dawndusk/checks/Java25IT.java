/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's sources compiled by JDK 25; its tests run on that JDK through the Maven profile {@code java25}. */
class Java25IT {

    @ParameterizedTest
    @DisplayName("compiles on Java 25: not run where there is none")
    @ValueSource(strings = {"orbit", "power", "thermal", "network", "compute"})
    void compilesOnJava25(String module) throws Exception {
        Path java25 = Project.java25();
        String libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("dawndusk"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                java25.resolve("bin/javac").toString(),
                "-proc:none",
                "-cp",
                libraries,
                "-d",
                Files.createTempDirectory("java25").toString()));
        Project.mainSources(module).forEach(source -> command.add(source.toString()));
        Project.run(Project.ROOT, command);
    }
}

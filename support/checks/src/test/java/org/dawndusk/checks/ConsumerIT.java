/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A program of ten lines against each module alone, on the class path and on the module path.
 *
 * <p>Maven has built {@code consumer} before, from the artifacts in a repository of its own and through the BOM; what
 * it resolved lies in each program's {@code target/lib}.
 */
class ConsumerIT {
    private static final Path CONSUMER = Path.of("target", "it", "consumer").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(strings = {"orbit", "power", "thermal", "network", "compute"})
    void runsOnTheClassPathAndOnTheModulePath(String module) throws Exception {
        compileAndRun(module, Path.of(System.getProperty("java.home")));
    }

    @ParameterizedTest
    @DisplayName("the same on Java 25: not run where there is none")
    @ValueSource(strings = {"orbit", "power", "thermal", "network", "compute"})
    void runsOnJava25(String module) throws Exception {
        compileAndRun(module, Project.java25());
    }

    private static void compileAndRun(String module, Path jdk) throws IOException, InterruptedException {
        Path program = CONSUMER.resolve(module);
        List<Path> jars = files(program.resolve("target/lib"), ".jar");
        assertThat(jars)
                .as("a consumer of " + module + " gets no other module")
                .filteredOn(jar -> jar.getFileName().toString().startsWith("dawndusk-"))
                .singleElement()
                .satisfies(jar -> assertThat(jar.getFileName().toString()).startsWith("dawndusk-" + module));
        String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<Path> sources = files(program.resolve("src/main/java"), ".java");

        Path classes = Files.createTempDirectory("classes");
        compile(jdk, List.of("-cp", path), classes, sources);
        String onClassPath = Project.run(
                program, List.of(tool(jdk, "java"), "-cp", classes + File.pathSeparator + path, "demo.Demo"));

        List<Path> modular = new ArrayList<>(sources);
        modular.addAll(files(program.resolve("src/modular/java"), ".java"));
        Path modules = Files.createTempDirectory("modules");
        compile(jdk, List.of("-p", path), modules, modular);
        String onModulePath = Project.run(
                program, List.of(tool(jdk, "java"), "-p", modules + File.pathSeparator + path, "-m", "demo/demo.Demo"));

        assertThat(onClassPath).isNotBlank();
        assertThat(onModulePath).isEqualTo(onClassPath);
    }

    private static void compile(Path jdk, List<String> paths, Path classes, List<Path> sources)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool(jdk, "javac"), "--release", "17"));
        command.addAll(paths);
        command.addAll(List.of("-d", classes.toString()));
        sources.forEach(source -> command.add(source.toString()));
        Project.run(CONSUMER, command);
    }

    private static String tool(Path jdk, String name) {
        return jdk.resolve("bin").resolve(name).toString();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}

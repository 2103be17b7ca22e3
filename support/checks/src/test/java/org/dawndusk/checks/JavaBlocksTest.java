/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Java that readers copy is Java that compiles. */
class JavaBlocksTest {

    @Test
    void everyBlockOfThePagesAndPackagesCompiles() throws IOException {
        List<JavaBlock> blocks = new ArrayList<>(JavaBlock.ofPages());
        assertThat(blocks).hasSizeGreaterThan(10);
        List<JavaBlock> packages = JavaBlock.ofPackages();
        assertThat(packages).hasSizeGreaterThan(50);
        blocks.addAll(packages);
        BlockCompiler compiler = new BlockCompiler();
        assertThat(blocks.stream().map(JavaBlock::id)).containsAll(compiler.preambles());
        assertThat(compiler.errors(blocks)).as("blocks that do not compile").isEmpty();
    }

    @Test
    void aBlockThatDoesNotCompileIsFound() throws IOException {
        List<JavaBlock> blocks = List.of(
                new JavaBlock("good#1", "", "double sum = 1 + 2;\n"),
                new JavaBlock("bad#1", "", "Scenario scenario = Scenario.of();\n"),
                new JavaBlock("bad#2", "", "double sum = missing;\n"));
        Map<String, String> errors = new BlockCompiler().errors(blocks);
        assertThat(errors).containsOnlyKeys("bad#1", "bad#2");
        assertThat(errors.get("bad#2")).contains("missing");
    }
}

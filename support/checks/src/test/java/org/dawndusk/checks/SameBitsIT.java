/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The kernels of all modules give the same bits in the interpreter and from either compiler, and on JDK 25. What an answer's
 * digest is made of: {@code org.dawndusk.checks.load.Digest}; what was measured: docs/decisions/012-same-bits.md.
 */
class SameBitsIT {
    private static final String PROGRAM = "org.dawndusk.checks.load.Digest";
    private static final String JAVA17 = System.getProperty("java.home");

    private static String digests(String home, String... options) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(Path.of(home, "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PROGRAM));
        String printed = Project.run(Path.of("").toAbsolutePath(), command);
        assertThat(printed.lines()).hasSizeGreaterThan(25).allMatch(line -> line.matches("[0-9a-f]{64} .+"));
        return printed;
    }

    @Test
    void theInterpreterAndBothCompilersGiveTheSameBits() throws Exception {
        String compiled = digests(JAVA17);
        assertThat(digests(JAVA17, "-XX:TieredStopAtLevel=1"))
                .as("first compiler")
                .isEqualTo(compiled);
        assertThat(digests(JAVA17, "-Xint")).as("interpreter").isEqualTo(compiled);
    }

    @Test
    void java25GivesTheSameBits() throws Exception {
        assertThat(digests(Project.java25().toString())).as("JDK 25").isEqualTo(digests(JAVA17));
    }
}

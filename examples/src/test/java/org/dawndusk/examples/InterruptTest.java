/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dawndusk.examples.study.ReportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a program that is ended in the midst of its work leaves behind. */
@EnabledOnOs(OS.LINUX)
class InterruptTest {
    private static final String OLD = "what was there before\n";

    @TempDir
    private Path folder;

    /** Writes without an end, and says when it has begun. */
    static final class EndlessWriter {
        private EndlessWriter() {}

        public static void main(String[] file) throws IOException {
            ReportFile.write(Path.of(file[0]), (OutputStream out) -> {
                byte[] block = new byte[1 << 16];
                for (int i = 0; ; i++) {
                    out.write(block, 0, i == 0 ? block.length : 1);
                    if (i == 0) {
                        out.flush();
                        System.out.println("begun");
                    }
                }
            });
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private void nothingButTheOldFile(Path file) throws IOException {
        assertThat(Files.readString(file)).isEqualTo(OLD);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatIsBeingWrittenStaysAsItWasAndNothingIsLeftBesideIt() throws Exception {
        Path file = Files.writeString(folder.resolve("report.json"), OLD);
        Process process = start(EndlessWriter.class.getName(), file.toString());
        assertThat(process.inputReader().readLine()).isEqualTo("begun");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        process.destroy();
        assertThat(ended(process)).isEqualTo(143);
        nothingButTheOldFile(file);
    }

    @Test
    void aLongSweepThatIsInterruptedEndsWith130AndLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("sweep.json"), OLD);
        Process process = start(Dawndusk.class.getName(), "sweep", "--draws", "1000000000", "--out", file.toString());
        // where whoever started this test ignores interrupts, so does every Java below it
        String ignored = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"))
                .replaceAll("(?s).*SigIgn:\\s*(\\p{XDigit}+).*", "$1");
        boolean heard = (Long.parseUnsignedLong(ignored, 16) & 2) == 0;
        try {
            assertThat(process.waitFor(2, TimeUnit.SECONDS)).isFalse();
            assumeTrue(heard);
            assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(ended(process)).isEqualTo(130);
        } finally {
            process.destroyForcibly().waitFor();
        }
        nothingButTheOldFile(file);
    }
}

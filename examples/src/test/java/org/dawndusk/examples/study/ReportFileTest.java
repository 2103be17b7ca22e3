/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    private Path folder;

    @Test
    void aReportIsJsonInAFolderThatIsMade() throws IOException {
        Path file = folder.resolve("new").resolve("report.json");
        ReportFile.write(Map.of("figures", List.of(1.5, 2)), file);
        assertThat(Files.readString(file).replaceAll("\\s", "")).isEqualTo("{\"figures\":[1.5,2]}");
    }

    @Test
    void contentThatFailsHalfWayLeavesTheFileAsItWasAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        assertThatThrownBy(() -> ReportFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(Files.readString(file)).isEqualTo("old");
        ReportFile.write(file, out -> out.write('n'));
        assertThat(Files.readString(file)).isEqualTo("n");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}

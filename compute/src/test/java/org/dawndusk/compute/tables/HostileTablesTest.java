/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.dawndusk.compute.placement.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are meant to exhaust memory or patience. */
class HostileTablesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] table) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertTimeoutPreemptively(PATIENCE, () -> SitesCsv.read(table)))
                .satisfies(e -> assertThat(e.getMessage())
                        .matches("(?s)line \\d+(: | has ).*")
                        .hasSizeLessThan(600));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999", "-1e999999", "NaN", "Infinity", "0x1p3", "1d", "1_0", "\u0661", "1\u00005", "-0.1"})
    void numbersThatAreNoneAreRefusedWithTheirLine(String number) {
        refused(utf8("site,power [W]\na," + number + "\n"));
    }

    @Test
    void longNumbersFieldsAndQuotesAreRefusedWithTheirLine() {
        refused(utf8("site,power [W]\na," + "9".repeat(1_000_000) + "\n"));
        refused(utf8("site,power [W]\na," + "9".repeat(3_000_000) + "\n"));
        refused(utf8("site\n\"" + "\n".repeat(3_000_000)));
        refused(utf8("site\n\"" + "\"\"".repeat(3_000_000)));
        refused(utf8("x".repeat(3_000_000)));
        refused(utf8(",".repeat(3_000_000)));
        refused(utf8("site\n" + "\0".repeat(3_000_000)));
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirLine() {
        byte[] table = utf8("site,power [W]\na,5\nb,6\n");
        Arrays.fill(table, 19, 21, (byte) 0xff);
        refused(table);
        byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
        refused(surrogate);
    }

    /** To look for each column among all would take minutes. */
    @Test
    void manyColumnsTakeTimeInProportion() {
        StringBuilder table = new StringBuilder("site");
        for (int i = 0; i < 40_000; i++) {
            table.append(",latency to ").append(i).append(" [s]");
        }
        for (int row = 0; row < 20; row++) {
            table.append("\n").append(row).append(",1".repeat(40_000));
        }
        List<Site> sites = assertTimeoutPreemptively(PATIENCE, () -> SitesCsv.read(utf8(table.toString())));
        assertThat(sites).hasSize(20).allMatch(site -> site.latency("39999") == 1);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class ModCodTableAgainstStandardTest {
    private static List<String[]> expected() throws IOException {
        try (InputStream stream = ModCodTableAgainstStandardTest.class.getResourceAsStream("modcods-expected.csv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.startsWith("DVB"))
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    private static ModCod find(String[] row) {
        return ModCodTable.DVB_S2.and(ModCodTable.DVB_S2X).modCods().stream()
                .filter(each -> row[0].startsWith(each.standard() + " "))
                .filter(each ->
                        each.modulation().equals(row[1]) && each.codeRate().equals(row[2]))
                .reduce((first, second) -> {
                    throw new IllegalStateException(first + " twice");
                })
                .orElseThrow();
    }

    @Test
    void everyEfficiencyAndThresholdIsThatOfTheStandard() throws IOException {
        List<String[]> rows = expected();
        assertThat(rows).hasSize(66);
        for (String[] row : rows) {
            ModCod ours = find(row);
            Published.value(
                            "network",
                            ours.standard() + " " + ours.modulation() + " " + ours.codeRate() + ", bits a symbol",
                            Double.parseDouble(row[6]),
                            "1")
                    .from("(K_bch - 80) / (⌈64800/m/90⌉ 90 + 90), EN 302 307")
                    .within(5e-7)
                    .is(ours.efficiency());
            assertThat(ours.idealEsN0Db()).isEqualTo(Double.parseDouble(row[7]));
            assertThat(ours.ebN0Db()).isCloseTo(Double.parseDouble(row[8]), within(6e-4));
            assertThat(ours.shannonGapDb()).isCloseTo(Double.parseDouble(row[10]), within(1.1e-3));
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class ReferenceNetworkAgainstCvodeTest {
    private static final int COLUMNS = 40;
    private static final int ROWS = 25;
    private static final int[] PROBES = {0, 3, 250, 500, 757, 999};
    private static final String[] NAMES = {
        "node 0", "node 3", "node 250", "node 500", "node 757", "node 999", "mean", "lowest", "highest", "weighted mean"
    };
    private static final String SOURCE =
            "independent computation with CVODE 6.4.1, BDF and KLU at 1e-12; two other integrators within 5e-7 K";

    private static double[][] table() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReferenceNetworkAgainstCvodeTest.class.getResourceAsStream("reference-network-1000.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        }
    }

    private static double[] row(ThermalNetwork network, ThermalState state) {
        double[] result = new double[NAMES.length];
        for (int p = 0; p < PROBES.length; p++) {
            result[p] = state.temperature(ReferenceNetwork.name(PROBES[p]));
        }
        double[] t = Arrays.copyOf(state.temperatures(), network.unknowns);
        double capacity = 0;
        double stored = 0;
        for (int i = 0; i < t.length; i++) {
            capacity += network.capacity[i];
            stored += network.capacity[i] * t[i];
        }
        result[6] = Arrays.stream(t).average().orElseThrow();
        result[7] = Arrays.stream(t).min().orElseThrow();
        result[8] = Arrays.stream(t).max().orElseThrow();
        result[9] = stored / capacity;
        return result;
    }

    /** The largest difference from the table; the last row's values are recorded. */
    private static double largestError(double tolerance, int rows, int stride) throws IOException {
        double[][] table = table();
        ThermalNetwork network = ReferenceNetwork.of(COLUMNS, ROWS, 10, stride);
        TransientSolver solver = TransientSolver.builder(network)
                .tolerance(tolerance)
                .observe("n0")
                .build();
        ThermalState state = ThermalState.uniform(network, 293.15);
        double time = 0;
        double error = 0;
        double[] last = {};
        for (int k = 0; k < rows; k++) {
            state = solver.advance(state, time, table[k][0]).end();
            time = table[k][0];
            last = row(network, state);
            for (int q = 0; q < last.length; q++) {
                error = Math.max(error, Math.abs(last[q] - table[k][q + 1]));
            }
        }
        for (int q = 0; q < last.length; q++) {
            Published.value(
                            "thermal",
                            "network of 1,000 nodes, " + NAMES[q] + " after " + (int) time + " s, tolerance "
                                    + tolerance + (stride == 1 ? "" : ", nodes renumbered"),
                            table[rows - 1][q + 1],
                            "K")
                    .from(SOURCE)
                    .within(tolerance < 1e-7 ? 1e-4 : 2e-3)
                    .is(last[q]);
        }
        return error;
    }

    @Test
    void tenOrbitsAtOneMillionth() throws IOException {
        assertThat(largestError(1e-6, 30, 1)).isLessThan(1.2e-3);
    }

    @Test
    void aNumberingWithoutABandChangesNothing() throws IOException {
        assertThat(largestError(1e-6, 6, 7)).isLessThan(1.2e-3);
    }

    @Test
    void aHundredMillionthIsAHundredTimesCloser() throws IOException {
        assertThat(largestError(1e-8, 6, 1)).isLessThan(1.2e-5);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Line frequencies [GHz] and their six coefficients, as the recommendation prints them. */
final class SpectralLines {
    static final SpectralLines OXYGEN = read("oxygen-lines.csv");
    static final SpectralLines WATER_VAPOUR = read("water-vapour-lines.csv");

    private static final int COLUMNS = 7;

    private final double[][] columns;

    private SpectralLines(double[][] columns) {
        this.columns = columns;
    }

    private static SpectralLines read(String resource) {
        try (InputStream stream = SpectralLines.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the module");
            }
            double[][] rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", COLUMNS))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
            double[][] columns = new double[COLUMNS][rows.length];
            for (int i = 0; i < rows.length; i++) {
                for (int c = 0; c < COLUMNS; c++) {
                    columns[c][i] = rows[i][c];
                }
            }
            return new SpectralLines(columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return columns[0].length;
    }

    double frequency(int line) {
        return columns[0][line];
    }

    /** Coefficient k of a line, k from 1 to 6. */
    double coefficient(int k, int line) {
        return columns[k][line];
    }
}

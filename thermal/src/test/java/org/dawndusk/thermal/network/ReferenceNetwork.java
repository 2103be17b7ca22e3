/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.function.DoubleUnaryOperator;

/** A grid of nodes of three decades of capacity on an orbit with eclipse; nothing about it is random. */
final class ReferenceNetwork {
    static final double PERIOD = 5_700;
    private static final double SHADE = 1_800;
    private static final double LIGHT = 3_900;
    private static final double SUN = 1_361;
    private static final double EMITTANCE = 0.85;
    private static final double EARTH_VIEW = 0.25;
    private static final double ALBEDO_FLUX = 0.30 * SUN * EARTH_VIEW;
    private static final double INFRARED_FLUX = 237 * EARTH_VIEW;

    private ReferenceNetwork() {}

    /** The network, its nodes numbered i times the stride, modulo their count. */
    static ThermalNetwork of(int columns, int rows, int orbits, int stride) {
        int n = columns * rows;
        double[] edges = new double[2 * orbits];
        for (int k = 0; k < orbits; k++) {
            edges[2 * k] = k * PERIOD + SHADE;
            edges[2 * k + 1] = k * PERIOD + LIGHT;
        }
        int[] original = new int[n];
        for (int i = 0; i < n; i++) {
            original[stride * i % n] = i;
        }
        ThermalNetwork.Builder builder = ThermalNetwork.builder();
        for (int i : original) {
            builder.node(name(i), Math.pow(10, 3.0 * (919 * i % 1000) / 999));
        }
        builder.boundary("space", 2.7);
        Profile[] flux = new Profile[columns];
        for (int x = 0; x < columns; x++) {
            double facing = 2 * Math.PI * x / columns;
            flux[x] = lit(
                    t -> SUN * Math.max(0, Math.cos(2 * Math.PI * t / PERIOD - facing))
                            + ALBEDO_FLUX * Math.max(0, Math.cos(2 * Math.PI * t / PERIOD)),
                    0,
                    edges);
        }
        Profile power = lit(t -> 40, 24, edges);
        for (int i : original) {
            int x = i % columns;
            int y = i / columns;
            double area = 0.008 + 0.001 * (i % 5);
            builder.load(name(i), (0.12 + 0.03 * (i % 4)) * area, flux[x])
                    .load(name(i), EMITTANCE * area * INFRARED_FLUX)
                    .radiative(name(i), "space", EMITTANCE * area);
            if (i % 10 == 3) {
                builder.load(name(i), power);
            }
            if (x + 1 < columns) {
                builder.conductor(name(i), name(i + 1), 3.0 + 0.5 * ((3 * x + 5 * y) % 7));
            }
            if (y + 1 < rows) {
                builder.conductor(name(i), name(i + columns), 1.5 + 0.25 * ((5 * x + 2 * y) % 5));
            }
        }
        return builder.build();
    }

    static String name(int i) {
        return "n" + i;
    }

    private static Profile lit(DoubleUnaryOperator inSunlight, double inShade, double[] edges) {
        return Profile.of(
                t -> {
                    double phase = t % PERIOD;
                    return phase >= SHADE && phase < LIGHT ? inShade : inSunlight.applyAsDouble(t);
                },
                edges);
    }
}

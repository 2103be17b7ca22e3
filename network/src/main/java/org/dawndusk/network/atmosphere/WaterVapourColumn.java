/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * A column of water vapour, with the reference air in which the zenith method evaluates its lines.
 *
 * <p>Source: Recommendation ITU-R P.676-12, Annex 2 section 2.3, equations 39 and 40. Immutable and thread-safe.
 */
final class WaterVapourColumn {
    private static final double REFERENCE_FREQUENCY = 20.6e9;
    /** [hPa]. */
    private static final double REFERENCE_PRESSURE = 845;

    private final double column;
    private final Air reference;
    private final double referenceAttenuation;

    private WaterVapourColumn(double column) {
        this.column = column;
        double density = column / 2.38;
        double celsius = 14 * Math.log(0.22 * column / 2.38) + 3;
        reference = Air.of(100 * REFERENCE_PRESSURE, celsius + 273.15, density / 1e3);
        referenceAttenuation = reference.waterVapourAttenuation(REFERENCE_FREQUENCY);
    }

    static WaterVapourColumn of(double column) {
        return new WaterVapourColumn(Checks.positive("column", column));
    }

    double zenithDb(double altitude, double frequency) {
        double f = Checks.gigahertz(frequency, 1, 350);
        double attenuation = 0.0176 * column * reference.waterVapourAttenuation(frequency) / referenceAttenuation;
        if (f < 20) {
            return attenuation;
        }
        double h = Math.max(0, Math.min(4, altitude / 1e3));
        double a =
                0.2048 * bell(f, 22.43, 3.097) + 0.2326 * bell(f, 183.5, 4.096) + 0.2073 * bell(f, 325, 3.651) - 0.1113;
        double b = 8.741e4 * Math.exp(-0.587 * f) + 312.2 * Math.pow(f, -2.38) + 0.723;
        return attenuation * (a * Math.pow(h, b) + 1);
    }

    private static double bell(double f, double line, double width) {
        double x = (f - line) / width;
        return Math.exp(-x * x);
    }
}

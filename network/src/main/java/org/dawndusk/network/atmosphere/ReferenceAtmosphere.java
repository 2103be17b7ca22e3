/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * The mean annual global reference atmosphere: temperature, pressure and water vapour by height.
 *
 * <p>Source: Recommendation ITU-R P.835-6, Annex 1: the US Standard Atmosphere of 1976 up to 100 km, with a vapour density
 * that falls by e every 2 km down to a mixing ratio of 2e-6. Thread-safe: no state.
 */
final class ReferenceAtmosphere {
    /** Lower ends of the layers in geopotential height [km], temperature there [K], lapse [K/km], pressure there [hPa]. */
    private static final double[][] LAYERS = {
        {0, 288.15, -6.5, 1013.25},
        {11, 216.65, 0, 226.3226},
        {20, 216.65, 1, 54.74980},
        {32, 228.65, 2.8, 8.680422},
        {47, 270.65, 0, 1.109106},
        {51, 270.65, -2.8, 0.6694167},
        {71, 214.65, -2, 0.03956649}
    };

    private static final double TOP_OF_LAYERS = 86;
    private static final double GAS = 34.1632;
    private static final double LEAST_MIXING_RATIO = 2e-6;

    private ReferenceAtmosphere() {}

    /** Temperature at a height in km [K]. */
    static double temperature(double height) {
        if (height > TOP_OF_LAYERS) {
            if (height <= 91) {
                return 186.8673;
            }
            double x = (height - 91) / 19.9429;
            return 263.1905 - 76.3232 * Math.sqrt(1 - x * x);
        }
        double geopotential = geopotential(height);
        double[] layer = layer(geopotential);
        return layer[1] + layer[2] * (geopotential - layer[0]);
    }

    /** Pressure at a height in km [hPa]. */
    static double pressure(double height) {
        if (height > TOP_OF_LAYERS) {
            return Math.exp(95.571899
                    + height * (-4.011801 + height * (6.424731e-2 + height * (-4.789660e-4 + height * 1.340543e-6))));
        }
        double geopotential = geopotential(height);
        double[] layer = layer(geopotential);
        double rise = geopotential - layer[0];
        return layer[2] == 0
                ? layer[3] * Math.exp(-GAS * rise / layer[1])
                : layer[3] * Math.pow(layer[1] / (layer[1] + layer[2] * rise), GAS / layer[2]);
    }

    /** Vapour density at a height in km above one of the ground density, in the unit of that [g/m³]. */
    static double vapourDensity(double height, double ground) {
        double temperature = temperature(height);
        double least = LEAST_MIXING_RATIO * pressure(height) * 216.7 / temperature;
        return Math.max(ground * Math.exp(-height / 2), least);
    }

    private static double geopotential(double height) {
        return 6356.766 * height / (6356.766 + height);
    }

    private static double[] layer(double geopotential) {
        int i = LAYERS.length - 1;
        while (i > 0 && geopotential < LAYERS[i][0]) {
            i--;
        }
        return LAYERS[i];
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * Specific attenuation by rain, gamma = k R^alpha, R in mm/h and gamma in dB/km.
 *
 * <p>Source: Recommendation ITU-R P.838-3 (03/2005), equations 1 to 5 and tables 1 to 4.
 *
 * <p>Immutable and thread-safe.
 *
 * @param k factor, gamma in dB/km at 1 mm/h [dB/km]
 * @param alpha exponent of the rain rate [1]
 * @since 0.1
 */
public record RainSpecificAttenuation(double k, double alpha) {
    /** One millimetre an hour [m/s]. */
    public static final double MILLIMETRE_PER_HOUR = 1e-3 / 3600;

    /** Each row a Gaussian in log10 f: height, centre, width. */
    private static final double[][] K_H = {
        {-5.33980, -0.10008, 1.13098},
        {-0.35351, 1.26970, 0.45400},
        {-0.23789, 0.86036, 0.15354},
        {-0.94158, 0.64552, 0.16817}
    };

    private static final double[][] K_V = {
        {-3.80595, 0.56934, 0.81061},
        {-3.44965, -0.22911, 0.51059},
        {-0.39902, 0.73042, 0.11899},
        {0.50167, 1.07319, 0.27195}
    };
    private static final double[][] ALPHA_H = {
        {-0.14318, 1.82442, -0.55187},
        {0.29591, 0.77564, 0.19822},
        {0.32177, 0.63773, 0.13164},
        {-5.37610, -0.96230, 1.47828},
        {16.1721, -3.29980, 3.43990}
    };
    private static final double[][] ALPHA_V = {
        {-0.07771, 2.33840, -0.76284},
        {0.56727, 0.95545, 0.54039},
        {-0.20238, 1.14520, 0.26809},
        {-48.2991, 0.791669, 0.116226},
        {48.5833, 0.791459, 0.116479}
    };

    /**
     * The coefficients of a path.
     *
     * @param frequency carrier frequency, 1 GHz to 1 THz [Hz]
     * @param elevation elevation of the path, in [-π/2, π/2] [rad]
     * @param tilt tilt of the polarisation against the horizontal: 0 horizontal, π/4 circular, π/2 vertical [rad]
     * @return k and alpha
     */
    public static RainSpecificAttenuation of(double frequency, double elevation, double tilt) {
        return horizontal(frequency).with(vertical(frequency), elevation, tilt);
    }

    /** The coefficients of horizontal polarisation. */
    static RainSpecificAttenuation horizontal(double frequency) {
        double log = Math.log10(Checks.gigahertz(frequency, 1, 1000));
        return new RainSpecificAttenuation(
                Math.pow(10, sum(K_H, log) - 0.18961 * log + 0.71147), sum(ALPHA_H, log) + 0.67849 * log - 1.95537);
    }

    /** The coefficients of vertical polarisation. */
    static RainSpecificAttenuation vertical(double frequency) {
        double log = Math.log10(Checks.gigahertz(frequency, 1, 1000));
        return new RainSpecificAttenuation(
                Math.pow(10, sum(K_V, log) - 0.16398 * log + 0.63297), sum(ALPHA_V, log) - 0.053739 * log + 0.83433);
    }

    /** This as the horizontal coefficients, with the vertical ones, on a path: equations 4 and 5. */
    RainSpecificAttenuation with(RainSpecificAttenuation vertical, double elevation, double tilt) {
        Checks.within("elevation", elevation, -Math.PI / 2, Math.PI / 2);
        Checks.within("tilt", tilt, -Math.PI, Math.PI);
        double share = Math.cos(elevation) * Math.cos(elevation) * Math.cos(2 * tilt);
        double across = k * alpha;
        double along = vertical.k * vertical.alpha;
        double both = (k + vertical.k + (k - vertical.k) * share) / 2;
        return new RainSpecificAttenuation(both, (across + along + (across - along) * share) / (2 * both));
    }

    private static double sum(double[][] gaussians, double log) {
        double sum = 0;
        for (double[] g : gaussians) {
            double x = (log - g[1]) / g[2];
            sum += g[0] * Math.exp(-x * x);
        }
        return sum;
    }

    /**
     * The specific attenuation of a rain rate.
     *
     * @param rainRate rain rate, not negative [m/s]
     * @return attenuation per length [dB/m]
     */
    public double at(double rainRate) {
        return k * Math.pow(Checks.notNegative("rainRate", rainRate) / MILLIMETRE_PER_HOUR, alpha) / 1e3;
    }
}

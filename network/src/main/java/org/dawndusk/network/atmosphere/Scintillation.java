/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * Fades by tropospheric turbulence on a path from the ground to space.
 *
 * <p>Source: Recommendation ITU-R P.618-13, section 2.4.1, equations 43 to 50, for elevations of 5 deg and more; unchanged
 * in P.618-14. Thread-safe: no state.
 *
 * @since 0.1
 */
public final class Scintillation {
    /** Height of the turbulent layer [m]. */
    private static final double LAYER = 1000;

    private Scintillation() {}

    /**
     * The fade that is exceeded for a share of the year.
     *
     * @param wetRefractivity median wet term of the refractivity, N-units [1]
     * @param frequency carrier frequency, 4 to 55 GHz [Hz]
     * @param elevation elevation of the path, 5 to 90 deg [rad]
     * @param diameter diameter of the station's antenna [m]
     * @param efficiency aperture efficiency of the antenna, in (0, 1] [1]
     * @param share of the year, 1e-5 to 0.5 [1]
     * @return fade depth, 0 where the antenna averages it out [dB]
     */
    public static double exceededDb(
            double wetRefractivity,
            double frequency,
            double elevation,
            double diameter,
            double efficiency,
            double share) {
        double log = Math.log10(100 * Checks.within("share", share, 1e-5, 0.5));
        double factor = ((-0.061 * log + 0.072) * log - 1.71) * log + 3;
        return factor * deviationDb(wetRefractivity, frequency, elevation, diameter, efficiency);
    }

    /**
     * Standard deviation of the signal's level.
     *
     * @param wetRefractivity median wet term of the refractivity, N-units [1]
     * @param frequency carrier frequency, 4 to 55 GHz [Hz]
     * @param elevation elevation of the path, 5 to 90 deg [rad]
     * @param diameter diameter of the station's antenna [m]
     * @param efficiency aperture efficiency of the antenna, in (0, 1] [1]
     * @return standard deviation [dB]
     */
    public static double deviationDb(
            double wetRefractivity, double frequency, double elevation, double diameter, double efficiency) {
        double f = Checks.gigahertz(frequency, 4, 55);
        Checks.notNegative("wetRefractivity", wetRefractivity);
        Checks.within("elevation", elevation, Math.toRadians(5), Math.PI / 2);
        Checks.positive("diameter", diameter);
        Checks.within("efficiency", efficiency, Double.MIN_NORMAL, 1);
        double sine = Math.sin(elevation);
        double reference = 3.6e-3 + 1e-4 * wetRefractivity;
        double length = 2 * LAYER / (Math.sqrt(sine * sine + 2.35e-4) + sine);
        double x = 1.22 * efficiency * diameter * diameter * f / length;
        if (x >= 7) {
            return 0;
        }
        double squared = 3.86 * Math.pow(x * x + 1, 11.0 / 12) * Math.sin(11.0 / 6 * Math.atan2(1, x))
                - 7.08 * Math.pow(x, 5.0 / 6);
        return reference * Math.pow(f, 7.0 / 12) * Math.sqrt(Math.max(0, squared)) / Math.pow(sine, 1.2);
    }
}

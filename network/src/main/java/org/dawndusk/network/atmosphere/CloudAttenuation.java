/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * Attenuation by the liquid water of clouds, given the column of reduced liquid.
 *
 * <p>Small droplets absorb in proportion to their mass (Rayleigh), with the double-Debye permittivity of water. Source:
 * Recommendation ITU-R P.840-8 (08/2019), equations 1 to 13; P.840-9 (08/2023), equations 2 to 12. Thread-safe: no state.
 *
 * @since 0.1
 */
public final class CloudAttenuation {
    /** Which edition's mass absorption coefficient is used. */
    public enum Edition {
        /** P.840-8: the coefficient at 0 °C. */
        P840_8,
        /** P.840-9: the coefficient at 273.75 K times a correction by frequency. */
        P840_9
    }

    private CloudAttenuation() {}

    /**
     * Attenuation per column of liquid water.
     *
     * @param edition of the recommendation
     * @param frequency carrier frequency, 1 to 200 GHz [Hz]
     * @return attenuation per mass and area [dB m²/kg]
     */
    public static double massAbsorption(Edition edition, double frequency) {
        double f = Checks.gigahertz(frequency, 1, 200);
        if (edition == Edition.P840_8) {
            return absorption(f, 273.15);
        }
        double low = (f + 23.9589) * (f + 23.9589) / 3.2991e3;
        double high = (f - 219.2096) * (f - 219.2096) / 2.7595e6;
        return absorption(f, 273.75) * (0.1522 * Math.exp(-low) + 11.51 * Math.exp(-high) - 10.4912);
    }

    private static double absorption(double f, double temperature) {
        double theta = 300 / temperature;
        double static0 = 77.66 + 103.3 * (theta - 1);
        double static1 = 0.0671 * static0;
        double static2 = 3.52;
        double primary = 20.20 - 146 * (theta - 1) + 316 * (theta - 1) * (theta - 1);
        double secondary = 39.8 * primary;
        double first = 1 + f / primary * (f / primary);
        double second = 1 + f / secondary * (f / secondary);
        double real = (static0 - static1) / first + (static1 - static2) / second + static2;
        double imaginary = f * (static0 - static1) / (primary * first) + f * (static1 - static2) / (secondary * second);
        double eta = (2 + real) / imaginary;
        return 0.819 * f / (imaginary * (1 + eta * eta));
    }

    /**
     * Attenuation on a slant path.
     *
     * @param edition of the recommendation
     * @param liquid integrated reduced liquid water, not negative [kg/m²]
     * @param frequency carrier frequency, 1 to 200 GHz [Hz]
     * @param elevation elevation of the path, 5 to 90 deg [rad]
     * @return attenuation [dB]
     */
    public static double slantDb(Edition edition, double liquid, double frequency, double elevation) {
        Checks.notNegative("liquid", liquid);
        Checks.within("elevation", elevation, Math.toRadians(5), Math.PI / 2);
        return liquid * massAbsorption(edition, frequency) / Math.sin(elevation);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * Cross-polarisation discrimination in rain and ice.
 *
 * <p>Source: Recommendation ITU-R P.618-13, section 4.1 (steps 1 to 8) and section 4.3 for 4 to 6 GHz; unchanged in
 * P.618-14. Thread-safe: no state.
 *
 * @since 0.1
 */
public final class CrossPolarization {
    private CrossPolarization() {}

    /**
     * The discrimination that is not exceeded for a share of the year.
     *
     * @param rainDb co-polar rain attenuation exceeded for that share, positive [dB]
     * @param frequency carrier frequency, 4 to 55 GHz [Hz]
     * @param elevation elevation of the path, 0 to 89 deg; the recommendation states its method for 60 deg and less,
     *     the examples of its study group go to 86 deg [rad]
     * @param tilt tilt of the polarisation against the horizontal; π/4 for circular [rad]
     * @param share of the year, 1e-5 to 0.01 [1]
     * @return discrimination [dB]
     */
    public static double discriminationDb(
            double rainDb, double frequency, double elevation, double tilt, double share) {
        double given = Checks.gigahertz(frequency, 4, 55);
        Checks.positive("rainDb", rainDb);
        Checks.within("elevation", elevation, 0, Math.toRadians(89));
        Checks.within("tilt", tilt, -Math.PI, Math.PI);
        double p = 100 * Checks.within("share", share, 1e-5, 0.01);
        double f = Math.max(given, 6);
        double frequencyTerm =
                f < 9 ? 60 * Math.log10(f) - 28.3 : f < 36 ? 26 * Math.log10(f) + 4.1 : 35.9 * Math.log10(f) - 11.3;
        double slope = f < 9
                ? 30.8 * Math.pow(f, -0.21)
                : f < 20 ? 12.8 * Math.pow(f, 0.19) : f < 40 ? 22.6 : 13.0 * Math.pow(f, 0.15);
        double improvement = -10 * Math.log10(1 - 0.484 * (1 + Math.cos(4 * tilt)));
        double elevationTerm = -40 * Math.log10(Math.cos(elevation));
        double canting = 0.0053 * square(p <= 0.001 ? 15 : p <= 0.01 ? 10 : p <= 0.1 ? 5 : 0);
        double rain = frequencyTerm - slope * Math.log10(rainDb) + improvement + elevationTerm + canting;
        double ice = rain * (0.3 + 0.1 * Math.log10(p)) / 2;
        // from 6 GHz downwards, the polarisation kept
        return rain - ice - 20 * Math.log10(given / f);
    }

    private static double square(double x) {
        return x * x;
    }
}

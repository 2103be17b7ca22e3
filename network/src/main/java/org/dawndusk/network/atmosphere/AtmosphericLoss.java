/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

/**
 * What the atmosphere takes from a path for a share of the year, by cause.
 *
 * <p>Total = gas + √((rain + cloud)² + scintillation²). Source: Recommendation ITU-R P.618-13, section 2.5, equation 64.
 * Immutable and thread-safe.
 *
 * @param gasDb oxygen and water vapour [dB]
 * @param cloudDb liquid water of clouds [dB]
 * @param rainDb rain [dB]
 * @param scintillationDb turbulence [dB]
 * @since 0.1
 */
public record AtmosphericLoss(double gasDb, double cloudDb, double rainDb, double scintillationDb) {
    /** No atmosphere. */
    public static final AtmosphericLoss NONE = new AtmosphericLoss(0, 0, 0, 0);

    private static final double COSMIC = 2.7;

    /**
     * Refuses negative losses.
     *
     * @param gasDb oxygen and water vapour, not negative [dB]
     * @param cloudDb liquid water of clouds, not negative [dB]
     * @param rainDb rain, not negative [dB]
     * @param scintillationDb turbulence, not negative [dB]
     */
    public AtmosphericLoss {
        Checks.notNegative("gasDb", gasDb);
        Checks.notNegative("cloudDb", cloudDb);
        Checks.notNegative("rainDb", rainDb);
        Checks.notNegative("scintillationDb", scintillationDb);
    }

    /**
     * All causes together.
     *
     * @return attenuation [dB]
     */
    public double totalDb() {
        return gasDb + Math.hypot(rainDb + cloudDb, scintillationDb);
    }

    /**
     * What the station's antenna receives as noise through this atmosphere: T_mr (1 - 10^(-A/10)) + 2.7 K 10^(-A/10), with
     * the mean radiating temperature T_mr = 37.34 K + 0.81 T of the surface temperature. Scintillation does not absorb and
     * so does not radiate.
     *
     * <p>Source: Recommendation ITU-R P.618-13, section 3, equations 66 and 67.
     *
     * @param surfaceTemperature of the air at the station [K]
     * @return sky noise temperature [K]
     */
    public double skyNoiseTemperature(double surfaceTemperature) {
        Checks.positive("surfaceTemperature", surfaceTemperature);
        double passed = Math.pow(10, -(gasDb + rainDb + cloudDb) / 10);
        return (37.34 + 0.81 * surfaceTemperature) * (1 - passed) + COSMIC * passed;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * Spherical spreading between isotropic antennas in vacuum.
 *
 * <p>Far field only: nothing here knows the size of an antenna. Source: ITU-R P.525-4, equations 1 and 4. Thread-safe: no
 * state.
 */
public final class FreeSpace {
    /** The speed of light in vacuum, exact by definition [m/s]. */
    public static final double SPEED_OF_LIGHT = 299_792_458;

    private FreeSpace() {}

    /**
     * The wavelength of a carrier.
     *
     * @param frequency carrier frequency [Hz]
     * @return wavelength in vacuum [m]
     */
    public static double wavelength(double frequency) {
        return SPEED_OF_LIGHT / Checks.positive("frequency", frequency);
    }

    /**
     * The basic transmission loss (4 pi d / lambda)², in decibels.
     *
     * @param distance length of the path [m]
     * @param wavelength wavelength in vacuum [m]
     * @return loss between isotropic antennas [dB]
     */
    public static double lossDb(double distance, double wavelength) {
        double turns = 4 * Math.PI * Checks.positive("distance", distance) / Checks.positive("wavelength", wavelength);
        return 2 * Decibels.of(turns);
    }

    /**
     * The power flux density p / (4 pi d²) of an isotropic radiator.
     *
     * @param radiatedPower equivalent isotropically radiated power [W]
     * @param distance length of the path [m]
     * @return power flux density [W/m²]
     */
    public static double fluxDensity(double radiatedPower, double distance) {
        Checks.positive("distance", distance);
        return Checks.notNegative("radiatedPower", radiatedPower) / (4 * Math.PI) / distance / distance;
    }
}

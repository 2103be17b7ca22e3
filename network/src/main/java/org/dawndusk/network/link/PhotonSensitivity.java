/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * What an optical receiver needs: photons for each bit, whatever the rate.
 *
 * <p>A receiver limited by shot or amplifier noise needs a power in proportion to the rate; one limited by thermal noise
 * does not and is not described by this. Immutable and thread-safe.
 *
 * @param name modulation and receiver
 * @param photonsPerBit photons that must arrive at the detector for each bit [1]
 */
public record PhotonSensitivity(String name, double photonsPerBit) {
    /** Dual-polarisation 16-QAM, coherent. Source: Suncatcher, arXiv:2511.19468v2. */
    public static final PhotonSensitivity PM_16QAM = new PhotonSensitivity("PM-16QAM", 195.6);

    /** On-off keying, direct detection. Source: Suncatcher, arXiv:2511.19468v2. */
    public static final PhotonSensitivity OOK = new PhotonSensitivity("OOK", 71);

    /**
     * Binary phase-shift keying with a homodyne receiver at the quantum limit, an error rate of 1e-9. Source: Agrawal,
     * Fiber-Optic Communication Systems, 4th ed. (2010), section 10.4; terminals in orbit need two to four times as many.
     */
    public static final PhotonSensitivity BPSK = new PhotonSensitivity("BPSK, homodyne limit", 9);

    /** The Shannon limit of 2 bit/s/Hz, 1.39 photons a bit. Source: Suncatcher, arXiv:2511.19468v2. */
    public static final PhotonSensitivity SHANNON = new PhotonSensitivity("Shannon limit", 1.39);

    private static final double PLANCK = 6.62607015e-34;

    /**
     * Checks the number of photons.
     *
     * @param name modulation and receiver
     * @param photonsPerBit photons that must arrive at the detector for each bit, in [1e-6, ∞) [1]
     */
    public PhotonSensitivity {
        if (!(photonsPerBit >= 1e-6 && photonsPerBit < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("photonsPerBit", photonsPerBit, "[1e-6, ∞)");
        }
    }

    /**
     * The power n h c rate / lambda that carries a rate.
     *
     * @param rate bit rate [bit/s]
     * @param wavelength wavelength [m]
     * @return power at the detector [W]
     */
    public double requiredPower(double rate, double wavelength) {
        double photonEnergy = PLANCK * FreeSpace.SPEED_OF_LIGHT / Checks.positive("wavelength", wavelength);
        return photonsPerBit * photonEnergy * Checks.positive("rate", rate);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * On-axis far-field gain of optical apertures and beams, in the conventions that published budgets use.
 *
 * <p>The conventions differ by up to 3 dB for the same telescope: say which one a figure is in. All are ratios, not
 * decibels ({@link Decibels#of}), and leave out the loss of the optics. Thread-safe: no state.
 */
public final class OpticalGain {
    private OpticalGain() {}

    /**
     * The gain (pi D / lambda)² of a uniformly filled circular aperture: the most that an aperture can have.
     *
     * @param diameter aperture diameter [m]
     * @param wavelength wavelength [m]
     * @return gain over an isotropic antenna [1]
     */
    public static double aperture(double diameter, double wavelength) {
        double turns = Math.PI * Checks.positive("diameter", diameter) / Checks.positive("wavelength", wavelength);
        return turns * turns;
    }

    /**
     * The gain 16 / theta² of a cone that is lit evenly, 4 pi over its solid angle for small angles.
     *
     * @param fullAngle full apex angle of the cone [rad]
     * @return gain over an isotropic antenna [1]
     */
    public static double cone(double fullAngle) {
        return 16 / Math.pow(Checks.positive("fullAngle", fullAngle), 2);
    }

    /**
     * The gain 8 / theta² of an untruncated Gaussian beam on its axis.
     *
     * @param halfAngle half of the divergence, from the axis to 1/e² of the intensity [rad]
     * @return gain over an isotropic antenna [1]
     */
    public static double gaussianBeam(double halfAngle) {
        return 8 / Math.pow(Checks.positive("halfAngle", halfAngle), 2);
    }

    /**
     * The share of {@link #aperture} that a Gaussian beam cut off by an unobscured aperture has on its axis, the power
     * that the rim blocks counted as lost: (2 / alpha²) (1 - exp(-alpha²))².
     *
     * <p>At most 0.8145, at alpha = 1.121. Source: Klein and Degnan, Optical antenna gain. 1: Transmitting antennas,
     * Applied Optics 13 (1974) 2134, without obscuration.
     *
     * @param truncation aperture radius over the beam's 1/e² intensity radius, alpha [1]
     * @return efficiency against a uniformly filled aperture [1]
     */
    public static double truncationEfficiency(double truncation) {
        double square = Math.pow(Checks.positive("truncation", truncation), 2);
        double filled = -Math.expm1(-square);
        // so that neither a square that vanishes nor one that overflows meets its reciprocal
        return square > 1 ? 2 / square * filled * filled : square == 0 ? 0 : 2 * filled * (filled / square);
    }

    /**
     * The loss of a beam that misses by an angle: exp(-G theta²).
     *
     * <p>A Gaussian fitted to the main lobe: for misses within it.
     *
     * @param gain on-axis gain [1]
     * @param missAngle angle between the beam's axis and the other terminal [rad]
     * @return loss, not negative [dB]
     */
    public static double pointingLossDb(double gain, double missAngle) {
        return 10 / Math.log(10) * Checks.positive("gain", gain) * Math.pow(Checks.finite("missAngle", missAngle), 2);
    }
}

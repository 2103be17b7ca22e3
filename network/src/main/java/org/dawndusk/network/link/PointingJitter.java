/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * What a trembling beam loses: the miss is two-dimensional Gaussian, so that its angle is Rayleigh distributed, and the loss
 * at an angle is exp(-G θ²), as {@link OpticalGain#pointingLossDb} has it.
 *
 * <p>Then the loss is a power law: it exceeds a value L with the probability L^(1/(2 G σ²)). Source: Barry and Mecherle,
 * Beam pointing error as a significant design parameter for satellite-borne, free-space optical communication systems, Opt.
 * Eng. 24 (1985) 1049; Toyoshima et al., J. Opt. Soc. Am. A 19 (2002) 567. Thread-safe: no state.
 *
 * @since 0.1
 */
public final class PointingJitter {
    private static final double DECIBELS = 10 / Math.log(10);

    private PointingJitter() {}

    /**
     * The loss of the mean received power: 10 log10(1 + 2 G σ²).
     *
     * @param gain on-axis gain of the beam [1]
     * @param jitter standard deviation of the miss in each of both axes, not negative [rad]
     * @return loss, not negative [dB]
     */
    public static double meanLossDb(double gain, double jitter) {
        return DECIBELS * Math.log1p(2 * Checks.positive("gain", gain) * square(jitter));
    }

    /**
     * The loss that is exceeded for a share of the time.
     *
     * @param gain on-axis gain of the beam [1]
     * @param jitter standard deviation of the miss in each of both axes, not negative [rad]
     * @param share of the time, in (0, 1] [1]
     * @return loss, not negative [dB]
     */
    public static double exceededLossDb(double gain, double jitter, double share) {
        return Checks.positive("gain", gain) * missSquared(jitter, share) * DECIBELS;
    }

    /**
     * The gain that leaves the most power for all but a share of the time: a narrower beam misses too often, a wider one
     * spreads too much. It loses 4.34 dB at that share.
     *
     * @param jitter standard deviation of the miss in each of both axes, positive [rad]
     * @param share of the time, in (0, 1) [1]
     * @return on-axis gain [1]
     */
    public static double bestGain(double jitter, double share) {
        Checks.positive("jitter", jitter);
        double squared = missSquared(jitter, share);
        if (!(squared > 0)) {
            throw Checks.refused("share", share, "(0, 1)");
        }
        return 1 / squared;
    }

    private static double missSquared(double jitter, double share) {
        if (!(share > 0 && share <= 1)) {
            throw Checks.refused("share", share, "(0, 1]");
        }
        return -2 * square(jitter) * Math.log(share);
    }

    private static double square(double jitter) {
        return Checks.notNegative("jitter", jitter) * jitter;
    }
}

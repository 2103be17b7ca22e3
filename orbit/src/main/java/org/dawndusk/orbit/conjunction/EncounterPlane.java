/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

/**
 * Two objects in the plane across their relative velocity: how probable a collision is when they pass fast.
 *
 * <p>The probability is that of a Gaussian over the disc of the combined hard body, Foster's integral. Where the
 * relative motion bends while they pass, it is wrong: see {@link Encounter#isReliable}.
 *
 * <p>The integral itself is good to 1e-9. Probabilities below 1e-300 are 0.
 *
 * <p>Source: Foster and Estes, <i>A parametric analysis of orbital debris collision probability and maneuver rate for
 * space vehicles</i>, NASA JSC-25898, 1992; maximum and dilution: Alfano, <i>Relating position uncertainty to maximum
 * conjunction probability</i>, J. Astronaut. Sci. 53 (2005) 193.
 *
 * <p>Immutable and thread-safe.
 *
 * @param x miss along the first principal axis of the combined covariance [m]
 * @param y miss along the second [m]
 * @param sigmaX standard deviation along the first axis, positive [m]
 * @param sigmaY standard deviation along the second, positive [m]
 * @param radius sum of the radii of both hard bodies, positive; at most 10,000 of either sigma [m]
 * @since 0.1
 */
public record EncounterPlane(double x, double y, double sigmaX, double sigmaY, double radius) {

    private static final double MAX_RADII = 1e4;
    private static final double SCAN_STEP = 0.25;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * Checks the components.
     *
     * @param x miss along the first principal axis of the combined covariance [m]
     * @param y miss along the second [m]
     * @param sigmaX standard deviation along the first axis, positive [m]
     * @param sigmaY standard deviation along the second, positive [m]
     * @param radius sum of the radii of both hard bodies, positive; at most 10,000 of either sigma [m]
     * @throws IllegalArgumentException if one is out of its range
     */
    public EncounterPlane {
        Checks.finite("x", x);
        Checks.finite("y", y);
        Checks.positive("sigmaX", sigmaX);
        Checks.positive("sigmaY", sigmaY);
        Checks.upTo("radius", radius, Math.min(Double.MAX_VALUE, MAX_RADII * Math.min(sigmaX, sigmaY)));
    }

    /**
     * The probability that they collide.
     *
     * @return probability, in [0, 1] [1]
     */
    public double probability() {
        return DiscProbability.of(x, y, sigmaX, sigmaY, radius);
    }

    /**
     * The expected distance of passing.
     *
     * @return distance of the means [m]
     */
    public double missDistance() {
        return Math.hypot(x, y);
    }

    /**
     * The largest probability that any scaling of the covariance gives: what better tracking could still bring up.
     *
     * @return probability, in [0, 1]; 1 where the hard bodies overlap at the expected miss [1]
     */
    public double maximumProbability() {
        double scale = worstScale();
        return scale == 0 ? 1 : scaled(scale);
    }

    /**
     * Whether the covariance is so large that the probability is low for want of knowledge: it would grow if both sigmas
     * shrank.
     *
     * @return true in the region of dilution
     */
    public boolean isDiluted() {
        return worstScale() < 1;
    }

    /**
     * By what both sigmas must be multiplied for the largest probability; 0 where smaller is always worse.
     *
     * <p>A point at the Mahalanobis distance d adds exp(-d²/2s²)/s² at the scale s, which peaks at d/√2: so the largest sum
     * lies between that of the nearest and of the farthest point of the disc. Over log(s) such a peak is about one wide,
     * so steps of a quarter miss none.
     */
    private double worstScale() {
        double miss = missDistance();
        if (miss <= radius) {
            return 0;
        }
        double nearest = (miss - radius) / Math.max(sigmaX, sigmaY);
        double farthest = (miss + radius) / Math.min(sigmaX, sigmaY);
        double smallest = radius / (MAX_RADII * Math.min(sigmaX, sigmaY));
        double low = Math.log(Math.max(nearest / Math.sqrt(2), smallest));
        double high = Math.log(Math.max(farthest / Math.sqrt(2), 2 * smallest));
        int steps = (int) Math.ceil((high - low) / SCAN_STEP);
        double step = (high - low) / steps;
        double best = low;
        double most = -1;
        for (int i = 0; i <= steps; i++) {
            double probability = scaled(Math.exp(low + i * step));
            if (probability > most) {
                most = probability;
                best = low + i * step;
            }
        }
        return Math.exp(peak(Math.max(low, best - step), Math.min(high, best + step)));
    }

    /** The logarithm of the scale of the one largest probability within limits, by golden section. */
    private double peak(double from, double to) {
        double low = from;
        double high = to;
        double a = high - GOLDEN * (high - low);
        double b = low + GOLDEN * (high - low);
        double atA = scaled(Math.exp(a));
        double atB = scaled(Math.exp(b));
        while (high - low > 1e-7) {
            if (atA > atB) {
                high = b;
                b = a;
                atB = atA;
                a = high - GOLDEN * (high - low);
                atA = scaled(Math.exp(a));
            } else {
                low = a;
                a = b;
                atA = atB;
                b = low + GOLDEN * (high - low);
                atB = scaled(Math.exp(b));
            }
        }
        return (low + high) / 2;
    }

    private double scaled(double scale) {
        return DiscProbability.of(x, y, scale * sigmaX, scale * sigmaY, radius);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import org.dawndusk.compute.throughput.PowerCurve;

/**
 * How fast a job runs on a share of its power: speed = ((share - idle) / (1 - idle))^(1 / exponent).
 *
 * <p>That is the curve of {@link PowerCurve} turned round, for work that follows the clock. With no idle share and exponent 1
 * speed is in proportion to power. Immutable and thread-safe.
 *
 * @param leastShare the least share of its power on which the job still runs, above the idle share, at most 1 [1]
 * @param idleShare the share that is drawn whatever the clock, in [0, 1) [1]
 * @param exponent of the dynamic power against the clock, at least 1 [1]
 */
public record Throttle(double leastShare, double idleShare, double exponent) {
    /**
     * Checks the ranges.
     *
     * @param leastShare least share of the power, above the idle share, at most 1 [1]
     * @param idleShare share drawn whatever the clock, in [0, 1) [1]
     * @param exponent of the dynamic power against the clock, at least 1 [1]
     */
    public Throttle {
        if (!(idleShare >= 0 && idleShare < 1)) {
            throw Checks.refused("idleShare", idleShare, "[0, 1)");
        }
        if (!(leastShare > idleShare && leastShare <= 1)) {
            throw Checks.refused("leastShare", leastShare, "(" + idleShare + ", 1], above the idle share");
        }
        if (!(exponent >= 1 && exponent < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("exponent", exponent, "[1, ∞)");
        }
    }

    /**
     * Speed in proportion to power.
     *
     * @param leastShare least share of the power on which the job still runs, in (0, 1] [1]
     * @return the curve
     */
    public static Throttle proportional(double leastShare) {
        return new Throttle(leastShare, 0, 1);
    }

    /**
     * The speed of work that follows the clock of an accelerator.
     *
     * @param curve what it draws at a relative clock
     * @param leastClock least relative clock, in (0, 1] [1]
     * @return the curve
     */
    public static Throttle of(PowerCurve curve, double leastClock) {
        if (!(leastClock > 0 && leastClock <= 1)) {
            throw Checks.refused("leastClock", leastClock, "(0, 1]");
        }
        double full = curve.power(1);
        return new Throttle(curve.power(leastClock) / full, curve.staticPower() / full, curve.exponent());
    }

    /**
     * The speed on a share of the power.
     *
     * @param share in [least share, 1] [1]
     * @return speed against that on full power [1]
     */
    public double speed(double share) {
        if (!(share >= leastShare && share <= 1)) {
            throw Checks.refused("share", share, "[" + leastShare + ", 1]");
        }
        double dynamic = (share - idleShare) / (1 - idleShare);
        return exponent == 1 ? dynamic : Math.pow(dynamic, 1 / exponent);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

/**
 * What an accelerator draws at a relative clock x: P(x) = Ps + χ x^θ, x in (0, 1].
 *
 * <p>Ps is what it draws whatever its clock (leakage, memory, idle logic), χ the dynamic power at full clock, and θ lies
 * between 1 (voltage fixed) and 3 (voltage in proportion). They belong to a kind of work: bandwidth-bound decoding never draws
 * what matrix products draw. Immutable and thread-safe.
 *
 * @param staticPower Ps [W]
 * @param dynamicPower χ [W]
 * @param exponent θ [1]
 * @since 0.1
 */
public record PowerCurve(double staticPower, double dynamicPower, double exponent) {
    /**
     * Refuses values outside their ranges.
     *
     * @param staticPower Ps, not negative [W]
     * @param dynamicPower χ, positive [W]
     * @param exponent θ, at least 1 [1]
     */
    public PowerCurve {
        Checks.notNegative("staticPower", staticPower);
        Checks.positive("dynamicPower", dynamicPower);
        if (!(exponent >= 1 && exponent < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("exponent", exponent, "[1, ∞)");
        }
    }

    /**
     * What is drawn at a clock.
     *
     * @param clock relative clock x, in [0, 1] [1]
     * @return power [W]
     */
    public double power(double clock) {
        return staticPower + dynamicPower * Math.pow(Checks.share("clock", clock), exponent);
    }

    /**
     * What is drawn at full clock: a cap above it costs nothing.
     *
     * @return power [W]
     */
    public double fullPower() {
        return staticPower + dynamicPower;
    }

    /**
     * The clock that a budget allows.
     *
     * @param budget power that may be drawn, above the static power [W]
     * @return relative clock, at most 1 [1]
     * @throws IllegalArgumentException if the budget does not exceed the static power, so that no clock is slow enough
     */
    public double clock(double budget) {
        if (!(budget > staticPower && budget < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("budget", budget, "(" + staticPower + ", ∞), above the static power");
        }
        return Math.min(1, Math.pow((budget - staticPower) / dynamicPower, 1 / exponent));
    }
}

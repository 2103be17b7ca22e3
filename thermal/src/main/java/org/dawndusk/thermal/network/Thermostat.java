/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/**
 * A switch with hysteresis: it trips to warm where the sensed temperature reaches the upper bound and back to cold where
 * it reaches the lower one, and keeps its state in between.
 *
 * <p>A heater runs while it is cold, a louvre stands open while it is warm. Immutable and thread-safe.
 *
 * @param lower trips to cold, above 0 [K]
 * @param upper trips to warm, above the lower bound [K]
 */
public record Thermostat(double lower, double upper) {
    /**
     * Refuses bounds without a band between them.
     *
     * @param lower trips to cold, above 0 [K]
     * @param upper trips to warm, above the lower bound [K]
     */
    public Thermostat {
        Checks.positive("lower", lower);
        if (!(upper > lower && upper <= Double.MAX_VALUE)) {
            throw Checks.refusal("upper", upper, "(" + lower + ", ∞)");
        }
    }
}

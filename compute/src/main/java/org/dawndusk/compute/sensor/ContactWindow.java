/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sensor;

/**
 * A pass over a ground station: how long, and at what rate data come down. Immutable and thread-safe.
 *
 * @param start since the epoch [s]
 * @param end since the epoch, after the start [s]
 * @param rate of the downlink, not negative [bit/s]
 */
public record ContactWindow(double start, double end, double rate) {
    /**
     * Checks the ranges.
     *
     * @param start since the epoch [s]
     * @param end since the epoch, after the start [s]
     * @param rate of the downlink, not negative [bit/s]
     */
    public ContactWindow {
        Checks.finite("start", start);
        if (!(end > start && end < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("end", end, "(" + start + ", ∞)");
        }
        Checks.notNegative("rate", rate);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.scale;

import org.dawndusk.compute.reliability.ConstantFailureRate;

/**
 * A stage that power passes on its way into service: a factory, a launch site, a permit, a grid connection. Immutable.
 *
 * @param name what it is
 * @param delay time that each unit takes to pass, or waits for at the start [s]
 * @param rate power that passes in a time at its start [W/s]
 * @param growth growth of that rate a year of 365.25 days [1]
 */
public record QueueStage(String name, double delay, double rate, double growth) {
    /**
     * Checks the figures.
     *
     * @param name what it is
     * @param delay not negative [s]
     * @param rate positive [W/s]
     * @param growth not negative [1]
     */
    public QueueStage {
        Checks.notNegative("delay", delay);
        Checks.positive("rate", rate);
        Checks.notNegative("growth", growth);
    }

    /** What it can have passed in a time since it began to pass any: r (e^(g t) - 1) / g. */
    double passed(double time) {
        double exponent = Math.log1p(growth) / ConstantFailureRate.YEAR;
        // a rate of 0 passes nothing however its growth overflows, and a growth that is lost beside 1 is none
        return time <= 0 || rate == 0 ? 0 : exponent == 0 ? rate * time : rate * Math.expm1(exponent * time) / exponent;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

/**
 * Units that fail at random at a rate that does not depend on their age: survival exp(-lambda t).
 *
 * <p>Neither infant mortality nor wear-out; failures are independent of each other. Immutable and thread-safe.
 *
 * @param rate failures of one unit in a time, lambda [1/s]
 */
public record ConstantFailureRate(double rate) implements Lifetime {
    /** The Julian year of 365.25 days [s]. */
    public static final double YEAR = 365.25 * 86_400;

    /**
     * Checks the rate.
     *
     * @param rate failures of one unit in a time, not negative [1/s]
     */
    public ConstantFailureRate {
        Checks.notNegative("rate", rate);
    }

    /**
     * A rate by the Julian year.
     *
     * @param failures failures of one unit in 365.25 days [1/year]
     * @return the rate
     */
    public static ConstantFailureRate perYear(double failures) {
        return new ConstantFailureRate(failures / YEAR);
    }

    /**
     * The rate that was observed.
     *
     * @param failures failures counted [1]
     * @param unitTime number of units times the time that they were watched [s]
     * @return the rate
     */
    public static ConstantFailureRate observed(double failures, double unitTime) {
        return new ConstantFailureRate(failures / Checks.positive("unitTime", unitTime));
    }

    /**
     * The rate of a gang that stops as soon as one of its units fails.
     *
     * @param units number of units
     * @return the rate of the gang
     */
    public ConstantFailureRate ofGang(int units) {
        return new ConstantFailureRate(Checks.atLeast("units", units, 1) * rate);
    }

    /**
     * The rate of a unit that either of two independent causes stops.
     *
     * @param other the other cause
     * @return the sum
     */
    public ConstantFailureRate plus(ConstantFailureRate other) {
        return new ConstantFailureRate(rate + other.rate);
    }

    /**
     * The share of units that still work: exp(-lambda t).
     *
     * @param time time since the start [s]
     * @return probability that one unit survives [1]
     */
    @Override
    public double survival(double time) {
        return Math.exp(-rate * Checks.notNegative("time", time));
    }

    /**
     * The survival averaged over a mission without repair: (1 - exp(-lambda T)) / (lambda T).
     *
     * @param mission length of the mission, T [s]
     * @return mean share of units that work [1]
     */
    @Override
    public double meanSurvival(double mission) {
        double expected = rate * Checks.positive("mission", mission);
        return expected == 0 ? 1 : -Math.expm1(-expected) / expected;
    }

    /**
     * How much more each delivered unit of work costs because units fail: the inverse of {@link #meanSurvival}.
     *
     * @param mission length of the mission [s]
     * @return lambda T / (1 - exp(-lambda T)), at least 1 [1]
     */
    public double lifetimePenalty(double mission) {
        return 1 / meanSurvival(mission);
    }

    /**
     * The mean time to failure 1 / lambda.
     *
     * @return mean time, {@link Double#POSITIVE_INFINITY} at rate 0 [s]
     */
    public double meanTimeToFailure() {
        return 1 / rate;
    }
}

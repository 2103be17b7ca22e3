/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import org.dawndusk.compute.reliability.ConstantFailureRate;

/**
 * A spacecraft that mends failed satellites where they are, as an alternative to replacing them.
 *
 * <p>Failures wait until a mission comes; the steady state of a unit that alternates between work and waiting. Source:
 * Barlow and Proschan, Mathematical Theory of Reliability (1965), 3.3. Immutable and thread-safe.
 *
 * @param cost price of one mission, its launch with it [USD]
 * @param satellites satellites that it visits
 * @param success probability that a visit mends one [1]
 * @param downtime mean time from a failure until its visit [s]
 */
public record ServicingMission(double cost, int satellites, double success, double downtime) {
    /**
     * Checks the figures.
     *
     * @param cost not negative [USD]
     * @param satellites at least 1
     * @param success in (0, 1] [1]
     * @param downtime not negative [s]
     */
    public ServicingMission {
        Checks.notNegative("cost", cost);
        Checks.atLeast("satellites", satellites, 1);
        if (!(success > 0 && success <= 1)) {
            throw Checks.refused("success", success, "(0, 1]");
        }
        Checks.notNegative("downtime", downtime);
    }

    /**
     * What it costs to get one satellite back.
     *
     * @return price [USD]
     */
    public double costPerRestored() {
        return cost / (satellites * success);
    }

    /**
     * The share of satellites that work in the long run: 1 / (1 + lambda D / success), a failed visit waiting for another.
     *
     * @param rate how satellites fail
     * @return availability [1]
     */
    public double availability(ConstantFailureRate rate) {
        return 1 / (1 + rate.rate() * downtime / success);
    }

    /**
     * The missions that a fleet needs.
     *
     * @param fleet satellites in the fleet
     * @param rate how those that work fail
     * @return missions in a time [1/s]
     */
    public double missionRate(int fleet, ConstantFailureRate rate) {
        return Checks.atLeast("fleet", fleet, 1) * rate.rate() * availability(rate) / (satellites * success);
    }

    /**
     * Whether mending is cheaper than replacing.
     *
     * @param replacement price of a new satellite in orbit [USD]
     * @param remaining share of its life that a mended satellite still has, in [0, 1] [1]
     * @return whether the price of a mended one is less than that share of a new one
     */
    public boolean cheaperThan(double replacement, double remaining) {
        return costPerRestored()
                < Checks.notNegative("replacement", replacement) * Checks.share("remaining", remaining);
    }
}

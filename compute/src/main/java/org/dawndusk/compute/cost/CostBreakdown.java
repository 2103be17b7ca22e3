/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

/**
 * What a fleet or a site costs over the life of the fleet, and what it delivers, both discounted to the start. Immutable.
 *
 * @param satellites satellites of the first fleet; 0 on the ground
 * @param power installed power of the computers [W]
 * @param launchedMass mass of the first fleet; 0 on the ground [kg]
 * @param build satellites without accelerators, or the site or its rent [USD]
 * @param accelerators accelerators bought first, and refreshes [USD]
 * @param launch launches of the first fleet, or energy on the ground [USD]
 * @param engineering development and gateways [USD]
 * @param operations operations [USD]
 * @param replacement what replaces failed hardware, with its launches [USD]
 * @param insurance premiums, and what is lost with launches [USD]
 * @param acceleratorHours delivered hours of accelerators of the generation of the start [h]
 * @param pflopDays delivered work at the peak of that generation [PFLOP/s day]
 */
public record CostBreakdown(
        int satellites,
        double power,
        double launchedMass,
        double build,
        double accelerators,
        double launch,
        double engineering,
        double operations,
        double replacement,
        double insurance,
        double acceleratorHours,
        double pflopDays) {
    /**
     * The sum of all items.
     *
     * @return cost [USD]
     */
    public double total() {
        return build + accelerators + launch + engineering + operations + replacement + insurance;
    }

    /**
     * The cost of a delivered accelerator-hour.
     *
     * @return price, infinite where nothing is delivered [USD/h]
     */
    public double perAcceleratorHour() {
        return acceleratorHours > 0 ? total() / acceleratorHours : Double.POSITIVE_INFINITY;
    }

    /**
     * The cost of a delivered PFLOP-day: 8.64e19 operations.
     *
     * @return price, infinite where nothing is delivered [USD/(PFLOP/s day)]
     */
    public double perPflopDay() {
        return pflopDays > 0 ? total() / pflopDays : Double.POSITIVE_INFINITY;
    }

    /**
     * The cost of a million tokens.
     *
     * @param tokenRate tokens that an accelerator yields while it delivers [1/s]
     * @return price [USD/1e6]
     */
    public double perMillionTokens(double tokenRate) {
        return perAcceleratorHour() / (3600 * Checks.positive("tokenRate", tokenRate)) * 1e6;
    }

    /**
     * What is spent before the first hour, without accelerators, for each watt installed; on the ground without energy.
     *
     * @return price [USD/W]
     */
    public double capitalPerPower() {
        return (build + engineering + insurance + (satellites > 0 ? launch : 0)) / power;
    }
}

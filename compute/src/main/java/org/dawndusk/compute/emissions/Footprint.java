/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

/**
 * Carbon dioxide equivalent, water and land of a delivered accelerator-hour. Immutable.
 *
 * @param launch of launches [kg/h]
 * @param build of satellites or of the site [kg/h]
 * @param accelerators of making accelerators and hosts [kg/h]
 * @param energy of energy used [kg/h]
 * @param water water used [m³/h]
 * @param land land taken by the site, times the time [m²]
 */
public record Footprint(double launch, double build, double accelerators, double energy, double water, double land) {
    /**
     * In orbit: sunlight costs nothing, launching does.
     *
     * @param launch emissions of all launches, replacements with them
     * @param embodied carbon of building the satellites [kg]
     * @param accelerators carbon of making the accelerators [kg]
     * @param hours delivered accelerator-hours over the life, positive [h]
     * @return the footprint
     */
    public static Footprint orbit(LaunchEmissions launch, double embodied, double accelerators, double hours) {
        Checks.positive("hours", hours);
        return new Footprint(
                launch.carbonDioxideInTheEnd() / hours,
                Checks.notNegative("embodied", embodied) / hours,
                Checks.notNegative("accelerators", accelerators) / hours,
                0,
                0,
                0);
    }

    /**
     * On the ground.
     *
     * @param power power of an accelerator with its host, positive [W]
     * @param delivered delivered share of its time, in (0, 1] [1]
     * @param pue energy of the site over that of its computers, at least 1 [1]
     * @param grid carbon of the grid [kg/kWh]
     * @param waterUse water for each energy of the computers [m³/kWh]
     * @param embodied carbon of site and accelerators for each delivered hour [kg/h]
     * @param area land of site and plant for each power of the computers [m²/W]
     * @return the footprint
     */
    public static Footprint ground(
            double power, double delivered, double pue, double grid, double waterUse, double embodied, double area) {
        if (!(delivered > 0 && delivered <= 1)) {
            throw Checks.refused("delivered", delivered, "(0, 1]");
        }
        if (!(pue >= 1 && pue < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("pue", pue, "[1, ∞)");
        }
        double kilowattHours = Checks.positive("power", power) / 1e3 / delivered;
        return new Footprint(
                0,
                Checks.notNegative("embodied", embodied),
                0,
                kilowattHours * pue * Checks.notNegative("grid", grid),
                kilowattHours * Checks.notNegative("waterUse", waterUse),
                power / delivered * Checks.notNegative("area", area));
    }

    /**
     * All carbon.
     *
     * @return carbon dioxide equivalent [kg/h]
     */
    public double carbon() {
        return launch + build + accelerators + energy;
    }

    /**
     * The footprint of a delivered PFLOP-day.
     *
     * @param peak peak that the delivered hours count at [PFLOP/s]
     * @return all figures times the hours that a PFLOP-day takes
     */
    public Footprint perPflopDay(double peak) {
        double hours = Checks.notNegative("hours of a PFLOP-day", 24 / Checks.positive("peak", peak));
        return new Footprint(
                launch * hours, build * hours, accelerators * hours, energy * hours, water * hours, land * hours);
    }
}

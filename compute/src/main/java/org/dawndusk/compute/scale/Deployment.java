/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.scale;

/**
 * A fleet of a size, and the launches that bring and hold it. Immutable and thread-safe.
 *
 * @param satellites satellites held
 * @param mass mass of each [kg]
 * @param life life of each, at whose end it re-enters [s]
 * @param payload mass that one launch carries [kg]
 */
public record Deployment(int satellites, double mass, double life, double payload) {
    /**
     * Checks the figures.
     *
     * @param satellites at least 1
     * @param mass positive, at most the payload [kg]
     * @param life positive [s]
     * @param payload positive [kg]
     */
    public Deployment {
        Checks.atLeast("satellites", satellites, 1);
        Checks.positive("life", life);
        Checks.positive("payload", payload);
        if (!(mass > 0 && mass <= payload)) {
            throw Checks.refused("mass", mass, "(0, " + payload + "]");
        }
    }

    /**
     * Launches for the first fleet, each with whole satellites.
     *
     * @return launches
     */
    public long launches() {
        long each = (long) Math.floor(payload / mass);
        return (satellites + each - 1) / each;
    }

    /**
     * The time to deploy the first fleet, nothing being replaced meanwhile.
     *
     * @param launchRate launches in a time, positive [1/s]
     * @return time [s]
     */
    public double deploymentTime(double launchRate) {
        return launches() / Checks.positive("launchRate", launchRate);
    }

    /**
     * Satellites that are replaced, and that re-enter, to hold the fleet.
     *
     * @return satellites in a time [1/s]
     */
    public double replacementRate() {
        return satellites / life;
    }

    /**
     * Mass that is launched, and that re-enters, to hold the fleet.
     *
     * @return mass in a time [kg/s]
     */
    public double massRate() {
        return satellites * mass / life;
    }

    /**
     * Launches that hold the fleet.
     *
     * @return launches in a time [1/s]
     */
    public double holdingLaunchRate() {
        return launches() / life;
    }

    /**
     * What holding the fleet takes of an output of the world: of mass launched, of cells, of chips.
     *
     * @param perSatellite amount in one satellite, in any unit [unit]
     * @param worldRate output of the world in a time, in that unit [unit/s]
     * @return share; above 1 where the world does not make enough [1]
     */
    public double shareOfWorld(double perSatellite, double worldRate) {
        return replacementRate()
                * Checks.notNegative("perSatellite", perSatellite)
                / Checks.positive("worldRate", worldRate);
    }

    /**
     * The largest fleet that a launch rate holds.
     *
     * @param launchRate launches in a time, not negative [1/s]
     * @param mass mass of a satellite [kg]
     * @param life life of a satellite [s]
     * @param payload mass that one launch carries [kg]
     * @return satellites [1]
     */
    public static double held(double launchRate, double mass, double life, double payload) {
        double each = Math.floor(Checks.positive("payload", payload) / Checks.positive("mass", mass));
        return Checks.notNegative(
                "units held", Checks.notNegative("launchRate", launchRate) * each * Checks.positive("life", life));
    }
}

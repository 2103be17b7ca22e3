/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

/**
 * A launch vehicle as the air sees it: its propellant, for whatever it carries. Immutable and thread-safe.
 *
 * @param name name
 * @param propellant what it burns
 * @param propellantMass fuel and oxidiser of all stages [kg]
 * @param payload mass that one launch carries to the fleet's orbit [kg]
 * @param source where the figures come from
 */
public record LaunchVehicle(String name, Propellant propellant, double propellantMass, double payload, String source) {
    /**
     * Checks the masses.
     *
     * @param name name
     * @param propellant what it burns
     * @param propellantMass positive [kg]
     * @param payload positive [kg]
     * @param source where the figures come from
     */
    public LaunchVehicle {
        Checks.positive("propellantMass", propellantMass);
        Checks.positive("payload", payload);
    }

    /**
     * The emissions of the propellant for a launched mass: launches by parts, each satellite bearing its share.
     *
     * @param launchedMass mass of satellites, shields, spares: all that is launched [kg]
     * @param set which indices
     * @param ascent where the propellant burns
     * @return the emissions
     */
    public LaunchEmissions emissions(double launchedMass, IndexSet set, AscentProfile ascent) {
        double burned = propellantMass * Checks.notNegative("launchedMass", launchedMass) / payload;
        return ascent.emissions(propellant, burned, set);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

/**
 * What a coolant does in a panel.
 *
 * @param inletTemperature of the coolant [K]
 * @param outletTemperature of the coolant, never below the panel's effective sink [K]
 * @param inletRoot temperature of the fins' roots where the coolant enters [K]
 * @param outletRoot temperature of the fins' roots where the coolant leaves: the coldest wall [K]
 * @param meanRoot the one root temperature at which the whole panel would reject the same [K]
 * @param rejectedHeat of the panel beyond what it absorbs, the pump's heat in it [W]
 * @param pressureDrop in the tubes [Pa]
 * @param pumpPower that the loop's whole pressure drop takes, all of it heat [W]
 * @param inletReynolds Reynolds number where the coolant enters [1]
 * @param outletReynolds Reynolds number where it leaves, colder and more viscous [1]
 * @param inletFilm heat transfer coefficient of the film where the coolant enters [W/m²/K]
 * @param outletFilm heat transfer coefficient of the film where it leaves [W/m²/K]
 * @param freezingMargin of the coldest wall above the coolant's freezing point [K]
 */
public record PanelRun(
        double inletTemperature,
        double outletTemperature,
        double inletRoot,
        double outletRoot,
        double meanRoot,
        double rejectedHeat,
        double pressureDrop,
        double pumpPower,
        double inletReynolds,
        double outletReynolds,
        double inletFilm,
        double outletFilm,
        double freezingMargin) {
    /**
     * How much the coolant cools on its way.
     *
     * @return inlet less outlet temperature [K]
     */
    public double coolantDrop() {
        return inletTemperature - outletTemperature;
    }

    /**
     * What is left for the electronics.
     *
     * @return rejected heat less the pump's power [W]
     */
    public double usefulHeat() {
        return rejectedHeat - pumpPower;
    }
}

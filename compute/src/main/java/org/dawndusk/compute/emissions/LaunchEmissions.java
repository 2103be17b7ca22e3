/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

/**
 * What goes into the air. Immutable.
 *
 * @param water water [kg]
 * @param carbonMonoxide carbon monoxide [kg]
 * @param carbonDioxide carbon dioxide [kg]
 * @param blackCarbon black carbon [kg]
 * @param nitrogenOxides nitrogen oxides of the propellant, primary [kg]
 * @param heatedAir nitrogen oxides of the air that the plume heats, secondary [kg]
 * @param alumina alumina [kg]
 * @param chlorine chlorine in its compounds [kg]
 */
public record LaunchEmissions(
        double water,
        double carbonMonoxide,
        double carbonDioxide,
        double blackCarbon,
        double nitrogenOxides,
        double heatedAir,
        double alumina,
        double chlorine) {
    /**
     * Both together.
     *
     * @param other others
     * @return the sum
     */
    public LaunchEmissions plus(LaunchEmissions other) {
        return new LaunchEmissions(
                water + other.water,
                carbonMonoxide + other.carbonMonoxide,
                carbonDioxide + other.carbonDioxide,
                blackCarbon + other.blackCarbon,
                nitrogenOxides + other.nitrogenOxides,
                heatedAir + other.heatedAir,
                alumina + other.alumina,
                chlorine + other.chlorine);
    }

    /**
     * Carbon dioxide when the monoxide has become dioxide; black carbon and water at altitude are not counted.
     *
     * @return carbon dioxide [kg]
     */
    public double carbonDioxideInTheEnd() {
        return carbonDioxide + carbonMonoxide * 44.009 / 28.010;
    }
}

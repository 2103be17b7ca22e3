/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.catalog.RadiatorType;
import org.dawndusk.thermal.radiator.RadiatorOptimum;

/**
 * Is a heat pump worth it: a hotter and smaller radiator for the power that lifts the heat?
 *
 * <p>100 kW from 300 K, a two-sided radiator of emittance 0.9 in deep space, half of Carnot's coefficient of performance. The
 * radiator's mass is that of the heat rejection panels of the International Space Station; what a kilowatt for the pump weighs
 * is an assumption, and whether there is such a machine is left out.
 */
public final class HeatPumpOrNot {
    private static final double HEAT = 100e3;
    private static final double COLD = 300;
    private static final double OF_CARNOT = 0.5;
    private static final RadiatorPanel PANEL = RadiatorPanel.builder()
            .area(1)
            .twoSided(new Coating(0.2, 0.9))
            .arealMass(RadiatorType.ISS_HEAT_REJECTION.arealMass())
            .build();

    private HeatPumpOrNot() {}

    /**
     * Prints radiators without and with a pump, and where the least mass is.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        for (double temperature : new double[] {300, 325, 350}) {
            RadiatorOptimum at = at(temperature);
            System.out.printf(
                    Locale.ROOT,
                    "radiator at %.0f K: %.1f m2, pump %.1f kW%n",
                    temperature,
                    at.area(),
                    at.work() / 1e3);
        }
        for (double massPerKilowatt : new double[] {5, 20, 80}) {
            RadiatorOptimum least = lightest(massPerKilowatt / 1e3);
            System.out.printf(
                    Locale.ROOT,
                    "%2.0f kg/kW for the pump: best at %.1f K, %.0f kg against %.0f kg without%n",
                    massPerKilowatt,
                    least.radiatorTemperature(),
                    least.objective(),
                    at(COLD).area() * PANEL.arealMass());
        }
    }

    static RadiatorOptimum at(double radiatorTemperature) {
        return RadiatorOptimum.heatPumpAt(PANEL, AbsorbedFlux.NONE, HEAT, COLD, OF_CARNOT, radiatorTemperature);
    }

    /** With the mass of array, battery and machine per watt that the pump draws [kg/W]. */
    static RadiatorOptimum lightest(double massPerPower) {
        return RadiatorOptimum.leastMass(PANEL, AbsorbedFlux.NONE, HEAT, COLD, OF_CARNOT, massPerPower);
    }
}

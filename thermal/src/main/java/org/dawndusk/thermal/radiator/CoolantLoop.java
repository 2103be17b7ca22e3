/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import org.dawndusk.thermal.coolant.Coolant;

/**
 * A pumped loop whose coolant stays liquid.
 *
 * <p>The pump's power, flow × pressure drop / (density × efficiency), is heat in the coolant. Immutable and thread-safe.
 *
 * @param coolant with transport properties
 * @param massFlow through all tubes together [kg/s]
 * @param pressure at the panel's inlet, above the coolant's saturation pressure there [Pa]
 * @param otherPressureDrop of lines, valves and cold plates, at least 0 [Pa]
 * @param pumpEfficiency hydraulic over electrical power, in (0, 1] [1]
 */
public record CoolantLoop(
        Coolant coolant, double massFlow, double pressure, double otherPressureDrop, double pumpEfficiency) {
    /**
     * Refuses values outside their ranges.
     *
     * @param coolant with transport properties
     * @param massFlow through all tubes together [kg/s]
     * @param pressure at the panel's inlet, above the coolant's saturation pressure there [Pa]
     * @param otherPressureDrop of lines, valves and cold plates, at least 0 [Pa]
     * @param pumpEfficiency hydraulic over electrical power, in (0, 1] [1]
     */
    public CoolantLoop {
        Checks.positive("massFlow", massFlow);
        Checks.positive("pressure", pressure);
        Checks.notNegative("otherPressureDrop", otherPressureDrop);
        Checks.fraction("pumpEfficiency", pumpEfficiency);
        coolant.coldestFlow();
    }

    /** Refuses a temperature at which the coolant is no liquid at the loop's pressure, or whose data do not reach so far. */
    void require(String place, double temperature) {
        coolant.requireLiquid(place, temperature);
        Checks.within(place, temperature, coolant.coldestFlow(), coolant.hottestFlow());
        double boiling = coolant.saturationPressure(temperature);
        if (!(pressure > boiling)) {
            throw Checks.refusal(
                    "pressure",
                    pressure,
                    "(" + boiling + ", ∞): below it " + coolant.name() + " boils at " + temperature + " K");
        }
    }

    /** The highest temperature that {@link #require} lets pass. */
    double hottest() {
        double end = coolant.hottestFlow();
        if (coolant.saturationPressure(end) < pressure) {
            return end;
        }
        double low = coolant.coldestFlow();
        double high = end;
        while (high - low > 1e-9 * high) {
            double middle = (low + high) / 2;
            if (coolant.saturationPressure(middle) < pressure) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

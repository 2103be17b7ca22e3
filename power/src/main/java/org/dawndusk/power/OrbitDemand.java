/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

/**
 * What one orbit asks of array and battery: constant loads in sunlight and in eclipse, and how long each lasts.
 *
 * <p>The closed-form energy balance of one orbit, which leaves the battery as full as it began. Source: J. R. Wertz, W. J.
 * Larson (eds), Space Mission Analysis and Design, 3rd ed., 1999, eqs 11-5 and 11-8. Immutable and thread-safe.
 *
 * @param sunlitLoad at the loads, in sunlight [W]
 * @param eclipseLoad at the loads, in eclipse [W]
 * @param sunlitDuration of an orbit [s]
 * @param eclipseDuration of an orbit, 0 where there is none [s]
 */
public record OrbitDemand(double sunlitLoad, double eclipseLoad, double sunlitDuration, double eclipseDuration) {
    private static final double YEAR = 365.25 * 86_400;

    /**
     * Refuses values outside their ranges.
     *
     * @param sunlitLoad at the loads, in sunlight [W]
     * @param eclipseLoad at the loads, in eclipse [W]
     * @param sunlitDuration of an orbit [s]
     * @param eclipseDuration of an orbit, 0 where there is none [s]
     */
    public OrbitDemand {
        Checks.notNegative("sunlitLoad", sunlitLoad);
        Checks.notNegative("eclipseLoad", eclipseLoad);
        Checks.positive("sunlitDuration", sunlitDuration);
        Checks.notNegative("eclipseDuration", eclipseDuration);
    }

    /**
     * Energy that the loads draw in eclipse.
     *
     * @return energy at the loads [J]
     */
    public double eclipseEnergy() {
        return eclipseLoad * eclipseDuration;
    }

    /**
     * Power that the array must give while it is sunlit: (Pe Te / Xe + Pd Td / Xd) / Td.
     *
     * @param path efficiencies from the array to the loads
     * @return power at the array's terminals [W]
     */
    public double requiredArrayPower(PowerPath path) {
        return eclipseEnergy() / path.eclipse() / sunlitDuration + sunlitLoad / path.sunlight();
    }

    /**
     * Charge cycles of a mission with one eclipse in each orbit.
     *
     * @param years of 365.25 d [yr]
     * @return cycles, not rounded [1]
     */
    public double cycles(double years) {
        Checks.notNegative("years", years);
        return years * YEAR / (sunlitDuration + eclipseDuration);
    }
}

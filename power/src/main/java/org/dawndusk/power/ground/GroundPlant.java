/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.ground;

/**
 * A photovoltaic plant on the ground, by the area of its modules.
 *
 * <p>Immutable and thread-safe.
 *
 * @param site where it stands
 * @param efficiency of the modules at 1,000 W/m², at which they are rated, in (0, 1] [1]
 * @param storedShare share of the energy that goes through storage where power is wanted at all hours, in [0, 1] [1]
 * @param roundTrip energy out of storage over energy into it, in (0, 1] [1]
 */
public record GroundPlant(GroundSite site, double efficiency, double storedShare, double roundTrip) {
    private static final double RATED_IRRADIANCE = 1_000;
    private static final double YEAR = 365.25 * 86_400;

    /**
     * Refuses values outside their ranges.
     *
     * @param site where it stands
     * @param efficiency of the modules at 1,000 W/m², at which they are rated, in (0, 1] [1]
     * @param storedShare share of the energy that goes through storage where power is wanted at all hours, in [0, 1] [1]
     * @param roundTrip energy out of storage over energy into it, in (0, 1] [1]
     */
    public GroundPlant {
        Checks.fraction("efficiency", efficiency);
        Checks.within("storedShare", storedShare, 0, 1);
        Checks.fraction("roundTrip", roundTrip);
    }

    /**
     * Energy of a year as it comes.
     *
     * @return energy by area of modules [J/m²]
     */
    public double yearlyEnergy() {
        return efficiency * RATED_IRRADIANCE * site.capacityFactor() * YEAR;
    }

    /**
     * Energy of a year as it is wanted, at all hours.
     *
     * @return energy by area of modules, what storage loses taken off [J/m²]
     */
    public double yearlyEnergyWithStorage() {
        return yearlyEnergy() * (1 - storedShare * (1 - roundTrip));
    }
}

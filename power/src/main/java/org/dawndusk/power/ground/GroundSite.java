/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.ground;

/**
 * Where a photovoltaic plant stands.
 *
 * @param name of the site
 * @param capacityFactor energy of a year over that of its rated power all year, in (0, 1] [1]
 */
public record GroundSite(String name, double capacityFactor) {
    /**
     * Median of US utility plants, single-axis tracking for the most part: 24 %. Source: M. Bolinger et al., Utility-Scale
     * Solar, Lawrence Berkeley National Laboratory.
     */
    public static final GroundSite US_UTILITY_MEDIAN = new GroundSite("US utility plants, median", 0.24);

    /**
     * Mean of the utility plants that were new in the world in 2023: 16.2 %. Source: International Renewable Energy Agency,
     * Renewable Power Generation Costs in 2023.
     */
    public static final GroundSite WORLD_NEW_2023 = new GroundSite("new utility plants of the world, 2023", 0.162);

    private static final double HOURS = 8760;

    /**
     * Refuses values outside their ranges.
     *
     * @param name of the site
     * @param capacityFactor energy of a year over that of its rated power all year, in (0, 1] [1]
     */
    public GroundSite {
        Checks.fraction("capacityFactor", capacityFactor);
    }

    /**
     * Hours at rated power that give the energy of a year of 365 d.
     *
     * @return hours [h]
     */
    public double fullPowerHours() {
        return HOURS * capacityFactor;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

/**
 * Propellants, what a kilogram of fuel and oxidiser together emits, and the carbon and hydrogen that it holds.
 *
 * <p>Published indices: Barker, Marais and McDowell, Global 3D rocket launch and re-entry air pollutant and CO2 emissions,
 * Scientific Data 11 (2024) 1079, table of primary indices. Composition: usual mixture ratios (Sutton and Biblarz, Rocket
 * Propulsion Elements, 9th ed., tables 5-5 and 13-3): kerosene CH1.95 at 2.56, methane 3.6, hydrogen 6, UDMH with nitrogen
 * tetroxide 2.6, a solid of 14 % HTPB and 16 % aluminium; the balance is only as exact as these.
 */
public enum Propellant {
    /** Kerosene with oxygen. */
    KEROSENE(0.340, 0.318, 0.637, 0.022, 0, 0, 0, 0.859 / 3.56, 0.141 / 3.56),
    /** Methane with oxygen. */
    METHANE(0.446, 0.120, 0.426, 0.005, 0, 0, 0, 0.7487 / 4.6, 0.2513 / 4.6),
    /** Hydrogen with oxygen. */
    HYDROGEN(1.058, 0, 0, 0, 0, 0, 0, 0, 1 / 7.0),
    /** Ammonium perchlorate, aluminium and HTPB. */
    SOLID(0.302, 0.227, 0.112, 0.016, 0, 0.328, 0.217, 0.14 * 0.885, 0.14 * 0.11 + 0.70 * 0.0343),
    /** Unsymmetrical dimethylhydrazine with nitrogen tetroxide. */
    HYPERGOLIC(0.392, 0.069, 0.220, 0.016, 0.010, 0, 0, 0.3997 / 3.6, 0.1342 / 3.6);

    private static final double CARBON_IN_CO = 12.011 / 28.010;
    private static final double CARBON_IN_CO2 = 12.011 / 44.009;
    private static final double HYDROGEN_IN_WATER = 2.016 / 18.015;

    private final double water;
    private final double carbonMonoxide;
    private final double carbonDioxide;
    private final double blackCarbon;
    private final double nitrogenOxides;
    private final double alumina;
    private final double chlorine;
    private final double carbon;
    private final double hydrogen;

    Propellant(
            double water,
            double carbonMonoxide,
            double carbonDioxide,
            double blackCarbon,
            double nitrogenOxides,
            double alumina,
            double chlorine,
            double carbon,
            double hydrogen) {
        this.water = water;
        this.carbonMonoxide = carbonMonoxide;
        this.carbonDioxide = carbonDioxide;
        this.blackCarbon = blackCarbon;
        this.nitrogenOxides = nitrogenOxides;
        this.alumina = alumina;
        this.chlorine = chlorine;
        this.carbon = carbon;
        this.hydrogen = hydrogen;
    }

    /**
     * The emissions of a mass of propellant at one altitude.
     *
     * @param mass fuel and oxidiser, not negative [kg]
     * @param set which indices
     * @param altitude where it burns, not negative [m]
     * @return the emissions
     */
    public LaunchEmissions emissions(double mass, IndexSet set, double altitude) {
        Checks.notNegative("mass", mass);
        if (set == IndexSet.STOICHIOMETRIC) {
            return new LaunchEmissions(
                    mass * hydrogen / HYDROGEN_IN_WATER,
                    0,
                    mass * carbon / CARBON_IN_CO2,
                    0,
                    0,
                    0,
                    mass * alumina,
                    mass * chlorine);
        }
        return new LaunchEmissions(
                mass * water,
                mass * carbonMonoxide,
                mass * carbonDioxide,
                mass * blackCarbonIndex(altitude),
                mass * nitrogenOxides,
                mass * heatedAirIndex(altitude),
                mass * alumina,
                mass * chlorine);
    }

    /**
     * Black carbon for each mass of propellant: PEI clamp(0.04 exp(0.12 (h - 15)), 0.04, 1), h in km: less burns up in
     * thinner air.
     *
     * @param altitude h, not negative [m]
     * @return index [kg/kg]
     */
    public double blackCarbonIndex(double altitude) {
        double height = Checks.notNegative("altitude", altitude) / 1e3;
        return blackCarbon * Math.max(0.04, Math.min(1, 0.04 * Math.exp(0.12 * (height - 15))));
    }

    /**
     * Nitrogen oxides of the air that the plume heats, for each mass of propellant of any kind: 33 g/kg exp(-0.26 h), h in km.
     *
     * <p>Source: National Academies, Commercial Space Vehicle Emissions Modeling (2021), as Barker et al. (2024) use it.
     *
     * @param altitude h, not negative [m]
     * @return index [kg/kg]
     */
    public static double heatedAirIndex(double altitude) {
        return 0.033 * Math.exp(-0.26 * Checks.notNegative("altitude", altitude) / 1e3);
    }

    /**
     * The carbon in the emissions over that in the propellant, with all black carbon of the primary index.
     *
     * @param set which indices
     * @return balance; above 1 where the indices hold more carbon than there is; 1 without carbon [1]
     */
    public double carbonBalance(IndexSet set) {
        if (carbon == 0) {
            return 1;
        }
        double emitted = set == IndexSet.STOICHIOMETRIC
                ? carbon
                : carbonMonoxide * CARBON_IN_CO + carbonDioxide * CARBON_IN_CO2 + blackCarbon;
        return emitted / carbon;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.emissions;

/** How the alumina of a re-entry is reckoned; published figures differ by their convention more than by their data. */
public enum ReentryConvention {
    /** 0.12 kg for each kilogram of satellite: Ferreira et al., Geophysical Research Letters 51 (2024) e2024GL109280. */
    FLAT,
    /** The aluminium that ablates: aluminium fraction × ablation; Barker et al., Scientific Data 11 (2024) 1079. */
    ABLATED,
    /** All that ablates becomes alumina: 1.889 × aluminium fraction × ablation; with an ablation of 1 the upper bound. */
    STOICHIOMETRIC;

    /** Nitrogen oxides for each mass that burns up, after Barker et al. (2024): 0.4 [kg/kg]. */
    public static final double NITROGEN_OXIDES_BURNING_UP = 0.4;
    /** Nitrogen oxides for each mass that comes back whole, stages and capsules, after Barker et al. (2024): 0.175 [kg/kg]. */
    public static final double NITROGEN_OXIDES_COMING_BACK = 0.175;

    /** Molar mass of alumina over that of its aluminium. */
    private static final double ALUMINA = 1.889;

    /**
     * The alumina of a mass that re-enters.
     *
     * @param mass mass that re-enters, not negative [kg]
     * @param aluminium share of aluminium in it, in [0, 1]; not used by the flat convention [1]
     * @param ablation share of it that ablates, in [0, 1]; not used by the flat convention [1]
     * @return alumina [kg]
     */
    public double alumina(double mass, double aluminium, double ablation) {
        Checks.notNegative("mass", mass);
        double ablated = Checks.share("aluminium", aluminium) * Checks.share("ablation", ablation);
        return switch (this) {
            case FLAT -> 0.12 * mass;
            case ABLATED -> ablated * mass;
            case STOICHIOMETRIC -> ALUMINA * ablated * mass;
        };
    }

    /**
     * The nitrogen oxides that the heated air of a re-entry leaves.
     *
     * @param mass mass that re-enters, not negative [kg]
     * @param index nitrogen oxides for each mass, {@link #NITROGEN_OXIDES_BURNING_UP}, {@link #NITROGEN_OXIDES_COMING_BACK}
     *     or another [kg/kg]
     * @return nitrogen oxides [kg]
     */
    public static double nitrogenOxides(double mass, double index) {
        return Checks.notNegative("mass", mass) * Checks.notNegative("index", index);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

/**
 * A battery as an energy store: nameplate, losses in and out, how deep it may be drawn, what is left of it in the end.
 *
 * <p>Energies are those inside the battery: charging stores the charge efficiency's share of what comes in, discharging
 * gives the discharge efficiency's share of what is taken out. Voltage, current limits and temperature are left out.
 * Immutable and thread-safe.
 *
 * @param nameplate energy at the beginning of life, full to empty [J]
 * @param chargeEfficiency stored per energy that comes in, in (0, 1] [1]
 * @param dischargeEfficiency given off per energy taken out, in (0, 1] [1]
 * @param depthOfDischarge largest share of the capacity that a cycle may take, in (0, 1] [1]
 * @param retainedCapacity share of the nameplate left at the end of life, in (0, 1] [1]
 * @param specificEnergy nameplate per mass of the pack [J/kg]
 */
public record Battery(
        double nameplate,
        double chargeEfficiency,
        double dischargeEfficiency,
        double depthOfDischarge,
        double retainedCapacity,
        double specificEnergy) {
    /**
     * Specific energy of a space lithium-ion cell, Saft VES180: 160 Wh/kg, of the cell alone [J/kg]. Source: ESA ARTES,
     * Development of high specific energy Li-ion cell.
     */
    public static final double VES180_SPECIFIC_ENERGY = 160 * 3600;

    /**
     * Capacity that the same cell is specified to keep after 5 years in low orbit at a depth of discharge of 30 %:
     * less than 20 % lost by cycling and 1 % by time [1]. Source: the same.
     */
    public static final double VES180_RETAINED_AFTER_5_YEARS = 0.79;

    /**
     * Charge cycles of a simulated low orbit that space lithium-ion cells of 10 to 100 Ah have exceeded in test [1].
     * Source: Japan Aerospace Exploration Agency, Cycle-life testing of large-capacity lithium-ion cells in simulated
     * satellite operation.
     */
    public static final int DEMONSTRATED_CYCLES = 30_000;

    /**
     * Refuses values outside their ranges.
     *
     * @param nameplate energy at the beginning of life, full to empty [J]
     * @param chargeEfficiency stored per energy that comes in, in (0, 1] [1]
     * @param dischargeEfficiency given off per energy taken out, in (0, 1] [1]
     * @param depthOfDischarge largest share of the capacity that a cycle may take, in (0, 1] [1]
     * @param retainedCapacity share of the nameplate left at the end of life, in (0, 1] [1]
     * @param specificEnergy nameplate per mass of the pack [J/kg]
     */
    public Battery {
        Checks.positive("nameplate", nameplate);
        Checks.fraction("chargeEfficiency", chargeEfficiency);
        Checks.fraction("dischargeEfficiency", dischargeEfficiency);
        Checks.fraction("depthOfDischarge", depthOfDischarge);
        Checks.fraction("retainedCapacity", retainedCapacity);
        Checks.positive("specificEnergy", specificEnergy);
    }

    /**
     * The same battery in another size.
     *
     * @param nameplate energy at the beginning of life [J]
     * @return the battery
     */
    public Battery withNameplate(double nameplate) {
        return new Battery(
                nameplate, chargeEfficiency, dischargeEfficiency, depthOfDischarge, retainedCapacity, specificEnergy);
    }

    /**
     * The battery as it is at the end of life, as a battery of its own.
     *
     * @return the battery with the retained capacity as its nameplate
     */
    public Battery aged() {
        // its mass stays, so that the specific energy falls with the capacity
        return new Battery(
                nameplate * retainedCapacity,
                chargeEfficiency,
                dischargeEfficiency,
                depthOfDischarge,
                1,
                specificEnergy * retainedCapacity);
    }

    /**
     * Energy that may be taken out at the end of life within the depth of discharge.
     *
     * @return usable energy inside the battery [J]
     */
    public double usableEnergy() {
        return nameplate * retainedCapacity * depthOfDischarge;
    }

    /**
     * The nameplate from which an energy may be taken at the end of life within the depth of discharge.
     *
     * @param energy that leaves the battery at its terminals [J]
     * @return nameplate [J]
     */
    public double nameplateFor(double energy) {
        Checks.notNegative("energy", energy);
        return energy / (dischargeEfficiency * depthOfDischarge * retainedCapacity);
    }

    /**
     * Mass of the pack.
     *
     * @return nameplate over specific energy [kg]
     */
    public double mass() {
        return nameplate / specificEnergy;
    }
}

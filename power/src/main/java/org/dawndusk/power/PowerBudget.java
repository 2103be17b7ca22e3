/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a design carries its loads through an orbit, at the end of its life: what is there, what is needed, what is short.
 *
 * <p>Immutable and thread-safe.
 *
 * @param arrayPowerBol at the terminals, beginning of life [W]
 * @param arrayPowerEol at the terminals, end of life [W]
 * @param requiredArrayPower at the terminals [W]
 * @param batteryInstalled nameplate [J]
 * @param batteryRequired nameplate that the eclipse asks for at the allowed depth, capacity at the end of life [J]
 * @param sunlitCapability greatest load in sunlight that leaves the eclipse load fed, at the end of life; 0 if none [W]
 * @param eclipseCapability greatest load in eclipse that battery and recharge bear with the sunlit load fed, at the end of
 *     life; 0 if none, and the sunlit capability where there is no eclipse [W]
 * @param constantCapability greatest load that can be drawn all the time, at the end of life [W]
 */
public record PowerBudget(
        double arrayPowerBol,
        double arrayPowerEol,
        double requiredArrayPower,
        double batteryInstalled,
        double batteryRequired,
        double sunlitCapability,
        double eclipseCapability,
        double constantCapability) {
    /**
     * Something of which there is too little.
     *
     * @param what is short
     * @param required in that unit [unit]
     * @param available in that unit [unit]
     * @param unit of both
     */
    public record Shortfall(String what, double required, double available, String unit) {
        /**
         * How much is missing.
         *
         * @return required less available [unit]
         */
        public double missing() {
            return required - available;
        }
    }

    /**
     * The budget of a design for an orbit. The battery's charge and discharge losses are those of the battery; the
     * regulator's stand beside what the array's own losses name.
     *
     * @param array at its area
     * @param battery at its nameplate
     * @param regulator efficiency between array and bus, in (0, 1] [1]
     * @param demand of the orbit, most often the one with the longest eclipse
     * @param irradiance normal to the Sun [W/m²]
     * @param incidenceCosine of the array, in (0, 1] [1]
     * @param years of life [yr]
     * @return the budget
     */
    public static PowerBudget of(
            SolarArray array,
            Battery battery,
            double regulator,
            OrbitDemand demand,
            double irradiance,
            double incidenceCosine,
            double years) {
        PowerPath path = PowerPath.of(regulator, battery);
        double eol = array.power(irradiance, incidenceCosine, years);
        double lit = demand.sunlitDuration();
        double dark = demand.eclipseDuration();
        double sunlit = path.sunlight() * (eol - demand.eclipseEnergy() / path.eclipse() / lit);
        double constant = eol * lit / (lit / path.sunlight() + dark / path.eclipse());
        double eclipse = sunlit;
        if (dark > 0) {
            double stored = battery.usableEnergy() * battery.dischargeEfficiency() / dark;
            eclipse = Math.min(stored, (eol - demand.sunlitLoad() / path.sunlight()) * path.eclipse() * lit / dark);
            constant = Math.min(stored, constant);
        }
        return new PowerBudget(
                array.power(irradiance, incidenceCosine, 0),
                eol,
                demand.requiredArrayPower(path),
                battery.nameplate(),
                battery.nameplateFor(demand.eclipseEnergy()),
                Math.max(0, sunlit),
                Math.max(0, eclipse),
                constant);
    }

    /**
     * The smaller of the two margins, of the array at the end of life and of the battery: installed over required less 1.
     * A requirement of nothing has no margin and is left out; with neither the margin is 0.
     *
     * @return margin, negative where something is short [1]
     */
    public double marginFraction() {
        double arrayMargin = requiredArrayPower > 0 ? arrayPowerEol / requiredArrayPower - 1 : Double.MAX_VALUE;
        double batteryMargin = batteryRequired > 0 ? batteryInstalled / batteryRequired - 1 : Double.MAX_VALUE;
        double least = Math.min(arrayMargin, batteryMargin);
        return least < Double.MAX_VALUE ? least : 0;
    }

    /**
     * What is short, and by how much.
     *
     * @return empty where the design carries its loads
     */
    public List<Shortfall> shortfalls() {
        List<Shortfall> shortfalls = new ArrayList<>();
        if (arrayPowerEol < requiredArrayPower) {
            shortfalls.add(new Shortfall("array power at end of life", requiredArrayPower, arrayPowerEol, "W"));
        }
        if (batteryInstalled < batteryRequired) {
            shortfalls.add(new Shortfall("battery nameplate", batteryRequired, batteryInstalled, "J"));
        }
        return List.copyOf(shortfalls);
    }

    /**
     * Whether the design carries its loads to the end of its life.
     *
     * @return true if nothing is short
     */
    public boolean sufficient() {
        return shortfalls().isEmpty();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

/**
 * What closed forms say of a design, a satellite each.
 *
 * @param arrayMargin array power at the end of life over what the worst orbit needs, less 1 [1]
 * @param batterySpare nameplate beyond what the longest eclipse needs [kWh]
 * @param chipMargin temperature that is left to the chips' limit in the hot case [K]
 * @param mass at launch [kg]
 * @param cost of a delivered accelerator-hour, if all margins are kept [USD/h]
 * @param load of accelerators and hosts that is carried, on the mean over a year [kW]
 */
public record DesignFigures(
        double arrayMargin, double batterySpare, double chipMargin, double mass, double cost, double load) {
    /**
     * Whether the design closes.
     *
     * @return true if no margin is negative
     */
    public boolean feasible() {
        return arrayMargin >= 0 && batterySpare >= 0 && chipMargin >= 0;
    }
}

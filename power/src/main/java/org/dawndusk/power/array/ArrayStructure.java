/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/**
 * An array that was built, by its power at the beginning of life and its mass.
 *
 * @param name of the array
 * @param power at the beginning of life, about 1,361 W/m² [W]
 * @param mass with the structure that its source counts to it [kg]
 */
public record ArrayStructure(String name, double power, double mass) {
    /** Roll-out array iROSA of the Space Station: more than 20 kW, 340 kg. Source: NASA, ISS Roll-Out Solar Array, 2021. */
    public static final ArrayStructure ROLL_OUT_IROSA = new ArrayStructure("roll-out, iROSA", 20e3, 340);

    /**
     * Rigid panels of Juno, three wings of 60 m² together: 14 kW at 1 au, 340 kg. Source: NASA, Juno's Solar Cells Ready to
     * Light Up Jupiter Mission, 2011.
     */
    public static final ArrayStructure RIGID_JUNO = new ArrayStructure("rigid panels, Juno", 14e3, 340);

    /**
     * Refuses values outside their ranges.
     *
     * @param name of the array
     * @param power at the beginning of life, about 1,361 W/m² [W]
     * @param mass with the structure that its source counts to it [kg]
     */
    public ArrayStructure {
        Checks.positive("power", power);
        Checks.positive("mass", mass);
    }

    /**
     * Power by mass.
     *
     * @return specific power [W/kg]
     */
    public double specificPower() {
        return power / mass;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

/**
 * Efficiencies of the way from the array to the loads, in sunlight directly and in eclipse through the battery.
 *
 * <p>Immutable and thread-safe.
 *
 * @param eclipse from the array through the battery to the loads (Xe), in (0, 1] [1]
 * @param sunlight from the array directly to the loads (Xd), at least the other, in (0, 1] [1]
 */
public record PowerPath(double eclipse, double sunlight) {
    /** Peak-power tracking. Source: Space Mission Analysis and Design, 3rd ed., 1999, section 11.4.1. */
    public static final PowerPath PEAK_POWER_TRACKING = new PowerPath(0.60, 0.80);

    /** Direct energy transfer. Source: Space Mission Analysis and Design, 3rd ed., 1999, section 11.4.1. */
    public static final PowerPath DIRECT_ENERGY_TRANSFER = new PowerPath(0.65, 0.85);

    /**
     * Refuses values outside their ranges.
     *
     * @param eclipse from the array through the battery to the loads (Xe), in (0, 1] [1]
     * @param sunlight from the array directly to the loads (Xd), at least the other, in (0, 1] [1]
     */
    public PowerPath {
        Checks.fraction("sunlight", sunlight);
        Checks.fraction("eclipse", eclipse);
        Checks.within("eclipse", eclipse, 0, sunlight);
    }

    /**
     * The path through given parts: in sunlight the regulator alone, in eclipse the regulator and the battery.
     *
     * @param regulator efficiency between array and bus, in (0, 1] [1]
     * @param battery whose charge and discharge efficiencies count in eclipse
     * @return the path
     */
    public static PowerPath of(double regulator, Battery battery) {
        Checks.fraction("regulator", regulator);
        return new PowerPath(regulator * battery.chargeEfficiency() * battery.dischargeEfficiency(), regulator);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

/**
 * What the satellite draws, by its parts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param compute accelerators and hosts [W]
 * @param housekeeping attitude, navigation, command, heaters [W]
 * @param pumps of the thermal loop [W]
 * @param terminals of laser and radio links [W]
 */
public record Loads(double compute, double housekeeping, double pumps, double terminals) {
    /**
     * Refuses negative loads.
     *
     * @param compute accelerators and hosts [W]
     * @param housekeeping attitude, navigation, command, heaters [W]
     * @param pumps of the thermal loop [W]
     * @param terminals of laser and radio links [W]
     */
    public Loads {
        Checks.notNegative("compute", compute);
        Checks.notNegative("housekeeping", housekeeping);
        Checks.notNegative("pumps", pumps);
        Checks.notNegative("terminals", terminals);
    }

    /**
     * All loads.
     *
     * @return power [W]
     */
    public double total() {
        return compute + housekeeping + pumps + terminals;
    }

    /**
     * All loads over the compute load: what power usage effectiveness is on the ground, where the industry's mean was 1.56
     * (Uptime Institute, Global Data Center Survey, 2024). Losses in bus and battery are not in it.
     *
     * @return at least 1 [1]
     * @throws IllegalStateException if there is no compute load
     */
    public double busToCompute() {
        if (!(compute > 0)) {
            throw new IllegalStateException("compute is " + compute + ", but must be in (0, ∞) for a ratio to it");
        }
        return total() / compute;
    }

    /**
     * The same with compute throttled.
     *
     * @param share of the compute load that stays, in [0, 1] [1]
     * @return the loads
     */
    public Loads throttled(double share) {
        Checks.within("share", share, 0, 1);
        return new Loads(compute * share, housekeeping, pumps, terminals);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.workload;

/**
 * What carries a training's traffic: chips inside a satellite, links between neighbours, and the cut through the middle.
 *
 * <p>Immutable and thread-safe.
 *
 * @param chipsPerSatellite chips that share one satellite
 * @param satellites of the cluster
 * @param chipRate what a chip sends to the others of its satellite [B/s]
 * @param neighbourRate what a satellite sends to a neighbour [B/s]
 * @param bisectionRate what one half of the cluster sends to the other [B/s]
 * @since 0.1
 */
public record Fabric(
        int chipsPerSatellite, int satellites, double chipRate, double neighbourRate, double bisectionRate) {
    /**
     * Refuses values outside their ranges.
     *
     * @param chipsPerSatellite chips that share one satellite, at least 1
     * @param satellites of the cluster, at least 1
     * @param chipRate what a chip sends to the others of its satellite, positive [B/s]
     * @param neighbourRate what a satellite sends to a neighbour, positive [B/s]
     * @param bisectionRate what one half of the cluster sends to the other, positive [B/s]
     */
    public Fabric {
        Checks.atLeast("chipsPerSatellite", chipsPerSatellite, 1);
        Checks.atLeast("satellites", satellites, 1);
        Checks.positive("chipRate", chipRate);
        Checks.positive("neighbourRate", neighbourRate);
        Checks.positive("bisectionRate", bisectionRate);
    }

    /**
     * All chips.
     *
     * @return chips a satellite times satellites
     */
    public int chips() {
        return Math.multiplyExact(chipsPerSatellite, satellites);
    }
}

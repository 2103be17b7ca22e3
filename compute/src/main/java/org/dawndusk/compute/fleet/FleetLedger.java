/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

/**
 * Where the satellites of one history are at its end; every one that was built is counted once.
 *
 * @param built satellites built, the first fleet with them
 * @param flying satellites that work in orbit, spares with them
 * @param inTransit launched and not yet in service
 * @param failed failed in orbit and not mended, lost planes with them
 * @param deorbited taken down at the end of their design life
 * @param lostAtLaunch lost with their launch
 * @param lostOnTheWay launched, and lost before they came into service
 * @param inStock on the ground
 * @param launches launches after the first fleet, failed ones with them
 * @param missions servicing missions flown
 * @param mended satellites that these brought back, as often as they did
 */
public record FleetLedger(
        long built,
        long flying,
        long inTransit,
        long failed,
        long deorbited,
        long lostAtLaunch,
        long lostOnTheWay,
        long inStock,
        long launches,
        long missions,
        long mended) {
    /**
     * What the conservation of satellites leaves over.
     *
     * @return built less all others: 0
     */
    public long unaccounted() {
        return built - flying - inTransit - failed - deorbited - lostAtLaunch - lostOnTheWay - inStock;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

/**
 * Where energy went.
 *
 * @param available from the array at its terminals, used or not [J]
 * @param arrayLoss in the converter between array and bus [J]
 * @param delivered to the loads at the bus [J]
 * @param compute part of the demand that was compute's, throttled as it was [J]
 * @param unmet of the loads' demand at the bus [J]
 * @param curtailed at the bus since the battery took no more [J]
 * @param chargerLoss between bus and battery [J]
 * @param dischargerLoss between battery and bus [J]
 * @param ohmicLoss in the battery's series resistance [J]
 * @param relaxationLoss in the resistance beside its capacitor [J]
 * @param coulombicLoss of charge that went in and was not stored [J]
 */
public record PowerLedger(
        double available,
        double arrayLoss,
        double delivered,
        double compute,
        double unmet,
        double curtailed,
        double chargerLoss,
        double dischargerLoss,
        double ohmicLoss,
        double relaxationLoss,
        double coulombicLoss) {
    static final PowerLedger EMPTY = new PowerLedger(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

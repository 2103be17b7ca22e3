/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import org.dawndusk.power.simulation.PowerLedger;
import org.dawndusk.power.simulation.PowerState;

/**
 * Where the electric energy of one satellite went since the twin began.
 *
 * @param available at the array's terminals, used or not [J]
 * @param arrayLoss between array and bus [J]
 * @param delivered to the loads [J]
 * @param unmet of the loads' demand [J]
 * @param curtailed since the battery was full [J]
 * @param batteryLoss in charger, discharger and battery [J]
 * @param lostWithPack stored in packs when they failed [J]
 * @param stored in the battery beyond what was there at the beginning [J]
 * @param initial in the battery at the beginning [J]
 */
public record EnergyLedger(
        double available,
        double arrayLoss,
        double delivered,
        double unmet,
        double curtailed,
        double batteryLoss,
        double lostWithPack,
        double stored,
        double initial) {
    static EnergyLedger begin(PowerState state) {
        return new EnergyLedger(0, 0, 0, 0, 0, 0, 0, 0, state.energy());
    }

    /** What came in between two states of one system. */
    EnergyLedger plus(PowerState before, PowerState after) {
        PowerLedger was = before.ledger();
        PowerLedger is = after.ledger();
        return new EnergyLedger(
                available + is.available() - was.available(),
                arrayLoss + is.arrayLoss() - was.arrayLoss(),
                delivered + is.delivered() - was.delivered(),
                unmet + is.unmet() - was.unmet(),
                curtailed + is.curtailed() - was.curtailed(),
                batteryLoss + inBattery(is) - inBattery(was),
                lostWithPack,
                stored + after.energy() - before.energy(),
                initial);
    }

    EnergyLedger lostWithPack(double energy) {
        return new EnergyLedger(
                available,
                arrayLoss,
                delivered,
                unmet,
                curtailed,
                batteryLoss,
                lostWithPack + energy,
                stored - energy,
                initial);
    }

    private static double inBattery(PowerLedger ledger) {
        return ledger.chargerLoss()
                + ledger.dischargerLoss()
                + ledger.ohmicLoss()
                + ledger.relaxationLoss()
                + ledger.coulombicLoss();
    }

    /** Heat inside the satellite that electric energy became. */
    double heat() {
        return arrayLoss + delivered + batteryLoss;
    }

    /**
     * What the ledger leaves unexplained.
     *
     * @return share of all energy that there was [1]
     */
    public double closure() {
        double explained = arrayLoss + delivered + curtailed + batteryLoss + lostWithPack + stored;
        return (available - explained) / Math.max(available + initial, Double.MIN_NORMAL);
    }
}

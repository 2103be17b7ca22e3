/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The battery at an instant, and what happened on the way there.
 *
 * @param charge state of charge, of the present capacity [1]
 * @param relaxation voltage of the capacitor, positive after a discharge [V]
 * @param energy in the battery, source and capacitor together [J]
 * @param initialEnergy in the battery when the state was made [J]
 * @param lowest state of charge since then [1]
 * @param lowestInstant when it was lowest first [s]
 * @param throughput charge that went out of the battery since then [C]
 * @param firstUnmet when a load first went without power, if ever [s]
 * @param ledger of all energy since then
 */
public record PowerState(
        double charge,
        double relaxation,
        double energy,
        double initialEnergy,
        double lowest,
        double lowestInstant,
        double throughput,
        OptionalDouble firstUnmet,
        PowerLedger ledger) {
    /**
     * What was short.
     *
     * @return the energy that the loads went without, and since when; empty where they had all
     */
    public Optional<Shortfall> shortfall() {
        return firstUnmet.isPresent()
                ? Optional.of(new Shortfall("energy at the bus", ledger.unmet(), lowest, firstUnmet.getAsDouble()))
                : Optional.empty();
    }

    /**
     * What the ledger leaves unexplained: the error of the integration, which counts every loss by itself.
     *
     * @return share of the energy that was there [1]
     */
    public double closure() {
        double explained = ledger.arrayLoss()
                + ledger.delivered()
                + ledger.curtailed()
                + ledger.chargerLoss()
                + ledger.dischargerLoss()
                + ledger.ohmicLoss()
                + ledger.relaxationLoss()
                + ledger.coulombicLoss()
                + energy
                - initialEnergy;
        return (ledger.available() - explained) / Math.max(ledger.available() + initialEnergy, Double.MIN_NORMAL);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import org.dawndusk.thermal.network.EnergyAudit;

/**
 * Where the heat of one satellite went since the twin began.
 *
 * @param electric heat that the power system's ledger says arose inside [J]
 * @param loads heat that came into the thermal network, that of light and infrared with it [J]
 * @param radiated to the boundaries [J]
 * @param stored rise of the heat in all nodes [J]
 * @param hottest highest temperature of the chips so far [K]
 */
public record HeatLedger(double electric, double loads, double radiated, double stored, double hottest) {
    static final HeatLedger NONE = new HeatLedger(0, 0, 0, 0, 0);

    HeatLedger plus(double heat, EnergyAudit audit, double highest) {
        return new HeatLedger(
                electric + heat,
                loads + audit.loads(),
                radiated - audit.boundaries(),
                stored + audit.stored(),
                Math.max(hottest, highest));
    }

    /**
     * Light and infrared that came in: what the network took up beyond the electric heat.
     *
     * @return energy [J]
     */
    public double absorbed() {
        return loads - electric;
    }

    /**
     * What the ledger leaves unexplained.
     *
     * @return share of all heat that came in [1]
     */
    public double closure() {
        return (loads - radiated - stored) / Math.max(loads, Double.MIN_NORMAL);
    }
}

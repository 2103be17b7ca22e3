/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import java.util.List;
import org.dawndusk.network.link.BudgetLine;
import org.dawndusk.network.link.Decibels;

/**
 * What a radio link comes to, line by line.
 *
 * <p>Immutable and thread-safe.
 *
 * @param range length of the path [m]
 * @param frequency carrier frequency [Hz]
 * @param symbolRate symbols a second, which is the noise bandwidth too [Hz]
 * @param eirpDbw equivalent isotropically radiated power towards the receiver [dBW]
 * @param receivedDbw carrier power behind the receiving antenna and its feeder [dBW]
 * @param systemTemperature noise temperature there [K]
 * @param carrierToNoiseDensityDbHz C/N0, thermal noise alone [dBHz]
 * @param esN0Db energy a symbol over the density of noise and interference, the implementation loss taken off [dB]
 * @param lines the itemised budget, in the order of the path
 * @since 0.1
 */
public record RadioBudget(
        double range,
        double frequency,
        double symbolRate,
        double eirpDbw,
        double receivedDbw,
        double systemTemperature,
        double carrierToNoiseDensityDbHz,
        double esN0Db,
        List<BudgetLine> lines) {
    /**
     * Copies the lines.
     *
     * @param range length of the path [m]
     * @param frequency carrier frequency [Hz]
     * @param symbolRate symbols a second, which is the noise bandwidth too [Hz]
     * @param eirpDbw equivalent isotropically radiated power towards the receiver [dBW]
     * @param receivedDbw carrier power behind the receiving antenna and its feeder [dBW]
     * @param systemTemperature noise temperature there [K]
     * @param carrierToNoiseDensityDbHz C/N0, thermal noise alone [dBHz]
     * @param esN0Db energy a symbol over the density of noise and interference, the implementation loss taken off [dB]
     * @param lines the itemised budget, in the order of the path
     */
    public RadioBudget {
        lines = List.copyOf(lines);
    }

    /**
     * Carrier over thermal noise in the symbol rate's bandwidth.
     *
     * @return C/N [dB]
     */
    public double carrierToNoiseDb() {
        return carrierToNoiseDensityDbHz - Decibels.of(symbolRate);
    }

    /**
     * Energy a bit over the density of noise and interference.
     *
     * @param bitRate information rate [bit/s]
     * @return Eb/N0 [dB]
     */
    public double ebN0Db(double bitRate) {
        return esN0Db - Decibels.of(Checks.positive("bitRate", bitRate) / symbolRate);
    }

    /**
     * How far the link is above what is required.
     *
     * @param requiredEsN0Db Es/N0 that the MODCOD needs [dB]
     * @return margin, negative where the link does not close [dB]
     */
    public double marginDb(double requiredEsN0Db) {
        return esN0Db - Checks.finite("requiredEsN0Db", requiredEsN0Db);
    }

    /**
     * The rate of the best MODCOD.
     *
     * @param modem the MODCODs at hand
     * @param marginDb margin to be left [dB]
     * @return information rate, 0 where none closes [bit/s]
     */
    public double rate(ModCodTable modem, double marginDb) {
        return modem.best(esN0Db, marginDb)
                .map(modCod -> modCod.efficiency() * symbolRate)
                .orElse(0.0);
    }

    /**
     * Shannon's limit in the symbol rate's bandwidth.
     *
     * @return information rate [bit/s]
     */
    public double shannonRate() {
        return symbolRate * Math.log1p(Decibels.ratio(esN0Db)) / Math.log(2);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import org.dawndusk.network.link.Decibels;

/**
 * A modulation with its code: how many bits a symbol carries, and what it needs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param standard such as DVB-S2
 * @param modulation such as 16APSK
 * @param codeRate such as 3/4
 * @param efficiency information bits a symbol [1]
 * @param idealEsN0Db energy a symbol over noise density at which it is quasi error free in white noise [dB]
 * @since 0.1
 */
public record ModCod(String standard, String modulation, String codeRate, double efficiency, double idealEsN0Db) {
    /**
     * Refuses values outside their ranges.
     *
     * @param standard such as DVB-S2
     * @param modulation such as 16APSK
     * @param codeRate such as 3/4
     * @param efficiency information bits a symbol, positive [1]
     * @param idealEsN0Db energy a symbol over noise density at which it is quasi error free in white noise [dB]
     */
    public ModCod {
        Checks.positive("efficiency", efficiency);
        Checks.finite("idealEsN0Db", idealEsN0Db);
    }

    /**
     * The energy a bit that it needs.
     *
     * @return Eb/N0 [dB]
     */
    public double ebN0Db() {
        return idealEsN0Db - Decibels.of(efficiency);
    }

    /**
     * How far it is from Shannon's limit, 2^efficiency - 1, of the same efficiency.
     *
     * @return gap, positive [dB]
     */
    public double shannonGapDb() {
        return idealEsN0Db - shannonEsN0Db(efficiency);
    }

    /**
     * The least Es/N0 at which any code carries an efficiency. Source: Shannon, Proc. IRE 37 (1949) 10.
     *
     * @param efficiency information bits a symbol, positive [1]
     * @return Es/N0 [dB]
     */
    public static double shannonEsN0Db(double efficiency) {
        return Decibels.of(Math.expm1(Checks.positive("efficiency", efficiency) * Math.log(2)));
    }
}

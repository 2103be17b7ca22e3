/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * Power ratios in decibels, 10 log10 of the ratio. Thread-safe: no state.
 */
public final class Decibels {
    private Decibels() {}

    /**
     * A power ratio, or a power against one watt, in decibels.
     *
     * @param ratio ratio of two powers [1], or power [W]; positive
     * @return ten times its decimal logarithm [dB], or [dBW]
     */
    public static double of(double ratio) {
        return 10 * Math.log10(Checks.positive("ratio", ratio));
    }

    /**
     * The power ratio that a number of decibels stands for.
     *
     * @param db decibels [dB], or [dBW]
     * @return the ratio [1], or the power [W]
     */
    public static double ratio(double db) {
        return Math.pow(10, Checks.finite("db", db) / 10);
    }
}

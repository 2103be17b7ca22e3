/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

/**
 * What a battery loses by time and by cycles, added up.
 *
 * <p>Loss by time grows with the square root of time, as the layer on the electrodes does (M. Broussely et al., Aging
 * mechanism in Li ion cells and calendar life predictions, Journal of Power Sources 97-98 (2001) 13-21). Immutable and
 * thread-safe.
 *
 * @param cycleLife what cycles cost
 * @param calendarLoss share of the capacity lost in the first year, that grows with the root of the years [1/yr^½]
 */
public record Ageing(CycleLife cycleLife, double calendarLoss) {
    /**
     * Saft VES180: at most 20 % by cycles and 1 % by time in 5 years of low orbit at a depth of 30 %. Source: ESA ARTES,
     * Development of high specific energy Li-ion cell.
     */
    public static final Ageing SAFT_VES180 = new Ageing(CycleLife.SAFT_VES180, 0.01 / Math.sqrt(5));

    /**
     * Refuses values outside their ranges.
     *
     * @param cycleLife what cycles cost
     * @param calendarLoss share of the capacity lost in the first year, that grows with the root of the years [1/yr^½]
     */
    public Ageing {
        Checks.loss("calendarLoss", calendarLoss);
    }

    /**
     * Share of the capacity that is left.
     *
     * @param years since the beginning of life [yr]
     * @param depths of the cycles in these years [1]
     * @param counts cycles of each depth [1]
     * @return retained capacity, 0 where nothing is left [1]
     */
    public double retained(double years, double[] depths, double[] counts) {
        Checks.notNegative("years", years);
        return Math.max(0, 1 - cycleLife.loss(depths, counts) - calendarLoss * Math.sqrt(years));
    }
}

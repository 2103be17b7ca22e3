/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.price;

import org.dawndusk.compute.cost.Finance;

/**
 * The price of launching a mass, and of launching power. Immutable and thread-safe.
 *
 * @param price price [USD/kg]
 * @param source where it comes from
 */
public record LaunchPrice(double price, String source) {
    private static final String SUNCATCHER = "Suncatcher, arXiv:2511.19468v2";

    /**
     * Checks the price.
     *
     * @param price not negative [USD/kg]
     * @param source where it comes from
     */
    public LaunchPrice {
        Checks.notNegative("price", price);
    }

    /**
     * Falcon 9 as customers pay for it: 3,600 USD/kg.
     *
     * @return the price
     */
    public static LaunchPrice falcon9() {
        return new LaunchPrice(3600, SUNCATCHER + ", table 1");
    }

    /**
     * Falcon Heavy, where the learning curve starts: 1,800 USD/kg.
     *
     * @return the price
     */
    public static LaunchPrice falconHeavy() {
        return new LaunchPrice(1800, SUNCATCHER + ", section on launch cost");
    }

    /**
     * A fully reused heavy vehicle in the middle of the 2030s, hoped for: 200 USD/kg.
     *
     * @return the price
     */
    public static LaunchPrice reusedHeavyHopedFor() {
        return new LaunchPrice(200, SUNCATCHER + ", table 1");
    }

    /**
     * The price after more has been launched: P0 (M / M0)^log2(1 - LR).
     *
     * @param launched cumulative mass at this price, M0 [kg]
     * @param later cumulative mass later, M, at least M0 [kg]
     * @param learning fall of the price for each doubling of cumulative mass, LR, in [0, 1) [1]
     * @return the later price
     */
    public LaunchPrice after(double launched, double later, double learning) {
        Checks.positive("launched", launched);
        if (!(later >= launched && later < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("later", later, "[" + launched + ", ∞)");
        }
        checkLearning(learning, 0);
        return new LaunchPrice(price * Finance.wright(later / launched, 1 - learning), source + ", with learning");
    }

    /**
     * The doublings of cumulative mass until a price is reached: log(P / P0) / log(1 - LR).
     *
     * @param target price, positive and at most this one [USD/kg]
     * @param learning fall of the price for each doubling, in (0, 1) [1]
     * @return doublings; the cumulative mass grows by two to their power [1]
     */
    public double doublingsTo(double target, double learning) {
        if (!(target > 0 && target <= price)) {
            throw Checks.refused("target", target, "(0, " + price + "]");
        }
        checkLearning(learning, Double.MIN_VALUE);
        return Math.log(target / price) / Math.log1p(-learning);
    }

    private static void checkLearning(double learning, double least) {
        if (!(learning >= least && learning < 1)) {
            throw Checks.refused("learning", learning, least == 0 ? "[0, 1)" : "(0, 1)");
        }
    }

    /**
     * The price of launched power: price × mass / (power × life).
     *
     * @param mass mass of a satellite [kg]
     * @param power its power [W]
     * @param life its life [year]
     * @return price [USD/kW/year]
     */
    public double perPower(double mass, double power, double life) {
        return price
                * Checks.positive("mass", mass)
                / (Checks.positive("power", power) / 1e3 * Checks.positive("life", life));
    }

    /**
     * The price of power on the ground, for comparison: price × PUE × 8,760 h.
     *
     * @param energyPrice price of energy [USD/kWh]
     * @param pue energy of the site over that of its computers, at least 1 [1]
     * @return price [USD/kW/year]
     */
    public static double groundPower(double energyPrice, double pue) {
        if (!(pue >= 1 && pue < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("pue", pue, "[1, ∞)");
        }
        return Checks.notNegative("energyPrice", energyPrice) * pue * 8760;
    }
}

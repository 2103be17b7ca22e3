/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

/**
 * The share of its first power that an array keeps after years in orbit.
 *
 * <p>Implementations are pure functions, fall with time, and are thread-safe.
 */
@FunctionalInterface
public interface Degradation {
    /** No loss. */
    Degradation NONE = years -> 1;

    /**
     * Spectrolab XTJ cells under 1-MeV electrons: 0.89 of the maximum power is kept at 5e14 and 0.84 at 1e15 per cm² (C.
     * Fetzer et al., Production ready 30 % efficient triple junction space solar cells, IEEE Photovoltaic Specialists
     * Conference).
     */
    RemainingFactor XTJ_1_MEV = RemainingFactor.of(new double[] {5e14, 1e15}, new double[] {0.89, 0.84});

    /**
     * What is left after some years.
     *
     * @param years since the beginning of life, at least 0 [yr]
     * @return remaining share, in (0, 1] [1]
     */
    double remaining(double years);

    /**
     * The same relative loss every year: (1 - loss)^years. Source: Space Mission Analysis and Design, 3rd ed., 1999, eq.
     * 11-7.
     *
     * @param loss share lost in each year, in [0, 1) [1]
     * @return the law
     */
    static Degradation yearly(double loss) {
        Checks.loss("loss", loss);
        return years -> {
            Checks.notNegative("years", years);
            return Math.pow(1 - loss, years);
        };
    }

    /**
     * Loss by particle radiation that arrives evenly in time.
     *
     * @param fluence of 1-MeV-equivalent electrons a year, behind the cover glass [1/cm²/yr]
     * @param curve the cell's remaining factor
     * @return the law; beyond the curve's last point it refuses
     */
    static Degradation radiation(double fluence, RemainingFactor curve) {
        Checks.notNegative("fluence", fluence);
        return years -> curve.at(fluence * years);
    }
}

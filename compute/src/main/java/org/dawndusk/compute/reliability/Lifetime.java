/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * How long a unit lives: the probability that it still works at an age.
 *
 * <p>Implementations are pure and thread-safe; survival starts at 1 at the latest just after age 0 less the units that are
 * dead on arrival, and never rises.
 */
@FunctionalInterface
public interface Lifetime {
    /**
     * The share of units that still work at an age.
     *
     * @param age time since the start of life, not negative [s]
     * @return probability that one unit survives to that age [1]
     */
    double survival(double age);

    /**
     * The share of the units of an age that work for some time more: R(age + time) / R(age).
     *
     * @param age age that the unit has reached [s]
     * @param time time beyond [s]
     * @return probability [1]
     */
    default double survivalGiven(double age, double time) {
        double reached = survival(Checks.notNegative("age", age));
        if (reached == 0) {
            throw new IllegalArgumentException("age is " + age + ", but no unit reaches it");
        }
        return survival(age + Checks.notNegative("time", time)) / reached;
    }

    /**
     * The survival averaged over a mission without repair: (1/T) times the integral of R.
     *
     * <p>Quadrature on panels that shrink towards age 0, where infant mortality makes the survival steep; good to 1e-9 for
     * Weibull shapes above 0.3.
     *
     * @param mission length of the mission, T [s]
     * @return mean share of units that work [1]
     */
    default double meanSurvival(double mission) {
        Checks.positive("mission", mission);
        GaussIntegratorFactory rules = new GaussIntegratorFactory();
        double sum = 0;
        double end = 1;
        for (int panel = 0; panel < 60; panel++) {
            double start = panel == 59 ? 0 : end / 2;
            GaussIntegrator rule = rules.legendre(16, start, end);
            sum += rule.integrate(elapsed -> survival(mission * elapsed));
            end = start;
        }
        return Math.min(1, sum);
    }

    /**
     * Units that fail by whichever of two independent causes comes first: infant mortality and wear-out, say.
     *
     * @param one a cause
     * @param other another
     * @return the lifetime under both, R1 R2
     */
    static Lifetime inSeries(Lifetime one, Lifetime other) {
        return age -> one.survival(age) * other.survival(age);
    }

    /**
     * A population of two kinds.
     *
     * @param share share of the first kind, in [0, 1] [1]
     * @param one lifetime of the first kind
     * @param other lifetime of the rest
     * @return the lifetime of a unit drawn from it, w R1 + (1 - w) R2
     */
    static Lifetime mixture(double share, Lifetime one, Lifetime other) {
        Checks.share("share", share);
        return age -> share * one.survival(age) + (1 - share) * other.survival(age);
    }

    /**
     * Units of which some never start, however little time passes.
     *
     * @param share share that is dead on arrival, in [0, 1] [1]
     * @param others lifetime of those that start
     * @return the lifetime of a unit that is put in place
     */
    static Lifetime withDeadOnArrival(double share, Lifetime others) {
        Checks.share("share", share);
        return age -> (1 - share) * others.survival(age);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * The share of the nominal capacity that a fleet offers on the mean over a mission, without repair.
 *
 * <p>Thread-safe: no state.
 */
public final class MissionCapacity {
    private static final int PANELS = 64;
    private static final int POINTS = 12;

    private MissionCapacity() {}

    /**
     * The mean over a mission of units that have powered spares beside them: (1/T) times the integral of E[min(k, B(t))] / k.
     *
     * <p>Spares age like the others and take over at once; units beyond the need are not used. By quadrature, good to 1e-9
     * up to thousands of units at a constant rate, and to some 1e-5 under infant mortality.
     *
     * @param lifetime how long the units last
     * @param needed units that are used, k
     * @param spares units installed beyond these
     * @param mission length of the mission, T [s]
     * @return mean share of the needed units that work [1]
     */
    public static double withSpares(Lifetime lifetime, int needed, int spares, double mission) {
        Checks.atLeast("needed", needed, 1);
        Checks.atLeast("spares", spares, 0);
        Checks.positive("mission", mission);
        int installed = Math.addExact(needed, spares);
        GaussIntegratorFactory rules = new GaussIntegratorFactory();
        double sum = 0;
        for (int panel = 0; panel < PANELS; panel++) {
            GaussIntegrator rule = rules.legendre(POINTS, (double) panel / PANELS, (panel + 1.0) / PANELS);
            sum += rule.integrate(
                    share -> Redundancy.meanCapacity(needed, installed, lifetime.survival(share * mission)));
        }
        // the weights of the quadrature add up to 1 but for rounding
        return Math.min(1, sum);
    }

    /**
     * The mean of a capacity that falls by a fixed share at the end of each year: mean of (1 - d)^y over y = 0 ... n - 1.
     *
     * @param declinePerYear share that is lost each year, d [1]
     * @param years whole years of the mission, n
     * @return mean share of the initial capacity [1]
     */
    public static double inYearlySteps(double declinePerYear, int years) {
        Checks.share("declinePerYear", declinePerYear);
        Checks.atLeast("years", years, 1);
        double sum = 0;
        for (int year = 0; year < years; year++) {
            sum += Math.pow(1 - declinePerYear, year);
        }
        return sum / years;
    }
}

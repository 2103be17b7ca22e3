/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The radiating fin without dimensions: y'' = z (y⁴ - s⁴), y(0) = 1, y'(1) = 0.
 *
 * <p>Its first integral y'²/2 = z ((y⁵ - e⁵)/5 - s⁴ (y - e)) leaves one unknown, the tip's temperature e = y(1), or rather
 * the drop d = 1 - e, which keeps its digits in a short fin. The fin's length 1 = ∫ dy / |y'| fixes it.
 */
final class RadiatingFin {
    /** A number below which the series to its square leaves less than 1e-17. */
    private static final double SHORT = 1e-6;

    /** Nearer than this to its sink the fin is linear, and differences of fourth powers are lost in rounding. */
    private static final double LINEAR = 1e-7;

    /** A tip this near to the sink, as a share of the whole drop, changes the slope at the root by its square. */
    private static final double COLD_TIP = 1e-6;

    /** So long a fin has its tip within z^(-1/3) of absolute zero or nearer to its sink: less than the fifth power of that counts. */
    private static final double LONG = 1e9;

    private static final double RELATIVE = 1e-14;
    private static final double LENGTH_TOLERANCE = 1e-12;

    private RadiatingFin() {}

    static double efficiency(double z, double s) {
        if (z < SHORT) {
            // y = 1 + z y1 + z² y2 in the equation, y1'' = 1 - s⁴, y2'' = 4 y1
            return 1 - z * (4.0 / 3 - z * (32 + 12 * (1 - Coating.fourth(s))) / 15);
        }
        if (1 - s < LINEAR) {
            double m = 2 * Math.sqrt(z);
            return StrictMath.tanh(m) / m;
        }
        double low = 0;
        double high = (1 - s) / 2;
        boolean coldTip = z > LONG;
        while (!coldTip && length(z, s, high) < 1) {
            low = high;
            high = (high + 1 - s) / 2;
            coldTip = 1 - s - high < COLD_TIP * (1 - s);
        }
        double drop = coldTip
                ? 1 - s
                : new BracketingNthOrderBrentSolver(RELATIVE, Double.MIN_NORMAL, Double.MIN_NORMAL, 5)
                        .solve(200, d -> length(z, s, d) - 1, low, high);
        double s4 = Coating.fourth(s);
        return Math.sqrt(2 * drop * mean(1, 1 - drop, s4) / z) / (1 - s4);
    }

    /**
     * Length of a fin with a drop d to its tip e, by y = e + d u², which lifts the singularity at the tip. To so many digits
     * of 1, or of itself where it is longer.
     */
    private static double length(double z, double s, double d) {
        double e = 1 - d;
        double s4 = Coating.fourth(s);
        double factor = Math.sqrt(2 * d / z);
        return factor
                * Quadrature.integrate(
                        u -> 1 / Math.sqrt(mean(e + d * u * u, e, s4)), 0, 1, LENGTH_TOLERANCE / Math.min(1, factor));
    }

    /** ((y⁵ - e⁵)/5 - s⁴ (y - e)) / (y - e). */
    private static double mean(double y, double e, double s4) {
        double e2 = e * e;
        double y2 = y * y;
        return (y2 * y2 + y2 * y * e + y2 * e2 + y * e2 * e + e2 * e2) / 5 - s4;
    }
}

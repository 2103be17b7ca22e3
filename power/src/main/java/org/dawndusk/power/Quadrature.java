/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import java.util.function.DoubleUnaryOperator;

/**
 * Adaptive Gauss-Lobatto quadrature, which asks for both ends and so sees what happens there. Source: W. Gander and W.
 * Gautschi, Adaptive Quadrature - Revisited, BIT 40 (2000), section 3.
 */
final class Quadrature {
    private static final double ALPHA = Math.sqrt(2.0 / 3);
    private static final double BETA = 1 / Math.sqrt(5);
    /** Differences below this share of an interval's own integral are rounding. */
    private static final double ROUNDING = 1e-13;
    /** Six parts a level: what is left of an interval then is lost in rounding. */
    private static final int DEEPEST = 12;

    private Quadrature() {}

    static double integrate(DoubleUnaryOperator f, double from, double to, double tolerance) {
        if (!(to > from)) {
            return 0;
        }
        return integrate(f, from, f.applyAsDouble(from), to, f.applyAsDouble(to), tolerance, 0);
    }

    private static double integrate(
            DoubleUnaryOperator f, double a, double fa, double b, double fb, double tolerance, int depth) {
        double half = (b - a) / 2;
        double middle = (a + b) / 2;
        double x1 = middle - ALPHA * half;
        double x2 = middle - BETA * half;
        double x3 = middle + BETA * half;
        double x4 = middle + ALPHA * half;
        double f1 = f.applyAsDouble(x1);
        double f2 = f.applyAsDouble(x2);
        double f0 = f.applyAsDouble(middle);
        double f3 = f.applyAsDouble(x3);
        double f4 = f.applyAsDouble(x4);
        double coarse = half / 6 * (fa + fb + 5 * (f2 + f3));
        double fine = half / 1470 * (77 * (fa + fb) + 432 * (f1 + f4) + 625 * (f2 + f3) + 672 * f0);
        if (!(Math.abs(fine - coarse) > Math.max(tolerance, ROUNDING * Math.abs(fine))) || depth == DEEPEST) {
            return fine;
        }
        return integrate(f, a, fa, x1, f1, tolerance, depth + 1)
                + integrate(f, x1, f1, x2, f2, tolerance, depth + 1)
                + integrate(f, x2, f2, middle, f0, tolerance, depth + 1)
                + integrate(f, middle, f0, x3, f3, tolerance, depth + 1)
                + integrate(f, x3, f3, x4, f4, tolerance, depth + 1)
                + integrate(f, x4, f4, b, fb, tolerance, depth + 1);
    }
}

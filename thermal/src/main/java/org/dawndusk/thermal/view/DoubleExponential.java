/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Quadrature by the double-exponential substitution x = tanh(π/2 sinh t), which converges to rounding whatever the
 * singularities are at the ends. Source: H. Takahasi, M. Mori, Publ. RIMS Kyoto 9 (1974) 721.
 */
final class DoubleExponential {
    /** Beyond it the weights are below 1e-16 of the largest. */
    private static final double REACH = 3.3;

    private static final int FINEST = 8;
    private static final double ROUNDING = 1e-15;

    private DoubleExponential() {}

    /** The integral, cut where the integrand or a derivative of it is singular or nearly so; cuts outside are ignored. */
    static double integrate(DoubleUnaryOperator f, double from, double to, double... cuts) {
        double[] inside =
                Arrays.stream(cuts).filter(c -> c > from && c < to).sorted().toArray();
        double sum = 0;
        double low = from;
        for (double cut : inside) {
            sum += piece(f, low, cut);
            low = cut;
        }
        return sum + piece(f, low, to);
    }

    private static double piece(DoubleUnaryOperator f, double from, double to) {
        if (!(to > from)) {
            return 0;
        }
        double step = 1;
        double sum = nodes(f, from, to, 0, step);
        double integral = sum * step;
        for (int level = 1; level <= FINEST; level++) {
            sum += nodes(f, from, to, step / 2, step);
            step /= 2;
            double finer = sum * step;
            boolean converged = level > 2 && Math.abs(finer - integral) <= ROUNDING * Math.abs(finer);
            integral = finer;
            if (converged) {
                break;
            }
        }
        return integral;
    }

    private static double nodes(DoubleUnaryOperator f, double from, double to, double first, double step) {
        double sum = first == 0 ? Math.PI / 4 * (to - from) * f.applyAsDouble((from + to) / 2) : 0;
        for (double t = first == 0 ? step : first; t <= REACH; t += step) {
            double stretched = Math.PI / 2 * StrictMath.sinh(t);
            double cosh = StrictMath.cosh(stretched);
            // the distance from either end, without the cancellation of 1 - tanh
            double off = (to - from) * Math.exp(-stretched) / (2 * cosh);
            double weight = Math.PI / 4 * (to - from) * StrictMath.cosh(t) / (cosh * cosh);
            sum += weight * (f.applyAsDouble(from + off) + f.applyAsDouble(to - off));
        }
        return sum;
    }
}

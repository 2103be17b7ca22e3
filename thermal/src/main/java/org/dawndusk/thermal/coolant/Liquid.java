/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.coolant;

import java.util.function.DoubleUnaryOperator;

/** What flow and heat transfer of a liquid need, from one temperature to another. */
record Liquid(
        double from,
        double to,
        DoubleUnaryOperator density,
        DoubleUnaryOperator specificHeat,
        DoubleUnaryOperator viscosity,
        DoubleUnaryOperator conductivity) {

    /** Σ c T^i. */
    static DoubleUnaryOperator polynomial(double scale, double... coefficients) {
        double[] c = coefficients.clone();
        return temperature -> {
            double sum = 0;
            for (int i = c.length - 1; i >= 0; i--) {
                sum = sum * temperature + c[i];
            }
            return scale * sum;
        };
    }

    /** exp(c1 + c2 / T + c3 ln T + c4 T^c5): equation 101 of DIPPR. */
    static DoubleUnaryOperator exponential(double c1, double c2, double c3, double c4, double c5) {
        return t -> Math.exp(c1 + c2 / t + c3 * Math.log(t) + c4 * Math.pow(t, c5));
    }

    /** Equation 114 of DIPPR for the molar heat capacity, over the molar mass. */
    static DoubleUnaryOperator reduced(
            double molarMass, double criticalTemperature, double a, double b, double c, double d) {
        return t -> {
            double x = 1 - t / criticalTemperature;
            double molar = a * a / x
                    + b
                    - 2 * a * c * x
                    - a * d * x * x
                    - c * c * x * x * x / 3
                    - c * d * Math.pow(x, 4) / 2
                    - d * d * Math.pow(x, 5) / 5;
            return molar / molarMass;
        };
    }
}

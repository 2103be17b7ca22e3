/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.coolant;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The line between liquid and vapour of a pure fluid, from its triple to its critical point.
 *
 * <p>ln(p / pc) = (Tc / T) Σ n θ^t with θ = 1 - T / Tc; the latent heat by the equation of Clapeyron, T (v'' - v') dp/dT.
 */
final class Saturation {
    private final double criticalTemperature;
    private final double criticalPressure;
    private final double[] factors;
    private final double[] powers;
    private final DoubleUnaryOperator liquidDensity;
    private final DoubleUnaryOperator vapourDensity;

    Saturation(
            double criticalTemperature,
            double criticalPressure,
            double[] factors,
            double[] powers,
            DoubleUnaryOperator liquidDensity,
            DoubleUnaryOperator vapourDensity) {
        this.criticalTemperature = criticalTemperature;
        this.criticalPressure = criticalPressure;
        this.factors = factors.clone();
        this.powers = powers.clone();
        this.liquidDensity = liquidDensity;
        this.vapourDensity = vapourDensity;
    }

    double criticalTemperature() {
        return criticalTemperature;
    }

    double criticalPressure() {
        return criticalPressure;
    }

    double liquidDensity(double temperature) {
        return liquidDensity.applyAsDouble(temperature);
    }

    double vapourDensity(double temperature) {
        return vapourDensity.applyAsDouble(temperature);
    }

    double pressure(double temperature) {
        return criticalPressure * Math.exp(exponent(temperature));
    }

    private double exponent(double temperature) {
        double theta = 1 - temperature / criticalTemperature;
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * Math.pow(theta, powers[i]);
        }
        return criticalTemperature / temperature * sum;
    }

    double pressureSlope(double temperature) {
        double theta = 1 - temperature / criticalTemperature;
        double slope = 0;
        for (int i = 0; i < factors.length; i++) {
            slope += factors[i] * powers[i] * Math.pow(theta, powers[i] - 1);
        }
        return -pressure(temperature) / temperature * (exponent(temperature) + slope);
    }

    double temperature(double pressure, double triple) {
        return new BracketingNthOrderBrentSolver(1e-14, 1e-10, 1e-14, 5)
                .solve(200, t -> exponent(t) - Math.log(pressure / criticalPressure), triple, criticalTemperature);
    }

    double latentHeat(double temperature) {
        double volumes = 1 / vapourDensity.applyAsDouble(temperature) - 1 / liquidDensity.applyAsDouble(temperature);
        return temperature * volumes * pressureSlope(temperature);
    }

    /** ρc (1 + Σ n θ^t), or ρc exp(Σ n θ^t). */
    static DoubleUnaryOperator density(
            double criticalTemperature, double criticalDensity, boolean exponential, double... factorsAndPowers) {
        double[] terms = factorsAndPowers.clone();
        return temperature -> {
            double theta = 1 - temperature / criticalTemperature;
            double sum = 0;
            for (int i = 0; i < terms.length; i += 2) {
                sum += terms[i] * Math.pow(theta, terms[i + 1]);
            }
            return criticalDensity * (exponential ? Math.exp(sum) : 1 + sum);
        };
    }
}

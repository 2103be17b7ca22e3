/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * A stretch of time in which the limb of the Earth cuts the Sun's disc.
 *
 * <p>What is smooth in time is interpolated, namely the depth: the angle from the Earth's limb to the centre of the Sun
 * in solar radii, 1 at first contact and -1 at second. The fraction follows from it by plane geometry of two discs.
 */
final class PartialArc {

    private static final int DEGREE = 8;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(12);

    private final double start;
    private final double end;
    private final double[] depth = new double[DEGREE + 1];
    private final DoubleUnaryOperator visibleFraction;

    /**
     * Tabulates the depth.
     *
     * @param depthAt elapsed time to depth
     * @param visibleFraction depth to the visible part of the Sun's disc
     */
    PartialArc(double start, double end, DoubleUnaryOperator depthAt, DoubleUnaryOperator visibleFraction) {
        this.start = start;
        this.end = end;
        this.visibleFraction = visibleFraction;
        for (int k = 0; k <= DEGREE; k++) {
            depth[k] = depthAt.applyAsDouble(0.5 * (start + end) + 0.5 * (end - start) * node(k));
        }
    }

    /** The Chebyshev points of the second kind, ascending. */
    private static double node(int k) {
        return -Math.cos(Math.PI * k / DEGREE);
    }

    double sunlitFraction(double t) {
        return visibleFraction.applyAsDouble(depthAt(t));
    }

    /** Barycentric interpolation, Berrut and Trefethen, SIAM Review 46 (2004) 501, eq. (5.4). */
    private double depthAt(double t) {
        double x = (2 * t - start - end) / (end - start);
        double numerator = 0;
        double denominator = 0;
        for (int k = 0; k <= DEGREE; k++) {
            double distance = x - node(k);
            if (distance == 0) {
                return depth[k];
            }
            double weight = (k % 2 == 0 ? 1.0 : -1.0) * (k == 0 || k == DEGREE ? 0.5 : 1.0) / distance;
            numerator += weight * depth[k];
            denominator += weight;
        }
        return numerator / denominator;
    }

    /** Sunlit time from the start of the arc to an instant in it, by Gauss's rule. */
    double sunlitTime(double until) {
        double half = 0.5 * (until - start);
        double sum = 0;
        for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
            sum += RULE.getWeight(i) * sunlitFraction(start + half * (1 + RULE.getPoint(i)));
        }
        return sum * half;
    }
}

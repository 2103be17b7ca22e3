/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.function.DoubleFunction;
import org.orekit.utils.OccultationEngine.OccultationAngles;

/**
 * A stretch of time in which the limb of the Earth cuts the Sun's disc.
 *
 * <p>What is smooth in time is interpolated, namely the depth: the angle from the Earth's limb to the centre of the Sun
 * in solar radii, 1 at first contact and -1 at second. The fraction follows from it by plane geometry of two discs.
 */
final class PartialArc {

    private static final int DEGREE = 8;
    private static final int INTEGRATION_STEPS = 32;

    private final double start;
    private final double end;
    private final double[] depth = new double[DEGREE + 1];
    private final double sunRadius;
    private final double limbRadius;

    PartialArc(double start, double end, DoubleFunction<OccultationAngles> anglesAt) {
        this.start = start;
        this.end = end;
        for (int k = 0; k <= DEGREE; k++) {
            OccultationAngles angles = anglesAt.apply(0.5 * (start + end) + 0.5 * (end - start) * node(k));
            depth[k] = (angles.getSeparation() - angles.getLimbRadius()) / angles.getOccultedApparentRadius();
        }
        OccultationAngles middle = anglesAt.apply(0.5 * (start + end));
        sunRadius = middle.getOccultedApparentRadius();
        limbRadius = middle.getLimbRadius();
    }

    /** The Chebyshev points of the second kind, ascending. */
    private static double node(int k) {
        return -Math.cos(Math.PI * k / DEGREE);
    }

    double sunlitFraction(double t) {
        return DiscOverlap.visibleFraction(depthAt(t), sunRadius, limbRadius);
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

    /** Sunlit time from the start of the arc to an instant in it, by Simpson's rule. */
    double sunlitTime(double until) {
        double step = (until - start) / INTEGRATION_STEPS;
        double sum = 0;
        for (int i = 0; i <= INTEGRATION_STEPS; i++) {
            double weight = i == 0 || i == INTEGRATION_STEPS ? 1 : i % 2 == 0 ? 2 : 4;
            sum += weight * sunlitFraction(start + i * step);
        }
        return sum * step / 3;
    }
}

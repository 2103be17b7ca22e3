/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.analysis.interpolation.SplineInterpolator;
import org.hipparchus.analysis.polynomials.PolynomialSplineFunction;

/** A density averaged over instants: a natural cubic spline of its logarithm in altitude. Immutable. */
final class DensityTable implements MeanDensity {

    private static final double MIN_STEP = 1e3;
    private static final double MAX_STEP = 10e3;
    /** The scale height grows with about this share of the height above 80 km. */
    private static final double RELATIVE_STEP = 0.05;

    private static final double MESOPAUSE = 80e3;
    /** A spline needs three points. */
    private static final int MIN_POINTS = 3;

    /** Ten thousand rows of the table [m]. */
    private static final double HIGHEST = 1e8;

    private final double lowest;
    private final double highest;
    private final PolynomialSplineFunction logarithm;

    DensityTable(MeanDensity density, double lowest, double highest, double... instants) {
        this.lowest = Checks.positive("lowest", lowest);
        this.highest = Checks.between("highest", Checks.above("highest", highest, lowest), lowest, HIGHEST);
        if (instants.length == 0) {
            throw new IllegalArgumentException("number of instants is 0, but must be in [1, ∞)");
        }
        double[] altitudes = altitudes(lowest, highest);
        double[] logarithms = new double[altitudes.length];
        for (int i = 0; i < altitudes.length; i++) {
            double sum = 0;
            for (double t : instants) {
                sum += Checks.positive("density", density.at(altitudes[i], t));
            }
            logarithms[i] = Math.log(sum / instants.length);
        }
        logarithm = new SplineInterpolator().interpolate(altitudes, logarithms);
    }

    /** Closer where the scale height is small. */
    private static double[] altitudes(double lowest, double highest) {
        List<Double> altitudes = new ArrayList<>();
        double most = (highest - lowest) / MIN_POINTS;
        double step = 0;
        for (double h = lowest; h < highest - 0.5 * step; h += step) {
            altitudes.add(h);
            step = Math.min(most, Math.max(MIN_STEP, Math.min(RELATIVE_STEP * (h - MESOPAUSE), MAX_STEP)));
        }
        altitudes.add(highest);
        return altitudes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public double at(double altitude, double t) {
        return Math.exp(logarithm.value(Checks.between("altitude", altitude, lowest, highest)));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.Random;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.orekit.orbits.KeplerianMotionCartesianUtility;
import org.orekit.orbits.Orbit;
import org.orekit.propagation.StateCovariance;
import org.orekit.utils.PVCoordinates;

/**
 * The collision probability without straight lines: both states are drawn from their covariances and fly their Kepler
 * ellipses, and the share of the draws that touch is counted.
 *
 * <p>It holds at any relative speed, zero included, as long as two-body motion does over the span, and so does the
 * assumption that Cartesian errors at the given date are Gaussian. Errors of the two objects are independent. A draw
 * counts if the distance is at most the radius at any time of the span. Its cost is some 30 µs a draw over a third of a
 * revolution; probabilities far below 1e-4 need more draws than that allows.
 *
 * <p>Source: Alfano, <i>Satellite conjunction Monte Carlo analysis</i>, AAS 09-233, 2009.
 *
 * <p>Immutable and thread-safe. The same seed gives the same draws.
 *
 * @param samples number of draws, positive
 * @param hits how many of them touch, in [0, samples]
 * @since 0.1
 */
public record MonteCarloProbability(int samples, int hits) {

    /** Relative motion of two ellipses has few harmonics of the revolution: between so many steps it turns but once. */
    private static final int STEPS_PER_PERIOD = 100;

    private static final int LEAST_STEPS = 4;
    private static final int FALSE_POSITIONS = 8;

    /**
     * Checks the counts.
     *
     * @param samples number of draws, positive
     * @param hits how many of them touch, in [0, samples]
     * @throws IllegalArgumentException if a count is out of its range
     */
    public MonteCarloProbability {
        Checks.between("samples", samples, 1, Integer.MAX_VALUE);
        Checks.between("hits", hits, 0, samples);
    }

    /**
     * Draws and counts.
     *
     * @param first orbit of one object at the closest approach, bound
     * @param firstCovariance its covariance, in any frame and elements, positive semidefinite
     * @param second orbit of the other object at the same date, bound
     * @param secondCovariance its covariance
     * @param radius sum of the radii of both hard bodies, positive [m]
     * @param from start of the span after the date of the orbits, often negative [s]
     * @param to end of the span, later than its start [s]
     * @param samples number of draws, positive
     * @param seed start of the random numbers
     * @return the counts
     * @throws IllegalArgumentException if something is out of its range, or an orbit or a draw is not an ellipse
     */
    public static MonteCarloProbability of(
            Orbit first,
            StateCovariance firstCovariance,
            Orbit second,
            StateCovariance secondCovariance,
            double radius,
            double from,
            double to,
            int samples,
            long seed) {
        Checks.positive("radius", radius);
        Checks.span(from, to);
        Checks.between("samples", samples, 1, Integer.MAX_VALUE);
        double period = Math.min(
                Checks.positive("period of first", first.getKeplerianPeriod()),
                Checks.positive("period of second", second.getKeplerianPeriod()));
        CartesianStates states = CartesianStates.of(first, firstCovariance, second, secondCovariance);
        double[][] a = root("firstCovariance", states.firstCovariance());
        double[][] b = root("secondCovariance", states.secondCovariance());
        int steps = (int) Math.max(LEAST_STEPS, Math.ceil((to - from) / period * STEPS_PER_PERIOD));
        Random random = new Random(seed);
        int hits = 0;
        for (int i = 0; i < samples; i++) {
            PVCoordinates one = draw(states.first(), a, random);
            PVCoordinates other = draw(states.second(), b, random);
            if (touches(one, first.getMu(), other, second.getMu(), radius, from, (to - from) / steps, steps)) {
                hits++;
            }
        }
        return new MonteCarloProbability(samples, hits);
    }

    /**
     * The estimate.
     *
     * @return share of the draws that touch, in [0, 1] [1]
     */
    public double probability() {
        return (double) hits / samples;
    }

    /**
     * Its uncertainty by the number of draws alone; 0 says nothing where no draw or every draw touches.
     *
     * @return standard deviation of the estimate [1]
     */
    public double standardError() {
        double p = probability();
        return Math.sqrt(p * (1 - p) / samples);
    }

    /** A matrix whose square by its transpose is the covariance; directions without any error are allowed. */
    private static double[][] root(String name, RealMatrix covariance) {
        Checks.square(name, covariance, 6);
        double[] scale = new double[6];
        double[][] correlation = new double[6][6];
        for (int i = 0; i < 6; i++) {
            scale[i] = Math.sqrt(Checks.notNegative(name + "[" + i + "][" + i + "]", covariance.getEntry(i, i)));
        }
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                double product = scale[i] * scale[j];
                double mean = (covariance.getEntry(i, j) + covariance.getEntry(j, i)) / 2;
                correlation[i][j] = product == 0 ? 0 : mean / product;
            }
        }
        // of the correlations, so that metres and metres a second do not mix in the decomposition's rounding
        EigenDecompositionSymmetric parts = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(correlation));
        double[][] root = new double[6][6];
        for (int k = 0; k < 6; k++) {
            // rounding may bring an eigenvalue of zero a little below it
            double value = Checks.between("eigenvalue of correlations of " + name, parts.getEigenvalue(k), -1e-6, 6.1);
            for (int i = 0; i < 6; i++) {
                root[i][k] = scale[i] * parts.getEigenvector(k).getEntry(i) * Math.sqrt(Math.max(0, value));
            }
        }
        return root;
    }

    private static PVCoordinates draw(PVCoordinates mean, double[][] root, Random random) {
        double[] normal = new double[6];
        for (int k = 0; k < 6; k++) {
            normal[k] = random.nextGaussian();
        }
        double[] error = new double[6];
        for (int i = 0; i < 6; i++) {
            for (int k = 0; k < 6; k++) {
                error[i] += root[i][k] * normal[k];
            }
        }
        return new PVCoordinates(
                mean.getPosition().add(new Vector3D(error[0], error[1], error[2])),
                mean.getVelocity().add(new Vector3D(error[3], error[4], error[5])));
    }

    private static boolean touches(
            PVCoordinates a,
            double muA,
            PVCoordinates b,
            double muB,
            double radius,
            double from,
            double step,
            int steps) {
        PVCoordinates last = relative(a, muA, b, muB, from);
        if (last.getPosition().getNorm() <= radius) {
            return true;
        }
        for (int k = 1; k <= steps; k++) {
            double t = from + k * step;
            PVCoordinates next = relative(a, muA, b, muB, t);
            if (next.getPosition().getNorm() <= radius) {
                return true;
            }
            boolean turns = rate(last) < 0 && rate(next) >= 0;
            if (turns && leastDistance(a, muA, b, muB, t - step, t, rate(last), rate(next)) <= radius) {
                return true;
            }
            last = next;
        }
        return false;
    }

    /** At the zero of the distance's rate, by false position with halved weights (Illinois). */
    private static double leastDistance(
            PVCoordinates a,
            double muA,
            PVCoordinates b,
            double muB,
            double low,
            double high,
            double atLow,
            double atHigh) {
        double least = Double.POSITIVE_INFINITY;
        double left = low;
        double right = high;
        double atLeft = atLow;
        double atRight = atHigh;
        int kept = 0;
        for (int i = 0; i < FALSE_POSITIONS; i++) {
            double t = (left * atRight - right * atLeft) / (atRight - atLeft);
            PVCoordinates state = relative(a, muA, b, muB, t);
            least = Math.min(least, state.getPosition().getNorm());
            double value = rate(state);
            if (value == 0) {
                break;
            }
            if (value < 0) {
                left = t;
                atLeft = value;
                atRight = kept > 0 ? atRight / 2 : atRight;
                kept = 1;
            } else {
                right = t;
                atRight = value;
                atLeft = kept < 0 ? atLeft / 2 : atLeft;
                kept = -1;
            }
        }
        return least;
    }

    private static double rate(PVCoordinates relative) {
        return Vector3D.dotProduct(relative.getPosition(), relative.getVelocity());
    }

    private static PVCoordinates relative(PVCoordinates a, double muA, PVCoordinates b, double muB, double t) {
        return new PVCoordinates(moved(a, muA, t), moved(b, muB, t));
    }

    private static PVCoordinates moved(PVCoordinates state, double mu, double t) {
        return KeplerianMotionCartesianUtility.predictPositionVelocity(t, state.getPosition(), state.getVelocity(), mu);
    }
}

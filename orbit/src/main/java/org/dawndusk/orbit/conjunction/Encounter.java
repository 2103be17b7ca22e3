/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.special.Erf;
import org.orekit.orbits.Orbit;
import org.orekit.propagation.StateCovariance;

/**
 * Two objects at their closest approach: relative state, combined position covariance, hard bodies as one sphere.
 *
 * <p>{@link #plane()} gives the two-dimensional probability, which takes the relative motion as straight and the
 * covariance as constant while they pass. Both fail where they pass slowly, or where a covariance is so long that the orbit
 * bends along it. Two checks tell. {@link #isShortTerm} is NASA CARA's pair of rectilinear indicators: the time in which a
 * collision could happen must be short against the period, and near the closest approach. {@link #bending} flies the
 * likeliest errors that would lead to a collision, and a standard deviation to each side, on their Kepler ellipses and
 * compares where they pass. {@link #isReliable} asks both; where it is false, ask {@link MonteCarloProbability}. It errs on
 * the safe side: some slow passes that it flags are still well described. The errors of the two objects are independent.
 *
 * <p>Source: indicators and their limits, NASA CARA Analysis Tools, {@code UsageViolationPc2D}, after Hall, <i>Expected
 * collision rates for tracked satellites</i>, J. Spacecraft and Rockets 58 (2021) 715; encounter duration: Coppola,
 * <i>Evaluating the short encounter assumption of the probability of collision formula</i>, AAS 12-248, 2012. The bending
 * is derived here: first-order reliability, its design point and its residual.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Encounter {

    /** Half of the duration in units of the time spread: a chance of 1e-16 lies outside. */
    private static final double HALF_WIDTH = Math.sqrt(2) * Erf.erfcInv(1e-16);

    private static final double LONGEST = 0.02;
    private static final double FARTHEST = 0.01;
    private static final double MOST_BENDING = 0.1;

    private final EncounterPlane plane;
    private final double relativeSpeed;
    private final double timeSpread;
    private final double timeOffset;

    private Encounter(EncounterPlane plane, double relativeSpeed, double timeSpread, double timeOffset) {
        this.plane = plane;
        this.relativeSpeed = relativeSpeed;
        this.timeSpread = timeSpread;
        this.timeOffset = timeOffset;
    }

    /**
     * From a relative state. The part of the position along the velocity has no influence on the plane, so that a state
     * some moments off the closest approach does as well.
     *
     * @param position of the second object from the first, any inertial axes [m]
     * @param velocity of the second against the first, not zero [m/s]
     * @param covariance sum of both position covariances in the same axes, 3 x 3, positive definite [m²]
     * @param radius sum of the radii of both hard bodies, positive [m]
     * @return the encounter
     * @throws IllegalArgumentException if the velocity is zero (there is no plane: ask {@link MonteCarloProbability}), the
     *     covariance is not positive definite, or something is not finite
     */
    public static Encounter of(Vector3D position, Vector3D velocity, RealMatrix covariance, double radius) {
        Checks.finite("norm of position", position.getNorm());
        Checks.positive("norm of velocity", velocity.getNorm());
        Checks.square("covariance", covariance, 3);
        EigenDecompositionSymmetric whole = new EigenDecompositionSymmetric(symmetric(covariance));
        Checks.positive("least eigenvalue of covariance", whole.getEigenvalue(2));

        RealMatrix inverse = whole.getSolver().getInverse();
        double[] r = position.toArray();
        double[] v = velocity.toArray();
        double[] weighted = inverse.operate(v);
        double rate = dot(v, weighted);

        Vector3D along = velocity.normalize();
        Vector3D u = along.orthogonal();
        Vector3D w = Vector3D.crossProduct(along, u);
        RealMatrix projection = new Array2DRowRealMatrix(new double[][] {u.toArray(), w.toArray()});
        EigenDecompositionSymmetric flat = new EigenDecompositionSymmetric(
                symmetric(projection.multiply(covariance).multiplyTransposed(projection)));
        double[] miss = projection.operate(r);
        EncounterPlane plane = new EncounterPlane(
                dot(miss, flat.getEigenvector(0).toArray()),
                dot(miss, flat.getEigenvector(1).toArray()),
                Math.sqrt(Checks.positive("larger variance in the plane", flat.getEigenvalue(0))),
                Math.sqrt(Checks.positive("smaller variance in the plane", flat.getEigenvalue(1))),
                radius);
        return new Encounter(plane, velocity.getNorm(), 1 / Math.sqrt(rate), -dot(r, weighted) / rate);
    }

    /**
     * From two orbits of Orekit at the closest approach, for instance of a conjunction data message.
     *
     * @param first orbit of one object
     * @param firstCovariance its covariance, in any frame and elements
     * @param second orbit of the other object at the same date
     * @param secondCovariance its covariance
     * @param radius sum of the radii of both hard bodies, positive [m]
     * @return the encounter
     * @throws IllegalArgumentException as {@link #of(Vector3D, Vector3D, RealMatrix, double)}, or if the dates differ by more
     *     than a microsecond
     */
    public static Encounter of(
            Orbit first,
            StateCovariance firstCovariance,
            Orbit second,
            StateCovariance secondCovariance,
            double radius) {
        CartesianStates states = CartesianStates.of(first, firstCovariance, second, secondCovariance);
        return of(
                states.second().getPosition().subtract(states.first().getPosition()),
                states.second().getVelocity().subtract(states.first().getVelocity()),
                states.firstCovariance().add(states.secondCovariance()).getSubMatrix(0, 2, 0, 2),
                radius);
    }

    /**
     * Roughly by how much bent orbits change the logarithm of the two-dimensional probability.
     *
     * @param first orbit of one object at the closest approach, bound
     * @param firstCovariance its covariance with its velocity part
     * @param second orbit of the other object at the same date, bound
     * @param secondCovariance its covariance
     * @param radius sum of the radii of both hard bodies, positive [m]
     * @return change, not negative; infinite where an object off its mean would have no approach within a quarter of a
     *     revolution [1]
     * @throws IllegalArgumentException as {@link #of(Orbit, StateCovariance, Orbit, StateCovariance, double)}, or if an orbit
     *     is no ellipse
     */
    public static double bending(
            Orbit first,
            StateCovariance firstCovariance,
            Orbit second,
            StateCovariance secondCovariance,
            double radius) {
        of(first, firstCovariance, second, secondCovariance, radius);
        Checks.positive("period of first", first.getKeplerianPeriod());
        Checks.positive("period of second", second.getKeplerianPeriod());
        CartesianStates states = CartesianStates.of(first, firstCovariance, second, secondCovariance);
        return new EncounterBend(states, first, second, radius).ofLogarithm();
    }

    /**
     * Whether the two-dimensional probability may be relied on: {@link #isShortTerm} with the shorter period, and
     * {@link #bending} of at most 0.1.
     *
     * @param first orbit of one object at the closest approach, bound
     * @param firstCovariance its covariance with its velocity part
     * @param second orbit of the other object at the same date, bound
     * @param secondCovariance its covariance
     * @param radius sum of the radii of both hard bodies, positive [m]
     * @return false where a three-dimensional method is needed
     * @throws IllegalArgumentException as {@link #bending}
     */
    public static boolean isReliable(
            Orbit first,
            StateCovariance firstCovariance,
            Orbit second,
            StateCovariance secondCovariance,
            double radius) {
        return bending(first, firstCovariance, second, secondCovariance, radius) <= MOST_BENDING
                && of(first, firstCovariance, second, secondCovariance, radius)
                        .isShortTerm(Math.min(first.getKeplerianPeriod(), second.getKeplerianPeriod()));
    }

    /**
     * The plane across the relative velocity.
     *
     * @return miss and sigmas along the principal axes of the projected covariance
     */
    public EncounterPlane plane() {
        return plane;
    }

    /**
     * The two-dimensional probability; meaningful where {@link #isReliable} holds.
     *
     * @return probability, in [0, 1] [1]
     */
    public double probability() {
        return plane.probability();
    }

    /**
     * How fast they pass.
     *
     * @return relative speed [m/s]
     */
    public double relativeSpeed() {
        return relativeSpeed;
    }

    /**
     * How long a collision could happen: all but 1e-16 of the chance, small bodies, straight motion.
     *
     * @return duration [s]
     */
    public double duration() {
        return 2 * HALF_WIDTH * timeSpread;
    }

    /**
     * When a collision is most probable.
     *
     * @return time after the given state [s]
     */
    public double timeOffset() {
        return timeOffset;
    }

    /**
     * Whether the pass is short, as straight lines have it: {@link #duration} is at most 2 % of the period, and all of
     * it lies within 1 % of the period from the given state.
     *
     * @param period shorter of the two orbital periods, positive [s]
     * @return false where a three-dimensional method is needed
     */
    public boolean isShortTerm(double period) {
        Checks.positive("period", period);
        double farthest = Math.abs(timeOffset) + HALF_WIDTH * timeSpread;
        return duration() <= LONGEST * period && farthest <= FARTHEST * period;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Sums and projections are symmetric but for rounding, which the decomposition would refuse. */
    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }
}

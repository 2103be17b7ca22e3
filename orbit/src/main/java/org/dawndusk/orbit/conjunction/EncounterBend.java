/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.orekit.orbits.KeplerianMotionCartesianUtility;
import org.orekit.orbits.Orbit;
import org.orekit.utils.PVCoordinates;

/**
 * How far Kepler's motion leaves the encounter plane's picture: the likeliest errors that would bring the second object to
 * given points of the plane are flown, and where it then really passes is compared with the point.
 */
final class EncounterBend {

    private static final int MAX_STEPS = 60;

    private final CartesianStates states;
    private final double muFirst;
    private final double muSecond;
    private final double farthest;
    private final RealMatrix projection;
    /** Inverse of the covariance in the plane. */
    private final RealMatrix weight;
    /** The same of a Gaussian that the disc of the body has smeared: what the probability can resolve. */
    private final RealMatrix smeared;

    EncounterBend(CartesianStates states, Orbit first, Orbit second, double radius) {
        this.states = states;
        muFirst = first.getMu();
        muSecond = second.getMu();
        farthest = Math.min(first.getKeplerianPeriod(), second.getKeplerianPeriod()) / 4;
        Vector3D along =
                new PVCoordinates(states.first(), states.second()).getVelocity().normalize();
        Vector3D u = along.orthogonal();
        projection = new Array2DRowRealMatrix(
                new double[][] {u.toArray(), Vector3D.crossProduct(along, u).toArray()});
        RealMatrix position =
                states.firstCovariance().add(states.secondCovariance()).getSubMatrix(0, 2, 0, 2);
        RealMatrix flat = projection.multiply(position).multiplyTransposed(projection);
        weight = inverse(flat);
        smeared = inverse(flat.add(MatrixUtils.createRealIdentityMatrix(2).scalarMultiply(radius * radius / 4)));
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        return new LUDecomposition(matrix).getSolver().getInverse();
    }

    /** The change of the logarithm of the probability, roughly, that the worst of the points stands for. */
    double ofLogarithm() {
        double[] miss = inPlane(new PVCoordinates(states.first(), states.second()).getPosition());
        double sigmas = norm(miss);
        double worst = error(miss, new double[] {-miss[0], -miss[1]});
        // a standard deviation to all four sides along the plane's axes
        for (int axis = 0; axis < 2; axis++) {
            double sigma = 1 / Math.sqrt(weight.getEntry(axis, axis));
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] shift = new double[2];
                shift[axis] = sign * sigma;
                worst = Math.max(worst, error(miss, shift));
            }
        }
        return worst * sigmas + worst * worst / 2;
    }

    /** By how many sigmas the true pass misses the point that a shift of the miss should lead to. */
    private double error(double[] miss, double[] shift) {
        double[] factor = weight.operate(shift);
        double[] push = projection.transpose().operate(factor);
        PVCoordinates a = moved(states.first(), states.firstCovariance(), push, -1);
        PVCoordinates b = moved(states.second(), states.secondCovariance(), push, 1);
        double t = 0;
        for (int i = 0; i < MAX_STEPS; i++) {
            PVCoordinates apart = relative(a, b, t);
            Vector3D p = apart.getPosition();
            Vector3D v = apart.getVelocity();
            double step = -p.dotProduct(v) / v.getNormSq();
            t += step;
            if (!(Math.abs(t) <= farthest)) {
                return Double.POSITIVE_INFINITY;
            }
            if (Math.abs(step) * v.getNorm() < 1e-6 * (1 + p.getNorm())) {
                double[] passed = inPlane(relative(a, b, t).getPosition());
                return norm(new double[] {passed[0] - miss[0] - shift[0], passed[1] - miss[1] - shift[1]});
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static PVCoordinates moved(PVCoordinates state, RealMatrix covariance, double[] push, int sign) {
        double[] e = covariance.getSubMatrix(0, 5, 0, 2).scalarMultiply(sign).operate(push);
        return new PVCoordinates(
                state.getPosition().add(new Vector3D(e[0], e[1], e[2])),
                state.getVelocity().add(new Vector3D(e[3], e[4], e[5])));
    }

    private PVCoordinates relative(PVCoordinates a, PVCoordinates b, double t) {
        return new PVCoordinates(flown(a, muFirst, t), flown(b, muSecond, t));
    }

    private static PVCoordinates flown(PVCoordinates state, double mu, double t) {
        return KeplerianMotionCartesianUtility.predictPositionVelocity(t, state.getPosition(), state.getVelocity(), mu);
    }

    private double[] inPlane(Vector3D vector) {
        return projection.operate(vector.toArray());
    }

    private double norm(double[] plane) {
        double[] weighted = smeared.operate(plane);
        return Math.sqrt(Math.max(0, plane[0] * weighted[0] + plane[1] * weighted[1]));
    }
}

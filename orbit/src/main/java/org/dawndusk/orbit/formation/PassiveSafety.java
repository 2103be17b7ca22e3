/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * How close a satellite that stops manoeuvring comes to the others, which go on keeping the lattice.
 *
 * <p>The lost satellite falls freely and feels air and sunlight otherwise than the controlled ones, for instance since it
 * tumbles. By the linear equations of relative motion its departure from its slot is the same from whichever slot it
 * starts; it is integrated once, and the closest approach to every other satellite follows from the lattice. Steps are
 * 1/360 orbit, and within a step the motion is taken as straight, which errs by some centimetres in the distance.
 *
 * <p>Left out: oblateness, which turns the whole lattice and the lost satellite alike once the starts are without drift
 * ({@link RelativeDrift}); the changing density of the air; second-order terms, some 1e-4 of the departure for each
 * kilometre of it.
 *
 * <p>Source: forced Hill-Clohessy-Wiltshire equations, Clohessy and Wiltshire, J. Aerospace Sci. 27 (1960) 653.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PassiveSafety {

    private static final int STEPS_PER_ORBIT = 360;
    private static final int MAX_STEPS = 20_000_000;
    /** Beyond, squares of distances would leave what a double holds [m]. */
    private static final double MOST = 1e100;

    private final LatticeCluster cluster;
    private final double step;
    /** Departure from the slot: radial, along track, cross track at each step. */
    private final double[][] departure;

    private PassiveSafety(LatticeCluster cluster, double step, double[][] departure) {
        this.cluster = cluster;
        this.step = step;
        this.departure = departure;
    }

    /**
     * The closest approach of the lost satellite to another.
     *
     * @param lost index of the satellite that stopped manoeuvring
     * @param other index of the satellite that it comes closest to
     * @param distance their distance then [m]
     * @param time elapsed time since the loss [s]
     */
    public record Approach(int lost, int other, double distance, double time) {}

    /**
     * The departure of a lost satellite under a difference of acceleration.
     *
     * @param cluster the cluster
     * @param acceleration elapsed time [s] to acceleration of the lost satellite less that of the others, radial, along
     *     track, cross track [m/s²]
     * @param duration how long, positive, for instance 30 days [s]
     * @return a model from which the approaches follow; a departure beyond 1e100 m is refused
     */
    public static PassiveSafety of(LatticeCluster cluster, DoubleFunction<Vector3D> acceleration, double duration) {
        Checks.positive("duration", duration);
        double n = cluster.meanMotion();
        double orbits = duration * n / (2 * Math.PI);
        Checks.between("steps of 1/360 orbit in duration", orbits * STEPS_PER_ORBIT, 0, MAX_STEPS);
        int steps = Math.max(1, (int) Math.ceil(orbits * STEPS_PER_ORBIT));
        double step = duration / steps;
        double[][] departure = new double[3][steps + 1];
        double[] state = new double[6];
        for (int k = 0; k < steps; k++) {
            double t = k * step;
            Vector3D first = acceleration.apply(t);
            Vector3D middle = acceleration.apply(t + step / 2);
            Vector3D last = acceleration.apply(t + step);
            state = rungeKutta(n, step, state, first, middle, last);
            for (int axis = 0; axis < 3; axis++) {
                departure[axis][k + 1] = Checks.between("departure", state[axis], -MOST, MOST);
            }
        }
        return new PassiveSafety(cluster, step, departure);
    }

    /**
     * A difference of drag: constant along the track.
     *
     * @param acceleration acceleration along the track, negative for more drag than the others [m/s²]
     * @return elapsed time [s] to acceleration
     */
    public static DoubleFunction<Vector3D> drag(double acceleration) {
        Vector3D constant = new Vector3D(0, Checks.finite("acceleration", acceleration), 0);
        return t -> constant;
    }

    /**
     * A difference of radiation pressure: constant in inertial space, away from the Sun.
     *
     * @param meanMotion mean motion of the cluster's orbit, positive [rad/s]
     * @param beta angle between Sun and orbital plane, in [-π/2, π/2] [rad]
     * @param acceleration magnitude of the acceleration [m/s²]
     * @return elapsed time [s] to acceleration; at time zero the Sun's projection on the plane is radially above
     */
    public static DoubleFunction<Vector3D> radiationPressure(double meanMotion, double beta, double acceleration) {
        DoubleFunction<Vector3D> sun = NeighbourShadow.sun(meanMotion, beta);
        Checks.finite("acceleration", acceleration);
        return t -> sun.apply(t).scalarMultiply(-acceleration);
    }

    /** One step of the classical method; the drift invariant 2 n x + y' of the free motion is linear, so it is kept. */
    private static double[] rungeKutta(double n, double h, double[] s, Vector3D first, Vector3D middle, Vector3D last) {
        double[] k1 = rate(n, s, first);
        double[] k2 = rate(n, along(s, k1, h / 2), middle);
        double[] k3 = rate(n, along(s, k2, h / 2), middle);
        double[] k4 = rate(n, along(s, k3, h), last);
        double[] next = new double[6];
        for (int i = 0; i < 6; i++) {
            next[i] = s[i] + h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
        }
        return next;
    }

    private static double[] along(double[] s, double[] k, double h) {
        double[] moved = new double[6];
        for (int i = 0; i < 6; i++) {
            moved[i] = s[i] + h * k[i];
        }
        return moved;
    }

    private static double[] rate(double n, double[] s, Vector3D a) {
        return new double[] {
            s[3],
            s[4],
            s[5],
            3 * n * n * s[0] + 2 * n * s[4] + a.getX(),
            -2 * n * s[3] + a.getY(),
            -n * n * s[2] + a.getZ()
        };
    }

    /**
     * How far the lost satellite is from its slot at the end.
     *
     * @return radial, along track, cross track [m]
     */
    public Vector3D finalDeparture() {
        return departureAt(departure[0].length - 1);
    }

    private Vector3D departureAt(int k) {
        return new Vector3D(departure[0][k], departure[1][k], departure[2][k]);
    }

    /** No two satellites are ever further apart: twice the longest semi-axis of their ellipses. */
    private double extent() {
        int n = cluster.size();
        double[] x = new double[n];
        double[] y = new double[n];
        cluster.relative(0, x, y, new double[n]);
        double longest = 0;
        for (int i = 0; i < n; i++) {
            longest = Math.max(longest, Math.hypot(2 * x[i], y[i]));
        }
        return 2 * longest;
    }

    /**
     * The closest approach if a given satellite is lost.
     *
     * @param lost index of the satellite
     * @return the other satellite, distance and time; the start counts, so that the distance is at most that of the
     *     nearest slot then
     */
    public Approach closestApproach(int lost) {
        int n = cluster.size();
        Checks.between("lost", lost, 0, n - 1);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        double[] u = new double[n];
        double[] v = new double[n];
        double extent = extent();
        int closest = lost;
        double least = Double.POSITIVE_INFINITY;
        double when = 0;
        for (int k = 0; k + 1 < departure[0].length; k++) {
            if (departureAt(k).getNorm() - departureAt(k + 1).distance(departureAt(k)) - extent > Math.sqrt(least)) {
                // outside the cluster, too far to come nearer than before
                continue;
            }
            cluster.relative(k * step, u, v, z);
            cluster.relative((k + 1) * step, x, y, z);
            for (int j = 0; j < n; j++) {
                if (j == lost) {
                    continue;
                }
                double px = u[lost] + departure[0][k] - u[j];
                double py = v[lost] + departure[1][k] - v[j];
                double pz = departure[2][k];
                double dx = x[lost] + departure[0][k + 1] - x[j] - px;
                double dy = y[lost] + departure[1][k + 1] - y[j] - py;
                double dz = departure[2][k + 1] - pz;
                double length = dx * dx + dy * dy + dz * dz;
                double share = length > 0 ? Math.min(1, Math.max(0, -(px * dx + py * dy + pz * dz) / length)) : 0;
                px += share * dx;
                py += share * dy;
                pz += share * dz;
                double squared = px * px + py * py + pz * pz;
                if (squared < least) {
                    least = squared;
                    closest = j;
                    when = (k + share) * step;
                }
            }
        }
        return new Approach(lost, closest, Math.sqrt(least), when);
    }

    /**
     * The closest approach if any one satellite is lost; a second for 81 satellites and 30 days.
     *
     * @return the approach of least distance
     */
    public Approach closestApproachOfAny() {
        Approach worst = closestApproach(0);
        for (int lost = 1; lost < cluster.size(); lost++) {
            Approach approach = closestApproach(lost);
            if (approach.distance() < worst.distance()) {
                worst = approach;
            }
        }
        return worst;
    }
}

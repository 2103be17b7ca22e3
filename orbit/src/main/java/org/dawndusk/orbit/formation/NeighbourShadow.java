/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.Constants;

/**
 * How much of the Sun the other satellites of a cluster hide.
 *
 * <p>A neighbour is a sphere, the Sun a disc of even brightness at one astronomical unit, seen from the middle of the
 * shaded satellite. Discs of several neighbours are added up, which counts twice where they overlap, and never exceed the
 * whole Sun. A planar cluster whose plane the Sun leaves by more than the neighbours' angular radius is never shaded: so a
 * dawn-dusk cluster in its orbital plane, beta above 58 deg at 650 km.
 *
 * <p>Source: overlap of two discs, Montenbruck and Gill, <i>Satellite Orbits</i>, Springer 2000, section 3.4.2.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class NeighbourShadow {

    private static final double SUN_ANGULAR_RADIUS =
            Math.asin(Constants.SUN_RADIUS / Constants.IAU_2012_ASTRONOMICAL_UNIT);
    private static final int SAMPLES = 7200;

    private NeighbourShadow() {}

    /**
     * The shadow on a satellite over an orbit.
     *
     * @param meanFraction mean hidden part of the Sun's disc, in [0, 1] [1]
     * @param greatestFraction greatest hidden part, in [0, 1] [1]
     * @param shadedTime share of the orbit in which any of the Sun is hidden, in [0, 1] [1]
     */
    public record Shading(double meanFraction, double greatestFraction, double shadedTime) {}

    /**
     * The direction to the Sun in the axes of a formation.
     *
     * @param meanMotion mean motion of the orbit, positive [rad/s]
     * @param beta angle between Sun and orbital plane, in [-π/2, π/2] [rad]
     * @return elapsed time [s] to a unit vector, radial, along track, cross track; at time zero the Sun's projection on
     *     the plane is radially above
     */
    public static DoubleFunction<Vector3D> sun(double meanMotion, double beta) {
        Checks.positive("meanMotion", meanMotion);
        Checks.between("beta", beta, -Math.PI / 2, Math.PI / 2);
        return t -> new Vector3D(
                Math.cos(beta) * Math.cos(meanMotion * t), -Math.cos(beta) * Math.sin(meanMotion * t), Math.sin(beta));
    }

    /**
     * The part of the Sun that one neighbour hides.
     *
     * @param toNeighbour vector to the neighbour's centre [m]
     * @param toSun vector to the Sun, of any length
     * @param neighbourRadius radius of the neighbour, positive and less than its distance [m]
     * @return hidden fraction of the disc, in [0, 1] [1]
     */
    public static double hiddenFraction(Vector3D toNeighbour, Vector3D toSun, double neighbourRadius) {
        Checks.positive("neighbourRadius", neighbourRadius);
        Checks.positive("length of toSun", toSun.getNorm());
        double distance = Checks.positive("distance", toNeighbour.getNorm());
        if (neighbourRadius >= distance) {
            throw new IllegalArgumentException(
                    "neighbourRadius is " + neighbourRadius + ", but must be in (0, " + distance + ")");
        }
        return overlap(SUN_ANGULAR_RADIUS, Math.asin(neighbourRadius / distance), Vector3D.angle(toNeighbour, toSun));
    }

    /** The part of a disc of radius a that a disc of radius b covers, their centres c apart. */
    private static double overlap(double a, double b, double c) {
        if (c >= a + b) {
            return 0;
        }
        if (c <= Math.abs(a - b)) {
            return b >= a ? 1 : b * b / (a * a);
        }
        double x = (c * c + a * a - b * b) / (2 * c);
        double y = Math.sqrt(Math.max(0, (a - x) * (a + x)));
        double area = a * a * Math.atan2(y, x) + b * b * Math.atan2(y, c - x) - c * y;
        return Math.min(1, area / (Math.PI * a * a));
    }

    /**
     * The shadow of all others on one satellite of a cluster over an orbit, the Earth's shadow apart.
     *
     * @param cluster the cluster
     * @param satellite index of the shaded satellite
     * @param beta angle between Sun and orbital plane, in [-π/2, π/2] [rad]
     * @param neighbourRadius radius of the others, positive and less than the least distance [m]
     * @return shading, sampled at 7,200 instants
     */
    public static Shading overOrbit(LatticeCluster cluster, int satellite, double beta, double neighbourRadius) {
        int n = cluster.size();
        Checks.between("satellite", satellite, 0, n - 1);
        Checks.between("neighbourRadius", neighbourRadius, Double.MIN_NORMAL, cluster.leastNeighbourDistance());
        DoubleFunction<Vector3D> sun = sun(cluster.meanMotion(), beta);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        double sum = 0;
        double greatest = 0;
        int shaded = 0;
        for (int k = 0; k < SAMPLES; k++) {
            double t = 2 * Math.PI * k / (SAMPLES * cluster.meanMotion());
            cluster.relative(t, x, y, z);
            Vector3D toSun = sun.apply(t);
            double hidden = 0;
            for (int j = 0; j < n; j++) {
                Vector3D to = new Vector3D(x[j] - x[satellite], y[j] - y[satellite], z[j] - z[satellite]);
                // behind the satellite there is no shadow
                if (j != satellite && to.dotProduct(toSun) > 0) {
                    hidden += hiddenFraction(to, toSun, neighbourRadius);
                }
            }
            hidden = Math.min(1, hidden);
            sum += hidden;
            greatest = Math.max(greatest, hidden);
            shaded += hidden > 0 ? 1 : 0;
        }
        return new Shading(sum / SAMPLES, greatest, (double) shaded / SAMPLES);
    }
}

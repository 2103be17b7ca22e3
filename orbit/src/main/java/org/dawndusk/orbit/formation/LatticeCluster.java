/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A planar cluster whose satellites stand on a lattice that turns rigidly once an orbit.
 *
 * <p>In the orbital plane every bounded relative orbit is an ellipse twice as long along the track as radially. In the
 * coordinates (radial, along track / 2) all of them are circles flown at the same rate: a lattice of satellites there
 * keeps its shape and turns. In space two neighbours a spacing apart so move between one and two spacings, twice an
 * orbit.
 *
 * <p>The equations are those of {@link HillState} and share its limits. Keeping the cluster against the Earth's
 * oblateness, drag and radiation pressure is not in it.
 *
 * <p>Source: Agüera y Arcas et al., <i>Towards a future space-based, highly scalable AI infrastructure system design</i>,
 * arXiv:2511.19468 (81 satellites, 100 m to 200 m apart); Clohessy and Wiltshire, J. Aerospace Sci. 27 (1960) 653.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class LatticeCluster {

    private static final int MAX_STEPS = 1000;
    /** Beyond, squares would leave what a double holds [m]. */
    private static final double WIDEST = 1e100;
    /** No orbit about any star or planet is as fast [rad/s]. */
    private static final double FASTEST = 1;
    /** Rounding must not decide whether a lattice point on the circle belongs to it. */
    private static final double RIM = 1 + 1e-12;

    private final double meanMotion;
    private final double spacing;
    private final double[] radial;
    private final double[] halfAlong;
    private final double[][] neighbours;

    private LatticeCluster(double meanMotion, double spacing, double radius, double[] first, double[] second) {
        this.meanMotion = Checks.upTo("meanMotion", meanMotion, FASTEST);
        this.spacing = spacing;
        List<double[]> points = new ArrayList<>();
        // in both lattices the height of a cell is at least 0.86 of the spacing
        int reach = (int) Math.ceil(2 * radius / spacing) + 1;
        for (int i = -reach; i <= reach; i++) {
            for (int j = -reach; j <= reach; j++) {
                double x = spacing * (i * first[0] + j * second[0]);
                double y = spacing * (i * first[1] + j * second[1]);
                if (Math.hypot(x, y) <= radius * RIM) {
                    points.add(new double[] {x, y});
                }
            }
        }
        points.sort(Comparator.comparingDouble(p -> Math.hypot(p[0], p[1])));
        radial = points.stream().mapToDouble(p -> p[0]).toArray();
        halfAlong = points.stream().mapToDouble(p -> p[1]).toArray();
        double[] third = {second[0] - first[0], second[1] - first[1]};
        double[] fourth = {second[0] + first[0], second[1] + first[1]};
        neighbours = new double[][] {first, second, third, fourth};
    }

    /**
     * Satellites on a square lattice.
     *
     * @param meanMotion mean motion of the cluster's orbit, in (0, 1] [rad/s]
     * @param spacing distance of radial neighbours, in (0, 1e100] [m]
     * @param radius radial half width of the cluster, half of that along the track, in [spacing, 1000 spacing] [m]
     * @return the cluster, with one satellite at its centre
     */
    public static LatticeCluster square(double meanMotion, double spacing, double radius) {
        check(spacing, radius);
        return new LatticeCluster(meanMotion, spacing, radius, new double[] {1, 0}, new double[] {0, 1});
    }

    /**
     * Satellites on a hexagonal lattice, the densest for its spacing.
     *
     * @param meanMotion mean motion of the cluster's orbit, in (0, 1] [rad/s]
     * @param spacing distance of radial neighbours, in (0, 1e100] [m]
     * @param radius radial half width of the cluster, half of that along the track, in [spacing, 1000 spacing] [m]
     * @return the cluster, with one satellite at its centre
     */
    public static LatticeCluster hexagonal(double meanMotion, double spacing, double radius) {
        check(spacing, radius);
        return new LatticeCluster(
                meanMotion, spacing, radius, new double[] {1, 0}, new double[] {0.5, Math.sqrt(0.75)});
    }

    private static void check(double spacing, double radius) {
        Checks.upTo("spacing", spacing, WIDEST);
        Checks.between("radius", radius, spacing, MAX_STEPS * spacing);
    }

    /**
     * The number of satellites.
     *
     * @return satellites, the centre included
     */
    public int size() {
        return radial.length;
    }

    /**
     * The mean motion of the cluster's orbit.
     *
     * @return mean motion [rad/s]
     */
    public double meanMotion() {
        return meanMotion;
    }

    /**
     * The state of a satellite at time zero.
     *
     * @param index index of the satellite, 0 for the centre, ascending with the size of the orbit
     * @return its relative state
     */
    public HillState initialState(int index) {
        return HillState.bounded(meanMotion, radial[index], 2 * halfAlong[index]);
    }

    /**
     * All relative positions, in axes that turn with the orbit.
     *
     * @param t elapsed time [s]
     * @param x radial, outwards; filled from index 0 [m]
     * @param y along the track; filled from index 0 [m]
     * @param z cross track; filled from index 0 [m]
     */
    public void relative(double t, double[] x, double[] y, double[] z) {
        double cosine = Math.cos(meanMotion * Checks.finite("t", t));
        double sine = Math.sin(meanMotion * t);
        room("x", x);
        room("y", y);
        room("z", z);
        for (int i = 0; i < radial.length; i++) {
            x[i] = cosine * radial[i] + sine * halfAlong[i];
            y[i] = 2 * (cosine * halfAlong[i] - sine * radial[i]);
            z[i] = 0;
        }
    }

    /**
     * All positions in the frame in which the cluster's centre is given.
     *
     * @param t elapsed time [s]
     * @param centre position of the cluster's centre then, in an inertial frame [m]
     * @param velocity velocity of the centre then [m/s]
     * @param x filled from index 0 [m]
     * @param y filled from index 0 [m]
     * @param z filled from index 0 [m]
     */
    public void inertial(double t, Vector3D centre, Vector3D velocity, double[] x, double[] y, double[] z) {
        relative(t, x, y, z);
        Vector3D up = centre.normalize();
        Vector3D across = centre.crossProduct(velocity).normalize();
        Vector3D along = across.crossProduct(up);
        for (int i = 0; i < radial.length; i++) {
            double r = x[i];
            double s = y[i];
            x[i] = centre.getX() + r * up.getX() + s * along.getX();
            y[i] = centre.getY() + r * up.getY() + s * along.getY();
            z[i] = centre.getZ() + r * up.getZ() + s * along.getZ();
        }
    }

    /**
     * The distance from a satellite to its nearest neighbour, the same for all but for those on the rim that lack it.
     *
     * @param t elapsed time [s]
     * @return distance [m]
     */
    public double nearestNeighbourDistance(double t) {
        double cosine = Math.cos(meanMotion * Checks.finite("t", t));
        double sine = Math.sin(meanMotion * t);
        return spacing
                * Arrays.stream(neighbours)
                        .mapToDouble(d -> Math.hypot(cosine * d[0] + sine * d[1], 2 * (cosine * d[1] - sine * d[0])))
                        .min()
                        .orElseThrow();
    }

    /**
     * The least distance of two lattice neighbours: reached where they stand radially above each other.
     *
     * @return the spacing [m]
     */
    public double leastNeighbourDistance() {
        return spacing;
    }

    /**
     * The greatest distance of two lattice neighbours: reached a quarter of an orbit later, where they fly in line.
     *
     * @return twice the spacing [m]
     */
    public double greatestNeighbourDistance() {
        return 2 * spacing;
    }

    private void room(String name, double[] array) {
        if (array.length < radial.length) {
            throw new IllegalArgumentException(
                    name + " has " + array.length + " entries, but must have at least " + radial.length);
        }
    }
}

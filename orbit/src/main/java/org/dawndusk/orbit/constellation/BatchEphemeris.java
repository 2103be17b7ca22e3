/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Rotation;

/**
 * Positions of all satellites of a constellation at an instant, by the closed curves that their shells fly.
 *
 * <p>Seven harmonics of the frozen orbit, turned by phase and node: within three millimetres of the orbit's own series,
 * and so within a metre of numerical propagation in the zonal field J2 to J6 for a month. Left out, as in {@link
 * FrozenOrbit}: tesseral harmonics (up to a kilometre, periodic), Moon and Sun, drag and radiation pressure; satellites
 * are taken as kept in their slots.
 *
 * <p>Positions go into the caller's arrays, one entry a satellite in the order of the constellation's index. An inertial
 * call allocates nothing; an Earth-fixed one only what Orekit's frames need, whatever the number of satellites.
 *
 * <p>Immutable and thread-safe: threads may share one, each with its own arrays.
 *
 * @since 0.1
 */
public final class BatchEphemeris {

    /** Satellites treated at a time, so that their three coordinates stay in the first cache. */
    private static final int TILE = 448;

    private final Scenario scenario;
    private final Constellation constellation;
    private final ShellTable[] tables;

    private BatchEphemeris(Scenario scenario, Constellation constellation) {
        this.scenario = scenario;
        this.constellation = constellation;
        List<Shell> shells = constellation.shells();
        tables = new ShellTable[shells.size()];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = new ShellTable(shells.get(i));
        }
    }

    /**
     * The ephemeris of a constellation.
     *
     * @param scenario the epoch at which the shells' nodes and phases hold
     * @param constellation the satellites
     * @return its ephemeris
     */
    public static BatchEphemeris of(Scenario scenario, Constellation constellation) {
        return new BatchEphemeris(scenario, constellation);
    }

    /**
     * The number of satellites.
     *
     * @return entries that are filled
     */
    public int size() {
        return constellation.size();
    }

    /**
     * All positions in the inertial frame.
     *
     * @param t elapsed time [s]
     * @param x filled from index 0 [m]
     * @param y filled from index 0 [m]
     * @param z filled from index 0 [m]
     */
    public void inertial(double t, double[] x, double[] y, double[] z) {
        check(t, x, y, z);
        fill(t, x, y, z);
    }

    /**
     * All positions in the Earth-fixed frame.
     *
     * @param t elapsed time [s]
     * @param x filled from index 0 [m]
     * @param y filled from index 0 [m]
     * @param z filled from index 0 [m]
     */
    public void earthFixed(double t, double[] x, double[] y, double[] z) {
        check(t, x, y, z);
        fill(t, x, y, z);
        Earth earth = scenario.earth();
        Rotation rotation = earth.inertialFrame()
                .getStaticTransformTo(earth.fixedFrame(), scenario.date(t))
                .getRotation();
        turn(rotation.getMatrix(), x, y, z, size());
    }

    private void check(double t, double[] x, double[] y, double[] z) {
        Checks.finite("t", t);
        Checks.room("x", x, size());
        Checks.room("y", y, size());
        Checks.room("z", z, size());
    }

    private void fill(double t, double[] x, double[] y, double[] z) {
        for (int shell = 0; shell < tables.length; shell++) {
            tables[shell].fill(t, x, y, z, constellation.first(shell));
        }
    }

    private static void turn(double[][] m, double[] x, double[] y, double[] z, int n) {
        double xx = m[0][0];
        double xy = m[0][1];
        double xz = m[0][2];
        double yx = m[1][0];
        double yy = m[1][1];
        double yz = m[1][2];
        double zx = m[2][0];
        double zy = m[2][1];
        double zz = m[2][2];
        for (int i = 0; i < n; i++) {
            double px = x[i];
            double py = y[i];
            double pz = z[i];
            x[i] = xx * px + xy * py + xz * pz;
            y[i] = yx * px + yy * py + yz * pz;
            z[i] = zx * px + zy * py + zz * pz;
        }
    }

    /** What a shell needs at every instant: its polynomials and the phases of its slots, which all planes share. */
    private static final class ShellTable {

        private final Shell shell;
        private final SeriesKernel kernel;
        private final double[] slotCosines;
        private final double[] slotSines;

        ShellTable(Shell shell) {
            this.shell = shell;
            kernel = new SeriesKernel(shell.orbit().series());
            int n = shell.satellitesPerPlane();
            slotCosines = new double[n];
            slotSines = new double[n];
            for (int slot = 0; slot < n; slot++) {
                slotCosines[slot] = Math.cos(2 * Math.PI * slot / n);
                slotSines[slot] = Math.sin(2 * Math.PI * slot / n);
            }
        }

        void fill(double t, double[] x, double[] y, double[] z, int offset) {
            FrozenOrbit orbit = shell.orbit();
            double turns = t / orbit.nodalPeriod();
            double phase = 2 * Math.PI * (turns - Math.floor(turns));
            int perPlane = shell.satellitesPerPlane();
            for (int plane = 0; plane < shell.planes(); plane++) {
                double first = phase + shell.planePhase(plane);
                double node = shell.node(plane) + orbit.nodeRate() * t;
                int start = offset + plane * perPlane;
                for (int slot = 0; slot < perPlane; slot += TILE) {
                    int n = Math.min(TILE, perPlane - slot);
                    kernel.fill(slotCosines, slotSines, slot, n, first, node, x, y, z, start + slot);
                }
            }
        }
    }
}

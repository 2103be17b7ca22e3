/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.Sgp4Batch;
import org.dawndusk.orbit.catalog.Sgp4Failure;
import org.dawndusk.orbit.light.EarthShadow;
import org.jspecify.annotations.Nullable;
import org.orekit.propagation.analytical.tle.TLE;

/**
 * Positions and velocities of all satellites of a constellation at an instant.
 *
 * <p>On a frozen orbit a satellite's place is seven harmonics of the closed curve that its shell flies, turned by phase
 * and node: within three millimetres of the orbit's own series, and so within a metre of numerical propagation in the
 * zonal field J2 to J6 for a month. Left out, as in {@link org.dawndusk.orbit.FrozenOrbit}: tesseral harmonics (up to a
 * kilometre, periodic), Moon and Sun, drag and radiation pressure; satellites are taken as kept in their slots. On a
 * {@link org.dawndusk.orbit.MeanOrbit} it is the drifting ellipse, within twenty kilometres in low orbit. Velocities are the rates of
 * these positions.
 *
 * <p>All goes into the caller's arrays, one entry a satellite in the order of the constellation's index. On the caller's
 * thread an inertial call allocates nothing, an Earth-fixed one only what Orekit's frames need, whatever the number of
 * satellites. Held besides are two numbers a slot of one plane of each shell: 16 bytes a satellite at most. A catalogue
 * needs a propagator a satellite, and a call what Orekit's propagators allocate; a time at which one of its satellites
 * has no position is refused with that satellite's index.
 *
 * <p>Immutable and thread-safe: threads may share one, each with its own arrays. With {@link #on} the work of one call
 * is spread over an executor; the results are the same to the last bit. A call goes on to its end though its thread is
 * interrupted, and keeps the flag. After an exception the arrays hold a part of the results, NaN where SGP4 has none, and
 * nothing writes to them any more.
 *
 * @since 0.1
 */
public final class BatchEphemeris {

    /** Satellites treated at a time, so that their three coordinates stay in the first cache. */
    private static final int TILE = 448;
    /** Satellites that one thread takes at a time. */
    private static final int CHUNK = 64 * TILE;

    private final Scenario scenario;
    private final Constellation constellation;
    private final ShellKernel[] kernels;
    /** All satellites of a catalogue, where there are no shells. */
    private final @Nullable Sgp4Batch sgp4;

    private final @Nullable Executor executor;

    private BatchEphemeris(
            Scenario scenario,
            Constellation constellation,
            ShellKernel[] kernels,
            @Nullable Sgp4Batch sgp4,
            @Nullable Executor executor) {
        this.scenario = scenario;
        this.constellation = constellation;
        this.kernels = kernels;
        this.sgp4 = sgp4;
        this.executor = executor;
    }

    /**
     * The ephemeris of a constellation, evaluated on the caller's thread.
     *
     * @param scenario the epoch at which the shells' nodes and phases hold
     * @param constellation the satellites
     * @return its ephemeris
     */
    public static BatchEphemeris of(Scenario scenario, Constellation constellation) {
        List<Shell> shells = constellation.shells();
        ShellKernel[] kernels = new ShellKernel[shells.size()];
        for (int i = 0; i < kernels.length; i++) {
            kernels[i] = ShellKernel.of(shells.get(i));
        }
        List<TLE> elements = constellation.elements();
        Sgp4Batch sgp4 = elements.isEmpty() ? null : Sgp4Batch.of(scenario, elements);
        return new BatchEphemeris(scenario, constellation, kernels, sgp4, null);
    }

    /**
     * The same ephemeris on an executor: a call hands it pieces of some 28,000 satellites, works on them itself as well,
     * and returns when all are done.
     *
     * @param executor runs the pieces; the calling thread does what it refuses or never begins
     * @return an ephemeris with the same results, whatever the number of threads
     */
    public BatchEphemeris on(Executor executor) {
        Objects.requireNonNull(executor, "executor");
        return new BatchEphemeris(scenario, constellation, kernels, sgp4 == null ? null : sgp4.on(executor), executor);
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
        if (sgp4 != null) {
            complete(t, sgp4.inertial(t, x, y, z));
        } else if (executor == null) {
            fill(false, t, 0, size(), x, y, z, 0);
        } else {
            Chunks.run(executor, size(), CHUNK, (from, to) -> fill(false, t, from, to, x, y, z, from));
        }
    }

    /**
     * All positions and velocities in the inertial frame.
     *
     * @param t elapsed time [s]
     * @param x filled from index 0 [m]
     * @param y filled from index 0 [m]
     * @param z filled from index 0 [m]
     * @param vx filled from index 0 [m/s]
     * @param vy filled from index 0 [m/s]
     * @param vz filled from index 0 [m/s]
     */
    public void inertial(double t, double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz) {
        check(t, x, y, z);
        checkVelocities(vx, vy, vz);
        if (sgp4 != null) {
            complete(t, sgp4.inertial(t, x, y, z, vx, vy, vz));
        } else if (executor == null) {
            fill(false, t, 0, size(), x, y, z, 0);
            fill(true, t, 0, size(), vx, vy, vz, 0);
        } else {
            Chunks.run(executor, size(), CHUNK, (from, to) -> {
                fill(false, t, from, to, x, y, z, from);
                fill(true, t, from, to, vx, vy, vz, from);
            });
        }
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
        if (sgp4 != null) {
            complete(t, sgp4.inertial(t, x, y, z));
        }
        EarthTurn turn = EarthTurn.at(scenario, t);
        Chunks.run(executor, size(), CHUNK, (from, to) -> {
            fill(false, t, from, to, x, y, z, from);
            turn.rotate(x, y, z, from, to);
        });
    }

    /**
     * All positions in the Earth-fixed frame, and the velocities that are seen in it.
     *
     * @param t elapsed time [s]
     * @param x filled from index 0 [m]
     * @param y filled from index 0 [m]
     * @param z filled from index 0 [m]
     * @param vx filled from index 0 [m/s]
     * @param vy filled from index 0 [m/s]
     * @param vz filled from index 0 [m/s]
     */
    public void earthFixed(double t, double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz) {
        check(t, x, y, z);
        checkVelocities(vx, vy, vz);
        if (sgp4 != null) {
            complete(t, sgp4.inertial(t, x, y, z, vx, vy, vz));
        }
        EarthTurn turn = EarthTurn.at(scenario, t);
        Chunks.run(executor, size(), CHUNK, (from, to) -> {
            fill(false, t, from, to, x, y, z, from);
            fill(true, t, from, to, vx, vy, vz, from);
            turn.rotate(x, y, z, from, to);
            turn.rotate(vx, vy, vz, from, to);
            turn.subtractTurn(x, y, z, vx, vy, vz, from, to);
        });
    }

    /**
     * The visible part of the Sun's disc for all satellites.
     *
     * <p>A call allocates what the Sun's place needs and room for some hundred satellites for each piece of some 28,000.
     *
     * @param t elapsed time [s]
     * @param fraction filled from index 0, each in [0, 1] [1]
     */
    public void sunlit(double t, double[] fraction) {
        Checks.finite("t", t);
        Checks.room("fraction", fraction, size());
        if (sgp4 != null) {
            sunlit(t, new double[size()], new double[size()], new double[size()], fraction);
            return;
        }
        EarthShadow shadow = EarthShadow.at(scenario, t);
        Chunks.run(executor, size(), CHUNK, (from, to) -> {
            double[] x = new double[TILE];
            double[] y = new double[TILE];
            double[] z = new double[TILE];
            for (int i = from; i < to; i += TILE) {
                int n = Math.min(TILE, to - i);
                fill(false, t, i, i + n, x, y, z, 0);
                shadow.sunlitFraction(x, y, z, 0, n, fraction, i);
            }
        });
    }

    /**
     * All positions in the inertial frame, and with them the visible part of the Sun's disc.
     *
     * @param t elapsed time [s]
     * @param x filled from index 0 [m]
     * @param y filled from index 0 [m]
     * @param z filled from index 0 [m]
     * @param fraction filled from index 0, each in [0, 1] [1]
     */
    public void sunlit(double t, double[] x, double[] y, double[] z, double[] fraction) {
        check(t, x, y, z);
        Checks.room("fraction", fraction, size());
        if (sgp4 != null) {
            complete(t, sgp4.inertial(t, x, y, z));
        }
        EarthShadow shadow = EarthShadow.at(scenario, t);
        Chunks.run(executor, size(), CHUNK, (from, to) -> {
            for (int i = from; i < to; i += TILE) {
                int n = Math.min(TILE, to - i);
                fill(false, t, i, i + n, x, y, z, i);
                shadow.sunlitFraction(x, y, z, i, n, fraction, i);
            }
        });
    }

    private void check(double t, double[] x, double[] y, double[] z) {
        Checks.finite("t", t);
        Checks.room("x", x, size());
        Checks.room("y", y, size());
        Checks.room("z", z, size());
    }

    private void checkVelocities(double[] vx, double[] vy, double[] vz) {
        Checks.room("vx", vx, size());
        Checks.room("vy", vy, size());
        Checks.room("vz", vz, size());
    }

    private static void complete(double t, List<Sgp4Failure> failures) {
        if (!failures.isEmpty()) {
            Sgp4Failure first = failures.get(0);
            throw new IllegalArgumentException(
                    "t is " + t + ", but must be a time at which SGP4 has a position for every"
                            + " satellite: " + failures.size() + " have none, the first is satellite "
                            + first.satellite() + ", "
                            + first.reason());
        }
    }

    /** Fills in the satellites [from, to) of shells, the first of them at an offset; those of a catalogue are filled in. */
    private void fill(boolean velocity, double t, int from, int to, double[] x, double[] y, double[] z, int offset) {
        if (sgp4 != null) {
            return;
        }
        for (int shell = constellation.shellOf(from), i = from; i < to; shell++) {
            int first = constellation.first(shell);
            int end = Math.min(to, constellation.first(shell + 1));
            int perPlane = constellation.shells().get(shell).satellitesPerPlane();
            while (i < end) {
                int plane = (i - first) / perPlane;
                int slot = (i - first) % perPlane;
                int n = Math.min(Math.min(TILE, perPlane - slot), end - i);
                kernels[shell].fill(velocity, t, plane, slot, n, x, y, z, offset + i - from);
                i += n;
            }
        }
    }
}

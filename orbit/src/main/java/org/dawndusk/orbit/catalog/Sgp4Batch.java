/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.catalog.Sgp4Failure.Reason;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jspecify.annotations.Nullable;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * Positions and velocities of many satellites at many instants by SGP4 (SDP4 for periods of 225 min and more).
 *
 * <p>In TEME, what is written equals {@code TLEPropagator.getPVCoordinates} of Orekit to the last bit, whatever the
 * number of threads and whatever was asked before. One propagator for each satellite is made once and kept: 1.3 kB.
 *
 * <p>TEME, true equator and mean equinox of date, is the frame of SGP4; {@code inertial} is that of the scenario's Earth,
 * EME2000. SGP4's own error is some kilometre at the elements' epoch and grows by one to three a day.
 *
 * <p>Where SGP4 has no position, the entries are NaN and the satellite stands in the list that is returned: nothing is
 * NaN that is not listed. A satellite that has come down is such a case, though Orekit has a number for it.
 *
 * <p>Arrays are the caller's and may be longer than needed. For many instants, the entry of satellite i at instant k has
 * the index {@code i * instants.length + k}.
 *
 * <p>Source: Hoots and Roehrich, <i>Spacetrack Report No. 3</i>, 1980; Vallado et al., <i>Revisiting Spacetrack Report
 * No. 3</i>, AIAA 2006-6753; the propagators are Orekit's.
 *
 * <p>Thread-safe: calls at the same time wait for each other satellite by satellite. The drag coefficients inside the
 * elements must not be altered meanwhile. A call goes on to its end though its thread is interrupted, and keeps the flag;
 * after an exception the arrays hold a part of the results, and nothing writes to them any more.
 *
 * @since 0.1
 */
public final class Sgp4Batch {

    /** Satellites that one thread takes at a time: some 50 µs of work at one instant. */
    private static final int CHUNK = 64;

    private final Scenario scenario;
    private final Frame teme;
    private final Sgp4Kernel[] satellites;
    private final Object[] locks;
    private final @Nullable Executor executor;

    private Sgp4Batch(
            Scenario scenario, Frame teme, Sgp4Kernel[] satellites, Object[] locks, @Nullable Executor executor) {
        this.scenario = scenario;
        this.teme = teme;
        this.satellites = satellites;
        this.locks = locks;
        this.executor = executor;
    }

    /**
     * Prepares the propagators; the batch computes on the calling thread.
     *
     * @param scenario epoch of the seconds, and the Earth with its frames
     * @param elements mean elements of SGP4, at least one; the index here is the satellite's
     * @return the batch
     * @throws IllegalArgumentException if there are no elements
     */
    public static Sgp4Batch of(Scenario scenario, List<TLE> elements) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("elements has 0 entries, but must have at least 1");
        }
        Frame teme = scenario.earth().context().getFrames().getTEME();
        Sgp4Kernel[] satellites =
                elements.stream().map(each -> new Sgp4Kernel(each, teme)).toArray(Sgp4Kernel[]::new);
        Object[] locks = new Object[(satellites.length + CHUNK - 1) / CHUNK];
        Arrays.setAll(locks, i -> new Object());
        return new Sgp4Batch(scenario, teme, satellites, locks, null);
    }

    /**
     * The same batch on several threads, at most as many as there are processors: the calling one and the executor's.
     *
     * @param executor runs the helpers; the calling thread does what it refuses or never begins
     * @return a batch with the same propagators
     */
    public Sgp4Batch on(Executor executor) {
        return new Sgp4Batch(scenario, teme, satellites, locks, executor);
    }

    /**
     * How many satellites there are.
     *
     * @return number of satellites
     */
    public int size() {
        return satellites.length;
    }

    /**
     * Positions in TEME at one instant.
     *
     * @param t elapsed time since the scenario's epoch [s]
     * @param x receives the first coordinates [m]
     * @param y receives the second coordinates [m]
     * @param z receives the third coordinates [m]
     * @return the satellites that have no position, by ascending index; most often empty
     * @throws IllegalArgumentException if the time is not finite or an array is too short
     */
    public List<Sgp4Failure> teme(double t, double[] x, double[] y, double[] z) {
        return teme(new double[] {Checks.finite("t", t)}, x, y, z);
    }

    /**
     * Positions and velocities in TEME at one instant.
     *
     * @param t elapsed time since the scenario's epoch [s]
     * @param x receives the first coordinates [m]
     * @param y receives the second coordinates [m]
     * @param z receives the third coordinates [m]
     * @param vx receives the first components of velocity [m/s]
     * @param vy receives the second components of velocity [m/s]
     * @param vz receives the third components of velocity [m/s]
     * @return the satellites that have no position, by ascending index; most often empty
     * @throws IllegalArgumentException if the time is not finite or an array is too short
     */
    public List<Sgp4Failure> teme(double t, double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz) {
        return teme(new double[] {Checks.finite("t", t)}, x, y, z, vx, vy, vz);
    }

    /**
     * Positions in TEME at many instants.
     *
     * @param instants elapsed times since the scenario's epoch, in any order [s]
     * @param x receives the first coordinates [m]
     * @param y receives the second coordinates [m]
     * @param z receives the third coordinates [m]
     * @return the satellites that lack a position at some instant, by ascending index; most often empty
     * @throws IllegalArgumentException if there is no instant, one is not finite or an array is too short
     */
    public List<Sgp4Failure> teme(double[] instants, double[] x, double[] y, double[] z) {
        return compute(instants, null, new double[][] {x, y, z});
    }

    /**
     * Positions and velocities in TEME at many instants.
     *
     * @param instants elapsed times since the scenario's epoch, in any order [s]
     * @param x receives the first coordinates [m]
     * @param y receives the second coordinates [m]
     * @param z receives the third coordinates [m]
     * @param vx receives the first components of velocity [m/s]
     * @param vy receives the second components of velocity [m/s]
     * @param vz receives the third components of velocity [m/s]
     * @return the satellites that lack a position at some instant, by ascending index; most often empty
     * @throws IllegalArgumentException if there is no instant, one is not finite or an array is too short
     */
    public List<Sgp4Failure> teme(
            double[] instants, double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz) {
        return compute(instants, null, new double[][] {x, y, z, vx, vy, vz});
    }

    /**
     * Positions in the scenario's inertial frame at one instant.
     *
     * @param t elapsed time since the scenario's epoch [s]
     * @param x receives the first coordinates [m]
     * @param y receives the second coordinates [m]
     * @param z receives the third coordinates [m]
     * @return the satellites that have no position, by ascending index; most often empty
     * @throws IllegalArgumentException if the time is not finite or an array is too short
     */
    public List<Sgp4Failure> inertial(double t, double[] x, double[] y, double[] z) {
        return inertial(new double[] {Checks.finite("t", t)}, x, y, z);
    }

    /**
     * Positions and velocities in the scenario's inertial frame at one instant.
     *
     * @param t elapsed time since the scenario's epoch [s]
     * @param x receives the first coordinates [m]
     * @param y receives the second coordinates [m]
     * @param z receives the third coordinates [m]
     * @param vx receives the first components of velocity [m/s]
     * @param vy receives the second components of velocity [m/s]
     * @param vz receives the third components of velocity [m/s]
     * @return the satellites that have no position, by ascending index; most often empty
     * @throws IllegalArgumentException if the time is not finite or an array is too short
     */
    public List<Sgp4Failure> inertial(
            double t, double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz) {
        return inertial(new double[] {Checks.finite("t", t)}, x, y, z, vx, vy, vz);
    }

    /**
     * Positions in the scenario's inertial frame at many instants.
     *
     * @param instants elapsed times since the scenario's epoch, in any order [s]
     * @param x receives the first coordinates [m]
     * @param y receives the second coordinates [m]
     * @param z receives the third coordinates [m]
     * @return the satellites that lack a position at some instant, by ascending index; most often empty
     * @throws IllegalArgumentException if there is no instant, one is not finite or an array is too short
     */
    public List<Sgp4Failure> inertial(double[] instants, double[] x, double[] y, double[] z) {
        return compute(instants, scenario.earth().inertialFrame(), new double[][] {x, y, z});
    }

    /**
     * Positions and velocities in the scenario's inertial frame at many instants.
     *
     * @param instants elapsed times since the scenario's epoch, in any order [s]
     * @param x receives the first coordinates [m]
     * @param y receives the second coordinates [m]
     * @param z receives the third coordinates [m]
     * @param vx receives the first components of velocity [m/s]
     * @param vy receives the second components of velocity [m/s]
     * @param vz receives the third components of velocity [m/s]
     * @return the satellites that lack a position at some instant, by ascending index; most often empty
     * @throws IllegalArgumentException if there is no instant, one is not finite or an array is too short
     */
    public List<Sgp4Failure> inertial(
            double[] instants, double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz) {
        return compute(instants, scenario.earth().inertialFrame(), new double[][] {x, y, z, vx, vy, vz});
    }

    private List<Sgp4Failure> compute(double[] times, @Nullable Frame frame, double[][] out) {
        Sgp4Instants instants = new Sgp4Instants(
                scenario, teme, times, frame, date -> Arrays.stream(satellites).anyMatch(each -> each.isNear(date)));
        for (int c = 0; c < out.length; c++) {
            Checks.length(List.of("x", "y", "z", "vx", "vy", "vz").get(c), out[c], (long) size() * times.length);
        }
        List<List<Sgp4Failure>> failures = new ArrayList<>();
        for (int chunk = 0; chunk < locks.length; chunk++) {
            failures.add(new ArrayList<>(0));
        }
        Chunks.run(locks.length, executor, chunk -> {
            synchronized (locks[chunk]) {
                int end = Math.min((chunk + 1) * CHUNK, satellites.length);
                for (int i = chunk * CHUNK; i < end; i++) {
                    fill(i, instants, out, failures.get(chunk));
                }
            }
        });
        return failures.stream().flatMap(List::stream).toList();
    }

    private void fill(int satellite, Sgp4Instants instants, double[][] out, List<Sgp4Failure> failures) {
        Sgp4Kernel sgp4 = satellites[satellite];
        // all ages lie between those of the extreme instants: most often none has to be looked at alone
        boolean allNear = sgp4.isNear(instants.earliest()) && (instants.count() == 1 || sgp4.isNear(instants.latest()));
        Reason reason = null;
        int first = 0;
        int count = 0;
        for (int k = 0; k < instants.count(); k++) {
            int entry = satellite * instants.count() + k;
            AbsoluteDate date = instants.date(k);
            PVCoordinates state = allNear || sgp4.isNear(date) ? sgp4.at(date) : null;
            if (state != null) {
                write(instants, k, state, entry, out);
                continue;
            }
            for (double[] each : out) {
                each[entry] = Double.NaN;
            }
            if (count++ == 0) {
                reason = allNear || sgp4.isNear(date) ? sgp4.reason() : Reason.FAR_FROM_EPOCH;
                first = k;
            }
        }
        if (reason != null) {
            failures.add(new Sgp4Failure(satellite, reason, first, count));
        }
    }

    private static void write(Sgp4Instants instants, int k, PVCoordinates state, int entry, double[][] out) {
        if (out.length > 3) {
            PVCoordinates turned = instants.state(k, state);
            write(turned.getPosition(), entry, out, 0);
            write(turned.getVelocity(), entry, out, 3);
        } else {
            write(instants.position(k, state), entry, out, 0);
        }
    }

    private static void write(Vector3D vector, int entry, double[][] out, int first) {
        out[first][entry] = vector.getX();
        out[first + 1][entry] = vector.getY();
        out[first + 2][entry] = vector.getZ();
    }
}

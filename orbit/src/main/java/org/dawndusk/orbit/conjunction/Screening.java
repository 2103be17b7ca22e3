/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.jspecify.annotations.Nullable;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEConstants;

/**
 * All approaches between a constellation and a catalogue within a distance, over days.
 *
 * <p>States are asked once a minute for all at once; between, motion is the cubic of both positions and velocities,
 * within a metre of the truth in low orbit and ten at the low perigee of a transfer orbit, where SGP4's velocity is
 * not quite the rate of its position. Objects whose radius never enters the band of the satellites' radii
 * are left out minute by minute. Four times a minute the rest is sorted into cells so wide that no pair which comes
 * within the distance in those 15 seconds can lie in cells that do not touch, whatever its relative speed; pairs that
 * survive a straight-line test, with the bend that gravity can give them added, get the root of the rate of their
 * distance. So nothing within the distance, less that interpolation, is missed.
 *
 * <p>An approach is a least distance in time. The ends of the span count where the distance is least there. Two objects
 * that stay together approach each other several times a revolution.
 *
 * <p>{@link Conjunctions#refined} brings the nearest approaches to the propagators' own accuracy. Elements of a public
 * catalogue are themselves a kilometre off, which no refinement mends.
 *
 * <p>Source: filters and their order, Hoots, Crawford and Roehrich, <i>An analytic method to determine future close
 * approaches between satellites</i>, Celest. Mech. 33 (1984) 143; cells as in Teschner et al., <i>Optimized spatial
 * hashing</i>, VMV 2003.
 *
 * <p>Immutable and thread-safe as far as the states are. A call goes on to its end though its thread is interrupted, and
 * keeps the flag; what the states throw ends it, and is thrown when no thread asks them any more.
 *
 * @since 0.1
 */
public final class Screening {

    private static final double MAX_DISTANCE = 1e6;

    private final double distance;
    private final @Nullable Executor executor;

    private Screening(double distance, @Nullable Executor executor) {
        this.distance = distance;
        this.executor = executor;
    }

    /** States of many objects at one instant, all in one inertial frame: {@code batch::inertial} is one. */
    @FunctionalInterface
    public interface States {

        /**
         * Fills the arrays. Threads may call at the same time, each with its own arrays.
         *
         * @param t elapsed time [s]
         * @param x filled from index 0; NaN where an object has no state [m]
         * @param y filled from index 0 [m]
         * @param z filled from index 0 [m]
         * @param vx filled from index 0 [m/s]
         * @param vy filled from index 0 [m/s]
         * @param vz filled from index 0 [m/s]
         */
        void at(double t, double[] x, double[] y, double[] z, double[] vx, double[] vy, double[] vz);
    }

    /**
     * A screening on the calling thread.
     *
     * @param distance farthest approach that is reported, in [1, 1e6] [m]
     * @return the screening
     * @throws IllegalArgumentException if the distance is out of its range
     */
    public static Screening within(double distance) {
        return new Screening(Checks.between("distance", distance, 1, MAX_DISTANCE), null);
    }

    /**
     * The same screening on several threads, at most as many as there are processors.
     *
     * @param executor runs the helpers; the calling thread does what it refuses or never begins
     * @return a screening with the same results to the last bit
     */
    public Screening on(Executor executor) {
        return new Screening(distance, executor);
    }

    /**
     * All approaches of a satellite and an object.
     *
     * @param satellites number of satellites
     * @param satelliteStates their states
     * @param objects number of objects
     * @param objectStates their states in the same frame
     * @param from start of the span [s]
     * @param to end of the span, later than its start [s]
     * @return the approaches
     * @throws IllegalArgumentException if a number is not positive, the span is empty, or a state is not finite
     *     otherwise than by NaN in its position
     */
    public Conjunctions find(
            int satellites, States satelliteStates, int objects, States objectStates, double from, double to) {
        Checks.between("satellites", satellites, 1, Integer.MAX_VALUE);
        Checks.between("objects", objects, 1, Integer.MAX_VALUE);
        return run(new ScreeningSpan(distance, satellites, satelliteStates, objects, objectStates, false, from, to));
    }

    /**
     * All approaches of two satellites of one constellation.
     *
     * @param satellites number of satellites
     * @param states their states
     * @param from start of the span [s]
     * @param to end of the span, later than its start [s]
     * @return the approaches, each pair with its smaller index as the satellite
     * @throws IllegalArgumentException as {@link #find}
     */
    public Conjunctions among(int satellites, States states, double from, double to) {
        Checks.between("satellites", satellites, 1, Integer.MAX_VALUE);
        return run(new ScreeningSpan(distance, satellites, states, satellites, states, true, from, to));
    }

    private Conjunctions run(ScreeningSpan span) {
        int pieces = span.pieces();
        ScreeningPiece[] done = new ScreeningPiece[pieces];
        Chunks.run(pieces, executor, piece -> done[piece] = span.screen(piece));
        List<Conjunctions.Row> rows = new ArrayList<>();
        BitSet satellites = new BitSet();
        BitSet objects = new BitSet();
        for (ScreeningPiece piece : done) {
            rows.addAll(piece.rows());
            satellites.or(piece.satellitesWithoutState());
            objects.or(piece.objectsWithoutState());
        }
        return Conjunctions.of(
                span.from(),
                span.to(),
                rows,
                satellites.stream().toArray(),
                objects.stream().toArray());
    }

    /**
     * The apogee-perigee filter: which elements can come into a band of altitudes at all. The others need not be
     * propagated.
     *
     * @param elements mean elements of SGP4
     * @param lowest lower edge of the band above the equatorial radius [m]
     * @param highest upper edge, above the lower [m]
     * @param pad by how much perigee and apogee may be off: the screening's distance, and 30 km for the periodic terms that
     *     mean elements leave out; not negative [m]
     * @return ascending indices of the elements
     * @throws IllegalArgumentException if an edge or the pad is out of its range
     */
    public static int[] crossing(List<TLE> elements, double lowest, double highest, double pad) {
        Checks.finite("lowest", lowest);
        Checks.between("highest", highest, lowest, Double.MAX_VALUE);
        Checks.notNegative("pad", pad);
        double low = Earth.EQUATORIAL_RADIUS + lowest - pad;
        double high = Earth.EQUATORIAL_RADIUS + highest + pad;
        return IntStream.range(0, elements.size())
                .filter(i -> {
                    TLE each = elements.get(i);
                    double axis = StrictMath.cbrt(TLEConstants.MU / (each.getMeanMotion() * each.getMeanMotion()));
                    return axis * (1 - each.getE()) <= high && axis * (1 + each.getE()) >= low;
                })
                .toArray();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Scenario;
import org.orekit.propagation.Propagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.PVCoordinatesProvider;

/**
 * What a {@link Screening} found: one row an approach, by ascending time, then satellite, then object.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Conjunctions {

    /** How far an approach may move when propagators take the place of the screening's interpolation [s]. */
    private static final double MARGIN = 60;

    private final double from;
    private final double to;
    private final int[] satellites;
    private final int[] objects;
    private final double[] times;
    private final double[] distances;
    private final double[] speeds;
    private final int[] satellitesWithoutState;
    private final int[] objectsWithoutState;

    private Conjunctions(
            double from, double to, List<Row> rows, int[] satellitesWithoutState, int[] objectsWithoutState) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(Row::time)
                .thenComparingInt(Row::satellite)
                .thenComparingInt(Row::object));
        this.from = from;
        this.to = to;
        satellites = sorted.stream().mapToInt(Row::satellite).toArray();
        objects = sorted.stream().mapToInt(Row::object).toArray();
        times = sorted.stream().mapToDouble(Row::time).toArray();
        distances = sorted.stream().mapToDouble(Row::distance).toArray();
        speeds = sorted.stream().mapToDouble(Row::relativeSpeed).toArray();
        this.satellitesWithoutState = satellitesWithoutState;
        this.objectsWithoutState = objectsWithoutState;
    }

    /** One approach while they are collected. */
    record Row(int satellite, int object, double time, double distance, double relativeSpeed) {}

    static Conjunctions of(
            double from, double to, List<Row> rows, int[] satellitesWithoutState, int[] objectsWithoutState) {
        return new Conjunctions(from, to, rows, satellitesWithoutState, objectsWithoutState);
    }

    /**
     * How many approaches there are.
     *
     * @return number of rows
     */
    public int count() {
        return times.length;
    }

    /**
     * The satellite of an approach.
     *
     * @param row in [0, count)
     * @return its index among the satellites
     */
    public int satellite(int row) {
        return satellites[row];
    }

    /**
     * The object of an approach.
     *
     * @param row in [0, count)
     * @return its index among the objects; among satellites the larger index of the two
     */
    public int object(int row) {
        return objects[row];
    }

    /**
     * When they are nearest.
     *
     * @param row in [0, count)
     * @return elapsed time [s]
     */
    public double time(int row) {
        return times[row];
    }

    /**
     * How near they come.
     *
     * @param row in [0, count)
     * @return distance [m]
     */
    public double distance(int row) {
        return distances[row];
    }

    /**
     * How fast they pass.
     *
     * @param row in [0, count)
     * @return relative speed [m/s]
     */
    public double relativeSpeed(int row) {
        return speeds[row];
    }

    /**
     * Satellites that had no state at some instant; their approaches around it are not among the rows.
     *
     * @return ascending indices, most often none
     */
    public int[] satellitesWithoutState() {
        return satellitesWithoutState.clone();
    }

    /**
     * Objects that had no state at some instant, for instance since they came down; their approaches around it are not
     * among the rows.
     *
     * @return ascending indices, most often none
     */
    public int[] objectsWithoutState() {
        return objectsWithoutState.clone();
    }

    /**
     * The nearest of these approaches again, each with the propagators themselves in place of the screening's
     * interpolation. An approach that proves to be farther keeps its row.
     *
     * @param scenario epoch of the seconds
     * @param distance rows up to this distance are refined, the others left out, not negative [m]
     * @param satellite propagator of a satellite by its index
     * @param object the same of an object
     * @return refined rows in their new order
     * @throws IllegalArgumentException if the propagators have no approach within a minute of a row's: they describe other
     *     orbits than the screening had
     */
    public Conjunctions refined(
            Scenario scenario,
            double distance,
            IntFunction<? extends Propagator> satellite,
            IntFunction<? extends PVCoordinatesProvider> object) {
        Checks.notNegative("distance", distance);
        List<Row> rows = IntStream.range(0, count())
                .filter(row -> distances[row] <= distance)
                .mapToObj(row -> refined(scenario, row, satellite.apply(satellites[row]), object.apply(objects[row])))
                .toList();
        return new Conjunctions(from, to, rows, satellitesWithoutState, objectsWithoutState);
    }

    private Row refined(Scenario scenario, int row, Propagator satellite, PVCoordinatesProvider object) {
        double time = times[row];
        double start = Math.max(from, time - MARGIN);
        double end = Math.min(to, time + MARGIN);
        List<ClosestApproach> approaches = new ArrayList<>(ClosestApproach.of(scenario, satellite, object, start, end));
        if (time - from < MARGIN) {
            approaches.add(atEnd(scenario, satellite, object, from));
        }
        if (to - time < MARGIN) {
            approaches.add(atEnd(scenario, satellite, object, to));
        }
        ClosestApproach nearest = approaches.stream()
                .min(Comparator.comparingDouble(each -> Math.abs(each.time() - time)))
                .orElseThrow(() -> new IllegalArgumentException("time of row " + row + " is " + time
                        + ", but must be within " + MARGIN + " s of an approach of the propagators"));
        return new Row(satellites[row], objects[row], nearest.time(), nearest.distance(), nearest.relativeSpeed());
    }

    private static ClosestApproach atEnd(
            Scenario scenario, Propagator satellite, PVCoordinatesProvider object, double time) {
        AbsoluteDate date = scenario.date(time);
        PVCoordinates one =
                satellite.propagate(date).getPVCoordinates(scenario.earth().inertialFrame());
        PVCoordinates other = object.getPVCoordinates(date, scenario.earth().inertialFrame());
        return ClosestApproach.at(time, new PVCoordinates(one, other));
    }
}

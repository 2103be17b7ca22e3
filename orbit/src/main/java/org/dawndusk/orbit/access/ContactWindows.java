/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.BoundedPropagator;
import org.orekit.propagation.EphemerisGenerator;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetector;
import org.orekit.time.AbsoluteDate;

/**
 * When a station sees a satellite over a span, and how high it rises in each pass.
 *
 * <p>Rise and set are Orekit's events, located to a microsecond; the check interval follows a bound on the turn of the
 * line of sight, so that every pass longer than a second is found. The highest point of a pass is refined to a
 * millisecond.
 *
 * <p>Directions are geometric: refraction is left out. A manoeuvre that raises the speed by more than 1 % at once is not
 * foreseen by the bound.
 *
 * <p>Source: events by Orekit; elevation above the horizon plane of the WGS84 ellipsoid, Vallado, <i>Fundamentals of
 * Astrodynamics and Applications</i>, 4th ed., section 4.4.
 *
 * <p>Immutable and thread-safe; it keeps no propagator.
 *
 * @since 0.1
 */
public final class ContactWindows {

    /** Within this time there is no more than one highest point of a satellite on an orbit around the Earth [s]. */
    private static final double LONGEST_STEP = 30;

    private static final int LEAST_STEPS = 16;
    private static final double CULMINATION_TOLERANCE = 1e-3;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final GroundStation station;
    private final Intervals intervals;
    private final double[] culminations;
    private final double[] elevations;

    private ContactWindows(GroundStation station, Intervals intervals, DoubleUnaryOperator elevation) {
        this.station = station;
        this.intervals = intervals;
        culminations = new double[intervals.count()];
        elevations = new double[intervals.count()];
        for (int i = 0; i < intervals.count(); i++) {
            culminations[i] = highest(elevation, intervals.start(i), intervals.end(i));
            elevations[i] = elevation.applyAsDouble(culminations[i]);
        }
    }

    /**
     * The passes of a satellite over one station.
     *
     * @param scenario epoch of the seconds
     * @param satellite the satellite's orbit, run once from start to end; its own event detectors are set aside meanwhile
     * @param station the station with its mask
     * @param start begin of the span [s]
     * @param end end of the span, after its begin [s]
     * @return the passes
     */
    public static ContactWindows of(
            Scenario scenario, Propagator satellite, GroundStation station, double start, double end) {
        return of(scenario, satellite, List.of(station), start, end).get(0);
    }

    /**
     * The passes of a satellite over several stations, in one propagation.
     *
     * <p>A numerical propagator keeps its dense output for that long.
     *
     * @param scenario epoch of the seconds
     * @param satellite the satellite's orbit, run once from start to end; its own event detectors are set aside meanwhile
     * @param stations the stations with their masks
     * @param start begin of the span [s]
     * @param end end of the span, after its begin [s]
     * @return the passes over each station, in the order of the stations
     * @throws IllegalArgumentException if the span is empty or the orbit is not closed
     */
    public static List<ContactWindows> of(
            Scenario scenario, Propagator satellite, List<GroundStation> stations, double start, double end) {
        Checks.finite("start", start);
        Checks.finite("end", end);
        if (!(end > start)) {
            throw new IllegalArgumentException("end is " + end + ", but must be in (" + start + ", ∞)");
        }
        List<EventDetector> own = List.copyOf(satellite.getEventDetectors());
        satellite.clearEventsDetectors();
        try {
            AbsoluteDate from = scenario.date(start);
            SpacecraftState initial = satellite.propagate(from);
            List<ElevationEvents> events = new ArrayList<>();
            for (GroundStation station : stations) {
                ElevationEvents event = new ElevationEvents(scenario, station, initial);
                events.add(event);
                satellite.addEventDetector(event);
            }
            EphemerisGenerator generator = satellite.getEphemerisGenerator();
            satellite.propagate(from, scenario.date(end));
            BoundedPropagator path = generator.getGeneratedEphemeris();
            List<ContactWindows> windows = new ArrayList<>();
            for (int i = 0; i < stations.size(); i++) {
                GroundStation station = stations.get(i);
                windows.add(new ContactWindows(station, events.get(i).intervals(), t -> {
                    Vector3D p =
                            path.getPosition(scenario.date(t), scenario.earth().fixedFrame());
                    return station.elevation(p.getX(), p.getY(), p.getZ());
                }));
            }
            return List.copyOf(windows);
        } finally {
            satellite.clearEventsDetectors();
            own.forEach(satellite::addEventDetector);
        }
    }

    /** The instant of the greatest value, by samples and then the golden section. */
    private static double highest(DoubleUnaryOperator elevation, double start, double end) {
        int steps = Math.max(LEAST_STEPS, (int) Math.ceil((end - start) / LONGEST_STEP));
        double step = (end - start) / steps;
        int best = 0;
        double highest = elevation.applyAsDouble(start);
        for (int k = 1; k <= steps; k++) {
            double value = elevation.applyAsDouble(k == steps ? end : start + k * step);
            if (value > highest) {
                highest = value;
                best = k;
            }
        }
        double low = Math.max(start, start + (best - 1) * step);
        double high = Math.min(end, start + (best + 1) * step);
        double a = high - GOLDEN * (high - low);
        double b = low + GOLDEN * (high - low);
        double atA = elevation.applyAsDouble(a);
        double atB = elevation.applyAsDouble(b);
        while (high - low > CULMINATION_TOLERANCE) {
            if (atA > atB) {
                high = b;
                b = a;
                atB = atA;
                a = high - GOLDEN * (high - low);
                atA = elevation.applyAsDouble(a);
            } else {
                low = a;
                a = b;
                atA = atB;
                b = low + GOLDEN * (high - low);
                atB = elevation.applyAsDouble(b);
            }
        }
        return (low + high) / 2;
    }

    /**
     * The station.
     *
     * @return the station with its mask
     */
    public GroundStation station() {
        return station;
    }

    /**
     * When the station sees the satellite.
     *
     * @return the passes; one that the span cuts ends there
     */
    public Intervals intervals() {
        return intervals;
    }

    /**
     * How high the satellite rises in a pass.
     *
     * @param pass index of the pass
     * @return greatest elevation [rad]
     */
    public double maximumElevation(int pass) {
        return elevations[pass];
    }

    /**
     * When the satellite stands highest in a pass.
     *
     * @param pass index of the pass
     * @return elapsed time of the greatest elevation [s]
     */
    public double culmination(int pass) {
        return culminations[pass];
    }
}

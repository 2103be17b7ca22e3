/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.ode.events.Action;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.ExtremumApproachDetector;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.PVCoordinatesProvider;

/**
 * A time at which two objects are nearer than just before and after.
 *
 * <p>Source: the zero of the rate of the distance is found by Orekit's {@link ExtremumApproachDetector}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param time elapsed time since the scenario's epoch [s]
 * @param distance distance then [m]
 * @param relativeSpeed relative speed then [m/s]
 * @since 0.1
 */
public record ClosestApproach(double time, double distance, double relativeSpeed) {

    /** The distance of two orbits about the Earth turns a few times a revolution, at the fastest in five minutes. */
    private static final double MAX_CHECK = 30;

    private static final double TIME_TOLERANCE = 1e-6;

    /**
     * Checks the components.
     *
     * @param time elapsed time since the scenario's epoch [s]
     * @param distance distance then [m]
     * @param relativeSpeed relative speed then [m/s]
     * @throws IllegalArgumentException if one is out of its range
     */
    public ClosestApproach {
        Checks.finite("time", time);
        Checks.notNegative("distance", distance);
        Checks.notNegative("relativeSpeed", relativeSpeed);
    }

    /**
     * All closest approaches of two objects in a span, whatever the distance. Its ends are none.
     *
     * @param scenario epoch of the seconds
     * @param object any propagator of Orekit; it is propagated over the span and keeps its own event detectors
     * @param other the other object, independent of the first
     * @param from start of the span [s]
     * @param to end of the span, later than its start [s]
     * @return the approaches by ascending time; empty where the distance only grows or shrinks
     * @throws IllegalArgumentException if the span is empty or not finite
     */
    public static List<ClosestApproach> of(
            Scenario scenario, Propagator object, PVCoordinatesProvider other, double from, double to) {
        Checks.span(from, to);
        List<ClosestApproach> found = new ArrayList<>();
        ExtremumApproachDetector approaches = new ExtremumApproachDetector(other)
                .withMaxCheck(MAX_CHECK)
                .withThreshold(TIME_TOLERANCE)
                .withHandler((state, detector, increasing) -> {
                    if (increasing) {
                        PVCoordinates apart = ((ExtremumApproachDetector) detector).computeDeltaPV(state);
                        found.add(at(scenario.seconds(state.getDate()), apart));
                    }
                    return Action.CONTINUE;
                });
        List<EventDetector> own = List.copyOf(object.getEventDetectors());
        object.clearEventsDetectors();
        try {
            object.addEventDetector(approaches);
            object.propagate(scenario.date(from), scenario.date(to));
        } finally {
            object.clearEventsDetectors();
            own.forEach(object::addEventDetector);
        }
        return List.copyOf(found);
    }

    static ClosestApproach at(double time, PVCoordinates apart) {
        return new ClosestApproach(
                time, apart.getPosition().getNorm(), apart.getVelocity().getNorm());
    }
}

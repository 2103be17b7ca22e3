/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.events.Action;
import org.orekit.frames.Frame;
import org.orekit.orbits.Orbit;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetectionSettings;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.handlers.EventHandler;
import org.orekit.time.AbsoluteDate;

/**
 * Rise and set over the mask of a station, with a check interval that cannot jump over a short pass.
 *
 * <p>The switching function is elevation less mask. The direction to the satellite turns at most at v/d, where v bounds
 * the speed relative to the ground and the distance d falls at most at v: to turn by an angle θ it takes at least d/v (1 -
 * exp(-θ)). Close to the zero the interval stops shrinking at {@link #SHORTEST_CHECK}: a pass shorter than that may be
 * missed.
 */
final class ElevationEvents implements EventDetector {

    /** The shortest pass that is found for certain [s]. */
    static final double SHORTEST_CHECK = 1.0;

    private static final double THRESHOLD = 1e-6;
    private static final int MAX_ITERATIONS = 100;
    /** The turn of the Earth-fixed frame [rad/s]. */
    private static final double EARTH_RATE = 7.3e-5;
    /** What perturbations may add to the speed of the osculating orbit. */
    private static final double ROOM = 1.01;

    private final Scenario scenario;
    private final GroundStation station;
    private final Frame fixed;
    private final EventDetectionSettings settings;
    /** Turn of the line of sight that changes elevation less mask by one radian at least. */
    private final double turnPerMask;

    private final List<Double> starts = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();
    private SpacecraftState lastState;
    private Vector3D lastPosition;

    ElevationEvents(Scenario scenario, GroundStation station, SpacecraftState initial) {
        this.scenario = scenario;
        this.station = station;
        fixed = scenario.earth().fixedFrame();
        HorizonMask mask = station.horizon();
        // along the mask the azimuth turns faster than the line of sight by 1 / cos(elevation)
        turnPerMask = mask.steepest() == 0 ? 1 : 1 / (1 + mask.steepest() / Math.cos(mask.highest()));
        settings = new EventDetectionSettings((state, forward) -> safeInterval(state), THRESHOLD, MAX_ITERATIONS);
        lastState = initial;
        lastPosition = initial.getPosition(fixed);
    }

    private double safeInterval(SpacecraftState state) {
        Vector3D p = position(state);
        double elevation = station.elevation(p.getX(), p.getY(), p.getZ());
        HorizonMask mask = station.horizon();
        // above or below all of the mask the elevation itself has to come there first
        double outside = Math.max(elevation - mask.highest(), mask.lowest() - elevation);
        double turn = outside > 0 ? outside : Math.abs(g(state)) * turnPerMask;
        double speed = greatestSpeed(state.getOrbit());
        double distance = p.distance(station.earthFixed());
        return Math.max(SHORTEST_CHECK, -Math.expm1(-turn) * distance / speed);
    }

    /** Upper bound of the speed relative to the ground [m/s]. */
    private static double greatestSpeed(Orbit orbit) {
        double e = orbit.getE();
        if (!(e < 1)) {
            throw new IllegalArgumentException("eccentricity is " + e + ", but must be in [0, 1)");
        }
        double perigee = orbit.getA() * (1 - e);
        return ROOM * (Math.sqrt(orbit.getMu() * (1 + e) / perigee) + EARTH_RATE * orbit.getA() * (1 + e));
    }

    private Vector3D position(SpacecraftState state) {
        // the check interval asks again for the state that the search has just evaluated
        if (state != lastState) {
            lastPosition = state.getPosition(fixed);
            lastState = state;
        }
        return lastPosition;
    }

    @Override
    public double g(SpacecraftState state) {
        Vector3D p = position(state);
        HorizonMask mask = station.horizon();
        double least =
                mask.steepest() == 0 ? mask.lowest() : mask.elevation(station.azimuth(p.getX(), p.getY(), p.getZ()));
        return station.elevation(p.getX(), p.getY(), p.getZ()) - least;
    }

    @Override
    public void init(SpacecraftState initial, AbsoluteDate target) {
        if (g(initial) > 0) {
            starts.add(scenario.seconds(initial.getDate()));
        }
    }

    @Override
    public void finish(SpacecraftState last) {
        if (starts.size() > ends.size()) {
            ends.add(scenario.seconds(last.getDate()));
        }
    }

    @Override
    public EventHandler getHandler() {
        return (state, detector, increasing) -> {
            List<Double> bounds = increasing ? starts : ends;
            bounds.add(scenario.seconds(state.getDate()));
            return Action.CONTINUE;
        };
    }

    @Override
    public EventDetectionSettings getDetectionSettings() {
        return settings;
    }

    Intervals intervals() {
        return Intervals.of(
                starts.stream().mapToDouble(Double::doubleValue).toArray(),
                ends.stream().mapToDouble(Double::doubleValue).toArray());
    }
}

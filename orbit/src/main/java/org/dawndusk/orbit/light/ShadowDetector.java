/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.ode.events.Action;
import org.orekit.orbits.Orbit;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetectionSettings;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.handlers.EventHandler;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.OccultationEngine;

/**
 * Orekit's eclipse condition with a check interval that cannot jump over a grazing eclipse.
 *
 * <p>The switching function is the angle between the limbs of Earth and Sun. Its rate has an upper bound, given by the
 * satellite's greatest angular rate, so that it keeps its sign at least for the time of its value over that bound.
 * Close to the zero the interval stops shrinking at {@link #SHORTEST_CHECK}: an eclipse shorter than that may be missed.
 */
final class ShadowDetector implements EventDetector {

    /** The shortest eclipse that is found for certain [s]. */
    static final double SHORTEST_CHECK = 1.0;

    private static final double THRESHOLD = 1e-6;
    private static final int MAX_ITERATIONS = 100;
    /** The apparent motion of the Sun, with room [rad/s]. */
    private static final double SUN_RATE = 2.1e-7;

    private final Scenario scenario;
    private final OccultationEngine engine;
    private final double side;
    private final double greatestRate;
    private final EventDetectionSettings settings;
    private final List<Double> starts = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();
    private SpacecraftState lastState;
    private double lastValue;

    private ShadowDetector(Scenario scenario, OccultationEngine engine, double side, SpacecraftState initial) {
        this.scenario = scenario;
        this.engine = engine;
        this.side = side;
        greatestRate = greatestRate(initial.getOrbit(), engine.getOcculting().getEquatorialRadius());
        settings = new EventDetectionSettings((state, forward) -> safeInterval(state), THRESHOLD, MAX_ITERATIONS);
        lastState = initial;
        lastValue = evaluate(initial);
    }

    /** Enters where the Sun is wholly hidden. */
    static ShadowDetector umbra(Scenario scenario, OccultationEngine engine, SpacecraftState initial) {
        return new ShadowDetector(scenario, engine, 1, initial);
    }

    /** Enters where any of the Sun is hidden. */
    static ShadowDetector penumbra(Scenario scenario, OccultationEngine engine, SpacecraftState initial) {
        return new ShadowDetector(scenario, engine, -1, initial);
    }

    /** Upper bound of the rate of the angle between the limbs, for the osculating orbit [rad/s]. */
    private static double greatestRate(Orbit orbit, double equatorialRadius) {
        double e = orbit.getE();
        double perigee = orbit.getA() * (1 - e);
        double altitude = Checks.positive("perigee altitude", perigee - equatorialRadius);
        double turn = Math.sqrt(orbit.getMu() * (1 + e) / perigee) / perigee;
        double tangent = equatorialRadius / Math.sqrt(altitude * (perigee + equatorialRadius));
        // the limb's own angle moves with the altitude (e) and with the latitude of an oblate Earth (2 %)
        return turn * (1.05 + (1.1 * e + 0.02) * tangent) + SUN_RATE;
    }

    private double evaluate(SpacecraftState state) {
        OccultationEngine.OccultationAngles angles = engine.angles(state);
        return angles.getSeparation() - angles.getLimbRadius() + side * angles.getOccultedApparentRadius();
    }

    private double safeInterval(SpacecraftState state) {
        return Math.max(SHORTEST_CHECK, Math.abs(g(state)) / greatestRate);
    }

    @Override
    public double g(SpacecraftState state) {
        // the check interval asks again for the state that the search has just evaluated
        if (state != lastState) {
            lastValue = evaluate(state);
            lastState = state;
        }
        return lastValue;
    }

    @Override
    public void init(SpacecraftState initial, AbsoluteDate target) {
        if (g(initial) < 0) {
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
            List<Double> bounds = increasing ? ends : starts;
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

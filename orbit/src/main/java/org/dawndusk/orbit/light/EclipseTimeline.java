/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.propagation.BoundedPropagator;
import org.orekit.propagation.EphemerisGenerator;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetector;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.OccultationEngine;
import org.orekit.utils.OccultationEngine.OccultationAngles;

/**
 * The eclipses of one satellite over a span: when the oblate Earth hides the Sun, and how much of it.
 *
 * <p>Here entries and exits are Orekit's events, located to a microsecond; the check interval follows a bound on the rate
 * of the event function, so that every eclipse longer than a second is found. {@link SeriesEclipses} makes the same for
 * frozen orbits some hundred times faster. Between the contacts the sunlit fraction is
 * tabulated: 1 in light, 0 in the umbra, and in the penumbra the visible part of a Sun of even brightness behind the
 * Earth's limb.
 *
 * <p>Left out: the atmosphere (refraction and absorption shift the edges by a second or two), limb darkening (up to 0.05
 * of the fraction in the middle of the penumbra), the Moon's shadow. The limb is treated as a plane circle, which errs
 * by less than 0.001 of the fraction.
 *
 * <p>Source: Orekit's {@code OccultationEngine}; Montenbruck and Gill, <i>Satellite Orbits</i>, Springer 2000, section
 * 3.4.2.
 *
 * <p>Immutable and thread-safe; it keeps no propagator.
 *
 * @since 0.1
 */
public final class EclipseTimeline {

    private final Scenario scenario;
    private final double start;
    private final double end;
    private final Intervals umbra;
    private final Intervals penumbra;
    private final SunlitTable table;

    EclipseTimeline(
            Scenario scenario, double start, double end, Intervals umbra, Intervals penumbra, SunlitTable table) {
        this.scenario = scenario;
        this.start = start;
        this.end = end;
        this.umbra = umbra;
        this.penumbra = penumbra;
        this.table = table;
    }

    /**
     * The eclipses behind the WGS84 Earth.
     *
     * <p>The propagator is run once from start to end; its own event detectors are set aside meanwhile. A numerical
     * propagator keeps its dense output for that long.
     *
     * @param scenario epoch of the seconds
     * @param satellite the satellite's orbit
     * @param start begin of the span [s]
     * @param end end of the span, after its begin [s]
     * @return the timeline
     * @throws IllegalArgumentException if the span is empty or the perigee lies inside the Earth
     */
    public static EclipseTimeline of(Scenario scenario, Propagator satellite, double start, double end) {
        return of(scenario, satellite, start, end, scenario.earth().ellipsoid());
    }

    /**
     * The eclipses behind an Earth of another shape, for instance a sphere.
     *
     * @param scenario epoch of the seconds
     * @param satellite the satellite's orbit
     * @param start begin of the span [s]
     * @param end end of the span, after its begin [s]
     * @param shape the body that casts the shadow
     * @return the timeline
     * @throws IllegalArgumentException if the span is empty or the perigee lies inside the Earth
     */
    public static EclipseTimeline of(
            Scenario scenario, Propagator satellite, double start, double end, OneAxisEllipsoid shape) {
        Checks.finite("start", start);
        Checks.finite("end", end);
        if (!(end > start)) {
            throw new IllegalArgumentException("end is " + end + ", but must be in (" + start + ", ∞)");
        }
        Earth earth = scenario.earth();
        OccultationEngine engine = new OccultationEngine(earth.sun(), Constants.SUN_RADIUS, shape);
        List<EventDetector> own = List.copyOf(satellite.getEventDetectors());
        satellite.clearEventsDetectors();
        try {
            AbsoluteDate from = scenario.date(start);
            SpacecraftState initial = satellite.propagate(from);
            ShadowDetector dark = ShadowDetector.umbra(scenario, engine, initial);
            ShadowDetector dim = ShadowDetector.penumbra(scenario, engine, initial);
            satellite.addEventDetector(dark);
            satellite.addEventDetector(dim);
            EphemerisGenerator generator = satellite.getEphemerisGenerator();
            satellite.propagate(from, scenario.date(end));
            BoundedPropagator path = generator.getGeneratedEphemeris();
            Intervals umbra = dark.intervals();
            Intervals penumbra = dim.intervals();
            SunlitTable table = new SunlitTable(
                    start,
                    end,
                    umbra,
                    penumbra,
                    (first, last) -> arc(first, last, t -> engine.angles(path.propagate(scenario.date(t)))));
            return new EclipseTimeline(scenario, start, end, umbra, penumbra, table);
        } finally {
            satellite.clearEventsDetectors();
            own.forEach(satellite::addEventDetector);
        }
    }

    private static PartialArc arc(double from, double to, DoubleFunction<OccultationAngles> anglesAt) {
        OccultationAngles middle = anglesAt.apply(0.5 * (from + to));
        double sunRadius = middle.getOccultedApparentRadius();
        double limbRadius = middle.getLimbRadius();
        return new PartialArc(
                from,
                to,
                t -> {
                    OccultationAngles angles = anglesAt.apply(t);
                    return (angles.getSeparation() - angles.getLimbRadius()) / angles.getOccultedApparentRadius();
                },
                depth -> DiscOverlap.visibleFraction(depth, sunRadius, limbRadius));
    }

    /**
     * The epoch of the seconds.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * The begin of the span.
     *
     * @return elapsed time [s]
     */
    public double start() {
        return start;
    }

    /**
     * The end of the span.
     *
     * @return elapsed time [s]
     */
    public double end() {
        return end;
    }

    /**
     * When the whole Sun is hidden.
     *
     * @return the umbra passages; one that the span cuts ends there
     */
    public Intervals umbra() {
        return umbra;
    }

    /**
     * When any of the Sun is hidden: from first to last contact, the umbra included.
     *
     * @return the penumbra passages; one that the span cuts ends there
     */
    public Intervals penumbra() {
        return penumbra;
    }

    /**
     * The visible part of the Sun's disc as a function of time.
     *
     * @return elapsed time [s] to fraction in [0, 1] [1]; continuous, pure and thread-safe; outside the span it throws
     *     {@link IllegalArgumentException}
     */
    public DoubleUnaryOperator sunlitFraction() {
        return table::sunlitFraction;
    }

    /**
     * The contacts: where the sunlit fraction begins or ceases to change.
     *
     * @return ascending instants inside the span [s]
     */
    public double[] switchingInstants() {
        return table.switchingInstants();
    }

    /**
     * The time in light, a partly hidden Sun counted by its visible part.
     *
     * @param from an instant in the span [s]
     * @param to another one [s]
     * @return integral of the sunlit fraction [s]
     */
    public double sunlitTime(double from, double to) {
        return table.sunlitTime(from, to);
    }
}

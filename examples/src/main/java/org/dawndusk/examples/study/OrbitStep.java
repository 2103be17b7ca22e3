/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.EclipseSeason;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.jspecify.annotations.Nullable;

/** Where the satellites fly, and the eclipses of each plane over a year. */
final class OrbitStep {
    static final double YEAR = 365 * 86_400.0;

    /** One plane of one shell with its year of light. */
    record Plane(
            FrozenOrbit orbit, LocalTime node, double ascendingNode, EclipseTimeline timeline, EclipseSeason season) {}

    private final Scenario scenario;
    private final List<Plane> planes;

    private OrbitStep(Scenario scenario, List<Plane> planes) {
        this.scenario = scenario;
        this.planes = planes;
    }

    /** Eclipses event by event. */
    static OrbitStep of(Design design) {
        return of(design, null);
    }

    /** Eclipses as roots along the orbits' series: within 0.1 s of the events, and a hundred times as fast. */
    static OrbitStep bySeries(Design design) {
        return of(design, SeriesEclipses.over(scenario(design), 0, YEAR));
    }

    private static Scenario scenario(Design design) {
        return Scenario.utc(Earth.embedded(), design.epoch());
    }

    private static OrbitStep of(Design design, @Nullable SeriesEclipses series) {
        Scenario scenario = scenario(design);
        List<Plane> planes = new ArrayList<>();
        for (Design.Shell shell : design.orbit().shells()) {
            FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), shell.altitude());
            for (int plane = 0; plane < shell.planes(); plane++) {
                planes.add(plane(scenario, orbit, localTime(design.orbit(), plane, shell.planes()), series));
            }
        }
        return new OrbitStep(scenario, planes);
    }

    private static Plane plane(Scenario scenario, FrozenOrbit orbit, LocalTime node, @Nullable SeriesEclipses series) {
        double ascendingNode = SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), node);
        EclipseTimeline timeline = series == null
                ? EclipseTimeline.of(scenario, orbit.propagator(scenario.epoch(), ascendingNode, 0), 0, YEAR)
                : series.timeline(orbit, ascendingNode, 0);
        return new Plane(orbit, node, ascendingNode, timeline, EclipseSeason.of(timeline, orbit.nodalPeriod()));
    }

    static LocalTime localTime(Design.Orbit orbit, int plane, int planes) {
        double hours = orbit.localTimeOfAscendingNode() + 24 * orbit.nodeSpread() / (2 * Math.PI) * plane / planes;
        return LocalTime.ofSecondOfDay(Math.round(3600 * hours) % 86_400);
    }

    Scenario scenario() {
        return scenario;
    }

    /** The plane with the longest umbra: the one that the summary shows. */
    Plane worst() {
        return planes.stream()
                .max(Comparator.comparingDouble(plane -> plane.season().longestUmbra()))
                .orElseThrow();
    }

    double longestPenumbra() {
        return planes.stream()
                .mapToDouble(plane -> plane.season().longestPenumbra())
                .max()
                .orElseThrow();
    }

    /** The plane with the densest air. */
    Plane lowest() {
        return planes.stream()
                .min(Comparator.comparingDouble(plane -> plane.orbit().altitude()))
                .orElseThrow();
    }

    List<Plane> planes() {
        return planes;
    }

    StudyReport.Orbit report(Design design, StudyReport.@Nullable Formation formation) {
        Plane worst = worst();
        EclipseSeason cylinder =
                EclipseSeason.byCylinder(scenario.earth(), worst.orbit().altitude(), worst.node());
        StudyReport.Plane figures = figures(worst);
        return new StudyReport.Orbit(
                design.orbit().satellites(),
                figures.altitudeKm(),
                figures.inclinationDeg(),
                figures.periodMinutes(),
                figures.longestEclipseMinutes(),
                figures.longestPenumbraMinutes(),
                figures.eclipseDaysPerYear(),
                figures.meanSunlitFraction(),
                figures.worstOrbitSunlitFraction(),
                planes.stream().map(this::figures).toList(),
                new StudyReport.Cylinder(
                        cylinder.longestUmbra() / 60, cylinder.eclipseDays(), cylinder.meanSunlitFraction()),
                formation);
    }

    private StudyReport.Plane figures(Plane plane) {
        EclipseSeason season = plane.season();
        Intervals umbra = season.umbraSeasons();
        return new StudyReport.Plane(
                plane.orbit().altitude() / 1e3,
                plane.node().toSecondOfDay() / 3600.0,
                Math.toDegrees(plane.orbit().inclination()),
                plane.orbit().nodalPeriod() / 60,
                season.longestUmbra() / 60,
                season.longestPenumbra() / 60,
                season.eclipseDays(),
                IntStream.range(0, umbra.count())
                        .mapToObj(i -> new StudyReport.Season(day(umbra.start(i)), day(umbra.end(i))))
                        .toList(),
                season.meanSunlitFraction(),
                season.worstOrbitSunlitFraction());
    }

    private String day(double seconds) {
        return scenario.utc(seconds).substring(0, 10);
    }
}

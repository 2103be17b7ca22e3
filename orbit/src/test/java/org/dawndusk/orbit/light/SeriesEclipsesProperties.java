/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.orbit.FrozenOrbit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.Propagator;

class SeriesEclipsesProperties {

    private static final double WEEK = 7 * 86400.0;
    private static final FrozenOrbit LOW = FrozenOrbit.of(EARTH, 550e3, Math.toRadians(53));
    private static final FrozenOrbit HIGH = FrozenOrbit.of(EARTH, 2000e3, Math.toRadians(97.7));

    /** Slow, quick and partly hidden: between two instants the Sun loses no more than its disc over the fastest edge. */
    @Property(tries = 30)
    void theSunlitFractionIsContinuousInTime(
            @ForAll boolean low,
            @ForAll @DoubleRange(min = 0, max = 6.28) double node,
            @ForAll @DoubleRange(min = 0, max = 300 * 86400.0) double start) {
        FrozenOrbit orbit = low ? LOW : HIGH;
        SeriesEclipses eclipses = SeriesEclipses.over(YEAR_2027, start, start + WEEK);
        EclipseTimeline timeline = eclipses.timeline(orbit, node, 0);
        double step = 0.01;
        for (double contact : timeline.switchingInstants()) {
            double t = Math.min(Math.max(contact, start + step), start + WEEK - step);
            double before = timeline.sunlitFraction().applyAsDouble(t - step);
            double after = timeline.sunlitFraction().applyAsDouble(t + step);
            // an edge takes five seconds and more, and its rate is greatest in the middle: 2/π of the disc in half of
            // it
            assertThat(Math.abs(after - before)).isLessThan(2 * step * 0.3);
        }
    }

    /** The timeline's function, the shadow at an instant and the satellite's own position are one. */
    @Property(tries = 30)
    void timelineAndShadowAgreeAtEveryInstant(
            @ForAll boolean low,
            @ForAll @DoubleRange(min = 0, max = 6.28) double node,
            @ForAll @DoubleRange(min = 0, max = 6.28) double phase,
            @ForAll @DoubleRange(min = 0, max = 86400) double t) {
        FrozenOrbit orbit = low ? LOW : HIGH;
        EclipseTimeline day = SeriesEclipses.over(YEAR_2027, 0, 86400).timeline(orbit, node, phase);
        Propagator own = orbit.propagator(YEAR_2027.epoch(), node, phase);
        Vector3D position = own.getPosition(YEAR_2027.date(t), EARTH.inertialFrame());
        assertThat(day.sunlitFraction().applyAsDouble(t))
                .isCloseTo(EarthShadow.at(YEAR_2027, t).sunlitFraction(position), within(1e-3));
    }

    /** Where the Sun stands in the orbit's plane the eclipsed part of the orbit shrinks as the orbit grows. */
    @Property(tries = 20)
    void theEclipseFractionFallsWithAltitudeAtBetaZero(
            @ForAll @DoubleRange(min = 200e3, max = 19_000e3) double altitude,
            @ForAll @DoubleRange(min = 1.02, max = 1.5) double ratio) {
        assertThat(eclipseFractionInThePlaneOfTheSun(altitude * ratio))
                .isLessThan(eclipseFractionInThePlaneOfTheSun(altitude));
    }

    private static double eclipseFractionInThePlaneOfTheSun(double altitude) {
        FrozenOrbit orbit = FrozenOrbit.of(EARTH, altitude, Math.toRadians(20));
        // the Sun crosses the equator on day 78: then the plane through node and Sun holds it
        double t = 78.85 * 86400;
        Vector3D sun = EARTH.sun().getPosition(YEAR_2027.date(t), EARTH.inertialFrame());
        double node = sun.getAlpha() - orbit.nodeRate() * t;
        EclipseTimeline timeline = SeriesEclipses.over(YEAR_2027, t - orbit.nodalPeriod(), t + orbit.nodalPeriod())
                .timeline(orbit, node, 0);
        return timeline.umbra().longest() / orbit.nodalPeriod();
    }

    @Property(tries = 10)
    void theSeasonIsThatOfTheTimeline(
            @ForAll boolean low,
            @ForAll @DoubleRange(min = 0, max = 6.28) double node,
            @ForAll @DoubleRange(min = 0, max = 6.28) double phase) {
        FrozenOrbit orbit = low ? LOW : HIGH;
        SeriesEclipses eclipses = SeriesEclipses.over(YEAR_2027, 0, YEAR / 4);
        EclipseSeason expected = EclipseSeason.of(eclipses.timeline(orbit, node, phase), orbit.nodalPeriod());
        EclipseSeason season = eclipses.season(orbit, node, phase);
        assertThat(season.umbraTime()).isEqualTo(expected.umbraTime());
        assertThat(season.penumbraSeasons()).isEqualTo(expected.penumbraSeasons());
        assertThat(season.umbraDays()).isEqualTo(expected.umbraDays());
        assertThat(season.meanSunlitFraction()).isCloseTo(expected.meanSunlitFraction(), within(1e-6));
        // a period may begin in one penumbra and end in the next, which the season leaves out: two seconds of darkness
        assertThat(season.worstOrbitSunlitFraction()).isCloseTo(expected.worstOrbitSunlitFraction(), within(3e-4));
    }

    /** Cutting a span in two at any instant loses and adds nothing. */
    @Property(tries = 20)
    void aSpanInTwoPiecesHasTheSameDarkness(
            @ForAll @DoubleRange(min = 1, max = 86399) double cut,
            @ForAll @DoubleRange(min = 0, max = 6.28) double node) {
        double whole = SeriesEclipses.over(YEAR_2027, 0, 86400)
                .timeline(LOW, node, 1)
                .umbra()
                .total();
        double first = SeriesEclipses.over(YEAR_2027, 0, cut)
                .timeline(LOW, node, 1)
                .umbra()
                .total();
        double second = SeriesEclipses.over(YEAR_2027, cut, 86400)
                .timeline(LOW, node, 1)
                .umbra()
                .total();
        assertThat(first + second).isCloseTo(whole, within(1e-3));
    }

    @Example
    void theLeastDepthTellsUmbraPenumbraAndFullSunApart() {
        SeriesEclipses may = SeriesEclipses.over(YEAR_2027, 100 * 86400.0, 200 * 86400.0);
        double node = ReferenceOrbits.node(18);
        FrozenOrbit umbra = FrozenOrbit.sunSynchronous(EARTH, 650e3);
        FrozenOrbit penumbra = FrozenOrbit.sunSynchronous(EARTH, 1350e3);
        FrozenOrbit free = FrozenOrbit.sunSynchronous(EARTH, 1450e3);
        assertThat(may.leastDepth(umbra, node, 0)).isLessThan(-1);
        assertThat(may.leastDepth(penumbra, node, 0)).isBetween(-1.0, 1.0);
        assertThat(may.leastDepth(free, node, 0)).isGreaterThan(1);
        assertThat(may.timeline(free, node, 0).penumbra().count()).isZero();
        assertThat(may.season(free, node, 0).worstOrbitSunlitFraction()).isEqualTo(1);
    }

    @Example
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> SeriesEclipses.over(YEAR_2027, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end is 1.0, but must be in (1.0, ∞)");
        assertThatThrownBy(() -> SeriesEclipses.over(YEAR_2027, Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
        SeriesEclipses hour = SeriesEclipses.over(YEAR_2027, 0, 3600);
        assertThatThrownBy(() -> hour.season(LOW, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nodal period is 57");
        // a span without a darkest point would tell of no darkness
        assertThatThrownBy(() -> hour.leastDepth(LOW, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nodal period is 57");
        assertThatThrownBy(() -> hour.timeline(LOW, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hour.leastDepth(LOW, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        // an angle that no turn changes
        assertThatThrownBy(() -> hour.timeline(LOW, 0, 1e160))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("phase is 1.0E160, but must be in [-1.0E9, 1.0E9]");
    }
}

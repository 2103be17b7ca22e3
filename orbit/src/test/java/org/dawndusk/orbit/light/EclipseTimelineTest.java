/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.forces.gravity.HolmesFeatherstoneAttractionModel;
import org.orekit.forces.gravity.potential.GravityFieldFactory;
import org.orekit.forces.radiation.ConicallyShadowedLightFluxModel;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.OrbitType;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.ToleranceProvider;
import org.orekit.propagation.analytical.KeplerianPropagator;
import org.orekit.propagation.events.EclipseDetector;
import org.orekit.propagation.events.NodeDetector;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.utils.Constants;

class EclipseTimelineTest {

    private static final double DAY = 86400;
    private static final double JUNE = YEAR_2027.seconds("2027-06-20T00:00:00");

    private final FrozenOrbit orbit = FrozenOrbit.sunSynchronous(EARTH, 650e3);

    private Propagator satellite() {
        return orbit.propagator(YEAR_2027.epoch(), ReferenceOrbits.node(18), 0.1);
    }

    private EclipseTimeline june() {
        return EclipseTimeline.of(YEAR_2027, satellite(), JUNE, JUNE + DAY);
    }

    @Test
    void umbraLiesWithinPenumbra() {
        EclipseTimeline timeline = june();
        assertThat(timeline.umbra().count()).isBetween(14, 15);
        assertThat(timeline.penumbra().count()).isEqualTo(timeline.umbra().count());
        for (int i = 0; i < timeline.umbra().count(); i++) {
            assertThat(timeline.umbra().start(i))
                    .isBetween(
                            timeline.penumbra().start(i) + 5,
                            timeline.penumbra().start(i) + 60);
            assertThat(timeline.umbra().end(i)).isLessThan(timeline.penumbra().end(i));
        }
        assertThat(timeline.start()).isEqualTo(JUNE);
        assertThat(timeline.end()).isEqualTo(JUNE + DAY);
        assertThat(timeline.scenario()).isEqualTo(YEAR_2027);
    }

    @Test
    void theSunlitFractionIsOneInLightAndZeroInTheUmbraAndContinuous() {
        EclipseTimeline timeline = june();
        DoubleUnaryOperator sunlit = timeline.sunlitFraction();
        double[] contacts = timeline.switchingInstants();
        assertThat(contacts).isSorted().hasSize(4 * timeline.umbra().count());
        for (double contact : contacts) {
            assertThat(sunlit.applyAsDouble(contact))
                    .isCloseTo(sunlit.applyAsDouble(Math.nextDown(contact)), within(1e-6));
        }
        assertThat(sunlit.applyAsDouble(timeline.umbra().start(0))).isZero();
        assertThat(sunlit.applyAsDouble(
                        0.5 * (timeline.umbra().start(0) + timeline.umbra().end(0))))
                .isZero();
        assertThat(sunlit.applyAsDouble(timeline.penumbra().end(0))).isEqualTo(1);
        double middle = 0.5 * (timeline.penumbra().start(0) + timeline.umbra().start(0));
        assertThat(sunlit.applyAsDouble(middle)).isCloseTo(0.5, within(0.1));
    }

    @Test
    void behindASphereTheSunlitFractionIsThatOfOrekitsConicalShadow() {
        OneAxisEllipsoid sphere = new OneAxisEllipsoid(Earth.EQUATORIAL_RADIUS, 0, EARTH.fixedFrame());
        EclipseTimeline timeline = EclipseTimeline.of(YEAR_2027, satellite(), JUNE, JUNE + 7000, sphere);
        ConicallyShadowedLightFluxModel model =
                new ConicallyShadowedLightFluxModel(Constants.SUN_RADIUS, EARTH.sun(), Earth.EQUATORIAL_RADIUS);
        Propagator satellite = satellite();
        double worst = 0;
        for (double t = timeline.penumbra().start(0) - 3; t < timeline.umbra().start(0) + 3; t += 0.3) {
            SpacecraftState state = satellite.propagate(YEAR_2027.date(t));
            model.init(state, state.getDate());
            worst = Math.max(
                    worst, Math.abs(timeline.sunlitFraction().applyAsDouble(t) - model.getLightingRatio(state)));
        }
        // the same plane discs; ours keeps their radii through the half minute of the penumbra
        Published.value("orbit", "greatest difference of the sunlit fraction through a penumbra, sphere", 0, "1")
                .from("Orekit 13.1 ConicallyShadowedLightFluxModel")
                .within(1e-3)
                .is(worst);
    }

    @Test
    void sunlitTimeIsTheIntegralOfTheFraction() {
        EclipseTimeline timeline = june();
        double from = timeline.penumbra().start(1) - 100;
        double to = timeline.penumbra().end(1) + 100;
        double sum = 0;
        double step = 0.05;
        for (double t = from + step / 2; t < to; t += step) {
            sum += step * timeline.sunlitFraction().applyAsDouble(t);
        }
        assertThat(timeline.sunlitTime(from, to)).isCloseTo(sum, within(0.05));
        assertThat(timeline.sunlitTime(from, from)).isZero();
        assertThat(timeline.sunlitTime(JUNE, from) + timeline.sunlitTime(from, JUNE + DAY))
                .isCloseTo(timeline.sunlitTime(JUNE, JUNE + DAY), within(1e-6));
    }

    @Test
    void aSpanThatBeginsInTheUmbraKnowsIt() {
        double inside = june().umbra().start(3) + 30;
        EclipseTimeline cut = EclipseTimeline.of(YEAR_2027, satellite(), inside, inside + 60);
        assertThat(cut.umbra().start(0)).isEqualTo(inside);
        assertThat(cut.umbra().end(0)).isEqualTo(inside + 60);
        assertThat(cut.sunlitTime(inside, inside + 60)).isZero();
        assertThat(cut.switchingInstants()).isEmpty();
    }

    @Test
    void outsideItsSpanItThrows() {
        EclipseTimeline timeline = june();
        assertThatThrownBy(() -> timeline.sunlitFraction().applyAsDouble(JUNE - 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("t is " + (JUNE - 1) + ", but must be in [" + JUNE + ", " + (JUNE + DAY) + "]");
        assertThatThrownBy(() -> timeline.sunlitFraction().applyAsDouble(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(timeline.sunlitFraction().applyAsDouble(JUNE + DAY)).isBetween(0.0, 1.0);
    }

    @Test
    void badSpansAreRefused() {
        assertThatThrownBy(() -> EclipseTimeline.of(YEAR_2027, satellite(), 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end is 0.0, but must be in (0.0, ∞)");
        assertThatThrownBy(() -> EclipseTimeline.of(YEAR_2027, satellite(), Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrbitThroughTheEarthIsRefused() {
        Propagator falling = new KeplerianPropagator(
                new KeplerianOrbit(
                        7000e3,
                        0.2,
                        1,
                        0,
                        0,
                        Math.PI,
                        PositionAngleType.MEAN,
                        EARTH.inertialFrame(),
                        YEAR_2027.epoch(),
                        EARTH.mu()),
                FrameAlignedProvider.of(EARTH.inertialFrame()));
        assertThatThrownBy(() -> EclipseTimeline.of(YEAR_2027, falling, 0, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("perigee altitude is -7");
    }

    @Test
    void theUsersDetectorsAreSetAsideAndKept() {
        Propagator satellite = satellite();
        NodeDetector own = new NodeDetector(EARTH.inertialFrame()).withHandler((s, d, up) -> {
            throw new IllegalStateException("must not be called");
        });
        satellite.addEventDetector(own);
        EclipseTimeline.of(YEAR_2027, satellite, JUNE, JUNE + 7000);
        assertThat(satellite.getEventDetectors()).containsExactly(own);
    }

    @Test
    void aNumericalPropagatorGivesTheSame() {
        Scenario june = new Scenario(EARTH, YEAR_2027.date(JUNE));
        SpacecraftState initial = satellite().propagate(june.epoch());
        double[][] tolerances = ToleranceProvider.getDefaultToleranceProvider(1e-3)
                .getTolerances(initial.getOrbit(), OrbitType.CARTESIAN);
        NumericalPropagator numerical = new NumericalPropagator(
                new DormandPrince853Integrator(1e-3, 120, tolerances[0], tolerances[1]),
                FrameAlignedProvider.of(EARTH.inertialFrame()));
        numerical.setOrbitType(OrbitType.CARTESIAN);
        numerical.addForceModel(new HolmesFeatherstoneAttractionModel(
                EARTH.inertialFrame(), GravityFieldFactory.getNormalizedProvider(EARTH.zonals())));
        numerical.setInitialState(initial);
        EclipseTimeline timeline = EclipseTimeline.of(june, numerical, 0, 12000);
        EclipseTimeline series = EclipseTimeline.of(june, satellite(), 0, 12000);
        assertThat(timeline.umbra().count()).isEqualTo(series.umbra().count());
        assertThat(timeline.umbra().start(0)).isCloseTo(series.umbra().start(0), within(1e-3));
        assertThat(timeline.sunlitTime(0, 12000)).isCloseTo(series.sunlitTime(0, 12000), within(1e-3));
    }

    @Test
    void noGrazingEclipseIsMissed() {
        // the first days of the season, against Orekit's own detector with a check every second
        double start = YEAR_2027.seconds("2027-05-07T00:00:00");
        List<Double> events = new ArrayList<>();
        Propagator fine = satellite();
        fine.addEventDetector(new EclipseDetector(EARTH.sun(), Constants.SUN_RADIUS, EARTH.ellipsoid())
                .withPenumbra()
                .withMaxCheck(1)
                .withThreshold(1e-6)
                .withHandler((s, d, up) -> {
                    events.add(YEAR_2027.seconds(s.getDate()));
                    return Action.CONTINUE;
                }));
        fine.propagate(YEAR_2027.date(start), YEAR_2027.date(start + 4 * DAY));
        EclipseTimeline timeline = EclipseTimeline.of(YEAR_2027, satellite(), start, start + 4 * DAY);
        Published.value("orbit", "penumbra contacts in the first four days of a season", events.size(), "1")
                .from("Orekit 13.1 EclipseDetector, check interval 1 s")
                .within(0.1)
                .is(2 * timeline.penumbra().count());
        double worst = 0;
        for (int i = 0; i < timeline.penumbra().count(); i++) {
            worst = Math.max(worst, Math.abs(timeline.penumbra().start(i) - events.get(2 * i)));
            worst = Math.max(worst, Math.abs(timeline.penumbra().end(i) - events.get(2 * i + 1)));
        }
        Published.value("orbit", "greatest difference of penumbra contacts in the first days of a season", 0, "s")
                .from("Orekit 13.1 EclipseDetector, check interval 1 s")
                .within(1e-3)
                .is(worst);
    }
}

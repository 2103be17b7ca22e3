/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Intervals;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.ode.events.Action;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.frames.TopocentricFrame;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.analytical.KeplerianPropagator;
import org.orekit.propagation.events.ElevationDetector;
import org.orekit.utils.ElevationMask;
import org.orekit.utils.IERSConventions;

class ContactWindowsAgainstOrekitTest {

    private static final Earth EARTH = Earth.embedded();
    private static final Scenario SCENARIO = Scenario.utc(EARTH, "2027-01-01T00:00:00");
    private static final double DAY = 86_400;

    private static Propagator kepler(double perigee, double apogee, double inclination, double node) {
        double a = Earth.EQUATORIAL_RADIUS + (perigee + apogee) / 2;
        double e = (apogee - perigee) / 2 / a;
        return new KeplerianPropagator(new KeplerianOrbit(
                a,
                e,
                inclination,
                0.4,
                node,
                0,
                PositionAngleType.MEAN,
                EARTH.inertialFrame(),
                SCENARIO.epoch(),
                EARTH.mu()));
    }

    /** Rise and set by Orekit's own detector with a short fixed check interval. */
    private static Intervals reference(Propagator satellite, ElevationDetector shaped) {
        List<Double> starts = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        satellite.clearEventsDetectors();
        satellite.addEventDetector(
                shaped.withMaxCheck(1).withThreshold(1e-6).withHandler((state, detector, increasing) -> {
                    List<Double> bounds = increasing ? starts : ends;
                    bounds.add(SCENARIO.seconds(state.getDate()));
                    return Action.CONTINUE;
                }));
        satellite.propagate(SCENARIO.epoch(), SCENARIO.date(DAY));
        satellite.clearEventsDetectors();
        return Intervals.of(
                starts.stream().mapToDouble(Double::doubleValue).toArray(),
                ends.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static TopocentricFrame topocentric(GroundStation station) {
        return new TopocentricFrame(
                EARTH.ellipsoid(),
                new GeodeticPoint(station.latitude(), station.longitude(), station.altitude()),
                station.name());
    }

    private static double greatestDifference(Intervals a, Intervals b) {
        assertThat(a.count()).isEqualTo(b.count());
        double worst = 0;
        for (int i = 0; i < a.count(); i++) {
            worst = Math.max(worst, Math.abs(a.start(i) - b.start(i)));
            worst = Math.max(worst, Math.abs(a.end(i) - b.end(i)));
        }
        return worst;
    }

    @Test
    void passesOverSixCitiesAreThoseOfOrekit() {
        Propagator satellite = FrozenOrbit.sunSynchronous(EARTH, 650e3).propagator(SCENARIO.epoch(), 0.3, 1);
        List<GroundStation> stations = new ArrayList<>();
        for (GroundStation city : Cities.all().subList(0, 6)) {
            stations.add(city.withElevationMask(Math.toRadians(10)));
        }
        double worst = 0;
        for (ContactWindows windows : ContactWindows.of(SCENARIO, satellite, stations, 0, DAY)) {
            GroundStation station = windows.station();
            Intervals expected = reference(
                    satellite,
                    new ElevationDetector(topocentric(station)).withConstantElevation(station.elevationMask()));
            worst = Math.max(worst, greatestDifference(windows.intervals(), expected));
            for (int pass = 0; pass < windows.intervals().count(); pass++) {
                assertThat(windows.maximumElevation(pass)).isGreaterThan(station.elevationMask());
                assertThat(windows.intervals().contains(windows.culmination(pass)))
                        .isTrue();
            }
        }
        Published.value("orbit", "rise and set of a 650 km orbit over six cities, a day, greatest difference", 0, "s")
                .from("Orekit 13.1 ElevationDetector, check interval 1 s")
                .within(1e-4)
                .is(worst);
    }

    @Test
    void aMaskOfAzimuthAndAnEccentricOrbit() {
        double[] azimuths = {0, 1, 1.5, 3, 5};
        double[] elevations = {0.1, 0.4, 0.05, 0.7, 0.3};
        GroundStation station = GroundStation.of("hills", 0.9, 0.2)
                .withAltitude(1500)
                .withHorizon(HorizonMask.of(azimuths, elevations));
        double[][] points = new double[azimuths.length][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {azimuths[i], elevations[i]};
        }
        Propagator satellite = kepler(500e3, 4000e3, 1.3, 2);
        ContactWindows windows = ContactWindows.of(SCENARIO, satellite, station, 0, DAY);
        assertThat(windows.intervals().count()).isGreaterThan(3);
        Intervals expected = reference(
                satellite, new ElevationDetector(topocentric(station)).withElevationMask(new ElevationMask(points)));
        Published.value(
                        "orbit",
                        "rise and set over a mask of five azimuths, 500 x 4000 km, greatest difference",
                        0,
                        "s")
                .from("Orekit 13.1 ElevationDetector with ElevationMask, check interval 1 s")
                .within(1e-4)
                .is(greatestDifference(windows.intervals(), expected));
    }

    @Test
    void aPassOfFewSecondsIsFound() {
        Propagator satellite = kepler(650e3, 650e3, 1.2, 0.5);
        GroundStation open = GroundStation.of("site", 0.6, 0.1);
        ContactWindows all = ContactWindows.of(SCENARIO, satellite, open, 0, DAY);
        int passes = all.intervals().count();
        assertThat(passes).isGreaterThan(3);
        for (int pass = 0; pass < passes; pass++) {
            // a mask just below the highest point leaves a few seconds
            double peak = all.maximumElevation(pass);
            ContactWindows few = ContactWindows.of(SCENARIO, satellite, open.withElevationMask(peak - 1e-4), 0, DAY);
            int found = -1;
            for (int i = 0; i < few.intervals().count(); i++) {
                if (few.intervals().start(i) >= all.intervals().start(pass)
                        && few.intervals().end(i) <= all.intervals().end(pass)) {
                    found = i;
                }
            }
            assertThat(found).isNotNegative();
            assertThat(few.intervals().length(found)).isBetween(1.0, 120.0);
            assertThat(few.maximumElevation(found)).isCloseTo(peak, within(1e-8));
            assertThat(few.culmination(found)).isCloseTo(all.culmination(pass), within(0.01));
        }
    }

    @Test
    void theLongestPassIsThatOfTheTriangle() {
        // along the equator the ellipsoid is a circle and the pass lasts 2 λ / (n - ω)
        double[][] cases = {{650e3, 0, 13.4843}, {650e3, 25, 5.2477}, {1200e3, 10, 14.6004}};
        for (double[] c : cases) {
            double r = Earth.EQUATORIAL_RADIUS + c[0];
            double n = Math.sqrt(EARTH.mu() / (r * r * r));
            // aligned with the true equator of the day, not with that of 2000
            Propagator satellite = new KeplerianPropagator(new KeplerianOrbit(
                    r,
                    0,
                    0,
                    0,
                    0,
                    0,
                    PositionAngleType.MEAN,
                    EARTH.context().getFrames().getTOD(IERSConventions.IERS_2010, true),
                    SCENARIO.epoch(),
                    EARTH.mu()));
            GroundStation site = GroundStation.of("equator", 0, 0).withElevationMask(Math.toRadians(c[1]));
            ContactWindows windows = ContactWindows.of(SCENARIO, satellite, site, 0, DAY);
            double longest = 0;
            for (int pass = 1; pass < windows.intervals().count() - 1; pass++) {
                longest = Math.max(longest, windows.intervals().length(pass));
                assertThat(windows.maximumElevation(pass)).isCloseTo(Math.PI / 2, within(1e-3));
            }
            double stillEarth = longest * (n - 7.292115e-5) / n / 60;
            String where = ", " + (int) (c[0] / 1e3) + " km at " + (int) c[1] + " deg";
            Published.value("orbit", "longest pass over a station, event by event" + where, c[2], "min")
                    .from("closed form of the coverage triangle, Wertz, Mission Geometry, section 9.1")
                    .withinRelative(1e-4)
                    .is(stillEarth);
        }
    }
}

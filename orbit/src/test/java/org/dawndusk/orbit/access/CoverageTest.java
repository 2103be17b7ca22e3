/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.utils.Constants;

class CoverageTest {

    private static final String TRIANGLE = "closed form of the coverage triangle, Wertz, Mission Geometry, section 9.1";

    @ParameterizedTest
    @CsvSource({
        "650, 0, 24.83588, 13.4843, 2951.96",
        "650, 25, 9.66541, 5.2477, 1301.97",
        "1200, 10, 24.01786, 14.6004, 3132.05"
    })
    void theTriangleOfAPass(double altitude, double elevation, double halfAngle, double pass, double range) {
        double h = altitude * 1e3;
        double e = Math.toRadians(elevation);
        double r = Earth.EQUATORIAL_RADIUS + h;
        double period = 2 * Math.PI * Math.sqrt(r * r * r / 3.986004415e14);
        String where = ", " + (int) altitude + " km at " + (int) elevation + " deg";
        Published.value("orbit", "central half angle of the footprint" + where, halfAngle, "deg")
                .from(TRIANGLE)
                .withinRelative(1e-6)
                .is(Math.toDegrees(Footprint.halfAngle(h, e)));
        Published.value("orbit", "longest pass over a still Earth" + where, pass, "min")
                .from(TRIANGLE)
                .withinRelative(1e-5)
                .is(Footprint.longestPass(h, e, period) / 60);
        Published.value("orbit", "slant range at the rim of the footprint" + where, range, "km")
                .from(TRIANGLE)
                .withinRelative(1e-5)
                .is(Footprint.slantRange(h, e) / 1e3);
        double r1 = Earth.EQUATORIAL_RADIUS;
        assertThat(Footprint.slantRange(h, e) * Math.cos(e))
                .isCloseTo(r * Math.sin(Footprint.halfAngle(h, e)), within(1e-6 * r1));
        assertThat(Footprint.slantRange(h, Math.PI / 2)).isCloseTo(h, within(1e-6));
    }

    @Test
    void placesStandForEqualAreas() {
        CoverageGrid grid = CoverageGrid.of(10_000, 0);
        // a hemisphere by the equator and by a plane through the axis, and the cap north of 0.8 rad
        List<GroundStation> places = grid.places();
        assertThat(places.stream().filter(p -> p.latitude() > 0)).hasSize(5000);
        assertThat(places.stream().filter(p -> p.longitude() > 0).count()).isBetween(4990L, 5010L);
        double e = Math.sqrt(Constants.WGS84_EARTH_FLATTENING * (2 - Constants.WGS84_EARTH_FLATTENING));
        double s = Math.sin(0.8);
        double q = (1 - e * e) * (s / (1 - e * e * s * s) + Math.log((1 + e * s) / (1 - e * s)) / (2 * e));
        double all = (1 - e * e) * (1 / (1 - e * e) + Math.log((1 + e) / (1 - e)) / (2 * e));
        double north = places.stream().filter(p -> p.latitude() > 0.8).count() / 10_000.0;
        assertThat(north).isCloseTo((1 - q / all) / 2, within(1e-4));
    }

    @Test
    void oneSatelliteCoversItsFootprint() {
        double r = Earth.EQUATORIAL_RADIUS + 650e3;
        // over the equator and in the plane that the ellipsoid shares with the sphere, to 0.5 % of the area
        CoverageGrid grid = CoverageGrid.of(100_000, 0);
        Coverage one = grid.coverage(
                (t, x, y, z) -> {
                    x[0] = r * Math.cos(t);
                    y[0] = r * Math.sin(t);
                },
                1,
                0,
                1,
                2,
                3);
        Published.value("orbit", "share of the Earth that sees one satellite at 650 km", 0.0462427, "1")
                .from("closed form (1 - cos 24.83588 deg) / 2, Wertz, Mission Geometry, section 9.1")
                .withinRelative(0.01)
                .is(one.meanShare());
        assertThat(Footprint.share(650e3, 0)).isCloseTo(0.0462427, within(1e-7));
        assertThat(one.meanInView()).isCloseTo(one.meanShare(), within(1e-15));
        assertThat(one.fewestInView()).isZero();
        assertThat(one.mostInView()).isEqualTo(1);
        assertThat(one.permanentShare()).isZero();
        assertThat(one.leastShare()).isLessThanOrEqualTo(one.meanShare()).isPositive();
    }

    @Test
    void aConstellationIsSeenAsOftenAsItsFootprintsAddUp() {
        Earth earth = Earth.embedded();
        Shell shell = Shell.walkerDelta(FrozenOrbit.of(earth, 1200e3, Math.toRadians(87.9)), 648, 18, 1);
        BatchEphemeris ephemeris =
                BatchEphemeris.of(Scenario.utc(earth, "2027-01-01T00:00:00"), Constellation.of(shell));
        Coverage coverage = CoverageGrid.of(5000, Math.toRadians(10)).coverage(ephemeris::earthFixed, 648, 0, 700);
        assertThat(coverage.meanShare()).isEqualTo(1);
        assertThat(coverage.permanentShare()).isEqualTo(1);
        double expected = 648 * Footprint.share(1200e3, Math.toRadians(10));
        // the sphere of the closed form has the equatorial radius, over the poles the orbit stands higher
        assertThat(coverage.meanInView()).isBetween(0.99 * expected, 1.02 * expected);
        assertThat(coverage.fewestInView()).isGreaterThan(10);
        Coverage tropics =
                CoverageGrid.between(-0.4, 0.4, 2000, Math.toRadians(10)).coverage(ephemeris::earthFixed, 648, 0);
        assertThat(tropics.meanInView()).isLessThan(coverage.meanInView());
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> CoverageGrid.of(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places is 0, but must be in [1, ∞)");
        assertThatThrownBy(() -> CoverageGrid.of(10, 1.6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CoverageGrid.between(0.5, 0.5, 10, 0)).isInstanceOf(IllegalArgumentException.class);
        CoverageGrid grid = CoverageGrid.of(10, 0);
        assertThatThrownBy(() -> grid.coverage((t, x, y, z) -> {}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of instants is 0, but must be in [1, ∞)");
        assertThatThrownBy(() -> grid.coverage((t, x, y, z) -> {}, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grid.coverage((t, x, y, z) -> {}, 1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Footprint.halfAngle(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Footprint.slantRange(1e6, -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Footprint.longestPass(1e6, 0.1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

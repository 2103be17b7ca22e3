/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.frames.TopocentricFrame;
import org.orekit.time.AbsoluteDate;

class GroundStationAgainstOrekitTest {

    private static final Earth EARTH = Earth.embedded();
    private static final AbsoluteDate DATE =
            Scenario.utc(EARTH, "2027-01-01T00:00:00").epoch();

    @Property(tries = 200)
    void placeAndElevationAreThoseOfOrekit(
            @ForAll @DoubleRange(min = -1.57, max = 1.57) double latitude,
            @ForAll @DoubleRange(min = -3.14, max = 3.14) double longitude,
            @ForAll @DoubleRange(min = 0, max = 5000) double altitude,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double satelliteLatitude,
            @ForAll @DoubleRange(min = -3.14, max = 3.14) double satelliteLongitude) {
        GroundStation station = GroundStation.of("site", latitude, longitude).withAltitude(altitude);
        TopocentricFrame reference =
                new TopocentricFrame(EARTH.ellipsoid(), new GeodeticPoint(latitude, longitude, altitude), "site");
        assertThat(station.earthFixed().distance(reference.getCartesianPoint())).isLessThan(1e-6);
        Vector3D satellite = new Vector3D(7000e3, new Vector3D(satelliteLongitude, satelliteLatitude));
        double expected = reference.getElevation(satellite, EARTH.fixedFrame(), DATE);
        assertThat(station.elevation(satellite.getX(), satellite.getY(), satellite.getZ()) - expected)
                .isBetween(-1e-9, 1e-9);
    }

    @Example
    void centralAngleOfTheHorizonAndSlantRange() {
        // on the equator, seen along it, the ellipsoid is a circle of the source's radius
        GroundStation site = GroundStation.of("equator", 0, 0);
        double[][] cases = {
            {650e3, 0, 24.83588, 2951.96}, {650e3, 25, 9.66541, 1301.97}, {1200e3, 10, 24.01786, 3132.05}
        };
        for (double[] c : cases) {
            double r = Earth.EQUATORIAL_RADIUS + c[0];
            double angle = Math.toRadians(c[2]);
            Vector3D satellite = new Vector3D(r * Math.cos(angle), r * Math.sin(angle), 0);
            String where = ", " + (int) (c[0] / 1e3) + " km, central angle " + c[2] + " deg";
            Published.value("orbit", "elevation" + where, c[1], "deg")
                    .from("closed form of the coverage triangle, Wertz, Mission Geometry, section 9.1")
                    .within(1e-3)
                    .is(Math.toDegrees(site.elevation(satellite.getX(), satellite.getY(), satellite.getZ())));
            Published.value("orbit", "slant range" + where, c[3], "km")
                    .from("closed form of the coverage triangle, Wertz, Mission Geometry, section 9.1")
                    .within(0.01)
                    .is(satellite.distance(site.earthFixed()) / 1e3);
        }
    }
}

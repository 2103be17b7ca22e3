/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.sky;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.Frame;
import org.orekit.frames.StaticTransform;
import org.orekit.time.AbsoluteDate;

/**
 * How many satellites of a constellation stand in the sky of a site, in sunlight, and how bright.
 *
 * <p>Every satellite is asked; nothing is averaged. Elevations are over the ellipsoid's horizon, without refraction, and
 * magnitudes are above the air.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SkySurvey {

    private final Scenario scenario;
    private final BatchEphemeris ephemeris;
    private final Brightness brightness;

    private SkySurvey(Scenario scenario, BatchEphemeris ephemeris, Brightness brightness) {
        this.scenario = Objects.requireNonNull(scenario, "scenario");
        this.ephemeris = Objects.requireNonNull(ephemeris, "ephemeris");
        this.brightness = Objects.requireNonNull(brightness, "brightness");
    }

    /**
     * A survey of satellites that are alike.
     *
     * @param scenario the ephemeris's scenario
     * @param ephemeris positions and light of all satellites
     * @param brightness the light that each sends
     * @return the survey
     */
    public static SkySurvey of(Scenario scenario, BatchEphemeris ephemeris, Brightness brightness) {
        return new SkySurvey(scenario, ephemeris, brightness);
    }

    /**
     * The satellites over the sites of one meridian at an instant.
     *
     * @param t elapsed time [s]
     * @param longitude longitude of the sites, east positive, in [-2π, 2π] [rad]
     * @param elevation least elevation, in [0, π/2] [rad]
     * @param magnitude faintest magnitude that is counted as bright [1]
     * @param latitudes geodetic latitudes of the sites, in [-π/2, π/2] [rad]
     * @return the counts, in the order of the latitudes
     */
    public List<SkyCount> at(double t, double longitude, double elevation, double magnitude, double... latitudes) {
        Checks.between("longitude", longitude, -2 * Math.PI, 2 * Math.PI);
        double least = Math.sin(Checks.between("elevation", elevation, 0, Math.PI / 2));
        Checks.finite("magnitude", magnitude);
        for (double latitude : latitudes) {
            Checks.between("latitude", latitude, -Math.PI / 2, Math.PI / 2);
        }
        int n = ephemeris.size();
        double[][] r = new double[4][n];
        ephemeris.sunlit(t, r[0], r[1], r[2], r[3]);
        AbsoluteDate date = scenario.date(t);
        Frame inertial = scenario.earth().inertialFrame();
        OneAxisEllipsoid ellipsoid = scenario.earth().ellipsoid();
        StaticTransform turn = ellipsoid.getBodyFrame().getStaticTransformTo(inertial, date);
        Vector3D sun = scenario.earth().sun().getPosition(date, inertial);
        List<SkyCount> counts = new ArrayList<>();
        for (double latitude : latitudes) {
            GeodeticPoint place = new GeodeticPoint(latitude, longitude, 0);
            Vector3D site = turn.transformPosition(ellipsoid.transform(place));
            Vector3D zenith = turn.transformVector(place.getZenith());
            counts.add(count(latitude, t, site, zenith, sun, r, least, magnitude));
        }
        return counts;
    }

    private SkyCount count(
            double latitude,
            double t,
            Vector3D site,
            Vector3D zenith,
            Vector3D sun,
            double[][] r,
            double least,
            double magnitude) {
        int above = 0;
        int sunlit = 0;
        int bright = 0;
        double brightest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < r[0].length; i++) {
            double x = r[0][i] - site.getX();
            double y = r[1][i] - site.getY();
            double z = r[2][i] - site.getZ();
            double height = x * zenith.getX() + y * zenith.getY() + z * zenith.getZ();
            double range = Math.sqrt(x * x + y * y + z * z);
            if (height < least * range) {
                continue;
            }
            above++;
            if (r[3][i] > 0) {
                sunlit++;
                Vector3D position = new Vector3D(r[0][i], r[1][i], r[2][i]);
                double light = r[3][i]
                        * brightness.intensity(
                                position.normalize(),
                                sun.subtract(position).normalize(),
                                new Vector3D(-x / range, -y / range, -z / range));
                double seen = Brightness.magnitude(light, range);
                bright += seen <= magnitude ? 1 : 0;
                brightest = Math.min(brightest, seen);
            }
        }
        double sunElevation = Math.PI / 2 - Vector3D.angle(zenith, sun.subtract(site));
        return new SkyCount(latitude, t, sunElevation, above, sunlit, bright, brightest);
    }
}

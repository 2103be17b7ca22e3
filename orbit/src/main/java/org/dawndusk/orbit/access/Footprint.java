/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import org.dawndusk.orbit.Earth;

/**
 * What a satellite sees of a spherical Earth, in closed form: the triangle of Earth's centre, station and satellite.
 *
 * <p>The Earth has the equatorial radius 6,378,137 m, the orbit is circular, and for the longest pass the Earth stands
 * still. The ellipsoid shifts the rim of a footprint by up to 0.2 deg.
 *
 * <p>Source: Wertz, <i>Mission Geometry</i>, 2001, section 9.1.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class Footprint {

    private Footprint() {}

    /**
     * The radius of the footprint, seen from the Earth's centre.
     *
     * @param altitude height of the satellite, in (0, 1e9] [m]
     * @param elevation least elevation at which it is seen, in [0, π/2] [rad]
     * @return central half angle [rad]
     */
    public static double halfAngle(double altitude, double elevation) {
        double r = Earth.EQUATORIAL_RADIUS + Checks.between("altitude", altitude, Double.MIN_NORMAL, 1e9);
        Checks.between("elevation", elevation, 0, Math.PI / 2);
        return Math.acos(Earth.EQUATORIAL_RADIUS * Math.cos(elevation) / r) - elevation;
    }

    /**
     * The distance from which the satellite is seen at an elevation.
     *
     * @param altitude height of the satellite, in (0, 1e9] [m]
     * @param elevation the elevation, in [0, π/2] [rad]
     * @return slant range [m]
     */
    public static double slantRange(double altitude, double elevation) {
        double r = Earth.EQUATORIAL_RADIUS + Checks.between("altitude", altitude, Double.MIN_NORMAL, 1e9);
        double sine = Math.sin(Checks.between("elevation", elevation, 0, Math.PI / 2));
        double foot = Earth.EQUATORIAL_RADIUS * sine;
        return Math.sqrt(foot * foot + (r - Earth.EQUATORIAL_RADIUS) * (r + Earth.EQUATORIAL_RADIUS)) - foot;
    }

    /**
     * The share of the Earth that sees the satellite.
     *
     * @param altitude height of the satellite, in (0, 1e9] [m]
     * @param elevation least elevation at which it is seen, in [0, π/2] [rad]
     * @return area of the footprint over that of the sphere [1]
     */
    public static double share(double altitude, double elevation) {
        double sine = Math.sin(halfAngle(altitude, elevation) / 2);
        return sine * sine;
    }

    /**
     * The duration of a pass through the zenith of a station that does not turn with the Earth.
     *
     * @param altitude height of the satellite, in (0, 1e9] [m]
     * @param elevation least elevation at which it is seen, in [0, π/2] [rad]
     * @param period orbital period, positive [s]
     * @return duration of the pass [s]
     */
    public static double longestPass(double altitude, double elevation, double period) {
        Checks.between("period", period, Double.MIN_NORMAL, Double.MAX_VALUE);
        return halfAngle(altitude, elevation) / Math.PI * period;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.Constants;

/**
 * A site on the WGS84 ellipsoid with the elevation from which on it sees the sky.
 *
 * <p>Directions are geometric: refraction, which lifts a satellite at the horizon by half a degree, is left out.
 *
 * <p>Source: geodetic to Cartesian coordinates, Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed.,
 * section 3.4.4.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class GroundStation {

    /** Beyond, squares of distances would leave what a double holds [m]. */
    private static final double FARTHEST = 1e100;

    private final String name;
    private final double latitude;
    private final double longitude;
    private final double altitude;
    private final HorizonMask horizon;
    private final Vector3D position;
    private final Vector3D zenith;

    private GroundStation(String name, double latitude, double longitude, double altitude, HorizonMask horizon) {
        this.name = name;
        this.latitude = latitude;
        this.longitude = longitude;
        this.altitude = altitude;
        this.horizon = horizon;
        double f = Constants.WGS84_EARTH_FLATTENING;
        double sine = Math.sin(latitude);
        double squashed = (1 - f) * (1 - f);
        double curvature = Constants.WGS84_EARTH_EQUATORIAL_RADIUS / Math.sqrt(1 - (1 - squashed) * sine * sine);
        zenith = new Vector3D(Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), sine);
        position = new Vector3D(
                (curvature + altitude) * zenith.getX(),
                (curvature + altitude) * zenith.getY(),
                (squashed * curvature + altitude) * zenith.getZ());
    }

    /**
     * A station at sea level that sees down to the horizon.
     *
     * @param name its name
     * @param latitude geodetic latitude, north positive, in [-π/2, π/2] [rad]
     * @param longitude longitude, east positive, in [-2π, 2π] [rad]
     * @return the station
     */
    public static GroundStation of(String name, double latitude, double longitude) {
        Checks.between("latitude", latitude, -Math.PI / 2, Math.PI / 2);
        Checks.between("longitude", longitude, -2 * Math.PI, 2 * Math.PI);
        return new GroundStation(name, latitude, longitude, 0, HorizonMask.level(0));
    }

    /**
     * The same at another height.
     *
     * @param altitude height above the ellipsoid, in [-1000, 20000] [m]
     * @return a station at that height
     */
    public GroundStation withAltitude(double altitude) {
        Checks.between("altitude", altitude, -1000, 20_000);
        return new GroundStation(name, latitude, longitude, altitude, horizon);
    }

    /**
     * The same with another mask.
     *
     * @param elevationMask least elevation at which it sees a satellite, in [-π/2, π/2] [rad]
     * @return a station with that mask
     */
    public GroundStation withElevationMask(double elevationMask) {
        Checks.between("elevationMask", elevationMask, -Math.PI / 2, Math.PI / 2);
        return withHorizon(HorizonMask.level(elevationMask));
    }

    /**
     * The same with a mask that depends on the azimuth.
     *
     * @param horizon least elevations at which it sees a satellite
     * @return a station with that mask
     */
    public GroundStation withHorizon(HorizonMask horizon) {
        return new GroundStation(name, latitude, longitude, altitude, horizon);
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Its latitude.
     *
     * @return geodetic latitude, north positive [rad]
     */
    public double latitude() {
        return latitude;
    }

    /**
     * Its longitude.
     *
     * @return longitude, east positive [rad]
     */
    public double longitude() {
        return longitude;
    }

    /**
     * Its height.
     *
     * @return height above the WGS84 ellipsoid [m]
     */
    public double altitude() {
        return altitude;
    }

    /**
     * Its mask, where it is lowest.
     *
     * @return least elevation at which it sees a satellite [rad]
     */
    public double elevationMask() {
        return horizon.lowest();
    }

    /**
     * Its mask in all directions.
     *
     * @return the mask
     */
    public HorizonMask horizon() {
        return horizon;
    }

    /**
     * Its place.
     *
     * @return position in the Earth-fixed frame [m]
     */
    public Vector3D earthFixed() {
        return position;
    }

    /** The geodetic vertical, upwards. */
    Vector3D zenith() {
        return zenith;
    }

    /** The angle between geodetic and geocentric vertical [rad]. */
    double verticalTilt() {
        return Vector3D.angle(zenith, position);
    }

    /**
     * The elevation of a satellite above the horizon plane.
     *
     * @param x the satellite's position in the Earth-fixed frame, in [-1e100, 1e100] [m]
     * @param y the satellite's position in the Earth-fixed frame, in [-1e100, 1e100] [m]
     * @param z the satellite's position in the Earth-fixed frame, in [-1e100, 1e100] [m]
     * @return elevation, in [-π/2, π/2] [rad]
     */
    public double elevation(double x, double y, double z) {
        double dx = Checks.between("x", x, -FARTHEST, FARTHEST) - position.getX();
        double dy = Checks.between("y", y, -FARTHEST, FARTHEST) - position.getY();
        double dz = Checks.between("z", z, -FARTHEST, FARTHEST) - position.getZ();
        double up = dx * zenith.getX() + dy * zenith.getY() + dz * zenith.getZ();
        double squared = dx * dx + dy * dy + dz * dz;
        return Math.atan2(up, Math.sqrt(Math.max(0, squared - up * up)));
    }

    /**
     * The direction of a satellite along the horizon.
     *
     * @param x the satellite's position in the Earth-fixed frame [m]
     * @param y the satellite's position in the Earth-fixed frame [m]
     * @param z the satellite's position in the Earth-fixed frame [m]
     * @return azimuth from north through east, in [0, 2π]; 0 in the zenith [rad]
     */
    public double azimuth(double x, double y, double z) {
        double dx = Checks.finite("x", x) - position.getX();
        double dy = Checks.finite("y", y) - position.getY();
        double dz = Checks.finite("z", z) - position.getZ();
        double outwards = Math.cos(longitude) * dx + Math.sin(longitude) * dy;
        double east = Math.cos(longitude) * dy - Math.sin(longitude) * dx;
        double north = Math.cos(latitude) * dz - Math.sin(latitude) * outwards;
        double azimuth = Math.atan2(east, north);
        return azimuth < 0 ? azimuth + 2 * Math.PI : azimuth;
    }

    /**
     * Whether a satellite stands above the mask.
     *
     * @param x the satellite's position in the Earth-fixed frame [m]
     * @param y the satellite's position in the Earth-fixed frame [m]
     * @param z the satellite's position in the Earth-fixed frame [m]
     * @return true if its elevation is at least that of the mask
     */
    public boolean sees(double x, double y, double z) {
        double elevation = elevation(x, y, z);
        if (elevation >= horizon.highest()) {
            return true;
        }
        return elevation >= horizon.lowest() && elevation >= horizon.elevation(azimuth(x, y, z));
    }

    @Override
    public String toString() {
        return name;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import org.dawndusk.orbit.Earth;

/**
 * Whether two satellites see each other past the Earth, and how low the line between them dips.
 *
 * <p>The Earth is a sphere of the equatorial radius 6,378,137 m: towards the poles, where it reaches up to 21 km less, the
 * answer is on the safe side. Lines are straight; refraction bends those that graze below some 60 km.
 *
 * <p>Source: Wertz, <i>Mission Geometry</i>, 2001, section 9.1.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class LineOfSight {
    /** Of coordinates, so that no square overflows [m]. */
    private static final double FARTHEST = 1e15;

    private LineOfSight() {}

    /**
     * The longest line between two heights that stays above a grazing altitude.
     *
     * @param altitude height of one satellite over the sphere, not below the grazing altitude [m]
     * @param otherAltitude height of the other, not below the grazing altitude [m]
     * @param grazingAltitude least height of the line, in [-1e5, 1e9] [m]
     * @return the length of the line that touches the grazing sphere [m]
     */
    public static double longest(double altitude, double otherAltitude, double grazingAltitude) {
        double radius = grazingRadius(grazingAltitude);
        return tangent(Checks.between("altitude", altitude, grazingAltitude, 1e9), radius)
                + tangent(Checks.between("otherAltitude", otherAltitude, grazingAltitude, 1e9), radius);
    }

    private static double tangent(double altitude, double grazingRadius) {
        double r = Earth.EQUATORIAL_RADIUS + altitude;
        return Math.sqrt((r - grazingRadius) * (r + grazingRadius));
    }

    /**
     * The height of the lowest point of the line between two satellites; coordinates are in [-1e15, 1e15].
     *
     * @param x1 one satellite, from the Earth's centre [m]
     * @param y1 one satellite, from the Earth's centre [m]
     * @param z1 one satellite, from the Earth's centre [m]
     * @param x2 the other, in the same frame [m]
     * @param y2 the other, in the same frame [m]
     * @param z2 the other, in the same frame [m]
     * @return height over the sphere, that of the lower satellite where the line rises all the way [m]
     */
    public static double lowestAltitude(double x1, double y1, double z1, double x2, double y2, double z2) {
        Checks.between("x1", x1, -FARTHEST, FARTHEST);
        Checks.between("y1", y1, -FARTHEST, FARTHEST);
        Checks.between("z1", z1, -FARTHEST, FARTHEST);
        Checks.between("x2", x2, -FARTHEST, FARTHEST);
        Checks.between("y2", y2, -FARTHEST, FARTHEST);
        Checks.between("z2", z2, -FARTHEST, FARTHEST);
        return Math.sqrt(lowestSquared(x1, y1, z1, x2, y2, z2)) - Earth.EQUATORIAL_RADIUS;
    }

    /**
     * Whether the line between two satellites stays clear of the Earth.
     *
     * @param x1 one satellite, from the Earth's centre [m]
     * @param y1 one satellite, from the Earth's centre [m]
     * @param z1 one satellite, from the Earth's centre [m]
     * @param x2 the other, in the same frame [m]
     * @param y2 the other, in the same frame [m]
     * @param z2 the other, in the same frame [m]
     * @param grazingAltitude least height of the line, in [-1e5, 1e9] [m]
     * @return true if no point of the line is lower
     */
    public static boolean clear(
            double x1, double y1, double z1, double x2, double y2, double z2, double grazingAltitude) {
        grazingRadius(grazingAltitude);
        return lowestAltitude(x1, y1, z1, x2, y2, z2) >= grazingAltitude;
    }

    static double grazingRadius(double grazingAltitude) {
        return Earth.EQUATORIAL_RADIUS + Checks.between("grazingAltitude", grazingAltitude, -1e5, 1e9);
    }

    /** The square of the least distance of the line from the Earth's centre [m²]. */
    static double lowestSquared(double x1, double y1, double z1, double x2, double y2, double z2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double dz = z2 - z1;
        double along = -(x1 * dx + y1 * dy + z1 * dz);
        double squared = dx * dx + dy * dy + dz * dz;
        double share = squared > 0 ? Math.min(1, Math.max(0, along / squared)) : 0;
        double x = x1 + share * dx;
        double y = y1 + share * dy;
        double z = z1 + share * dz;
        return x * x + y * y + z * z;
    }
}

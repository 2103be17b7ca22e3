/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.dawndusk.orbit.Earth;
import org.orekit.utils.Constants;

/**
 * The shadow of a spherical Earth on a circular orbit, in closed form.
 *
 * <p>Seen from the Earth's centre the shadow covers a cap around the point opposite the Sun, of half angle asin(Re/r) for
 * the cylinder, and smaller or greater by the half angle of the cone for umbra and penumbra. An orbit whose plane is
 * inclined to the Sun by beta is inside the cap over an arc of 2 acos(cos ψ / cos β).
 *
 * <p>Re is 6,378,137 m, the Sun at one astronomical unit. Over the poles the oblate Earth reaches 21 km less: there it
 * overstates eclipses. Below 6,378,137 m there is no orbit; beyond 1.38e9 m there is no umbra.
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 5.3.2; Wertz,
 * <i>Mission Geometry</i>, 2001, section 5.1.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Shadow {
    /** Rays are parallel: the Sun is a point at infinity. */
    CYLINDER(0, 0),
    /** The cone in which the Sun is wholly hidden. */
    UMBRA(-Math.asin((Constants.SUN_RADIUS - Earth.EQUATORIAL_RADIUS) / Constants.IAU_2012_ASTRONOMICAL_UNIT), -1),
    /** The cone in which any of the Sun is hidden, the umbra included. */
    PENUMBRA(Math.asin((Constants.SUN_RADIUS + Earth.EQUATORIAL_RADIUS) / Constants.IAU_2012_ASTRONOMICAL_UNIT), 1);

    private final double coneAngle;
    private final double depth;

    Shadow(double coneAngle, double depth) {
        this.coneAngle = coneAngle;
        this.depth = depth;
    }

    /** The depth of its edge, from the Sun's centre at the Earth's limb in solar radii. */
    double depth() {
        return depth;
    }

    /**
     * The half angle of the shadow, seen from the Earth's centre.
     *
     * @param orbitRadius radius of the circular orbit, greater than 6,378,137 m [m]
     * @return half angle, 0 where the umbra does not reach [rad]
     */
    public double halfAngle(double orbitRadius) {
        if (!(orbitRadius > Earth.EQUATORIAL_RADIUS && orbitRadius < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "orbitRadius is " + orbitRadius + ", but must be in (" + Earth.EQUATORIAL_RADIUS + ", ∞)");
        }
        return Math.max(0, Math.asin(Earth.EQUATORIAL_RADIUS / orbitRadius) + coneAngle);
    }

    /**
     * The angle between Sun and orbital plane from which on there is no eclipse.
     *
     * @param orbitRadius radius of the circular orbit, greater than 6,378,137 m [m]
     * @return limit of |beta| [rad]
     */
    public double betaLimit(double orbitRadius) {
        return halfAngle(orbitRadius);
    }

    /**
     * The part of an orbit spent in the shadow.
     *
     * @param orbitRadius radius of the circular orbit, greater than 6,378,137 m [m]
     * @param beta angle between Sun and orbital plane, in [-π/2, π/2] [rad]
     * @return eclipse duration over orbital period [1]
     */
    public double eclipseFraction(double orbitRadius, double beta) {
        Checks.between("beta", beta, -Math.PI / 2, Math.PI / 2);
        double halfAngle = halfAngle(orbitRadius);
        // just above the ground the penumbra is wider than the half of the sky and may hold all of an orbit
        double cosine = Math.max(-1, Math.cos(halfAngle) / Math.cos(beta));
        return Math.abs(beta) >= halfAngle ? 0 : Math.acos(cosine) / Math.PI;
    }

    /**
     * The duration of an eclipse.
     *
     * @param orbitRadius radius of the circular orbit, greater than 6,378,137 m [m]
     * @param beta angle between Sun and orbital plane, in [-π/2, π/2] [rad]
     * @param period orbital period [s]
     * @return time in the shadow per orbit [s]
     */
    public double eclipseDuration(double orbitRadius, double beta, double period) {
        return Checks.positive("period", period) * eclipseFraction(orbitRadius, beta);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.time.LocalTime;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.MathUtils;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.IERSConventions;

/**
 * Circular orbits whose node turns with the mean Sun, by the first-order secular effect of J2.
 *
 * <p>The node of a circular orbit of mean semi-major axis a and inclination i turns at -3/2 J2 n (Re/a)² cos i. It is
 * sun-synchronous where that is 360 deg in a tropical year. The neglected J2² and J4 terms amount to 0.006 deg of
 * inclination; {@link FrozenOrbit#sunSynchronous} has them.
 *
 * <p>The mean altitude here is the <em>mean</em> semi-major axis less 6,378,137 m; at 650 km a shell's altitude, which
 * counts the orbit-mean radius, is 4.4 km more.
 *
 * <p>The local time of a node is the right ascension from the mean Sun to the node, as a time of day, plus twelve
 * hours. The mean Sun moves uniformly along the equator of date; its right ascension is carried into the inertial frame
 * by the precession (83 s of local time in 2027, which tools that mix the equinox of date with J2000 get wrong).
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 11.4.1; mean Sun from
 * Aoki et al., <i>The new definition of universal time</i>, A&amp;A 105 (1982) 359-361.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class SunSynchronous {

    private static final double TROPICAL_YEAR = 365.2421897 * 86400;

    /** The rate at which the node has to turn [rad/s]. */
    static final double NODE_RATE = 2 * Math.PI / TROPICAL_YEAR;

    private static final double DAY = 86400;
    private static final double JULIAN_CENTURY = 36525;
    private static final double J2000_JULIAN_DATE = 2451545.0;

    private SunSynchronous() {}

    /**
     * The inclination that makes a circular orbit sun-synchronous.
     *
     * @param earth the Earth
     * @param meanAltitude mean semi-major axis less 6,378,137 m, positive [m]
     * @return inclination, in (π/2, π] [rad]
     * @throws NoSuchOrbitException if the node turns too slowly at that altitude whatever the inclination
     */
    public static double inclination(Earth earth, double meanAltitude) {
        Checks.positive("meanAltitude", meanAltitude);
        double cosine = -NODE_RATE / fastestNodeRate(earth, Earth.EQUATORIAL_RADIUS + meanAltitude);
        if (cosine < -1) {
            throw new NoSuchOrbitException("no circular orbit is sun-synchronous at a mean altitude of " + meanAltitude
                    + " m: the highest is at " + meanAltitude(earth, Math.PI) + " m");
        }
        return Math.acos(cosine);
    }

    /**
     * The mean altitude at which a circular orbit of that inclination is sun-synchronous.
     *
     * @param earth the Earth
     * @param inclination inclination, in (π/2, π] [rad]
     * @return mean semi-major axis less 6,378,137 m [m]
     * @throws NoSuchOrbitException if the orbit would have to lie inside the Earth
     */
    public static double meanAltitude(Earth earth, double inclination) {
        Checks.between("inclination", inclination, 0, Math.PI);
        double cosine = Math.cos(inclination);
        double atEquator = fastestNodeRate(earth, Earth.EQUATORIAL_RADIUS) * -cosine / NODE_RATE;
        // the node rate falls with the axis to the power 7/2
        double altitude = Earth.EQUATORIAL_RADIUS * (Math.pow(Math.max(atEquator, 0), 2.0 / 7) - 1);
        if (!(altitude > 0)) {
            throw new NoSuchOrbitException(
                    "no circular orbit outside the Earth is sun-synchronous at an inclination of " + inclination
                            + " rad: that takes " + inclination(earth, 1e-3) + " to " + Math.PI + " rad");
        }
        return altitude;
    }

    /**
     * The right ascension of a node with a given local time.
     *
     * @param earth the Earth
     * @param date the instant, not before 1972-01-01 UTC
     * @param localTime mean local solar time of the ascending node: 18:00 flies along the terminator
     * @return right ascension of the ascending node in the inertial frame, in [0, 2π) [rad]
     */
    public static double ascendingNode(Earth earth, AbsoluteDate date, LocalTime localTime) {
        double hourAngle = 2 * Math.PI * localTime.toNanoOfDay() / (DAY * 1e9) - Math.PI;
        return MathUtils.normalizeAngle(meanSun(earth, date) + hourAngle, Math.PI);
    }

    /**
     * The local time of a node.
     *
     * @param earth the Earth
     * @param date the instant, not before 1972-01-01 UTC
     * @param ascendingNode right ascension of the ascending node in the inertial frame [rad]
     * @return mean local solar time of the ascending node
     */
    public static LocalTime localTime(Earth earth, AbsoluteDate date, double ascendingNode) {
        Checks.finite("ascendingNode", ascendingNode);
        double turn = MathUtils.normalizeAngle(ascendingNode - meanSun(earth, date) + Math.PI, Math.PI) / (2 * Math.PI);
        return LocalTime.ofNanoOfDay(Math.floorMod(Math.round(turn * DAY * 1e9), (long) (DAY * 1e9)));
    }

    /** Right ascension of the mean Sun in the inertial frame [rad]. */
    private static double meanSun(Earth earth, AbsoluteDate date) {
        double t = (new Scenario(earth, date).epoch().getJD(earth.utc()) - J2000_JULIAN_DATE) / JULIAN_CENTURY;
        double ofDate = Math.toRadians(280.46061837 + t * (36000.77005361 + t * 0.000387933));
        Frame meanOfDate = earth.context().getFrames().getMOD(IERSConventions.IERS_2010);
        return meanOfDate
                .getStaticTransformTo(earth.inertialFrame(), date)
                .transformVector(new Vector3D(ofDate, 0))
                .getAlpha();
    }

    /** The node rate of the equatorial orbit, backwards [rad/s]. */
    private static double fastestNodeRate(Earth earth, double semiMajorAxis) {
        double meanMotion = Math.sqrt(earth.mu() / (semiMajorAxis * semiMajorAxis * semiMajorAxis));
        double ratio = earth.zonals().getAe() / semiMajorAxis;
        return 1.5 * earth.j2() * meanMotion * ratio * ratio;
    }
}

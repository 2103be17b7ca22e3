/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.util.function.DoubleFunction;
import org.orekit.utils.Constants;

/**
 * Frozen orbits whose track over the ground closes after a number of revolutions.
 *
 * <p>It closes after R nodal periods in D nodal days, when the Earth has turned D times under the turning node: R P (ω -
 * Ω̇) = 2π D. The altitude is found by the secant method on orbits of the zonal field J2 to J6. The Earth turns at
 * 7.292115e-5 rad/s; what moves the track besides (tesseral harmonics, Moon and Sun, drag) is left to station-keeping.
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 11.4.2.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class RepeatGroundTrack {

    private static final double EARTH_RATE = Constants.WGS84_EARTH_ANGULAR_VELOCITY;
    private static final double STEP_TOLERANCE = 1e-2;
    private static final int MAX_ITERATIONS = 20;

    private RepeatGroundTrack() {}

    /**
     * The orbit of a given inclination.
     *
     * @param earth the Earth
     * @param inclination osculating inclination at the ascending node, in [1, 179] deg given in radians [rad]
     * @param revolutions R, at least 1
     * @param days D, in nodal days, at least 1
     * @return the orbit
     * @throws NoSuchOrbitException if it would be below 100 km or above 30,000 km, or too near a critical inclination
     */
    public static FrozenOrbit of(Earth earth, double inclination, int revolutions, int days) {
        return solve(earth, revolutions, days, altitude -> FrozenOrbit.of(earth, altitude, inclination));
    }

    /**
     * The sun-synchronous orbit, whose nodal day is the mean solar day.
     *
     * @param earth the Earth
     * @param revolutions R, at least 1
     * @param days D, at least 1
     * @return the orbit, its inclination solved too
     * @throws NoSuchOrbitException if it would be below 100 km, or no orbit so high is sun-synchronous
     */
    public static FrozenOrbit sunSynchronous(Earth earth, int revolutions, int days) {
        return solve(earth, revolutions, days, altitude -> FrozenOrbit.sunSynchronous(earth, altitude));
    }

    private static FrozenOrbit solve(Earth earth, int revolutions, int days, DoubleFunction<FrozenOrbit> orbitAt) {
        Checks.between("revolutions", revolutions, 1, Integer.MAX_VALUE);
        Checks.between("days", days, 1, Integer.MAX_VALUE);
        double perRevolution = 2 * Math.PI * days / revolutions;
        double meanMotion = EARTH_RATE * revolutions / days;
        double altitude = StrictMath.cbrt(earth.mu() / (meanMotion * meanMotion)) - Earth.EQUATORIAL_RADIUS;
        // a first orbit of Kepler's altitude; the turn under a revolution grows as its period, with the power 3/2
        FrozenOrbit orbit = at(altitude, revolutions, days, orbitAt);
        double excess = turn(orbit) - perRevolution;
        double slope = 1.5 * perRevolution / (Earth.EQUATORIAL_RADIUS + altitude);
        for (int i = 0; i < MAX_ITERATIONS; i++) {
            double step = -excess / slope;
            altitude += step;
            orbit = at(altitude, revolutions, days, orbitAt);
            if (Math.abs(step) < STEP_TOLERANCE) {
                return orbit;
            }
            double before = excess;
            excess = turn(orbit) - perRevolution;
            slope = (excess - before) / step;
        }
        throw new NoSuchOrbitException(
                "no orbit was found that repeats its ground track after " + revolutions + " revolutions in " + days
                        + " days: the secant method did not converge in " + MAX_ITERATIONS + " steps");
    }

    private static FrozenOrbit at(double altitude, int revolutions, int days, DoubleFunction<FrozenOrbit> orbitAt) {
        if (!(altitude >= FrozenOrbit.MIN_ALTITUDE && altitude <= FrozenOrbit.MAX_ALTITUDE)) {
            throw new NoSuchOrbitException("an orbit that repeats its ground track after " + revolutions
                    + " revolutions in " + days + " days would be at an altitude of " + altitude
                    + " m, but must be in [" + FrozenOrbit.MIN_ALTITUDE + ", " + FrozenOrbit.MAX_ALTITUDE + "]");
        }
        return orbitAt.apply(altitude);
    }

    /** What the Earth turns under the node in a revolution [rad]. */
    private static double turn(FrozenOrbit orbit) {
        return orbit.nodalPeriod() * (EARTH_RATE - orbit.nodeRate());
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import org.dawndusk.orbit.Earth;
import org.hipparchus.util.MathUtils;

/**
 * Reaching another orbital plane by waiting: nodes at different altitudes turn at different rates.
 *
 * <p>The node of a circular orbit of mean semi-major axis a and inclination i turns at -3/2 J2 n (Re/a)² cos i, to first
 * order. {@link org.dawndusk.orbit.FrozenOrbit#nodeRate()} is exact in the zonal field and can be given to
 * {@link #duration} as well. The mean altitude is the mean semi-major axis less 6,378,137 m.
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., chapter 9, secular effects of J2.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class NodalDrift {

    private static final double TURN = 2 * Math.PI;

    private NodalDrift() {}

    /**
     * The rate at which the node of a circular orbit turns.
     *
     * @param earth the Earth
     * @param meanAltitude mean semi-major axis less 6,378,137 m, positive [m]
     * @param inclination inclination, in [0, π] [rad]
     * @return rate of the right ascension of the node, positive eastwards [rad/s]
     */
    public static double rate(Earth earth, double meanAltitude, double inclination) {
        double a = Earth.EQUATORIAL_RADIUS + Checks.positive("meanAltitude", meanAltitude);
        double ratio = earth.zonals().getAe() / a;
        return -1.5
                * earth.j2()
                * Math.sqrt(earth.mu() / a)
                / a
                * ratio
                * ratio
                * Math.cos(Checks.between("inclination", inclination, 0, Math.PI));
    }

    /**
     * The time until the node of a drifting orbit meets that of its slot.
     *
     * @param nodeDifference right ascension of the slot's node less that of the drifting orbit, at the begin [rad]
     * @param driftRate node rate of the drifting orbit [rad/s]
     * @param slotRate node rate of the slot, not the same [rad/s]
     * @return time, less than one turn of the one node against the other takes [s]
     */
    public static double duration(double nodeDifference, double driftRate, double slotRate) {
        Checks.finite("nodeDifference", nodeDifference);
        Checks.finite("driftRate", driftRate);
        Checks.finite("slotRate", slotRate);
        double relative = driftRate - slotRate;
        if (relative == 0) {
            throw new IllegalArgumentException(
                    "driftRate is " + driftRate + ", but must differ from slotRate for the nodes to meet");
        }
        double ahead = MathUtils.normalizeAngle(Math.signum(relative) * nodeDifference, Math.PI);
        // rounding may end at a whole turn, or at zero from below
        return (ahead == TURN ? 0 : Math.abs(ahead)) / Math.abs(relative);
    }

    /**
     * The altitude at which to wait, at the slot's inclination, for the nodes to meet after a given time.
     *
     * @param earth the Earth
     * @param slotMeanAltitude mean semi-major axis of the slot less 6,378,137 m, positive [m]
     * @param inclination inclination of both orbits, in [0, π] and not π/2 [rad]
     * @param nodeDifference right ascension of the slot's node less that of the drifting orbit, as far as it has to go
     *     and with its sign: -0.1 is not 2π - 0.1 [rad]
     * @param duration time to wait, positive [s]
     * @return mean semi-major axis of the drifting orbit less 6,378,137 m [m]
     * @throws IllegalArgumentException if no orbit outside the Earth drifts as fast
     */
    public static double meanAltitude(
            Earth earth, double slotMeanAltitude, double inclination, double nodeDifference, double duration) {
        double slotRate = rate(earth, slotMeanAltitude, inclination);
        double needed =
                slotRate + Checks.finite("nodeDifference", nodeDifference) / Checks.positive("duration", duration);
        // the rate falls with the axis to the power 7/2
        double a = (Earth.EQUATORIAL_RADIUS + slotMeanAltitude) * Math.pow(slotRate / needed, 2.0 / 7);
        if (!(a > Earth.EQUATORIAL_RADIUS && a < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("nodeDifference is " + nodeDifference
                    + ", but must be in reach: no orbit"
                    + " outside the Earth at an inclination of " + inclination + " rad drifts as far in " + duration
                    + " s");
        }
        return a - Earth.EQUATORIAL_RADIUS;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import org.dawndusk.orbit.Earth;
import org.hipparchus.util.MathUtils;

/**
 * A manoeuvre of one or two burns between circular orbits, each short against the revolution: chemical propulsion.
 *
 * <p>Two-body motion; what burns of finite length lose is left out (some 0.1 % where each takes a twentieth of a
 * revolution: compare {@link Thruster#burnTime}). Altitudes are orbital radii less 6,378,137 m.
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., sections 6.3 (Hohmann), 6.5 (with
 * plane change) and 6.6 (phasing).
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstBurn velocity increment of the first burn, not negative [m/s]
 * @param secondBurn velocity increment of the second burn, 0 where there is none [m/s]
 * @param firstPlaneChange angle between the planes before and after the first burn, in [0, π] [rad]
 * @param duration time from the first burn to the end, not negative [s]
 * @since 0.1
 */
public record ImpulsiveTransfer(double firstBurn, double secondBurn, double firstPlaneChange, double duration) {

    private static final int SCAN = 64;
    private static final double GOLDEN = 0.5 * (Math.sqrt(5) - 1);
    private static final int REFINEMENTS = 60;

    /**
     * Checks the burns.
     *
     * @param firstBurn velocity increment of the first burn, not negative [m/s]
     * @param secondBurn velocity increment of the second burn, 0 where there is none [m/s]
     * @param firstPlaneChange angle between the planes before and after the first burn, in [0, π] [rad]
     * @param duration time from the first burn to the end, not negative [s]
     */
    public ImpulsiveTransfer {
        Checks.notNegative("firstBurn", firstBurn);
        Checks.notNegative("secondBurn", secondBurn);
        Checks.between("firstPlaneChange", firstPlaneChange, 0, Math.PI);
        Checks.notNegative("duration", duration);
    }

    /**
     * The Hohmann transfer between circular orbits, its plane change shared between both burns at the least cost.
     *
     * @param earth the Earth
     * @param from altitude of the first orbit, positive [m]
     * @param to altitude of the second orbit, positive [m]
     * @param planeChange angle between the two planes, in [0, π] [rad]
     * @return the transfer: half an ellipse between the nodes of the two planes
     */
    public static ImpulsiveTransfer hohmann(Earth earth, double from, double to, double planeChange) {
        double r1 = Earth.EQUATORIAL_RADIUS + Checks.positive("from", from);
        double r2 = Earth.EQUATORIAL_RADIUS + Checks.positive("to", to);
        Checks.between("planeChange", planeChange, 0, Math.PI);
        double a = 0.5 * (r1 + r2);
        Triangle departure = new Triangle(speed(earth, r1, r1), speed(earth, r1, a));
        Triangle arrival = new Triangle(speed(earth, r2, a), speed(earth, r2, r2));
        double first = planeChange * cheapest(departure, arrival, planeChange);
        return new ImpulsiveTransfer(
                departure.third(first), arrival.third(planeChange - first), first, 0.5 * period(earth, a));
    }

    /**
     * Moving ahead or back along a circular orbit by an ellipse that returns to its first burn when the slot comes by.
     *
     * <p>Over many revolutions a low thrust that changes the altitude by half as much and back costs the same.
     *
     * @param earth the Earth
     * @param altitude altitude of the orbit, positive [m]
     * @param angle how far the slot is ahead, negative where it is behind, in (-2π, 2π) [rad]
     * @param revolutions revolutions on the ellipse, positive
     * @return both burns and the time between them
     * @throws IllegalArgumentException if the perigee of the ellipse would lie inside the Earth
     */
    public static ImpulsiveTransfer phasing(Earth earth, double altitude, double angle, int revolutions) {
        double r = Earth.EQUATORIAL_RADIUS + Checks.positive("altitude", altitude);
        if (!(Math.abs(angle) < MathUtils.TWO_PI)) {
            throw new IllegalArgumentException("angle is " + angle + ", but must be in (-2π, 2π)");
        }
        if (revolutions < 1) {
            throw new IllegalArgumentException("revolutions is " + revolutions + ", but must be in [1, ∞)");
        }
        double turns = 1 - angle / (MathUtils.TWO_PI * revolutions);
        double a = r * StrictMath.cbrt(turns * turns);
        if (!(2 * a - r > Earth.EQUATORIAL_RADIUS)) {
            throw new IllegalArgumentException("revolutions is " + revolutions
                    + ", but must be in a range that keeps the perigee outside the Earth; that of the ellipse lies at "
                    + (2 * a - r - Earth.EQUATORIAL_RADIUS) + " m");
        }
        double burn = Math.abs(speed(earth, r, a) - speed(earth, r, r));
        return new ImpulsiveTransfer(burn, burn, 0, revolutions * period(earth, a));
    }

    /**
     * Lowering the perigee of a circular orbit into the air for disposal.
     *
     * @param earth the Earth
     * @param altitude altitude of the orbit, positive [m]
     * @param perigee altitude of the perigee, in [0, altitude] [m]
     * @return the one burn and the time to the perigee
     */
    public static ImpulsiveTransfer perigeeLowering(Earth earth, double altitude, double perigee) {
        double r = Earth.EQUATORIAL_RADIUS + Checks.positive("altitude", altitude);
        double a = 0.5 * (r + Earth.EQUATORIAL_RADIUS + Checks.between("perigee", perigee, 0, altitude));
        return new ImpulsiveTransfer(speed(earth, r, r) - speed(earth, r, a), 0, 0, 0.5 * period(earth, a));
    }

    /**
     * The whole velocity increment.
     *
     * @return sum of both burns [m/s]
     */
    public double deltaV() {
        return firstBurn + secondBurn;
    }

    /** Speed at a distance on an orbit of a given semi-major axis: vis-viva [m/s]. */
    private static double speed(Earth earth, double r, double a) {
        return Math.sqrt(earth.mu() * (2 / r - 1 / a));
    }

    private static double period(Earth earth, double a) {
        return MathUtils.TWO_PI * a * Math.sqrt(a / earth.mu());
    }

    /**
     * The share of the plane change that belongs to the first burn. Near equal radii the cost has a minimum at either
     * end, so it is scanned before the better one is refined by the golden section.
     */
    private static double cheapest(Triangle departure, Triangle arrival, double planeChange) {
        int best = 0;
        for (int i = 1; i <= SCAN; i++) {
            if (cost(departure, arrival, planeChange, (double) i / SCAN)
                    < cost(departure, arrival, planeChange, (double) best / SCAN)) {
                best = i;
            }
        }
        double low = Math.max(0, best - 1) / (double) SCAN;
        double high = Math.min(SCAN, best + 1) / (double) SCAN;
        for (int i = 0; i < REFINEMENTS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (cost(departure, arrival, planeChange, left) <= cost(departure, arrival, planeChange, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return 0.5 * (low + high);
    }

    private static double cost(Triangle departure, Triangle arrival, double planeChange, double share) {
        return departure.third(share * planeChange) + arrival.third((1 - share) * planeChange);
    }

    /** Two velocities and the increment between them. */
    private record Triangle(double before, double after) {
        double third(double angle) {
            double sine = Math.sin(0.5 * angle);
            return Math.hypot(before - after, 2 * Math.sqrt(before * after) * sine);
        }
    }
}

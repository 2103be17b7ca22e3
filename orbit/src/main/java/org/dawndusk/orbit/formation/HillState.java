/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Motion relative to a satellite on a circular orbit, by the Hill-Clohessy-Wiltshire equations.
 *
 * <p>Axes turn with the orbit: x radially outwards, y along the track, z along the angular momentum. Linear in the
 * distance over the orbit's radius, two bodies, no perturbation: at 500 m and 650 km altitude it errs by 0.3 m an orbit;
 * the oblateness of the Earth, left out, adds some 15 m in 15 orbits to a pair 100 m apart.
 *
 * <p>Source: Clohessy and Wiltshire, J. Aerospace Sci. 27 (1960) 653; Vallado, <i>Fundamentals of Astrodynamics and
 * Applications</i>, 4th ed., section 6.8.
 *
 * @param position relative position: radial, along track, cross track [m]
 * @param velocity relative velocity in the turning axes [m/s]
 * @since 0.1
 */
public record HillState(Vector3D position, Vector3D velocity) {
    private static final double FARTHEST = 1e100;

    /**
     * Checks that both are numbers, from -1e100 to 1e100.
     *
     * @param position radial, along track, cross track [m]
     * @param velocity its change in the turning axes [m/s]
     */
    public HillState {
        Checks.within("position", position, FARTHEST);
        Checks.within("velocity", velocity, FARTHEST);
    }

    /**
     * The start of a bounded orbit: the 2:1 ellipse in the orbital plane around the reference.
     *
     * @param meanMotion mean motion of the reference orbit, positive [rad/s]
     * @param radial radial position [m]
     * @param alongTrack position along the track [m]
     * @return a state that returns after every revolution
     */
    public static HillState bounded(double meanMotion, double radial, double alongTrack) {
        Checks.positive("meanMotion", meanMotion);
        Checks.finite("radial", radial);
        Checks.finite("alongTrack", alongTrack);
        return new HillState(
                new Vector3D(radial, alongTrack, 0),
                new Vector3D(0.5 * meanMotion * alongTrack, -2 * meanMotion * radial, 0));
    }

    /**
     * The state after a time.
     *
     * @param meanMotion mean motion of the reference orbit, positive [rad/s]
     * @param duration elapsed time [s]
     * @return the state then
     */
    public HillState after(double meanMotion, double duration) {
        double n = Checks.positive("meanMotion", meanMotion);
        double phase = n * Checks.finite("duration", duration);
        double c = Math.cos(phase);
        double s = Math.sin(phase);
        double x0 = position.getX();
        double y0 = position.getY();
        double z0 = position.getZ();
        double u0 = velocity.getX();
        double v0 = velocity.getY();
        double w0 = velocity.getZ();
        Vector3D later = new Vector3D(
                (4 - 3 * c) * x0 + s / n * u0 + 2 / n * (1 - c) * v0,
                6 * (s - phase) * x0 + y0 - 2 / n * (1 - c) * u0 + (4 * s - 3 * phase) / n * v0,
                c * z0 + s / n * w0);
        Vector3D speed = new Vector3D(
                3 * n * s * x0 + c * u0 + 2 * s * v0,
                -6 * n * (1 - c) * x0 - 2 * s * u0 + (4 * c - 3) * v0,
                -n * s * z0 + c * w0);
        return new HillState(later, speed);
    }

    /**
     * The drift along the track, zero for a bounded orbit.
     *
     * @param meanMotion mean motion of the reference orbit, positive [rad/s]
     * @return mean velocity along the track [m/s]
     */
    public double drift(double meanMotion) {
        return -3 * (2 * Checks.positive("meanMotion", meanMotion) * position.getX() + velocity.getY());
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The angle between the Sun and the orbital plane, positive on the side of the angular momentum.
 *
 * <p>Source: Vallado, <i>Fundamentals of Astrodynamics and Applications</i>, 4th ed., section 5.3.2.
 *
 * <p>All methods are pure functions.
 *
 * @since 0.1
 */
public final class BetaAngle {

    private BetaAngle() {}

    /**
     * The beta angle of an orbital plane.
     *
     * @param sun direction of the Sun in the frame of the node, of any length
     * @param inclination inclination of the orbit [rad]
     * @param ascendingNode right ascension of the ascending node [rad]
     * @return angle, in [-π/2, π/2] [rad]
     */
    public static double of(Vector3D sun, double inclination, double ascendingNode) {
        Checks.positive("length of sun", sun.getNorm());
        Checks.finite("inclination", inclination);
        Checks.finite("ascendingNode", ascendingNode);
        Vector3D normal = new Vector3D(
                Math.sin(ascendingNode) * Math.sin(inclination),
                -Math.cos(ascendingNode) * Math.sin(inclination),
                Math.cos(inclination));
        return 0.5 * Math.PI - Vector3D.angle(normal, sun);
    }

    /**
     * The beta angle of a frozen orbit as a function of time.
     *
     * @param scenario epoch of the seconds
     * @param orbit the orbit, whose node turns at its own rate
     * @param ascendingNode right ascension of the ascending node at the epoch [rad]
     * @return elapsed time [s] to angle [rad]; pure and thread-safe
     */
    public static DoubleUnaryOperator of(Scenario scenario, FrozenOrbit orbit, double ascendingNode) {
        Checks.finite("ascendingNode", ascendingNode);
        return t -> of(
                scenario.earth()
                        .sun()
                        .getPosition(scenario.date(t), scenario.earth().inertialFrame()),
                orbit.inclination(),
                ascendingNode + orbit.nodeRate() * t);
    }
}

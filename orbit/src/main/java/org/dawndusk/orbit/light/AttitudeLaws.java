/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import org.dawndusk.orbit.Earth;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.AlignedAndConstrained;
import org.orekit.attitudes.AttitudeProvider;
import org.orekit.attitudes.CelestialBodyPointed;
import org.orekit.attitudes.PredefinedTarget;

/**
 * How a satellite is held, as laws that array, radiator and terminals share.
 *
 * <p>All methods are pure functions; the laws are immutable.
 *
 * @since 0.1
 */
public final class AttitudeLaws {

    private AttitudeLaws() {}

    /**
     * Nadir pointing: body +Z to the Earth's centre, +X as near to the velocity as that allows.
     *
     * @param earth the Earth
     * @return the law
     */
    public static AttitudeProvider nadir(Earth earth) {
        return law(earth, PredefinedTarget.EARTH, PredefinedTarget.VELOCITY);
    }

    /**
     * Sun pointing with the radiator edge-on: body +Z to the Sun, +X as near to the Earth's centre as that allows.
     *
     * <p>An array with its normal along +Z faces the Sun. A radiator with its two faces along +Y and -Y is edge-on both
     * to the Sun and to the Earth's centre; in a dawn-dusk orbit it faces along and against the flight. Where Sun, Earth
     * and satellite are in line the turn about Z is undefined; near the line it is fast.
     *
     * @param earth the Earth
     * @return the law
     */
    public static AttitudeProvider sunPointing(Earth earth) {
        return law(earth, PredefinedTarget.SUN, PredefinedTarget.EARTH);
    }

    /**
     * Orbit normal: body +Z along the orbital angular momentum, +X to the Earth's centre.
     *
     * <p>An array with its normal along +Z leans from the Sun by the complement of beta. The body turns about Z once in a
     * revolution.
     *
     * @param earth the Earth
     * @return the law
     */
    public static AttitudeProvider orbitNormal(Earth earth) {
        return law(earth, PredefinedTarget.MOMENTUM, PredefinedTarget.EARTH);
    }

    /**
     * Sun tracking without any turn in a revolution: body +Z to the Sun, +X as near to the north of the inertial frame as
     * that allows.
     *
     * @param earth the Earth
     * @return the law
     */
    public static AttitudeProvider sunTracking(Earth earth) {
        return new CelestialBodyPointed(
                earth.inertialFrame(), earth.sun(), Vector3D.PLUS_K, Vector3D.PLUS_K, Vector3D.PLUS_I);
    }

    private static AttitudeProvider law(Earth earth, PredefinedTarget ofZ, PredefinedTarget nearX) {
        return new AlignedAndConstrained(
                Vector3D.PLUS_K, ofZ, Vector3D.PLUS_I, nearX, earth.inertialFrame(), earth.sun(), earth.ellipsoid());
    }
}

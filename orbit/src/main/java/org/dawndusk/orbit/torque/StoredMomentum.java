/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The angular momentum that wheels take up over a span to hold an attitude against a disturbance.
 *
 * <p>Momentum is conserved in inertial axes, so there it splits into what grows evenly with time, which magnets or
 * thrusters have to take out again, and what comes and goes. What the wheels feel is their sum turned into body axes. The
 * momentum of the turning body itself, which the wheels also exchange with it where the law does not turn evenly, is not in
 * here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param greatestTorque greatest torque in the span [N m]
 * @param secular momentum gathered from begin to end, in inertial axes [N m s]
 * @param cyclic greatest departure from even growth along each inertial axis [N m s]
 * @param greatestInBody greatest momentum along each body axis, none being stored at the begin [N m s]
 * @since 0.1
 */
public record StoredMomentum(double greatestTorque, Vector3D secular, Vector3D cyclic, Vector3D greatestInBody) {

    /**
     * Checks the torque.
     *
     * @param greatestTorque greatest torque in the span [N m]
     * @param secular momentum gathered from begin to end, in inertial axes [N m s]
     * @param cyclic greatest departure from even growth along each inertial axis [N m s]
     * @param greatestInBody greatest momentum along each body axis, none being stored at the begin [N m s]
     */
    public StoredMomentum {
        Checks.notNegative("greatestTorque", greatestTorque);
    }
}

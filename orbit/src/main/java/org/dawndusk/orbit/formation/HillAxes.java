/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;

/**
 * The axes of a formation at an instant: radial, along track, along the angular momentum, and how they turn.
 *
 * @param centre position, velocity and acceleration of the reference
 * @param radial x axis
 * @param along y axis
 * @param across z axis
 * @param turn angular velocity of the axes, in inertial components [rad/s]
 */
record HillAxes(PVCoordinates centre, Vector3D radial, Vector3D along, Vector3D across, Vector3D turn) {

    static HillAxes of(PVCoordinates centre, Vector3D acceleration) {
        Vector3D r = centre.getPosition();
        Vector3D momentum = r.crossProduct(centre.getVelocity());
        Vector3D radial = r.normalize();
        Vector3D across = momentum.normalize();
        Vector3D along = across.crossProduct(radial);
        double h = momentum.getNorm();
        double distance = r.getNorm();
        // a force across the plane turns the plane about the radius
        Vector3D turn =
                new Vector3D(distance * acceleration.dotProduct(across) / h, radial, h / (distance * distance), across);
        return new HillAxes(new PVCoordinates(r, centre.getVelocity(), acceleration), radial, along, across, turn);
    }

    /** Components in these axes. */
    Vector3D components(Vector3D inertial) {
        return new Vector3D(inertial.dotProduct(radial), inertial.dotProduct(along), inertial.dotProduct(across));
    }

    private Vector3D inertial(Vector3D components) {
        return new Vector3D(components.getX(), radial, components.getY(), along, components.getZ(), across);
    }

    PVCoordinates inertial(HillState state) {
        Vector3D offset = inertial(state.position());
        return new PVCoordinates(
                centre.getPosition().add(offset),
                centre.getVelocity().add(inertial(state.velocity())).add(turn.crossProduct(offset)));
    }
}

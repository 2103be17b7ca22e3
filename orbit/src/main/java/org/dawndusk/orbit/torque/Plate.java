/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * One flat face of a satellite, which meets air and sunlight on its outer side alone.
 *
 * <p>Air molecules are stopped and leave so slowly that only the drag remains; sunlight is absorbed, mirrored or scattered
 * by Lambert's law. Faces do not shade each other.
 *
 * <p>Source: Wertz, <i>Spacecraft Attitude Determination and Control</i>, 1978, sections 17.2.2 (sunlight) and 17.2.3
 * (air).
 *
 * <p>Immutable and thread-safe.
 *
 * @param area area, positive [m²]
 * @param normal outward direction in body axes, of any length; kept as a unit vector
 * @param centre centre of the face in body axes, from the centre of mass [m]
 * @param specular share of the sunlight that is mirrored, in [0, 1] [1]
 * @param diffuse share of the sunlight that is scattered, in [0, 1 - specular] [1]
 * @since 0.1
 */
public record Plate(double area, Vector3D normal, Vector3D centre, double specular, double diffuse) {

    /**
     * Checks the face and makes its normal a unit vector.
     *
     * @param area area, positive [m²]
     * @param normal outward direction in body axes, of any length; kept as a unit vector
     * @param centre centre of the face in body axes, from the centre of mass [m]
     * @param specular share of the sunlight that is mirrored, in [0, 1] [1]
     * @param diffuse share of the sunlight that is scattered, in [0, 1 - specular] [1]
     */
    public Plate {
        Checks.positive("area", area);
        double length = Checks.positive("length of the normal", normal.getNorm());
        Checks.notNegative("distance of the centre", centre.getNorm());
        Checks.between("specular", specular, 0, 1);
        Checks.between("diffuse", diffuse, 0, 1 - specular);
        normal = normal.scalarMultiply(1 / length);
    }

    /** Force of air: pressure is half the density times drag coefficient times speed squared; zero on the lee side [N]. */
    Vector3D airForce(double pressure, Vector3D flight) {
        double cosine = normal.dotProduct(flight);
        return cosine <= 0 ? Vector3D.ZERO : flight.scalarMultiply(-pressure * area * cosine);
    }

    /** Force of sunlight of that pressure from that direction; zero on the shaded side [N]. */
    Vector3D lightForce(double pressure, Vector3D sun) {
        double cosine = normal.dotProduct(sun);
        if (cosine <= 0) {
            return Vector3D.ZERO;
        }
        return new Vector3D(1 - specular, sun, 2 * (specular * cosine + diffuse / 3), normal)
                .scalarMultiply(-pressure * area * cosine);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A rigid satellite as torques see it: moments of inertia about its centre of mass, flat faces, magnetic dipole.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SatelliteBody {

    private final double xx;
    private final double yy;
    private final double zz;
    private final double xy;
    private final double xz;
    private final double yz;
    private final List<Plate> plates;
    private final double dragCoefficient;
    private final Vector3D dipole;

    private SatelliteBody(Builder builder) {
        xx = builder.xx;
        yy = builder.yy;
        zz = builder.zz;
        xy = builder.xy;
        xz = builder.xz;
        yz = builder.yz;
        plates = List.copyOf(builder.plates);
        dragCoefficient = builder.dragCoefficient;
        dipole = builder.dipole;
    }

    /**
     * Begins the description of a satellite.
     *
     * @param xx moment of inertia about the body's x axis, positive [kg m²]
     * @param yy moment of inertia about the body's y axis, positive [kg m²]
     * @param zz moment of inertia about the body's z axis, positive, and none greater than the other two together [kg m²]
     * @return a builder of a satellite without faces
     */
    public static Builder builder(double xx, double yy, double zz) {
        return new Builder(xx, yy, zz);
    }

    /**
     * The product of the inertia tensor with a vector.
     *
     * @param vector a vector in body axes, for instance an angular velocity [rad/s]
     * @return the product in body axes, then an angular momentum [N m s]
     */
    public Vector3D inertiaTimes(Vector3D vector) {
        return new Vector3D(
                xx * vector.getX() + xy * vector.getY() + xz * vector.getZ(),
                xy * vector.getX() + yy * vector.getY() + yz * vector.getZ(),
                xz * vector.getX() + yz * vector.getY() + zz * vector.getZ());
    }

    /**
     * The faces.
     *
     * @return in the order given, unmodifiable
     */
    public List<Plate> plates() {
        return plates;
    }

    /**
     * The drag coefficient of a face across the flow.
     *
     * @return drag coefficient [1]
     */
    public double dragCoefficient() {
        return dragCoefficient;
    }

    /**
     * What remains of the magnetism of the satellite.
     *
     * @return dipole moment in body axes [A m²]
     */
    public Vector3D dipole() {
        return dipole;
    }

    /**
     * Describes a satellite. Not thread-safe.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final double xx;
        private final double yy;
        private final double zz;
        private double xy;
        private double xz;
        private double yz;
        private final List<Plate> plates = new ArrayList<>();
        private double dragCoefficient = 2.2;
        private Vector3D dipole = Vector3D.ZERO;

        private Builder(double xx, double yy, double zz) {
            this.xx = Checks.positive("xx", xx);
            this.yy = Checks.positive("yy", yy);
            this.zz = Checks.positive("zz", zz);
            // the sum of two moments exceeds the third by twice the second moment of the mass along its axis
            Checks.between("xx", xx, 0, yy + zz);
            Checks.between("yy", yy, 0, xx + zz);
            Checks.between("zz", zz, 0, xx + yy);
        }

        /**
         * The elements of the inertia tensor off its diagonal; 0 unless given, when the body axes are principal axes.
         *
         * @param xy element xy, the negative of the product of inertia ∫xy dm [kg m²]
         * @param xz element xz [kg m²]
         * @param yz element yz [kg m²]
         * @return this builder
         */
        public Builder offDiagonal(double xy, double xz, double yz) {
            this.xy = Checks.finite("xy", xy);
            this.xz = Checks.finite("xz", xz);
            this.yz = Checks.finite("yz", yz);
            return this;
        }

        /**
         * Adds a face.
         *
         * @param plate the face
         * @return this builder
         */
        public Builder plate(Plate plate) {
            plates.add(Objects.requireNonNull(plate, "plate"));
            return this;
        }

        /**
         * Adds a thin panel: two faces back to back.
         *
         * @param area area of one side, positive [m²]
         * @param normal direction of one side in body axes, of any length
         * @param centre centre of the panel in body axes, from the centre of mass [m]
         * @param specular share of the sunlight that is mirrored, in [0, 1] [1]
         * @param diffuse share of the sunlight that is scattered, in [0, 1 - specular] [1]
         * @return this builder
         */
        public Builder panel(double area, Vector3D normal, Vector3D centre, double specular, double diffuse) {
            return plate(new Plate(area, normal, centre, specular, diffuse))
                    .plate(new Plate(area, normal.negate(), centre, specular, diffuse));
        }

        /**
         * The drag coefficient of a face across the flow; 2.2 unless given.
         *
         * @param dragCoefficient drag coefficient, positive [1]
         * @return this builder
         */
        public Builder dragCoefficient(double dragCoefficient) {
            this.dragCoefficient = Checks.positive("dragCoefficient", dragCoefficient);
            return this;
        }

        /**
         * What remains of the magnetism of the satellite; none unless given.
         *
         * @param dipole dipole moment in body axes [A m²]
         * @return this builder
         */
        public Builder dipole(Vector3D dipole) {
            Checks.notNegative("length of the dipole", dipole.getNorm());
            this.dipole = dipole;
            return this;
        }

        /**
         * Completes the satellite.
         *
         * @return the satellite
         * @throws IllegalArgumentException if no body has such an inertia tensor
         */
        public SatelliteBody build() {
            double minor = xx * yy - xy * xy;
            double determinant = zz * minor - xx * yz * yz - yy * xz * xz + 2 * xy * xz * yz;
            Checks.positive("minor xx yy - xy² of the inertia tensor", minor);
            Checks.positive("determinant of the inertia tensor", determinant);
            return new SatelliteBody(this);
        }
    }
}

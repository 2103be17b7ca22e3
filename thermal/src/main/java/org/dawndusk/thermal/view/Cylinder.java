/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * One side of the lateral surface of a circular cylinder, without its ends, which are discs. Immutable and thread-safe.
 *
 * @param base centre of one end [m]
 * @param axis unit vector from that end to the other [1]
 * @param radius of the cylinder [m]
 * @param length from end to end [m]
 * @param inward whether the side is the inner one
 */
public record Cylinder(Vector3D base, Vector3D axis, double radius, double length, boolean inward) implements Shape {
    /**
     * Refuses values outside their ranges; the axis is brought to unit length.
     *
     * @param base centre of one end [m]
     * @param axis unit vector from that end to the other [1]
     * @param radius of the cylinder [m]
     * @param length from end to end [m]
     * @param inward whether the side is the inner one
     */
    public Cylinder {
        Checks.finite("base", base);
        Checks.unit("axis", axis);
        Checks.positive("radius", radius);
        Checks.positive("length", length);
        axis = axis.normalize();
    }

    /**
     * The outer side.
     *
     * @param base centre of one end [m]
     * @param axis unit vector from that end to the other [1]
     * @param radius of the cylinder [m]
     * @param length from end to end [m]
     * @return the side that faces away from the axis
     */
    public static Cylinder outside(Vector3D base, Vector3D axis, double radius, double length) {
        return new Cylinder(base, axis, radius, length, false);
    }

    /**
     * The inner side.
     *
     * @param base centre of one end [m]
     * @param axis unit vector from that end to the other [1]
     * @param radius of the cylinder [m]
     * @param length from end to end [m]
     * @return the side that faces the axis
     */
    public static Cylinder inside(Vector3D base, Vector3D axis, double radius, double length) {
        return new Cylinder(base, axis, radius, length, true);
    }

    @Override
    public double area() {
        return 2 * Math.PI * radius * length;
    }

    @Override
    public Cylinder reversed() {
        return new Cylinder(base, axis, radius, length, !inward);
    }
}

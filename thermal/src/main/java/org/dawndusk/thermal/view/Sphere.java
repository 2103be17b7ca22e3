/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * One side of a sphere. Immutable and thread-safe.
 *
 * @param center of the sphere [m]
 * @param radius of the sphere [m]
 * @param inward whether the side is the inner one
 */
public record Sphere(Vector3D center, double radius, boolean inward) implements Shape {
    /**
     * Refuses values outside their ranges.
     *
     * @param center of the sphere [m]
     * @param radius of the sphere [m]
     * @param inward whether the side is the inner one
     */
    public Sphere {
        Checks.finite("center", center);
        Checks.positive("radius", radius);
    }

    /**
     * The outer side.
     *
     * @param center of the sphere [m]
     * @param radius of the sphere [m]
     * @return the side that faces away from the centre
     */
    public static Sphere outside(Vector3D center, double radius) {
        return new Sphere(center, radius, false);
    }

    /**
     * The inner side.
     *
     * @param center of the sphere [m]
     * @param radius of the sphere [m]
     * @return the side that faces the centre
     */
    public static Sphere inside(Vector3D center, double radius) {
        return new Sphere(center, radius, true);
    }

    @Override
    public double area() {
        return 4 * Math.PI * radius * radius;
    }

    @Override
    public Sphere reversed() {
        return new Sphere(center, radius, !inward);
    }
}

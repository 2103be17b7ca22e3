/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * One side of a flat disc. Immutable and thread-safe.
 *
 * @param center of the disc [m]
 * @param normal outward unit normal of the side [1]
 * @param radius of the disc [m]
 */
public record Disc(Vector3D center, Vector3D normal, double radius) implements Shape {
    /**
     * Refuses values outside their ranges; the normal is brought to unit length.
     *
     * @param center of the disc [m]
     * @param normal outward unit normal of the side [1]
     * @param radius of the disc [m]
     */
    public Disc {
        Checks.finite("center", center);
        Checks.unit("normal", normal);
        Checks.positive("radius", radius);
        normal = normal.normalize();
    }

    @Override
    public double area() {
        return Math.PI * radius * radius;
    }

    @Override
    public Disc reversed() {
        return new Disc(center, normal.negate(), radius);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

/**
 * One side of a surface in space: a planar polygon, a disc, the lateral surface of a cylinder, a sphere.
 *
 * <p>A shape radiates and is hit on the side that its normal points from. It hides what is behind it from either side. A
 * plate that radiates on both sides is two shapes in the same place, one the other {@link #reversed}. Immutable and
 * thread-safe.
 */
public sealed interface Shape permits Polygon, Disc, Cylinder, Sphere {
    /**
     * The area of this side.
     *
     * @return area [m²]
     */
    double area();

    /**
     * The other side.
     *
     * @return the shape in the same place that faces the other way
     */
    Shape reversed();
}

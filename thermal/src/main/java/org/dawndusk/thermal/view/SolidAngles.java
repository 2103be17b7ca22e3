/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Solid angles, and those projected on a plane, from a point. */
final class SolidAngles {
    private SolidAngles() {}

    /** Of a polygon, positive from its front. Van Oosterom and Strackee's formula for each triangle of a fan, with signs. */
    static double of(Vector3D point, Polygon polygon) {
        List<Vector3D> corners = polygon.vertices();
        Vector3D a = corners.get(0).subtract(point);
        double sum = 0;
        for (int i = 2; i < corners.size(); i++) {
            Vector3D b = corners.get(i - 1).subtract(point);
            Vector3D c = corners.get(i).subtract(point);
            double volume = a.dotProduct(b.crossProduct(c));
            double denominator = a.getNorm() * b.getNorm() * c.getNorm()
                    + a.dotProduct(b) * c.getNorm()
                    + b.dotProduct(c) * a.getNorm()
                    + c.dotProduct(a) * b.getNorm();
            // seen from the front a counterclockwise triangle has a negative volume
            sum -= 2 * Math.atan2(volume, denominator);
        }
        return sum;
    }

    /** Of a disc from a point at a height above its plane and an offset from its axis. */
    static double disc(double radius, double height, double offset) {
        double range = Math.hypot(radius, height);
        if (offset == 0) {
            return 2 * Math.PI * radius * radius / (range * (range + height));
        }
        // 2π - the turn of a line of sight along the rim, less height over its length:
        // omega = ∫ (1 - h / d(φ)) dψ, ψ the azimuth of the rim from the foot of the point
        double sum = DoubleExponential.integrate(
                phi -> {
                    double across = radius * radius - radius * offset * Math.cos(phi);
                    double half = Math.sin(phi / 2);
                    double flat = (radius - offset) * (radius - offset) + 4 * radius * offset * half * half;
                    double sight = Math.sqrt(flat + height * height);
                    // (1 - h / sight) / flat without cancellation: 1 / (sight (sight + h))
                    return across / (sight * (sight + height));
                },
                0,
                Math.PI);
        return 2 * sum;
    }

    /** Share of the hemisphere over an element that a polygon fills, by Lambert's formula, above the element's horizon. */
    static double projected(Vector3D point, Vector3D normal, Polygon polygon) {
        double height = point.subtract(polygon.vertices().get(0)).dotProduct(polygon.normal());
        if (!(height > 0)) {
            return 0;
        }
        List<Vector3D> seen = PolygonContours.inFrontOf(point, normal, polygon);
        double sum = 0;
        for (int i = 0; i < seen.size(); i++) {
            Vector3D a = seen.get(i).subtract(point);
            Vector3D b = seen.get((i + 1) % seen.size()).subtract(point);
            Vector3D across = a.crossProduct(b);
            double norm = across.getNorm();
            if (norm > 0) {
                sum -= Math.atan2(norm, a.dotProduct(b)) * across.dotProduct(normal) / norm;
            }
        }
        return Math.max(0, sum / (2 * Math.PI));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

/** Factors to a sphere of unit radius. */
final class Spheres {
    private Spheres() {}

    /** From a plane element at a distance h from the centre, by the cosine of its tilt from the direction to the centre. */
    static double element(double h, double cos) {
        if (Math.abs(cos) * h >= 1) {
            return cos > 0 ? cos / (h * h) : 0;
        }
        // asin and acos written as atan2, whose arguments stay real at the limits of the horizon cut
        double tangent = Math.sqrt((h - 1) * (h + 1));
        double cut = Math.sqrt((1 - h * cos) * (1 + h * cos));
        double factor = 0.5
                - Math.atan2(tangent, cut) / Math.PI
                + (cos * Math.atan2(cut, -tangent * cos) - tangent * cut) / (Math.PI * h * h);
        // far below the horizon the terms cancel to their last bits
        return Math.max(0, factor);
    }

    /** From a sphere of a radius with its centre at a distance, at least the radius and 1: the mean over its elements. */
    static double sphere(double radius, double distance) {
        double all = Math.acos(Math.min(1, (radius + 1) / distance));
        double none = Math.acos((radius - 1) / distance);
        double sum = DoubleExponential.integrate(
                angle -> {
                    double half = Math.sin(angle / 2);
                    double gap = distance - radius;
                    double h = Math.sqrt(gap * gap + 4 * radius * distance * half * half);
                    // spheres that touch: rounding must not put the point of contact inside
                    return Math.sin(angle)
                            * element(Math.max(1, h), (distance * Math.cos(angle) - radius) / Math.max(1, h));
                },
                0,
                none,
                all);
        return sum / 2;
    }
}

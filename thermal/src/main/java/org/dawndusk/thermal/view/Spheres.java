/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import org.dawndusk.thermal.ViewFactors;

/** Factors from spheres to spheres. */
final class Spheres {
    private Spheres() {}

    /** To a sphere of unit radius, from one with its centre at a distance, at least the sum: the mean over its elements. */
    static double toUnitSphere(double radius, double distance) {
        double all = Math.acos(Math.min(1, (radius + 1) / distance));
        double none = Math.acos((radius - 1) / distance);
        double sum = DoubleExponential.integrate(
                angle -> {
                    double half = Math.sin(angle / 2);
                    double gap = distance - radius;
                    // spheres that touch: rounding must not put the point of contact on the other
                    double h = Math.max(Math.nextUp(1.0), Math.sqrt(gap * gap + 4 * radius * distance * half * half));
                    double cos = (distance * Math.cos(angle) - radius) / h;
                    return Math.sin(angle) * ViewFactors.plateToSphere(1, h, Math.acos(Math.min(Math.max(cos, -1), 1)));
                },
                0,
                none,
                all);
        return sum / 2;
    }
}

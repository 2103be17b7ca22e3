/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

/**
 * The part of the Sun's disc that the Earth's disc leaves free, both taken as plane discs of even brightness.
 *
 * <p>Source: Montenbruck and Gill, <i>Satellite Orbits</i>, Springer 2000, section 3.4.2.
 */
final class DiscOverlap {

    private DiscOverlap() {}

    /**
     * The visible fraction of the Sun.
     *
     * @param depth angle from the Earth's limb to the centre of the Sun in solar radii: 1 lit, -1 dark
     * @param a apparent radius of the Sun, positive
     * @param b apparent radius of the Earth, positive
     */
    static double visibleFraction(double depth, double a, double b) {
        double c = b + depth * a;
        if (depth >= 1) {
            return 1;
        }
        if (c <= Math.abs(b - a)) {
            // one disc lies within the other: darkness, or a ring of light where the Earth looks smaller
            return b >= a ? 0 : 1 - b * b / (a * a);
        }
        // distance of the common chord from the Sun's centre, with c² - b² written without cancellation
        double x = (depth * a * (b + c) + a * a) / (2 * c);
        double y = Math.sqrt(Math.max(0, (a - x) * (a + x)));
        double overlap = a * a * Math.atan2(y, x) + b * b * Math.atan2(y, c - x) - c * y;
        return Math.min(1, Math.max(0, 1 - overlap / (Math.PI * a * a)));
    }
}

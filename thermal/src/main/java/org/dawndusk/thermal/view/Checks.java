/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Refusals of bad arguments, with the name, the value and what is allowed. */
final class Checks {
    /** Between these the fourth powers of all lengths are numbers [m]. */
    static final double SHORTEST = 1e-70;

    static final double LONGEST = 1e70;

    private static final double UNIT_TOLERANCE = 1e-6;

    private Checks() {}

    static void positive(String name, double value) {
        above(name, value, 0);
    }

    static void notNegative(String name, double value) {
        atLeast(name, value, 0);
    }

    static void above(String name, double value, double bound) {
        if (!(value > bound && value <= Double.MAX_VALUE)) {
            throw refusal(name, value, "(" + (bound == 0 ? "0" : bound) + ", ∞)");
        }
    }

    static void atLeast(String name, double value, double bound) {
        if (!(value >= bound && value <= Double.MAX_VALUE)) {
            throw refusal(name, value, "[" + (bound == 0 ? "0" : bound) + ", ∞)");
        }
    }

    static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw refusal(name, value, "[" + low + ", " + high + "]");
        }
    }

    static void fraction(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw refusal(name, value, "(0, 1]");
        }
    }

    static void finite(String name, double value) {
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            throw refusal(name, value, "(-∞, ∞)");
        }
    }

    static void finite(String name, Vector3D point) {
        finite("x of " + name, point.getX());
        finite("y of " + name, point.getY());
        finite("z of " + name, point.getZ());
    }

    static void unit(String name, Vector3D direction) {
        double norm = direction.getNorm();
        if (!(Math.abs(norm - 1) <= UNIT_TOLERANCE)) {
            throw refusal("the norm of " + name, norm, "[0.999999, 1.000001]");
        }
    }

    static IllegalArgumentException refusal(String name, double value, String allowed) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + allowed);
    }
}

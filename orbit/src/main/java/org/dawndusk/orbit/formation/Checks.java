/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Argument checks; every message names the argument, its value and the range that is allowed. */
final class Checks {

    private Checks() {}

    static double finite(String name, double value) {
        return inside(name, value, Math.abs(value) < Double.POSITIVE_INFINITY, "(-∞, ∞)");
    }

    static double positive(String name, double value) {
        return inside(name, value, value > 0 && value < Double.POSITIVE_INFINITY, "(0, ∞)");
    }

    static double upTo(String name, double value, double most) {
        return inside(name, value, value > 0 && value <= most, "(0, " + most + "]");
    }

    static double notNegative(String name, double value) {
        return inside(name, value, value >= 0 && value < Double.POSITIVE_INFINITY, "[0, ∞)");
    }

    static double between(String name, double value, double low, double high) {
        return inside(name, value, value >= low && value <= high, "[" + low + ", " + high + "]");
    }

    static void notNaN(String name, Vector3D value) {
        if (value.isNaN()) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be three numbers");
        }
    }

    private static double inside(String name, double value, boolean valid, String range) {
        if (!valid) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
        }
        return value;
    }
}

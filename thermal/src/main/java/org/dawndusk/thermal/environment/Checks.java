/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.environment;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Refusals of bad arguments and of bad answers of a user's function, with the name, the value and what is allowed. */
final class Checks {
    private static final double UNIT_TOLERANCE = 1e-6;

    private Checks() {}

    static void positive(String name, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw refusal(name, value, "(0, ∞)");
        }
    }

    static void unit(String name, Vector3D direction) {
        double norm = direction.getNorm();
        if (!(Math.abs(norm - 1) <= UNIT_TOLERANCE)) {
            throw refusal("the norm of " + name, norm, "[0.999999, 1.000001]");
        }
    }

    static Vector3D unitAt(String name, double time, Vector3D direction) {
        double norm = direction.getNorm();
        if (!(Math.abs(norm - 1) <= UNIT_TOLERANCE)) {
            throw refusal("the norm of " + name + " at " + time + " s", norm, "[0.999999, 1.000001]");
        }
        return direction;
    }

    static double withinAt(String name, double time, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw refusal(name + " at " + time + " s", value, "[" + low + ", " + high + "]");
        }
        return value;
    }

    static double aboveAt(String name, double time, double value, double bound) {
        if (!(value > bound && value <= Double.MAX_VALUE)) {
            throw refusal(name + " at " + time + " s", value, "(" + bound + ", ∞)");
        }
        return value;
    }

    static double notNegativeAt(String name, double time, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw refusal(name + " at " + time + " s", value, "[0, ∞)");
        }
        return value;
    }

    static IllegalArgumentException refusal(String name, double value, String allowed) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + allowed);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

/** Argument checks; every message names the argument, its value and the range that is allowed. */
final class Checks {

    private Checks() {}

    static double finite(String name, double value) {
        if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
            throw refused(name, value, "(-∞, ∞)");
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused(name, value, "(0, ∞)");
        }
        return value;
    }

    static double notNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw refused(name, value, "[0, ∞)");
        }
        return value;
    }

    static double between(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw refused(name, value, "[" + low + ", " + high + "]");
        }
        return value;
    }

    static double above(String name, double value, double low) {
        if (!(value > low && value < Double.POSITIVE_INFINITY)) {
            throw refused(name, value, "(" + low + ", ∞)");
        }
        return value;
    }

    private static IllegalArgumentException refused(String name, double value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

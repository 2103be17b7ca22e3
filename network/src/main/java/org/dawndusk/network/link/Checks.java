/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/** Argument checks; a message names the argument, its value and the range that is allowed. */
final class Checks {
    private Checks() {}

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

    static double finite(String name, double value) {
        if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
            throw refused(name, value, "(-∞, ∞)");
        }
        return value;
    }

    static double within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw refused(name, value, "[" + low + ", " + high + "]");
        }
        return value;
    }

    static IllegalArgumentException refused(String name, Object value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.price;

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

    static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw refused(name, value, "[0, 1]");
        }
        return value;
    }

    static int atLeast(String name, int value, int minimum) {
        if (value < minimum) {
            throw refused(name, value, "[" + minimum + ", ∞)");
        }
        return value;
    }

    static IllegalArgumentException refused(String name, Object value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.bus;

/** Refusals of bad arguments, with the name, the value and what is allowed. */
final class Checks {
    private Checks() {}

    static void positive(String name, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw refusal(name, value, "(0, ∞)");
        }
    }

    static void notNegative(String name, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw refusal(name, value, "[0, ∞)");
        }
    }

    static void finite(String name, double value) {
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            throw refusal(name, value, "(-∞, ∞)");
        }
    }

    static void fraction(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw refusal(name, value, "(0, 1]");
        }
    }

    static void loss(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw refusal(name, value, "[0, 1)");
        }
    }

    static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw refusal(name, value, "[" + low + ", " + high + "]");
        }
    }

    static IllegalArgumentException refusal(String name, double value, String allowed) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + allowed);
    }
}

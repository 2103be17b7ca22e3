/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/** Refusals of bad arguments and of bad answers of a user's function, with the name, the value and what is allowed. */
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

    static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw refusal(name, value, "[" + low + ", " + high + "]");
        }
    }

    static void ascending(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            finite(name + "[" + i + "]", values[i]);
            if (i > 0 && !(values[i] > values[i - 1])) {
                throw refusal(name + "[" + i + "]", values[i], "(" + values[i - 1] + ", ∞)");
            }
        }
    }

    // the name is put together only where it is needed: these stand in the innermost loops

    static double finiteAt(String quantity, String of, double time, double value) {
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            throw refusal(quantity + " of " + of + " at " + time + " s", value, "(-∞, ∞)");
        }
        return value;
    }

    static double notNegativeAt(String quantity, String of, double time, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw refusal(quantity + " of " + of + " at " + time + " s", value, "[0, ∞)");
        }
        return value;
    }

    static double positiveAt(String quantity, String of, double time, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw refusal(quantity + " of " + of + " at " + time + " s", value, "(0, ∞)");
        }
        return value;
    }

    static IllegalArgumentException refusal(String name, double value, String allowed) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + allowed);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

/** Argument checks; every message names the argument, its value and the range that is allowed. */
final class Checks {

    private Checks() {}

    static double finite(String name, double value) {
        if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be in (-∞, ∞)");
        }
        return value;
    }

    static void length(String name, double[] array, long least) {
        if (array.length < least) {
            throw new IllegalArgumentException(
                    name + " has " + array.length + " entries, but must have at least " + least);
        }
    }

    /** Finite and strictly ascending, at least so many. */
    static void ascending(String name, double[] values, int least) {
        length(name, values, least);
        for (int i = 0; i < values.length; i++) {
            finite(name + "[" + i + "]", values[i]);
            if (i > 0 && !(values[i] > values[i - 1])) {
                throw new IllegalArgumentException(
                        name + "[" + i + "] is " + values[i] + ", but must be in (" + values[i - 1] + ", ∞)");
            }
        }
    }
}

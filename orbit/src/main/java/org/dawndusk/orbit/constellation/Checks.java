/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

/** Argument checks; every message names the argument, its value and the range that is allowed. */
final class Checks {

    private Checks() {}

    static double finite(String name, double value) {
        if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
            throw refused(name, value, "(-∞, ∞)");
        }
        return value;
    }

    static double between(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw refused(name, value, "[" + low + ", " + high + "]");
        }
        return value;
    }

    static int atLeast(String name, int value, int low) {
        if (value < low) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be in [" + low + ", ∞)");
        }
        return value;
    }

    static int index(String name, int value, int size) {
        if (value < 0 || value >= size) {
            throw new IndexOutOfBoundsException(name + " is " + value + ", but must be in [0, " + (size - 1) + "]");
        }
        return value;
    }

    static int count(String name, long value) {
        if (value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", but must be in [1, " + Integer.MAX_VALUE + "]");
        }
        return (int) value;
    }

    static void room(String name, double[] array, int size) {
        if (array.length < size) {
            throw new IllegalArgumentException(
                    name + " has " + array.length + " entries, but must have at least " + size);
        }
    }

    private static IllegalArgumentException refused(String name, double value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

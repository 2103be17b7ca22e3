/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

/** Argument checks; a message names the argument, its value and the range that is allowed. */
final class Checks {
    /** The speed of light in vacuum [m/s]. */
    static final double SPEED_OF_LIGHT = 299_792_458;

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

    static int atLeast(String name, int value, int minimum) {
        if (value < minimum) {
            throw refused(name, value, "[" + minimum + ", ∞)");
        }
        return value;
    }

    static int index(String name, int value, int size) {
        if (value < 0 || value >= size) {
            throw refused(name, value, "[0, " + (size - 1) + "]");
        }
        return value;
    }

    static void length(String name, double[] array, int length) {
        if (array.length != length) {
            throw refused("length of " + name, array.length, "{" + length + "}");
        }
    }

    /** Refuses a position that is not finite, naming whose it is. */
    static void position(String whose, int index, double x, double y, double z) {
        if (!(Math.abs(x) < Double.POSITIVE_INFINITY
                && Math.abs(y) < Double.POSITIVE_INFINITY
                && Math.abs(z) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "position of " + whose + " " + index + " is (" + x + ", " + y + ", " + z + "), but must be finite");
        }
    }

    static void positions(int count, double[] x, double[] y, double[] z) {
        length("x", x, count);
        length("y", y, count);
        length("z", z, count);
        for (int i = 0; i < count; i++) {
            position("satellite", i, x[i], y[i], z[i]);
        }
    }

    static IllegalArgumentException refused(String name, Object value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

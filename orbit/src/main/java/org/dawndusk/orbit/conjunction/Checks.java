/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.hipparchus.linear.RealMatrix;

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

    /** A probability that is neither impossible nor certain. */
    static double share(String name, double value) {
        return inside(name, value, value > 0 && value < 1, "(0, 1)");
    }

    static void span(double from, double to) {
        finite("from", from);
        inside("to", to, to > from && to < Double.POSITIVE_INFINITY, "(" + from + ", ∞)");
    }

    static void square(String name, RealMatrix matrix, int size) {
        if (matrix.getRowDimension() != size || matrix.getColumnDimension() != size) {
            throw new IllegalArgumentException(name + " is " + matrix.getRowDimension() + " x "
                    + matrix.getColumnDimension() + ", but must be " + size + " x " + size);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                finite(name + "[" + i + "][" + j + "]", matrix.getEntry(i, j));
            }
        }
    }

    private static double inside(String name, double value, boolean valid, String range) {
        if (!valid) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
        }
        return value;
    }
}

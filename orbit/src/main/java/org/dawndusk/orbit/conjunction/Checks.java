/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import org.hipparchus.linear.RealMatrix;

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

    static double upTo(String name, double value, double most) {
        if (!(value > 0 && value <= most)) {
            throw refused(name, value, "(0, " + most + "]");
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

    /** A probability that is neither impossible nor certain. */
    static double share(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw refused(name, value, "(0, 1)");
        }
        return value;
    }

    static void span(double from, double to) {
        finite("from", from);
        if (!(to > from && to < Double.POSITIVE_INFINITY)) {
            throw refused("to", to, "(" + from + ", ∞)");
        }
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

    private static IllegalArgumentException refused(String name, double value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

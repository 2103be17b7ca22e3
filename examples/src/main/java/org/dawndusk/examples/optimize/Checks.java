/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

/** Refusals of this package. */
final class Checks {
    private Checks() {}

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be finite");
        }
        return value;
    }

    static int atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be in [" + least + ", ∞)");
        }
        return value;
    }

    static String named(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank, but must be a name");
        }
        return value;
    }
}

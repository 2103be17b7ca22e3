/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

/** Argument checks; a message names the argument, its value and the range that is allowed. */
final class Checks {
    private Checks() {}

    static int within(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw refused(name, value, "[" + low + ", " + high + "]");
        }
        return value;
    }

    static int index(String name, int value, int size) {
        return within(name, value, 0, size - 1);
    }

    static IllegalArgumentException refused(String name, Object value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

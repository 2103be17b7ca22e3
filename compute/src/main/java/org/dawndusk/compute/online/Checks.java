/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

/** Argument checks; a message names the argument, its value and the range that is allowed. */
final class Checks {
    private Checks() {}

    static long within(String name, long value, long minimum, long maximum) {
        if (value < minimum || value > maximum) {
            throw refused(name, value, "[" + minimum + ", " + maximum + "]");
        }
        return value;
    }

    static IllegalArgumentException refused(String name, Object value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.Locale;

/** Numbers as people read them. */
final class Text {
    /** What is smaller is rounding, in the units of the report. */
    private static final double NOTHING = 1e-12;

    private Text() {}

    /** Four significant digits, without an exponent where it can be helped. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return Long.toString((long) value);
        }
        double magnitude = Math.abs(value);
        if (magnitude < NOTHING) {
            return "0";
        }
        if (magnitude >= 1e6 || magnitude < 1e-3) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        int decimals = Math.max(0, 3 - (int) Math.floor(Math.log10(magnitude)));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}

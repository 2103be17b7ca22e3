/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Refusals of what a page cannot show. */
final class Checks {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Checks() {}

    static void text(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank, but must have words");
        }
    }

    static void name(String name, String value) {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", but must be of small letters, digits and hyphens");
        }
    }

    static void figure(String name, String title, String text) {
        name("name", name);
        text("title", title);
        text("text", text);
    }

    static void fresh(String kind, String name, Set<String> names) {
        if (!names.add(name)) {
            throw new IllegalArgumentException(
                    "the " + kind + " is " + name + ", but must be the only one of that name");
        }
    }

    static void length(String name, int length, int needed) {
        if (length != needed) {
            throw new IllegalArgumentException(name + " has " + length + " values, but must have " + needed);
        }
    }

    static void some(String name, List<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty, but must have an element");
        }
    }

    static void finite(String name, double value) {
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be finite");
        }
    }

    static void notInfinite(String name, double value) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be finite or NaN");
        }
    }

    static void notNegative(String name, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be in [0, ∞)");
        }
    }

    static void positive(String name, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be in (0, ∞)");
        }
    }
}

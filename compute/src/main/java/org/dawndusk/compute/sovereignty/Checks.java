/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Argument checks; a message names the argument, its value and the range that is allowed. */
final class Checks {
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Checks() {}

    static String state(String name, String code) {
        if (!(STATES.contains(code) || userAssigned(code))) {
            throw refused(name, code, "the codes of ISO 3166-1 alpha-2 and those for users' own");
        }
        return code;
    }

    /** AA, QM to QZ, XA to XZ and ZZ: ISO 3166-1, clause on user-assigned code elements. */
    private static boolean userAssigned(String code) {
        return code.equals("AA") || code.equals("ZZ") || code.matches("X[A-Z]|Q[M-Z]");
    }

    static String text(String name, String value) {
        if (value.isBlank()) {
            throw refused(name, "blank", "the texts that are not");
        }
        return value;
    }

    static SortedSet<String> sorted(Collection<String> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw refused(name, value, "(-∞, ∞)");
        }
        return value;
    }

    static long within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw refused(name, value, "[" + least + ", " + most + "]");
        }
        return value;
    }

    static IllegalArgumentException refused(String name, Object value, String range) {
        return new IllegalArgumentException(name + " is " + value + ", but must be in " + range);
    }
}

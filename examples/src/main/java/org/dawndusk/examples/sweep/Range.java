/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.Serializable;

/**
 * Where a variable is drawn from, evenly.
 *
 * @param low least value, in the variable's unit [unit]
 * @param high greatest value, not below the least [unit]
 * @serial exclude
 */
// javadoc else asks for a page of the serialized form
@SuppressWarnings("InvalidBlockTag")
public record Range(double low, double high) implements Serializable {
    /**
     * Refuses ranges without a value.
     *
     * @param low least value, in the variable's unit [unit]
     * @param high greatest value, not below the least [unit]
     */
    public Range {
        if (!(low <= high && high - low < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("range is " + low + ":" + high + ", but must be low:high, both finite");
        }
    }

    /**
     * A range as it is written on the command line.
     *
     * @param text LOW:HIGH
     * @return the range
     */
    public static Range parse(String text) {
        String[] ends = text.split(":", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("range is " + text + ", but must be LOW:HIGH");
        }
        try {
            return new Range(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("range is " + text + ", but must be LOW:HIGH", e);
        }
    }

    double at(double uniform) {
        return low + (high - low) * uniform;
    }

    /** A whole number, each of the range as likely as the other. */
    double wholeAt(double uniform) {
        double first = Math.ceil(low);
        double last = Math.floor(high);
        if (first > last) {
            throw new IllegalArgumentException("range is " + low + ":" + high + ", but must hold a whole number");
        }
        return first + Math.floor((last - first + 1) * uniform);
    }
}

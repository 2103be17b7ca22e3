/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

/**
 * What may be chosen, and from where to where.
 *
 * @param name of the variable
 * @param low least value [unit of the variable]
 * @param high greatest value, above the least; for whole numbers not below it [unit of the variable]
 * @param whole whether it takes whole numbers alone
 */
public record Variable(String name, double low, double high, boolean whole) {
    /** A double tells whole numbers apart up to here, with room for the halves between them. */
    private static final double MOST_WHOLE = 1L << 50;

    /**
     * Refuses ranges without a choice.
     *
     * @param name of the variable
     * @param low least value [unit of the variable]
     * @param high greatest value, above the least; for whole numbers not below it [unit of the variable]
     * @param whole whether it takes whole numbers alone
     */
    public Variable {
        Checks.named("name", name);
        boolean some = whole
                ? Math.ceil(low) <= Math.floor(high) && Math.max(Math.abs(low), Math.abs(high)) <= MOST_WHOLE
                : low < high;
        if (!(some && high - low < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "range of " + name + " is " + low + ":" + high + ", but must be low:high, "
                            + (whole ? "with a whole number in it" : "both finite, the first below the second"));
        }
        if (whole) {
            low = Math.ceil(low);
            high = Math.floor(high);
        }
    }

    /**
     * A variable of any real value.
     *
     * @param name of the variable
     * @param low least value [unit of the variable]
     * @param high greatest value [unit of the variable]
     * @return the variable
     */
    public static Variable continuous(String name, double low, double high) {
        return new Variable(name, low, high, false);
    }

    /**
     * A variable of whole numbers; ends that are none are drawn in to the next ones.
     *
     * @param name of the variable
     * @param low least value [unit of the variable]
     * @param high greatest value [unit of the variable]
     * @return the variable
     */
    public static Variable whole(String name, double low, double high) {
        return new Variable(name, low, high, true);
    }

    /** How many whole numbers there are. */
    double count() {
        return high - low + 1;
    }

    /** The value at a share of the range; whole numbers have equal parts of it. */
    double at(double share) {
        return whole ? Math.min(high, low + Math.floor(share * count())) : Math.min(high, low + share * (high - low));
    }

    /** The share of the range at which a value is, of a whole number the middle of its part. */
    double share(double value) {
        return whole ? (value - low + 0.5) / count() : (value - low) / (high - low);
    }
}

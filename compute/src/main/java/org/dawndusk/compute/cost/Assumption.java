/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

/**
 * A figure that a cost rests on, and what it rests on itself. Immutable.
 *
 * @param value what is reckoned with [unit]
 * @param low least value held possible [unit]
 * @param high greatest value held possible [unit]
 * @param unit its unit
 * @param source where it comes from
 * @param date year, or year and month, of the source
 * @param confidence how far to trust it
 */
public record Assumption(
        double value, double low, double high, String unit, String source, String date, Confidence confidence) {
    /** How far to trust a figure. */
    public enum Confidence {
        /** Measured, or paid, and published. */
        MEASURED,
        /** Published by somebody who should know. */
        PUBLISHED,
        /** Reckoned from published figures, or recalled and not checked again. */
        ESTIMATE,
        /** Nothing better than a guess; try other values. */
        GUESS
    }

    /**
     * Checks that the value lies in its range.
     *
     * @param value finite [unit]
     * @param low finite, at most the value [unit]
     * @param high finite, at least the value [unit]
     * @param unit its unit
     * @param source where it comes from
     * @param date year, or year and month, of the source
     * @param confidence how far to trust it
     */
    public Assumption {
        if (!(Double.isFinite(low) && Double.isFinite(high) && value >= low && value <= high)) {
            throw Checks.refused("value", value, "[" + low + ", " + high + "]");
        }
    }

    /**
     * The same question with another answer, of the user's own; the range widens if it must.
     *
     * @param other value [unit]
     * @return an assumption whose source says so
     */
    public Assumption with(double other) {
        return new Assumption(
                other, Math.min(low, other), Math.max(high, other), unit, "set by the user", date, Confidence.GUESS);
    }
}

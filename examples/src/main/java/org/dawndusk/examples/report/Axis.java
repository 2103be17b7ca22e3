/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.report;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * An axis, or a scale of colours, with its unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what it measures
 * @param unit "1" for ratios; empty where names stand on the axis
 * @param start where the axis shows dates in UTC: the instant of 0, values are seconds since then; null elsewhere
 */
public record Axis(String label, String unit, @Nullable Instant start) {
    /**
     * Refuses an axis without a label.
     *
     * @param label what it measures
     * @param unit "1" for ratios; empty where names stand on the axis
     * @param start where the axis shows dates in UTC: the instant of 0, values are seconds since then; null elsewhere
     */
    public Axis {
        Checks.text("label", label);
    }

    /**
     * An axis of numbers.
     *
     * @param label what it measures
     * @param unit "1" for ratios; empty where names stand on the axis
     */
    public Axis(String label, String unit) {
        this(label, unit, null);
    }

    /**
     * An axis of dates.
     *
     * @param start the instant of second 0, such as "2027-01-01T00:00:00Z"
     * @return the axis
     */
    public static Axis time(String start) {
        try {
            return new Axis("time", "UTC", Instant.parse(start));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "start is " + start + ", but must be an instant like 2027-01-01T00:00:00Z", e);
        }
    }

    String labelled() {
        return unit.isEmpty() ? label : label + " [" + unit + "]";
    }
}

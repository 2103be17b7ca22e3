/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import java.util.Objects;
import org.orekit.errors.OrekitException;
import org.orekit.errors.OrekitIllegalArgumentException;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateTimeComponents;
import org.orekit.time.UTCScale;

/**
 * Elapsed SI seconds since an epoch: the time of everything else, leap seconds counted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param earth the Earth, which knows the time scales
 * @param epoch the instant of zero seconds, not before 1972-01-01 UTC
 * @since 0.1
 */
public record Scenario(Earth earth, AbsoluteDate epoch) {

    private static final int FIRST_UTC_YEAR = 1972;
    private static final int LONGEST_SHOWN = 60;
    /** The year 9999 lies within; far beyond it precession and the Sun come out as no numbers [s]. */
    private static final double FARTHEST = 3e11;

    /**
     * Checks the epoch.
     *
     * @param earth the Earth, which knows the time scales
     * @param epoch the instant of zero seconds, not before 1972-01-01 UTC
     * @throws IllegalArgumentException if the epoch lies before 1972-01-01 UTC, when UTC did not count SI seconds
     */
    public Scenario {
        Objects.requireNonNull(earth, "earth");
        requireModernUtc("epoch", epoch, earth.utc());
    }

    /**
     * A scenario from a text in UTC, for instance {@code 2027-01-01T00:00:00}.
     *
     * @param earth the Earth
     * @param utc ISO 8601 date and time in UTC, from 1972 on; {@code 23:59:60} is an instant where a leap second was
     * @return the scenario
     * @throws IllegalArgumentException if the text is no date and time, or lies before 1972
     */
    public static Scenario utc(Earth earth, String utc) {
        return new Scenario(earth, parse(earth, utc));
    }

    /**
     * The instant of an elapsed time.
     *
     * @param seconds elapsed time since the epoch, within 3e11 before and after, some 9,500 years [s]
     * @return the date
     * @throws IllegalArgumentException if the time is farther
     */
    public AbsoluteDate date(double seconds) {
        return epoch.shiftedBy(Checks.between("seconds", seconds, -FARTHEST, FARTHEST));
    }

    /**
     * The elapsed time of an instant.
     *
     * @param date an instant
     * @return elapsed SI seconds since the epoch [s]
     */
    public double seconds(AbsoluteDate date) {
        return Checks.finite("seconds of the date", date.durationFrom(epoch));
    }

    /**
     * The elapsed time of a text in UTC.
     *
     * @param utc ISO 8601 date and time in UTC, from 1972 on
     * @return elapsed SI seconds since the epoch, leap seconds counted [s]
     * @throws IllegalArgumentException if the text is no date and time, or lies before 1972
     */
    public double seconds(String utc) {
        return seconds(parse(earth, utc));
    }

    /**
     * The UTC text of an elapsed time, to the millisecond.
     *
     * @param seconds elapsed time since the epoch [s]
     * @return ISO 8601 date and time in UTC
     * @throws IllegalArgumentException if the time is not finite or lies before 1972
     */
    public String utc(double seconds) {
        AbsoluteDate date = date(seconds);
        requireModernUtc("seconds", date, earth.utc());
        return date.toStringWithoutUtcOffset(earth.utc(), 3);
    }

    private static AbsoluteDate parse(Earth earth, String utc) {
        try {
            DateTimeComponents components = DateTimeComponents.parseDateTime(utc);
            AbsoluteDate date = new AbsoluteDate(components, earth.utc());
            boolean leapSecond = components.getTime().getSecond() >= 60;
            if (leapSecond && date.getComponents(earth.utc()).getTime().getSecond() < 60) {
                throw new IllegalArgumentException(
                        "utc is \"" + shown(utc) + "\", but must be an instant that exists: there is no leap second");
            }
            requireModernUtc("utc", date, earth.utc());
            return date;
        } catch (OrekitException | OrekitIllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "utc is \"" + shown(utc) + "\", but must be a date and time such as 2027-01-01T00:00:00", e);
        }
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }

    private static void requireModernUtc(String name, AbsoluteDate date, UTCScale utc) {
        if (date.getComponents(utc).getDate().getYear() < FIRST_UTC_YEAR) {
            throw new IllegalArgumentException(name + " is " + date.toString(utc)
                    + ", but must be in [1972-01-01, ∞) UTC: before 1972 UTC did not count SI seconds");
        }
    }
}

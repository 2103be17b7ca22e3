/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.Redundancy;
import org.dawndusk.compute.reliability.WeibullLifetime;

/**
 * How many satellites are left after five years without repair, and how many spares hold an availability?
 *
 * <p>81 satellites that fail at 5 % a year; beside it the record of 1,584 satellites of 1990 to 2008 (Castet and Saleh,
 * Reliability Engineering and System Safety 94, 2009). Spares on the shelf, half a year until one is in its place.
 */
public final class FleetAfterYears {
    private static final int SATELLITES = 81;
    private static final double LEAD_TIME = ConstantFailureRate.YEAR / 2;
    private static final ConstantFailureRate FAILURES = ConstantFailureRate.perYear(0.05);

    private FleetAfterYears() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        double years = 5;
        System.out.printf(
                Locale.ROOT, "left after %.0f years: %.1f satellites of %d%n", years, left(years), SATELLITES);
        System.out.printf(Locale.ROOT, "by the record of satellites: %.1f%n", SATELLITES * onRecord(years));
        System.out.printf(Locale.ROOT, "launch %d satellites to have 64 with 95 %%%n", launched(64, years, 0.95));
        System.out.printf(Locale.ROOT, "spares for 99 %% in service: %d satellites%n", spares(0.99));
    }

    static double left(double years) {
        return SATELLITES * FAILURES.survival(years * ConstantFailureRate.YEAR);
    }

    static double onRecord(double years) {
        return WeibullLifetime.satellites1990To2008().survival(years * ConstantFailureRate.YEAR);
    }

    static int launched(int needed, double years, double probability) {
        return Redundancy.smallestFleet(needed, FAILURES.survival(years * ConstantFailureRate.YEAR), probability);
    }

    static int spares(double availability) {
        double onOrder = SATELLITES * FAILURES.rate() * LEAD_TIME;
        return Redundancy.smallestStockForAvailability(SATELLITES, onOrder, availability);
    }
}

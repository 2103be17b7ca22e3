/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.PrintWriter;
import java.util.Locale;

/** The shell over two centuries and the night sky, as a table for people. */
final class DebrisText {
    private DebrisText() {}

    static void print(StudyReport.Debris debris, PrintWriter out) {
        out.println();
        out.printf(
                Locale.ROOT,
                "DEBRIS, %.0f to %.0f km, a gas of spheres at 10 km/s: right to a factor of a few%n",
                debris.fromKm(),
                debris.toKm());
        row(
                out,
                "satellites",
                debris.satellites(),
                "",
                "objects above 10 cm there before: " + Text.number(debris.backgroundObjects()));
        row(out, "collisions", debris.collisionsPerYear(), "1/y", "1 % of those with tracked objects happens");
        traffic(debris.traffic(), out);
        row(
                out,
                "hits by 1 to 10 cm, a satellite",
                debris.smallHitsPerSatelliteYear(),
                "1/y",
                "arrays take most of them");
        row(
                out,
                "satellites that the shell bears",
                debris.criticalSatellites(),
                "",
                "margin " + percent(debris.marginFraction()) + " at " + percent(debris.disposalAssumedFraction())
                        + " disposal");
        out.println(String.format(
                        Locale.ROOT,
                        "  %-42s %14s %-8s %s",
                        "disposal needed",
                        debris.disposalNeededFraction() == null
                                ? "none suffices"
                                : percent(debris.disposalNeededFraction()),
                        "",
                        debris.disposalNeededFraction() == null
                                ? "failures alone fill the shell"
                                : "of the missions' ends")
                .stripTrailing());
        row(out, "derelicts after 200 years", debris.derelictsAfter200Years(), "", "");
        row(
                out,
                "objects above 10 cm after 200 years",
                debris.fragmentsAfter200Years(),
                "",
                "collisions then: " + Text.number(debris.collisionsPerYearAfter200Years()) + " a year");
        row(out, "mass returned to the air", debris.returnedTPerYear(), "t/y", "");
        row(out, "casualty area allowed, a satellite", debris.casualtyAreaAllowedM2(), "m2", "one in ten thousand");
        for (StudyReport.Sky sky : debris.sky()) {
            row(
                    out,
                    String.format(Locale.ROOT, "brighter than 7, latitude %.0f deg", sky.latitudeDeg()),
                    sky.bright(),
                    "",
                    "of " + sky.sunlit() + " sunlit above 10 deg at the worst hour of the night"
                            + (sky.brightestMagnitude() == null
                                    ? ""
                                    : ", brightest " + String.format(Locale.ROOT, "%.1f", sky.brightestMagnitude())));
        }
    }

    private static void traffic(StudyReport.Traffic traffic, PrintWriter out) {
        row(
                out,
                "evasive manoeuvres",
                traffic.manoeuvresPerYear(),
                "1/y",
                Text.number(traffic.manoeuvresPerSatelliteYear()) + " a satellite: "
                        + Text.number(traffic.deltaVMPerSPerSatelliteYear()) + " m/s and "
                        + Text.number(traffic.computeLostHoursPerSatelliteYear()) + " h of compute; "
                        + percent(traffic.riskAvoidedFraction()) + " of the risk avoided");
        row(
                out,
                "CRASH clock, all left to drift",
                traffic.crashClockDays(),
                "d",
                percent(traffic.collisionProbabilityOfADay()) + " for a collision within a day");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static void row(PrintWriter out, String what, double value, String unit, String note) {
        out.println(String.format(Locale.ROOT, "  %-42s %14s %-8s %s", what, Text.number(value), unit, note)
                .stripTrailing());
    }
}

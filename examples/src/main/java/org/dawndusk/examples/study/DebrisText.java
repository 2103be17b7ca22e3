/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.Locale;

/** The shell over two centuries and the night sky, as a table for people. */
final class DebrisText {
    private DebrisText() {}

    static void print(StudyReport.Debris debris, Sheet out) {
        out.head(String.format(
                Locale.ROOT,
                "DEBRIS, %.0f to %.0f km, a gas of spheres at 10 km/s: right to a factor of a few",
                debris.fromKm(),
                debris.toKm()));
        out.row(
                "satellites",
                debris.satellites(),
                "",
                "objects above 10 cm there before: " + Text.number(debris.backgroundObjects()));
        out.row("collisions", debris.collisionsPerYear(), "1/y", "1 % of those with tracked objects happens");
        traffic(debris.traffic(), out);
        out.row(
                "hits by 1 to 10 cm, a satellite",
                debris.smallHitsPerSatelliteYear(),
                "1/y",
                "arrays take most of them");
        out.row(
                "satellites that the shell bears",
                debris.criticalSatellites(),
                "",
                "margin " + percent(debris.marginFraction()) + " at " + percent(debris.disposalAssumedFraction())
                        + " disposal");
        out.row(
                "disposal needed",
                debris.disposalNeededFraction() == null ? "none suffices" : percent(debris.disposalNeededFraction()),
                "",
                debris.disposalNeededFraction() == null ? "failures alone fill the shell" : "of the missions' ends");
        out.row("derelicts after 200 years", debris.derelictsAfter200Years(), "", "");
        out.row(
                "objects above 10 cm after 200 years",
                debris.fragmentsAfter200Years(),
                "",
                "collisions then: " + Text.number(debris.collisionsPerYearAfter200Years()) + " a year");
        out.row("mass returned to the air", debris.returnedTPerYear(), "t/y", "");
        out.row("casualty area allowed, a satellite", debris.casualtyAreaAllowedM2(), "m2", "one in ten thousand");
        for (StudyReport.Sky sky : debris.sky()) {
            out.row(
                    String.format(Locale.ROOT, "brighter than 7, latitude %.0f deg", sky.latitudeDeg()),
                    sky.bright(),
                    "",
                    "of " + sky.sunlit() + " sunlit above 10 deg at the worst hour of the night"
                            + (sky.brightestMagnitude() == null
                                    ? ""
                                    : ", brightest " + String.format(Locale.ROOT, "%.1f", sky.brightestMagnitude())));
        }
    }

    private static void traffic(StudyReport.Traffic traffic, Sheet out) {
        out.row(
                "evasive manoeuvres",
                traffic.manoeuvresPerYear(),
                "1/y",
                Text.number(traffic.manoeuvresPerSatelliteYear()) + " a satellite: "
                        + Text.number(traffic.deltaVMPerSPerSatelliteYear()) + " m/s and "
                        + Text.number(traffic.computeLostHoursPerSatelliteYear()) + " h of compute; "
                        + percent(traffic.riskAvoidedFraction()) + " of the risk avoided");
        out.row(
                "CRASH clock, all left to drift",
                traffic.crashClockDays(),
                "d",
                percent(traffic.collisionProbabilityOfADay()) + " for a collision within a day");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

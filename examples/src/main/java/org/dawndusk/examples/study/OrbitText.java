/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.Locale;
import java.util.stream.Collectors;

/** Orbit, access and who else flies there, for people. */
final class OrbitText {
    private OrbitText() {}

    static void print(StudyReport report, Sheet out) {
        orbit(report.orbit(), out);
        access(report.access(), out);
        if (report.catalogue() != null) {
            catalogue(report.catalogue(), out);
        }
    }

    private static void orbit(StudyReport.Orbit orbit, Sheet out) {
        out.head("ORBIT");
        out.row("satellites", Integer.toString(orbit.satellites()), "", "");
        out.row("altitude", orbit.altitudeKm(), "km", "orbit-mean radius less 6,378.137 km");
        out.row("sun-synchronous inclination", orbit.inclinationDeg(), "deg", "frozen orbit in the J2-J6 field");
        out.row("nodal period", orbit.periodMinutes(), "min", "");
        out.row(
                "longest eclipse (umbra)",
                orbit.longestEclipseMinutes(),
                "min",
                "cylinder: " + Text.number(orbit.cylinder().longestEclipseMinutes()));
        out.row("longest penumbra to penumbra", orbit.longestPenumbraMinutes(), "min", "");
        out.row(
                "days with any penumbra",
                orbit.eclipseDaysPerYear(),
                "d/y",
                "cylinder: " + orbit.cylinder().eclipseDaysPerYear());
        out.row(
                "mean sunlit fraction",
                orbit.meanSunlitFraction(),
                "1",
                "cylinder: " + Text.number(orbit.cylinder().meanSunlitFraction()));
        out.row("sunlit fraction of the worst orbit", orbit.worstOrbitSunlitFraction(), "1", "");
        for (StudyReport.Plane plane : orbit.planes()) {
            out.row(
                    String.format(
                            Locale.ROOT,
                            "plane at %.0f km, node %05.2f h",
                            plane.altitudeKm(),
                            plane.localTimeOfNodeHours()),
                    plane.longestEclipseMinutes(),
                    "min",
                    plane.umbraSeasons().stream()
                            .map(season -> season.first() + " to " + season.last())
                            .collect(Collectors.joining(", ", "umbra ", "")));
        }
        if (orbit.formation() != null) {
            out.row(
                    "distance of lattice neighbours",
                    Text.number(orbit.formation().leastNeighbourM()) + " to "
                            + Text.number(orbit.formation().greatestNeighbourM()),
                    "m",
                    orbit.formation().satellites() + " satellites in the cluster");
            out.row(
                    "formation keeping",
                    orbit.formation().keepingMPerSPerYear(),
                    "m/s/y",
                    "drag and sunlight that differ between satellites");
            out.row(
                    "closest approach after a satellite is lost",
                    orbit.formation().closestApproachAfterLossM(),
                    "m",
                    "after " + Text.number(orbit.formation().closestApproachAfterLossDays()) + " d of 30");
        }
    }

    private static void access(StudyReport.Access access, Sheet out) {
        out.head("ACCESS, one satellite over twenty cities");
        out.row("passes", access.passesPerDay(), "1/d", "");
        out.row(
                "in view of any city",
                access.contactHoursPerDay(),
                "h/d",
                percent(access.contactInUmbraFraction()) + " of it in the Earth's shadow");
        out.row("longest time out of view", access.longestGapHours(), "h", "");
        out.row(
                "brought down",
                access.downlinkTbPerDay(),
                "TB/d",
                access.tenGigabytesDownHours() == null
                        ? "no pass is long enough for 10 GB"
                        : "the first 10 GB after " + Text.number(access.tenGigabytesDownHours()) + " h");
    }

    private static void catalogue(StudyReport.Catalogue catalogue, Sheet out) {
        out.head("CATALOGUE, at the epoch");
        out.row(
                "satellites read",
                Integer.toString(catalogue.satellites()),
                "",
                catalogue.flying() + " of them in orbit, " + catalogue.badRecords() + " bad records");
        catalogue.errors().forEach(error -> out.line("  bad: " + error));
        out.row("within 50 km of a shell's altitude", Integer.toString(catalogue.inAltitudeBand()), "", "");
        out.row(
                "within 50 km of a satellite of the design",
                Integer.toString(catalogue.near()),
                "",
                catalogue.closestKm() == null ? "" : "closest " + Text.number(catalogue.closestKm()) + " km");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}

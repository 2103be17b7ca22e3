/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.PrintWriter;
import java.util.Locale;

/** Cost, emissions and capacity by year, as a table for people. */
final class EconomyText {
    private EconomyText() {}

    static void print(StudyReport.Economy economy, PrintWriter out) {
        out.println();
        out.println("COST, servers, launch, build and running, discounted, beside the ground");
        row(out, "all", economy.totalMillionUsd(), "MUSD", "");
        row(out, "delivered accelerator-hour", economy.usdPerAcceleratorHour(), "USD", "");
        row(out, "delivered PFLOP-day at peak", economy.usdPerPflopDay(), "USD", "");
        row(out, "million tokens of the 70B model", economy.usdPerMillionTokens(), "USD", "");
        for (StudyReport.Baseline baseline : economy.baselines()) {
            row(
                    out,
                    "on the ground, " + baseline.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    baseline.usdPerAcceleratorHour(),
                    "USD",
                    "orbit costs " + Text.number(baseline.orbitToGround()) + " times as much");
        }
        for (StudyReport.Swing swing : economy.decidingAssumptions()) {
            row(
                    out,
                    "decides: " + swing.input(),
                    swing.ratioAtLow(),
                    "times",
                    "to " + Text.number(swing.ratioAtHigh()) + "; " + swing.source());
        }
        if (economy.breakEvenLaunchUsdPerKg() == null) {
            out.println("  no launch price makes orbit as cheap as a site of one's own, the rest as assumed");
        } else {
            row(out, "launch price of break-even", economy.breakEvenLaunchUsdPerKg(), "USD/kg", "a site of one's own");
        }
        out.println();
        out.println("FLEET without repair");
        for (StudyReport.CapacityYear year : economy.capacity()) {
            row(
                    out,
                    "alive after year " + year.year(),
                    year.meanFraction(),
                    "1",
                    "at least " + Text.number(year.fivePercentFraction()) + " with 95 %");
        }
        StudyReport.Emissions air = economy.emissions();
        out.println();
        out.println("EMISSIONS of a delivered accelerator-hour, and of the fleet");
        row(
                out,
                "carbon dioxide equivalent",
                air.kgCo2ePerAcceleratorHour(),
                "kg/h",
                "ground " + Text.number(air.groundKgCo2ePerAcceleratorHour()) + ", launches "
                        + Text.number(air.launchKgCo2PerAcceleratorHour()));
        row(out, "water on the ground", air.groundLitresPerAcceleratorHour(), "l/h", "");
        row(
                out,
                "black carbon of launches",
                air.blackCarbonT(),
                "t",
                "indices hold " + Text.number(air.carbonBalanceOfIndices()) + " of the propellant's carbon");
        row(
                out,
                "alumina of re-entry",
                air.reentryAluminaFlatT(),
                "t",
                "at most " + Text.number(air.reentryAluminaBoundT()) + " with 40 % of aluminium");
        row(
                out,
                "nitrogen oxides of re-entry",
                air.reentryNitrogenOxidesT(),
                "t",
                "launches " + Text.number(air.launchNitrogenOxidesT()));
        for (Given given : air.assumed()) {
            row(out, "reckoned with: " + given.field(), given.value(), given.unit(), given.origin());
        }
    }

    private static void row(PrintWriter out, String what, double value, String unit, String note) {
        out.println(String.format(Locale.ROOT, "  %-42s %14s %-8s %s", what, Text.number(value), unit, note)
                .stripTrailing());
    }
}

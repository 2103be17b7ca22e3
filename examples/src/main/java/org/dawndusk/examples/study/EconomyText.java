/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.Locale;

/** Cost, emissions and capacity by year, as a table for people. */
final class EconomyText {
    private EconomyText() {}

    static void print(StudyReport.Economy economy, Sheet out) {
        out.head("COST, servers, launch, build and running, discounted, beside the ground");
        out.row("all", economy.totalMillionUsd(), "MUSD", "");
        out.row("delivered accelerator-hour", economy.usdPerAcceleratorHour(), "USD", "");
        out.row("delivered PFLOP-day at peak", economy.usdPerPflopDay(), "USD", "");
        out.row("million tokens of the 70B model", economy.usdPerMillionTokens(), "USD", "");
        for (StudyReport.Baseline baseline : economy.baselines()) {
            out.row(
                    "on the ground, " + baseline.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    baseline.usdPerAcceleratorHour(),
                    "USD",
                    "orbit costs " + Text.number(baseline.orbitToGround()) + " times as much");
        }
        for (StudyReport.Swing swing : economy.decidingAssumptions()) {
            out.row(
                    "decides: " + swing.input(),
                    swing.ratioAtLow(),
                    "times",
                    "to " + Text.number(swing.ratioAtHigh()) + "; " + swing.source());
        }
        if (economy.breakEvenLaunchUsdPerKg() == null) {
            out.line("  no launch price makes orbit as cheap as a site of one's own, the rest as assumed");
        } else {
            out.row("launch price of break-even", economy.breakEvenLaunchUsdPerKg(), "USD/kg", "a site of one's own");
        }
        out.head("FLEET without repair");
        for (StudyReport.CapacityYear year : economy.capacity()) {
            out.row(
                    "alive after year " + year.year(),
                    year.meanFraction(),
                    "1",
                    "at least " + Text.number(year.fivePercentFraction()) + " with 95 %");
        }
        StudyReport.Emissions air = economy.emissions();
        out.head("EMISSIONS of a delivered accelerator-hour, and of the fleet");
        out.row(
                "carbon dioxide equivalent",
                air.kgCo2ePerAcceleratorHour(),
                "kg/h",
                "ground " + Text.number(air.groundKgCo2ePerAcceleratorHour()) + ", launches "
                        + Text.number(air.launchKgCo2PerAcceleratorHour()));
        out.row("water on the ground", air.groundLitresPerAcceleratorHour(), "l/h", "");
        out.row(
                "black carbon of launches",
                air.blackCarbonT(),
                "t",
                "indices hold " + Text.number(air.carbonBalanceOfIndices()) + " of the propellant's carbon");
        out.row(
                "alumina of re-entry",
                air.reentryAluminaFlatT(),
                "t",
                "at most " + Text.number(air.reentryAluminaBoundT()) + " with 40 % of aluminium");
        out.row(
                "nitrogen oxides of re-entry",
                air.reentryNitrogenOxidesT(),
                "t",
                "launches " + Text.number(air.launchNitrogenOxidesT()));
        for (Given given : air.assumed()) {
            out.row("reckoned with: " + given.field(), given.value(), given.unit(), given.origin());
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.PrintWriter;
import java.util.Locale;
import org.dawndusk.examples.twin.TelemetryFit;

/** The flight of a twin as people read it. */
final class TwinText {
    private final PrintWriter out;

    TwinText(PrintWriter out) {
        this.out = out;
    }

    void print(TwinReport report) {
        out.println(report.title());
        TwinReport.Fleet fleet = report.fleet();
        line(
                "  %s days at %s grade, arrays and batteries %s years old; %d satellites in %d classes",
                Text.number(report.days()),
                report.grade(),
                Text.number(report.ageYears()),
                report.satellites(),
                report.classes().size());
        row("compute drew", fleet.computeMeanMw(), "MW on the mean");
        row("compute might have drawn", fleet.allowedMeanMw(), "MW by batteries and chips");
        row("of the power asked for", 100 * fleet.shareOfAskedPower(), "%");
        row("loads went without", fleet.unmetKwh(), "kWh");
        row("lowest charge", 100 * fleet.lowestCharge(), "%");
        row("hottest chip", fleet.hottestChipK(), "K, limit " + Text.number(fleet.chipLimitK()) + " K");
        row("satellites left", 100 * fleet.aliveAtEnd(), "%");
        TwinReport.Work work = report.work();
        out.println("  accelerator-hours");
        row("asked for", work.askedHours(), "h");
        row("done", work.doneHours(), "h, " + percent(work.doneHours() / work.askedHours()));
        row("lost by throttling", work.throttledHours(), "h");
        row("standing for checkpoints and pauses", work.standingHours(), "h");
        row("waiting", work.waitingHours(), "h");
        row("lost with satellites", work.lostHours(), "h");
        out.println("  decisions: " + report.decisions());
        if (!report.faults().isEmpty()) {
            out.println("  faults: " + report.faults());
        }
        TwinReport.SatelliteFigures one = report.classes().get(0);
        out.println("  energy of one satellite of " + one.name());
        row("from the array", one.availableMwh(), "MWh");
        row("delivered", one.deliveredMwh(), "MWh");
        row("curtailed", one.curtailedMwh(), "MWh");
        row("lost in converters and battery", one.arrayLossMwh() + one.batteryLossMwh(), "MWh");
        row("absorbed by the radiator", one.absorbedMwh(), "MWh");
        row("radiated", one.radiatedMwh(), "MWh");
        line(
                "    %-36s %.1e electric, %.1e heat, %.1e work",
                "what the ledgers leave unexplained", worst(report, true), worst(report, false), work.closure());
        TelemetryFit fit = report.fit();
        if (fit != null) {
            row(
                    fit.name(),
                    fit.parameter().value(),
                    "in [" + Text.number(fit.parameter().low()) + ", "
                            + Text.number(fit.parameter().high()) + "], "
                            + fit.parameter().source());
            row("residual", fit.residual(), "root mean square");
        }
        out.flush();
    }

    private static double worst(TwinReport report, boolean electric) {
        return report.classes().stream()
                .mapToDouble(each -> Math.abs(electric ? each.electricClosure() : each.heatClosure()))
                .max()
                .orElseThrow();
    }

    private static String percent(double share) {
        return Text.number(100 * share) + " %";
    }

    private void row(String name, double value, String unit) {
        line("    %-36s %12s %s", name, Text.number(value), unit);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.examples.report.Axis;
import org.dawndusk.examples.report.Chart;
import org.dawndusk.examples.report.Note;
import org.dawndusk.examples.report.Page;
import org.dawndusk.examples.report.Section;
import org.dawndusk.examples.report.Series;
import org.dawndusk.examples.report.Table;
import org.dawndusk.examples.report.Table.Value;
import org.dawndusk.examples.twin.TelemetryFit;

/** The flight of a twin as a page of plots and tables. */
final class TwinPage {
    private static final String TWIN = "the twin";

    private TwinPage() {}

    static Page of(TwinReport report, String epoch) {
        String grade = report.grade().equals("design")
                ? report.classes().size() + " representative satellites for " + report.satellites()
                : "one satellite at reference grade";
        return new Page(
                report.title(),
                "The digital twin over " + Text.number(report.days()) + " days, arrays and batteries "
                        + Text.number(report.ageYears()) + " years old; " + grade,
                List.of(fleet(report, epoch), revolution(report), ledgers(report)));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(d -> d).toArray();
    }

    private static double[] seconds(List<Double> days) {
        return days.stream().mapToDouble(day -> 86_400 * day).toArray();
    }

    private static Section fleet(TwinReport report, String epoch) {
        TwinReport.Course course = report.course();
        TwinReport.Fleet fleet = report.fleet();
        double[] time = seconds(course.days());
        Axis when = Axis.time(epoch);
        boolean carried = fleet.unmetKwh() < 1e-6 && fleet.hottestChipK() <= fleet.chipLimitK();
        Note verdict = new Note(
                carried ? Note.Kind.GOOD : Note.Kind.BAD,
                "Compute drew " + Text.number(100 * fleet.shareOfAskedPower())
                        + " % of the power asked for; loads went without "
                        + Text.number(fleet.unmetKwh()) + " kWh, and the hottest chip was at "
                        + Text.number(fleet.hottestChipK()) + " K of " + Text.number(fleet.chipLimitK()) + " K.");
        return Section.of(
                "twin-fleet",
                "The fleet in time",
                verdict,
                new Chart(
                        "twin-power",
                        "Power of compute",
                        "What batteries and chips allow, and what the jobs draw, mean of each window over all satellites.",
                        when,
                        new Axis("power", "kW"),
                        List.of(
                                Series.line("allowed", time, array(course.allowedKw())),
                                Series.line("drawn", time, array(course.drawnKw())))),
                new Chart(
                        "twin-charge",
                        "Lowest state of charge",
                        "At the ends of the windows, of whichever satellite has the least.",
                        when,
                        new Axis("charge", "1"),
                        List.of(Series.line("lowest charge", time, array(course.lowestCharge())))),
                new Chart(
                        "twin-chips",
                        "Hottest chip",
                        "Highest temperature in each window, of whichever satellite has it, beside the limit.",
                        when,
                        new Axis("temperature", "K"),
                        List.of(
                                Series.line("hottest chip", time, array(course.hottestChipK())),
                                Series.line("limit", new double[] {time[0], time[time.length - 1]}, new double[] {
                                    fleet.chipLimitK(), fleet.chipLimitK()
                                }))),
                new Chart(
                        "twin-alive",
                        "Satellites that compute",
                        "Share of all satellites that no fault has taken.",
                        when,
                        new Axis("share", "1"),
                        List.of(Series.step("alive", time, array(course.alive())))),
                Table.values("Work and decisions", work(report)));
    }

    private static List<Value> work(TwinReport report) {
        TwinReport.Work work = report.work();
        List<Value> rows = new ArrayList<>(List.of(
                Value.of("accelerator time asked for", work.askedHours(), "h", TWIN),
                Value.of("done at full speed", work.doneHours(), "h", TWIN),
                Value.of("lost by throttling", work.throttledHours(), "h", TWIN),
                Value.of("standing for checkpoints and pauses", work.standingHours(), "h", TWIN),
                Value.of("waiting for a place", work.waitingHours(), "h", TWIN),
                Value.of("lost with satellites", work.lostHours(), "h", TWIN)));
        report.decisions().forEach((what, count) -> rows.add(Value.of("jobs " + what, count, "1", TWIN)));
        report.faults().forEach((what, count) -> rows.add(Value.of("faults: " + what, count, "1", "drawn by chance")));
        for (TwinReport.Rate rate : report.faultRates()) {
            rows.add(Value.of(
                    "rate of faults: " + rate.kind(), rate.perSatelliteYear(), "1/satellite/y", rate.source()));
        }
        TelemetryFit fit = report.fit();
        if (fit != null) {
            rows.add(Value.of(
                    "fitted: " + fit.name(),
                    fit.parameter().value(),
                    fit.parameter().unit(),
                    fit.parameter().source()));
            rows.add(Value.of("residual of the fit", fit.residual(), "unit of the column", "root mean square"));
        }
        return rows;
    }

    private static Section revolution(TwinReport report) {
        TwinReport.Revolution shown = report.revolution();
        double[] minutes = array(shown.minutes());
        Axis axis = new Axis("time in the revolution", "min");
        return Section.of(
                "twin-revolution",
                "The revolution that leaves compute the least",
                Note.plain("One satellite of " + shown.site() + ", on day " + Text.number(shown.startDay())
                        + ", flown again minute by minute from a full battery a revolution before."),
                new Chart(
                        "twin-revolution-power",
                        "Power of compute",
                        "What battery and chips allow, and what the jobs draw.",
                        axis,
                        new Axis("power", "kW"),
                        List.of(
                                Series.step("allowed", minutes, array(shown.allowedKw())),
                                Series.step("drawn", minutes, array(shown.drawnKw())))),
                new Chart(
                        "twin-revolution-charge",
                        "State of charge",
                        "Of the aged battery.",
                        axis,
                        new Axis("charge", "1"),
                        List.of(Series.line("charge", minutes, array(shown.charge())))),
                new Chart(
                        "twin-revolution-temperatures",
                        "Temperatures",
                        "Of chips and radiator.",
                        axis,
                        new Axis("temperature", "K"),
                        List.of(
                                Series.line("chips", minutes, array(shown.chipK())),
                                Series.line("radiator", minutes, array(shown.radiatorK())))));
    }

    private static Section ledgers(TwinReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (TwinReport.SatelliteFigures each : report.classes()) {
            rows.add(List.of(
                    each.name(),
                    Text.number(each.availableMwh()),
                    Text.number(each.arrayLossMwh() + each.batteryLossMwh()),
                    Text.number(each.deliveredMwh()),
                    Text.number(each.curtailedMwh()),
                    Text.number(each.unmetKwh()),
                    Text.number(each.absorbedMwh()),
                    Text.number(each.radiatedMwh()),
                    Text.number(each.lowestCharge()),
                    Text.number(each.hottestChipK())));
        }
        double electric = report.classes().stream()
                .mapToDouble(each -> Math.abs(each.electricClosure()))
                .max()
                .orElseThrow();
        double heat = report.classes().stream()
                .mapToDouble(each -> Math.abs(each.heatClosure()))
                .max()
                .orElseThrow();
        return Section.of(
                "twin-ledgers",
                "Where the energy went",
                Note.plain("The ledgers leave unexplained " + String.format(java.util.Locale.ROOT, "%.1e", electric)
                        + " of the electric energy and " + String.format(java.util.Locale.ROOT, "%.1e", heat)
                        + " of the heat."),
                new Table(
                        "One satellite of each class",
                        List.of(
                                "class",
                                "array [MWh]",
                                "losses [MWh]",
                                "delivered [MWh]",
                                "curtailed [MWh]",
                                "unmet [kWh]",
                                "absorbed [MWh]",
                                "radiated [MWh]",
                                "lowest charge [1]",
                                "hottest chip [K]"),
                        rows));
    }
}

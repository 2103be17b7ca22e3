/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dawndusk.examples.report.Block;
import org.dawndusk.examples.report.Note;
import org.dawndusk.examples.report.Page;
import org.dawndusk.examples.report.Plot;
import org.dawndusk.examples.report.Section;
import org.dawndusk.examples.report.Table;

/** The study as a page: the verdict with all margins, subject by subject the plots and figures, the design's facts. */
final class StudyPage {
    private StudyPage() {}

    /**
     * The page of a report.
     *
     * @param plots by the id of the section in which they stand
     */
    static Page of(Design design, StudyReport report, Map<String, List<Plot>> plots) {
        PageSheet sheet = new PageSheet(plots);
        ReportText.figures(report, sheet);
        List<Section> sections = new ArrayList<>();
        sections.add(verdict(report));
        sections.addAll(sheet.sections());
        sections.add(facts(design));
        return new Page(
                report.title(),
                "Design " + report.design() + ". Source: " + report.source() + ". From " + report.epoch()
                        + " for one year.",
                sections);
    }

    private static Section verdict(StudyReport report) {
        List<Block> blocks = new ArrayList<>();
        boolean closes = report.shortfalls().isEmpty();
        blocks.add(new Note(
                closes ? Note.Kind.GOOD : Note.Kind.BAD, closes ? "The design closes." : "The design does not close."));
        report.shortfalls().forEach(shortfall -> blocks.add(new Note(Note.Kind.BAD, shortfall)));
        blocks.add(Table.values("Margins; a negative one is a shortfall", margins(report)));
        return new Section("verdict", "Verdict and margins", blocks);
    }

    private static List<Table.Value> margins(StudyReport report) {
        StudyReport.Power power = report.power();
        StudyReport.Thermal thermal = report.thermal();
        StudyReport.Network network = report.network();
        List<Table.Value> rows = new ArrayList<>();
        rows.add(Table.Value.of(
                "array power in the worst orbit, end of life",
                100 * power.marginFraction(),
                "%",
                Text.number(power.arrayPowerEolKw()) + " kW of " + Text.number(power.requiredArrayPowerKw())
                        + " kW needed"));
        rows.add(Table.Value.of(
                "chip temperature, hot case",
                thermal.marginK(),
                "K",
                Text.number(thermal.chipTemperatureK()) + " K of " + Text.number(thermal.chipLimitK()) + " K"));
        rows.add(Table.Value.of(
                "laser link between neighbours",
                network.linkMarginDb(),
                "dB",
                Text.number(network.receivedPowerMw()) + " mW of " + Text.number(network.requiredPowerMw())
                        + " mW needed"));
        Double express = network.expressLinkMarginDb();
        if (express != null) {
            rows.add(Table.Value.of(
                    "express link within the plane",
                    express,
                    "dB",
                    "over " + Text.number(network.expressLinkRangeKm()) + " km"));
        }
        rows.add(Table.Value.of(
                "mass below the stated one",
                -report.mass().differenceKg(),
                "kg",
                Text.number(report.mass().totalKg()) + " kg of "
                        + Text.number(report.mass().statedKg()) + " kg"));
        rows.add(Table.Value.of(
                "decay after disposal",
                report.lifetime().disposalMarginYears(),
                "y",
                report.lifetime().disposalRule()));
        rows.add(Table.Value.of(
                "satellites that the shell bears",
                100 * report.debris().marginFraction(),
                "%",
                Text.number(report.debris().criticalSatellites()) + " at "
                        + Text.number(100 * report.debris().disposalAssumedFraction()) + " % disposal"));
        return rows;
    }

    private static Section facts(Design design) {
        return Section.of(
                "facts",
                "The design's facts",
                Note.plain("Each number of the design file, as written there, with its source."),
                facts("Stated by a source", design, false),
                facts("Assumed, since the source is silent", design, true));
    }

    private static Table facts(String caption, Design design, boolean assumed) {
        return Table.values(
                caption,
                design.given().stream()
                        .filter(given -> given.assumed() == assumed)
                        .map(given -> Table.Value.of(given.field(), given.value(), given.unit(), given.origin()))
                        .toList());
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dawndusk.examples.sweep.Progress;
import org.dawndusk.examples.twin.TelemetryFit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The digital twin of a design, flown for days or years. */
@Command(
        name = "twin",
        mixinStandardHelpOptions = true,
        description = "Flies a design in time: light, power, heat and jobs act on one another.",
        footer = {
            "",
            "Columns of the telemetry: time [s] since the design's epoch, and charge [1],",
            "chip [K] or radiator [K] of the first plane's satellite.",
            "Exit codes: 0 flown, 1 the design cannot be flown, 2 wrong arguments."
        })
public final class FlyTwin implements Callable<Integer> {
    private static final double DAY = 86_400;
    private static final double LONGEST = 3660;

    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "suncatcher",
            paramLabel = "DESIGN",
            description = "a built-in design or a design file (default: ${DEFAULT-VALUE})")
    private String design = "suncatcher";

    @Option(names = "--days", defaultValue = "365", description = "from the epoch on (default: ${DEFAULT-VALUE})")
    private double days;

    @Option(
            names = "--phases",
            defaultValue = "4",
            description = "representative satellites of each plane (default: ${DEFAULT-VALUE})")
    private int phases;

    @Option(
            names = "--single",
            description = "one satellite, at reference grade: penumbras, heat from place and attitude at each instant")
    private boolean single;

    @Option(
            names = "--age",
            paramLabel = "YEARS",
            description = "of arrays and batteries (default: the end of the design's life)")
    private @Nullable Double age;

    @Option(names = "--faults", description = "draw faults by chance; the rates are in the report")
    private boolean faults;

    @Option(names = "--seed", defaultValue = "1", description = "of the faults (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--telemetry", paramLabel = "FILE", description = "a table of what was measured, CSV")
    private @Nullable Path telemetry;

    @Option(
            names = "--fit",
            paramLabel = "COLUMN:PARAMETER=LOW:HIGH",
            description = "which share of array, battery or loop makes a column of the telemetry agree")
    private @Nullable String fit;

    @Option(names = "--json", paramLabel = "FILE", description = "where the report goes")
    private @Nullable Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "where a page with plots goes")
    private @Nullable Path html;

    @Option(
            names = "--progress",
            negatable = true,
            description = "show how far it is after two seconds (default: at a terminal of Linux)")
    private @Nullable Boolean progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line alone. */
    private FlyTwin() {}

    /**
     * Flies a design for a year at design grade, without printing.
     *
     * @param design a built-in design or a design file
     * @param phases representative satellites of each plane
     * @return classes, and satellites for which they stand
     * @throws IOException if the design cannot be read
     */
    public static int[] year(String design, int phases) throws IOException {
        Design read = DesignReader.read(design);
        double life = read.mission().life() / TwinFlight.YEAR;
        TwinReport report = TwinFlight.of(read, TwinDesign.of(read, 365 * DAY, life), false, phases, List.of())
                .fly(days -> {});
        return new int[] {report.classes().size(), report.satellites()};
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        if (!(days > 0 && days <= LONGEST)) {
            throw new CommandLine.ParameterException(line, "--days is " + days + ", but must be in (0, 3660]");
        }
        if (phases < 1) {
            throw new CommandLine.ParameterException(line, "--phases is " + phases + ", but must be at least 1");
        }
        if ((fit == null) != (telemetry == null)) {
            throw new CommandLine.ParameterException(line, "--fit and --telemetry must be given together");
        }
        Design read = DesignReader.read(design);
        double years = age == null ? read.mission().life() / TwinFlight.YEAR : age;
        TwinDesign twin = TwinDesign.of(read, days * DAY, years);
        TwinFlight flight = TwinFlight.of(
                read,
                twin,
                single,
                phases,
                faults ? TwinFlight.rates(read.mission().failureRate()) : List.of());
        Progress bar = Progress.of(progress, line.getErr(), flight.steps());
        TwinReport report = flight.seed(seed).fly(bar);
        bar.end();
        if (fit != null && telemetry != null) {
            report = report.with(fitted(line, twin, fit, telemetry));
        }
        if (json != null) {
            ReportFile.write(report, json);
        }
        if (html != null) {
            TwinPage.of(report, read.epoch()).write(html);
        }
        new TwinText(line.getOut()).print(report);
        if (json != null) {
            line.getOut().println("Report: " + json);
        }
        if (html != null) {
            line.getOut().println("Page:   " + html);
        }
        line.getOut().flush();
        return 0;
    }

    private TelemetryFit fitted(CommandLine line, TwinDesign twin, String asked, Path file) throws IOException {
        TwinFit.Question question;
        try {
            question = TwinFit.Question.parse(asked);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(line, e.getMessage(), e);
        }
        String csv = Files.readString(file, StandardCharsets.UTF_8);
        String date = Files.getLastModifiedTime(file).toString().substring(0, 10);
        return TwinFit.of(twin, question, file.getFileName().toString(), date, csv);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dawndusk.examples.study.CommandErrors;
import org.dawndusk.examples.study.DesignVariable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the sweep over designs. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = "Draws designs about a given one and judges them by closed forms.",
        footer = {
            "",
            "Variables: altitude [km], accelerators [1], array-area [m2],",
            "radiator-area [m2], battery [kWh], life [y], launch-price [USD/kg],",
            "satellite-price [USD/W]; each satellite's own. Equal ends hold one.",
            "Exit codes: 0 swept, 1 the design cannot be swept, 2 wrong arguments."
        })
public final class SweepDesigns implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "suncatcher",
            paramLabel = "DESIGN",
            description = "a built-in design or a design file (default: ${DEFAULT-VALUE})")
    private String design = "suncatcher";

    @Option(names = "--draws", defaultValue = "10000", description = "how many designs (default: ${DEFAULT-VALUE})")
    private long draws;

    @Option(names = "--seed", defaultValue = "1", description = "of the draws (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--chunk",
            defaultValue = "100",
            description = "designs that a thread takes at a time (default: ${DEFAULT-VALUE})")
    private int chunk;

    @Option(
            names = "--range",
            paramLabel = "VARIABLE=LOW:HIGH",
            description = "where a variable is drawn from; may be given for each")
    private Map<String, String> ranges = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the summary goes, JSON if the name ends so, else CSV")
    private @Nullable Path out;

    @Option(
            names = "--progress",
            negatable = true,
            description = "show how far it is after two seconds (default: at a terminal of Linux)")
    private @Nullable Boolean progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Threads of this machine where there is none. */
    private final @Nullable Engine engine;

    /** Made by the command line alone. */
    private SweepDesigns() {
        this(null);
    }

    private SweepDesigns(@Nullable Engine engine) {
        this.engine = engine;
    }

    /**
     * Runs the sweep and ends the program with its exit code.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        int code = run(null, out(), err(), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the sweep on an engine.
     *
     * @param engine that runs the chunks
     * @param arguments see {@code --help}
     * @return the exit code
     */
    public static int run(Engine engine, String... arguments) {
        return run(engine, out(), err(), arguments);
    }

    private static PrintWriter out() {
        return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    }

    private static PrintWriter err() {
        return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    }

    static int run(@Nullable Engine engine, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new SweepDesigns(engine))
                .setCommandName("dawndusk-sweep")
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new CommandErrors())
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        Map<DesignVariable, Range> given = new EnumMap<>(DesignVariable.class);
        Sweep sweep;
        try {
            sweep = new Sweep(seed, draws, chunk);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(line, e.getMessage(), e);
        }
        try {
            for (Map.Entry<String, String> range : ranges.entrySet()) {
                DesignVariable variable = DesignVariable.labelled(range.getKey());
                Range drawn = Range.parse(range.getValue());
                variable.checked(drawn.low());
                variable.checked(drawn.high());
                given.put(variable, drawn);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(line, "--range: " + e.getMessage(), e);
        }
        DesignSweep designs = DesignSweep.of(design, given);
        DesignSummary summary = engine == null ? here(sweep, designs) : engine.run(sweep, designs);
        SweepReport report = SweepReport.of(design, sweep, designs, summary);
        if (out != null) {
            report.write(out);
        }
        line.getOut().print(report.text());
        if (out != null) {
            line.getOut().println("Summary: " + out);
        }
        line.getOut().flush();
        return 0;
    }

    private DesignSummary here(Sweep sweep, DesignSweep designs) {
        Progress bar = Progress.of(progress, spec.commandLine().getErr(), draws);
        DesignSummary summary = sweep.run(designs, bar);
        bar.end();
        return summary;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dawndusk.examples.report.Page;
import org.dawndusk.examples.sweep.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The reference study: one published design, or one of your own, walked from its orbit to the work it delivers. */
@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        versionProvider = ReferenceStudy.Version.class,
        description = "Walks an orbital data centre from its orbit to the work that it delivers.",
        footer = {
            "",
            "Built-in designs: suncatcher, filing-group-2. A design of your own is",
            "a JSON file; the README of the examples describes its fields and",
            "those of the report.",
            "Exit codes: 0 studied, 1 the design cannot be studied, 2 wrong arguments."
        })
public final class ReferenceStudy implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "suncatcher",
            paramLabel = "DESIGN",
            description = "a built-in design or a design file (default: ${DEFAULT-VALUE})")
    private String design = "suncatcher";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the report goes (default: examples/target/report.json)")
    private Path out = Path.of("examples", "target", "report.json");

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "where the report goes as a page with plots (default: beside the report, ending in .html)")
    private @Nullable Path html;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "satellites of others, TLE, or OMM by its name (.xml, .kvn, .omm): who flies near the design")
    private @Nullable Path catalogue;

    @Option(names = "--czml", paramLabel = "FILE", description = "where one revolution goes, for a Cesium viewer")
    private @Nullable Path czml;

    @Option(
            names = "--progress",
            negatable = true,
            description = "show how far it is after two seconds (default: at a terminal of Linux)")
    private @Nullable Boolean progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line alone. */
    private ReferenceStudy() {}

    /**
     * Runs the study and ends the program with its exit code.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        int code = run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Studies a design and writes its report and, beside it, its page, without printing the table.
     *
     * @param design a built-in design or a design file
     * @param report where the report goes; the page has its name with .html in place of .json
     * @return the exit code
     */
    public static int run(String design, Path report) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return run(nowhere, nowhere, design, "--out", report.toString());
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new ReferenceStudy())
                .setCommandName("dawndusk-study")
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new CommandErrors())
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Path page = html == null ? beside(out) : html;
        if (page.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException("--html is " + page + ", but must be another file than --out");
        }
        Design read = DesignReader.read(design);
        Progress bar = Progress.of(progress, spec.commandLine().getErr(), Study.STEPS);
        Study study = Study.of(read, catalogue, bar);
        bar.end();
        StudyReport report = study.report();
        ReportFile.write(report, out);
        study.page().write(page);
        if (czml != null) {
            study.writeSky(czml);
        }
        PrintWriter printer = spec.commandLine().getOut();
        ReportText.print(report, new PrintedSheet(printer));
        printer.println("Report: " + out);
        printer.println("Page: " + page);
        printer.flush();
        return 0;
    }

    private static Path beside(Path report) {
        String name = report.getFileName().toString();
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return report.resolveSibling(stem + ".html");
    }

    /**
     * The page of a design, to which a program may add sections of its own.
     *
     * @param design a built-in design or a design file
     * @return the page
     * @throws IOException if the design cannot be read
     */
    public static Page page(String design) throws IOException {
        return Study.of(DesignReader.read(design)).page();
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ReferenceStudy.class.getPackage().getImplementationVersion();
            return new String[] {"dawndusk-study " + (version == null ? "(not packaged)" : version)};
        }
    }
}

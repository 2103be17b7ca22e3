/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dawndusk.examples.study.ReportFile;
import org.dawndusk.examples.study.StudyTree;
import org.dawndusk.examples.sweep.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the comparison of two designs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Studies two designs and sets their figures side by side.",
        footer = {
            "",
            "Built-in designs: suncatcher, filing-group-2.",
            "Exit codes: 0 compared, 1 a design cannot be studied, 2 wrong arguments."
        })
public final class CompareDesigns implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FIRST", description = "a built-in design or a design file")
    private String first = "";

    @Parameters(index = "1", paramLabel = "SECOND", description = "a built-in design or a design file")
    private String second = "";

    @Option(names = "--json", paramLabel = "FILE", description = "where the comparison goes")
    private @Nullable Path json;

    @Option(names = "--differing", description = "print only figures that differ; the file has all")
    private boolean differing;

    @Option(
            names = "--progress",
            negatable = true,
            description = "show how far it is after two seconds (default: at a terminal of Linux)")
    private @Nullable Boolean progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Made by the command line alone. */
    private CompareDesigns() {}

    @Override
    public Integer call() throws IOException {
        Progress bar = Progress.of(progress, spec.commandLine().getErr(), 2);
        Comparison comparison;
        try {
            JsonNode ours = StudyTree.of(first);
            bar.accept(1);
            JsonNode other = StudyTree.of(second);
            bar.accept(1);
            comparison = Comparison.of(first, ours, second, other);
        } finally {
            bar.end();
        }
        if (json != null) {
            ReportFile.write(comparison, json);
        }
        spec.commandLine().getOut().print(comparison.text(differing));
        if (json != null) {
            spec.commandLine().getOut().println("Comparison: " + json);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dawndusk.examples.cli.CompareDesigns;
import org.dawndusk.examples.cli.OptimizeDesigns;
import org.dawndusk.examples.study.CommandErrors;
import org.dawndusk.examples.study.FlyTwin;
import org.dawndusk.examples.study.ReferenceStudy;
import org.dawndusk.examples.sweep.SweepDesigns;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: study a design, draw many about it, set two side by side, look for the best. */
@Command(
        name = "dawndusk",
        mixinStandardHelpOptions = true,
        versionProvider = Dawndusk.Version.class,
        description = "The engineering of orbital data centres: one design, many, two side by side, or the best.",
        subcommands = {
            ReferenceStudy.class,
            SweepDesigns.class,
            CompareDesigns.class,
            OptimizeDesigns.class,
            FlyTwin.class,
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 the design cannot be, 2 wrong arguments, 130 interrupted.",
            "A file is written as a whole or not at all."
        })
public final class Dawndusk {
    private Dawndusk() {}

    /**
     * Runs a subcommand and ends the program with its exit code.
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

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Dawndusk())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new CommandErrors())
                .execute(arguments);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Dawndusk.class.getPackage().getImplementationVersion();
            return new String[] {"dawndusk " + (version == null ? "(not packaged)" : version)};
        }
    }
}

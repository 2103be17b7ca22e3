/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.study;

import java.io.IOException;
import org.dawndusk.orbit.NoSuchOrbitException;
import picocli.CommandLine;

/** One line and exit code 1 for a design that cannot be, or a file that cannot be read or written. Stateless. */
public final class CommandErrors implements CommandLine.IExecutionExceptionHandler {
    /** The handler. */
    public CommandErrors() {}

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        String name = command.getCommandSpec().qualifiedName("-");
        // what the modules refuse is the design's fault as well: their messages name value and range
        if (exception instanceof DesignException
                || exception instanceof IllegalArgumentException
                || exception instanceof NoSuchOrbitException) {
            command.getErr().println(name + ": " + exception.getMessage());
            return 1;
        }
        if (exception instanceof IOException) {
            command.getErr().println(name + ": cannot read or write: " + exception);
            return 1;
        }
        throw exception;
    }
}

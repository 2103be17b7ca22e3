/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A bar in one line, for work that takes longer than two seconds and whose errors go to a terminal. Thread-safe. */
public final class Progress implements LongConsumer {
    private static final long QUIET = 2_000_000_000L;
    private static final long BETWEEN = 100_000_000L;
    private static final int WIDTH = 40;

    private final PrintWriter terminal;
    private final long all;
    private final long begin = System.nanoTime();
    private long done;
    private long drawn = Long.MIN_VALUE;

    private Progress(PrintWriter terminal, long all) {
        this.terminal = terminal;
        this.all = all;
    }

    /**
     * A bar for some work.
     *
     * @param wanted whether to show it; null for wherever errors go to a terminal of Linux
     * @param terminal where it is drawn
     * @param all how much work there is
     * @return the bar
     */
    public static Progress of(@Nullable Boolean wanted, PrintWriter terminal, long all) {
        boolean shown = wanted == null ? terminal() : wanted;
        return new Progress(shown ? terminal : new PrintWriter(PrintWriter.nullWriter()), all);
    }

    /** Whether errors go to a terminal; Java 17 cannot tell but where Linux says what is open. */
    private static boolean terminal() {
        try {
            Path target = Path.of("/proc/self/fd/2").toRealPath();
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public synchronized void accept(long more) {
        done += more;
        long now = System.nanoTime() - begin;
        if (now > QUIET && now - BETWEEN > drawn) {
            drawn = now;
            terminal.print("\r" + bar(done, all));
            terminal.flush();
        }
    }

    /** Leaves an empty line where a bar was. */
    public synchronized void end() {
        if (drawn > 0) {
            terminal.print("\r" + " ".repeat(bar(all, all).length()) + "\r");
            terminal.flush();
        }
    }

    static String bar(long done, long all) {
        double share = (double) done / all;
        int full = (int) (WIDTH * share);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + String.format("%3d", (int) (100 * share))
                + " % of " + all;
    }
}

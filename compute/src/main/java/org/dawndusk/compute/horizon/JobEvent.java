/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.horizon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dawndusk.compute.placement.Shortfall;

/**
 * What was decided about a job, or befell it. Immutable and thread-safe.
 *
 * @param instant since the epoch [s]
 * @param job identifier of the job
 * @param action what was decided or befell
 * @param from sites at which it was, joined by a plus; empty if none
 * @param to sites at which it is, or will be after the move; empty if none
 * @param bytes written, read, moved, loaded or returned [B]
 * @param duration of the standstill that it takes; of a pause, of its checkpoint; of a throttled time, that time,
 *     infinite where the budget is not known to come back [s]
 * @param energy that the store and the links take for it [J]
 * @param reasons what was lacking, the decisive first; empty where nothing was
 */
public record JobEvent(
        double instant,
        String job,
        Action action,
        String from,
        String to,
        double bytes,
        double duration,
        double energy,
        List<Shortfall> reasons) {
    /** What is decided about a job, or befalls it. */
    public enum Action {
        /** It starts at its sites. */
        STARTED,
        /** It stays where the budget falls, on less power. */
        THROTTLED,
        /** It writes a checkpoint and stops. */
        PAUSED,
        /** It reads its checkpoint where that lies, and goes on. */
        RESUMED,
        /** Its checkpoint goes to another site, where it goes on. */
        MOVED,
        /** It lost its site, or its budget before it could write; it has to start anew. */
        LOST,
        /** It is done. */
        DONE,
        /** It will never run. */
        REFUSED
    }

    /**
     * Copies the list.
     *
     * @param instant since the epoch [s]
     * @param job identifier of the job
     * @param action what was decided or befell
     * @param from sites at which it was
     * @param to sites at which it is, or will be
     * @param bytes written, read, moved, loaded or returned [B]
     * @param duration of the standstill or the throttled time [s]
     * @param energy that the store and the links take [J]
     * @param reasons what was lacking, the decisive first
     */
    public JobEvent {
        reasons = List.copyOf(reasons);
    }

    /**
     * The names of the fields of {@link #csv}.
     *
     * @return one line without its end
     */
    public static String csvHeader() {
        return "instant,job,action,from,to,bytes,duration,energy,reason";
    }

    /**
     * The event as a line of a table; a field with a comma or a quote is quoted.
     *
     * @return one line without its end
     */
    public String csv() {
        String reason = reasons.stream().map(Shortfall::detail).collect(Collectors.joining("; "));
        return String.join(
                ",",
                Double.toString(instant),
                quoted(job),
                action.name().toLowerCase(Locale.ROOT),
                quoted(from),
                quoted(to),
                Double.toString(bytes),
                Double.toString(duration),
                Double.toString(energy),
                quoted(reason));
    }

    private static String quoted(String field) {
        return field.matches("(?s).*[,\"\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Many satellites of one design, each on its own timeline.
 *
 * <p>Timelines are rows: satellites that share light and loads share a row. Each satellite is advanced by itself, so that the
 * result is the same for any executor and any number of parts. Immutable and thread-safe.
 */
public final class Fleet {
    private final PowerSystem system;
    private final List<PowerInputs> rows;
    private final int[] rowOf;

    private Fleet(PowerSystem system, List<PowerInputs> rows, int[] rowOf) {
        this.system = system;
        this.rows = rows;
        this.rowOf = rowOf;
    }

    /**
     * A fleet.
     *
     * @param system of every satellite
     * @param rows light and loads
     * @param rowOf row of each satellite
     * @return the fleet
     */
    public static Fleet of(PowerSystem system, List<PowerInputs> rows, int[] rowOf) {
        for (int i = 0; i < rowOf.length; i++) {
            Checks.within("rowOf[" + i + "]", rowOf[i], 0, rows.size() - 1);
        }
        return new Fleet(system, List.copyOf(rows), rowOf.clone());
    }

    /**
     * Satellites in the fleet.
     *
     * @return how many
     */
    public int size() {
        return rowOf.length;
    }

    /**
     * Advances every satellite, in place, in this thread.
     *
     * @param states of all satellites, one each; replaced by those at the end
     * @param from begin [s]
     * @param to end, not before the begin [s]
     */
    public void advance(PowerState[] states, double from, double to) {
        advance(states, from, to, Runnable::run, 1);
    }

    /**
     * Advances every satellite, in place, in parts of the fleet that an executor runs.
     *
     * @param states of all satellites, one each; replaced by those at the end
     * @param from begin [s]
     * @param to end, not before the begin [s]
     * @param executor that runs the parts
     * @param parts of the fleet, most often as many as threads
     */
    public void advance(PowerState[] states, double from, double to, Executor executor, int parts) {
        if (states.length != rowOf.length) {
            throw new IllegalArgumentException(
                    "there are " + states.length + " states for " + rowOf.length + " satellites, but must be as many");
        }
        Checks.positive("parts", parts);
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int first = (int) ((long) rowOf.length * part / parts);
            int end = (int) ((long) rowOf.length * (part + 1) / parts);
            running.add(CompletableFuture.runAsync(() -> advance(states, first, end, from, to), executor));
        }
        try {
            running.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void advance(PowerState[] states, int first, int end, double from, double to) {
        for (int i = first; i < end; i++) {
            states[i] = system.advance(states[i], from, to, rows.get(rowOf[i]));
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

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
     * Advances every satellite in this thread.
     *
     * @param states of all satellites, one each; replaced by those at the end, and left as they are by a call that throws
     * @param from begin [s]
     * @param to end, not before the begin [s]
     */
    public void advance(PowerState[] states, double from, double to) {
        run(states, from, to, null, 1);
    }

    /**
     * Advances every satellite in parts of the fleet, which an executor and the caller's thread run. The call returns even if
     * the executor runs nothing; interrupts do not end it.
     *
     * @param states of all satellites, one each; replaced by those at the end, and left as they are by a call that throws
     * @param from begin [s]
     * @param to end, not before the begin [s]
     * @param executor that runs parts; the caller's thread does what it refuses
     * @param parts of the fleet, most often as many as threads, the caller's included
     */
    public void advance(PowerState[] states, double from, double to, Executor executor, int parts) {
        run(states, from, to, Objects.requireNonNull(executor, "executor"), parts);
    }

    private void run(PowerState[] states, double from, double to, @Nullable Executor executor, int parts) {
        if (states.length != rowOf.length) {
            throw new IllegalArgumentException(
                    "there are " + states.length + " states for " + rowOf.length + " satellites, but must be as many");
        }
        Checks.positive("parts", parts);
        // a failure must not leave satellites at two instants
        PowerState[] ends = new PowerState[states.length];
        Chunks.run(parts, executor, parts, () -> part -> {
            int end = (int) ((long) rowOf.length * (part + 1) / parts);
            for (int i = (int) ((long) rowOf.length * part / parts); i < end; i++) {
                ends[i] = system.advance(states[i], from, to, rows.get(rowOf[i]));
            }
        });
        System.arraycopy(ends, 0, states, 0, ends.length);
    }
}

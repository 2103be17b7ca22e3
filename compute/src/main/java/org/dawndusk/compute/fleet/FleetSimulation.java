/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Plays a plan many times over with chance.
 *
 * <p>Satellites of one plane that arrive together are drawn together: one binomial number for those that fail within the
 * horizon, then the quarters of these. That is the same distribution as drawing every satellite, not an approximation.
 * Times are resolved to quarters. A history depends on the seed and its number alone. Immutable and thread-safe.
 */
public final class FleetSimulation {
    private final FleetPlan plan;
    private final FailureAges ages;

    private FleetSimulation(FleetPlan plan) {
        this.plan = plan;
        this.ages = new FailureAges(plan.failedByAge());
    }

    /**
     * Prepares a simulation.
     *
     * @param plan the plan
     * @return the simulation
     */
    public static FleetSimulation of(FleetPlan plan) {
        return new FleetSimulation(plan);
    }

    /**
     * Plays the histories on the caller's thread.
     *
     * @param histories how many
     * @param seed seed of the random numbers
     * @return the outcome
     */
    public FleetOutcome run(int histories, long seed) {
        return play(histories, seed, null, 1);
    }

    /**
     * Plays the histories on the caller's thread and an executor's; the outcome is the same whatever the executor and the
     * number of workers. The call returns even if the executor runs nothing, and interrupts do not end it.
     *
     * @param histories how many
     * @param seed seed of the random numbers
     * @param executor runs all workers but the caller's thread, which does what it refuses
     * @param workers how many histories are played at a time, the caller's thread included, at least 1; each worker has
     *     its own memory
     * @return the outcome
     */
    public FleetOutcome run(int histories, long seed, Executor executor, int workers) {
        return play(histories, seed, Objects.requireNonNull(executor, "executor"), workers);
    }

    private FleetOutcome play(int histories, long seed, @Nullable Executor executor, int workers) {
        Checks.atLeast("histories", histories, 1);
        Checks.atLeast("workers", workers, 1);
        int row = plan.quarters() + 1;
        if ((long) histories * row > 1 << 30) {
            throw Checks.refused("histories", histories, "[1, " + (1 << 30) / row + "]");
        }
        int[] capacity = new int[histories * row];
        FleetLedger[] ledgers = new FleetLedger[histories];
        Chunks.run(histories, executor, workers, () -> {
            History memory = new History(plan, ages);
            return history -> ledgers[history] = memory.play(seed, history, capacity, history * row);
        });
        return new FleetOutcome(plan, capacity, ledgers);
    }
}

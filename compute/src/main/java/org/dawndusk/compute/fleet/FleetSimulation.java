/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

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
        return run(histories, seed, Runnable::run, 1);
    }

    /**
     * Plays the histories on an executor; the outcome is the same whatever the executor and the number of workers.
     *
     * @param histories how many
     * @param seed seed of the random numbers
     * @param executor runs the workers
     * @param workers tasks given to the executor, each with its own memory
     * @return the outcome
     */
    public FleetOutcome run(int histories, long seed, Executor executor, int workers) {
        Checks.atLeast("histories", histories, 1);
        Checks.atLeast("workers", workers, 1);
        int row = plan.quarters() + 1;
        if ((long) histories * row > 1 << 30) {
            throw Checks.refused("histories", histories, "[1, " + (1 << 30) / row + "]");
        }
        int[] capacity = new int[histories * row];
        FleetLedger[] ledgers = new FleetLedger[histories];
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            History memory = new History(plan, ages);
            for (int history = next.getAndIncrement(); history < histories; history = next.getAndIncrement()) {
                ledgers[history] = memory.play(seed, history, capacity, history * row);
            }
        };
        CompletableFuture.allOf(IntStream.range(0, workers)
                        .mapToObj(i -> CompletableFuture.runAsync(worker, executor))
                        .toArray(CompletableFuture[]::new))
                .join();
        return new FleetOutcome(plan, capacity, ledgers);
    }
}

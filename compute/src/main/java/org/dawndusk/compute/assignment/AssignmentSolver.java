/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;
import java.util.List;

/**
 * Solves {@link AssignmentProblem}s: a bound by Lagrangian relaxation of the capacities, then annealing from the relaxed
 * answer, by shifts, swaps and chains at a swinging price of overload.
 *
 * <p>Problems of at most 60 jobs are first searched by branch and bound for two million nodes; if that ends, the answer is the
 * optimum, its bound is its cost, and that there is no assignment is proven by an infinite bound.
 *
 * <p>The answer depends on the problem, the seed and the number of steps alone. It never overloads an agent. Time is about
 * 0.1 µs a step and resource. Immutable and thread-safe.
 */
public final class AssignmentSolver {
    private static final long MOST_STEPS = 100_000_000;
    /** Up to so many uses, pairs times resources, all these steps are done; then fewer, by the root of the size. */
    private static final double FULL = 32_000;

    private static final long BY_SIZE = -1;

    /** So many jobs are tried exactly first, by so many nodes of a search. */
    private static final int SMALL = 60;

    private static final long NODES = 2_000_000;

    /** No one schedule suits all classes of problems. */
    private static final List<Annealing.Schedule> ROUNDS = List.of(
            new Annealing.Schedule(0.5, 0.2, 0.01, 5),
            new Annealing.Schedule(1, 0.1, 0.01, 20),
            new Annealing.Schedule(0.5, 0.001, 0.4, 20),
            new Annealing.Schedule(1, 0.1, 0.01, 20),
            new Annealing.Schedule(1.5, 0.05, 0.02, 20));

    private final long seed;
    private final long steps;
    private final Progress progress;

    private AssignmentSolver(long seed, long steps, Progress progress) {
        this.seed = seed;
        this.steps = steps;
        this.progress = progress;
    }

    /**
     * A solver with seed 1 and 100 million steps, some seconds; fewer where pairs of jobs and agents times resources are more
     * than 32,000, by the root of their number: steps then take longer.
     *
     * @return the solver
     */
    public static AssignmentSolver standard() {
        return new AssignmentSolver(1, BY_SIZE, (steps, cost) -> true);
    }

    /**
     * This solver with another seed.
     *
     * @param other the seed
     * @return the solver
     */
    public AssignmentSolver seed(long other) {
        return new AssignmentSolver(other, steps, progress);
    }

    /**
     * This solver with another budget.
     *
     * @param budget the most steps, at least 0
     * @return the solver
     */
    public AssignmentSolver steps(long budget) {
        return new AssignmentSolver(seed, Checks.within("budget", budget, 0, Long.MAX_VALUE), progress);
    }

    /**
     * This solver, which tells how it goes on and can be stopped.
     *
     * @param listener told every 65,536 steps
     * @return the solver
     */
    public AssignmentSolver progress(Progress listener) {
        return new AssignmentSolver(seed, steps, listener);
    }

    /**
     * Looks for the cheapest assignment.
     *
     * @param problem the problem
     * @return the best assignment found, with the bound
     */
    public Assignment solve(AssignmentProblem problem) {
        for (int j = 0; j < problem.jobs(); j++) {
            boolean fits = false;
            for (int i = 0; i < problem.agents() && !fits; i++) {
                fits = problem.allowed(i, j);
            }
            if (!fits) {
                return new Assignment(false, List.of(), Long.MAX_VALUE, Double.POSITIVE_INFINITY, 0);
            }
        }
        CapacityDual dual = new CapacityDual(problem);
        // costs are whole: so is the best; a part in 10^9 is kept for the rounding of the sums
        double bound = Math.ceil(dual.bound - 1e-9 * Math.abs(dual.bound) - 1e-6);
        return improve(problem, dual, bound);
    }

    private Assignment improve(AssignmentProblem problem, CapacityDual dual, double bound) {
        Annealing annealing = new Annealing(problem, dual, seed);
        if (problem.jobs() <= SMALL) {
            ExactSearch exact = new ExactSearch(problem, dual, annealing.ranked, annealing.choices);
            exact.run(NODES);
            if (exact.complete) {
                return exact.bestCost == Long.MAX_VALUE
                        ? new Assignment(false, List.of(), exact.bestCost, Double.POSITIVE_INFINITY, 0)
                        : new Assignment(
                                true, Arrays.stream(exact.best).boxed().toList(), exact.bestCost, exact.bestCost, 0);
            }
        }
        int[] best = annealing.best.clone();
        long cost = annealing.bestCost;
        long done = 0;
        long share = budget(problem) / ROUNDS.size();
        boolean goesOn = bound < cost;
        for (int round = 0; round < ROUNDS.size() && goesOn && problem.jobs() > 0; round++) {
            long anneal = 3 * share / 5;
            goesOn = annealing.cool(ROUNDS.get(round), anneal, telling(cost), done);
            done += anneal;
            if (annealing.bestCost < Long.MAX_VALUE) {
                Reoptimisation end = new Reoptimisation(problem, dual, annealing, seed + round);
                goesOn = goesOn && end.run(share - anneal, progress, done, cost);
                done += end.steps;
                if (end.bestCost < cost) {
                    cost = end.bestCost;
                    best = end.best;
                }
            }
            goesOn &= bound < cost;
        }
        return cost == Long.MAX_VALUE
                ? new Assignment(false, List.of(), cost, bound, done)
                : new Assignment(true, Arrays.stream(best).boxed().toList(), cost, bound, done);
    }

    long budget(AssignmentProblem problem) {
        double size = (double) problem.agents() * problem.jobs() * problem.resources();
        return steps != BY_SIZE ? steps : (long) (MOST_STEPS * Math.min(1, Math.sqrt(FULL / size)));
    }

    private Progress telling(long bestBefore) {
        return (step, cost) -> progress.goOn(step, Math.min(cost, bestBefore));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Depth-first branch and bound over all jobs with the dual prices: it ends on small problems, and then proves. The bound at a
 * node is the priced cost of the jobs that stand, plus the least priced cost of each that does not, less the price of all
 * capacity.
 */
final class ExactSearch {
    private final AssignmentProblem problem;
    private final CapacityDual dual;
    private final int m;
    private final int resources;
    private final int[] ranked;
    private final int[] choices;
    private final int[] order;
    private final double[] suffix;
    private final long[] free;
    private final int[] agentOf;
    private double base;
    private long limit;
    private long nodesLeft;

    final int[] best;
    long bestCost = Long.MAX_VALUE;
    /** Whether every assignment was looked at or ruled out. */
    boolean complete;

    ExactSearch(AssignmentProblem problem, CapacityDual dual, int[] ranked, int[] choices) {
        this.problem = problem;
        this.dual = dual;
        this.ranked = ranked;
        this.choices = choices;
        m = problem.agents();
        resources = problem.resources();
        int n = problem.jobs();
        // jobs of few agents first, then the large ones: they rule out most
        order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingInt((Integer j) -> choices[j])
                        .thenComparingLong(j -> -problem.uses()[(j * m + ranked[j * m]) * resources]))
                .mapToInt(Integer::intValue)
                .toArray();
        suffix = new double[n + 1];
        free = problem.capacities().clone();
        agentOf = new int[n];
        best = new int[n];
    }

    void run(long nodes) {
        for (int k = 0; k < free.length; k++) {
            base += dual.price[k] * free[k];
        }
        for (int k = order.length - 1; k >= 0; k--) {
            int agent = ranked[order[k] * m];
            suffix[k] = suffix[k + 1] + dual.priced(order[k] * m + agent, agent, dual.price);
        }
        nodesLeft = nodes;
        limit = Long.MAX_VALUE;
        descend(0, 0, 0);
        complete = nodesLeft > 0;
    }

    private void descend(int depth, double priced, long spent) {
        if (depth == order.length) {
            if (spent < limit) {
                limit = spent;
                bestCost = spent;
                System.arraycopy(agentOf, 0, best, 0, best.length);
            }
            return;
        }
        int job = order[depth];
        for (int rank = 0; rank < choices[job] && nodesLeft > 0; rank++) {
            int agent = ranked[job * m + rank];
            double withThis = priced + dual.priced(job * m + agent, agent, dual.price);
            // costs are whole: less than one below the best is no better; the rest is for the rounding of the sums
            if (limit < Long.MAX_VALUE
                    && withThis + suffix[depth + 1] - base > limit - 1 + 1e-6 * (1 + Math.abs(base))) {
                return;
            }
            nodesLeft--;
            if (take(job, agent)) {
                agentOf[job] = agent;
                descend(depth + 1, withThis, spent + problem.cost(agent, job));
                give(job, agent);
            }
        }
    }

    private boolean take(int job, int agent) {
        int use = (job * m + agent) * resources;
        for (int r = 0; r < resources; r++) {
            if (problem.uses()[use + r] > free[agent * resources + r]) {
                return false;
            }
        }
        for (int r = 0; r < resources; r++) {
            free[agent * resources + r] -= problem.uses()[use + r];
        }
        return true;
    }

    private void give(int job, int agent) {
        int use = (job * m + agent) * resources;
        for (int r = 0; r < resources; r++) {
            free[agent * resources + r] += problem.uses()[use + r];
        }
    }
}

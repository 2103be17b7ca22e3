/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Improves a feasible assignment by taking some jobs off a few agents and putting them back in the best way, by depth-first
 * branch and bound with the dual prices.
 *
 * <p>With prices lambda and free capacities f before any of the jobs is put back, what they cost is at least
 * sum_j min_i (c_ij + lambda_i a_ij) - sum_i lambda_i f_i. The number of jobs follows from how often the search runs to its
 * end. Source of the search: Shaw, Using constraint programming and local search methods to solve vehicle routing problems,
 * CP98, LNCS 1520.
 */
final class Reoptimisation {
    private static final int NODES = 1000;
    private static final double DEVIATION = 0.003;
    private static final int FEWEST = 4;
    private static final int MOST = 60;
    private static final int MOST_AGENTS = 6;

    private final AssignmentProblem problem;
    private final CapacityDual dual;
    private final SplittableRandom random;
    private final int m;
    private final int resources;
    final int[] agentOf;
    private final long[] free;
    private final int[] ranked;
    private final int[] choices;
    final int[] best;
    long bestCost;
    private long cost;
    long steps;

    double size = 8;
    final int[] chosen = new int[MOST];
    int count;
    private int opened;
    final boolean[] open;
    private final double[] suffix = new double[MOST + 1];
    /** The open agents of each chosen job, cheapest at the dual prices first, and what the job costs there at those prices. */
    private final int[] options = new int[MOST * MOST_AGENTS];

    private final double[] priced = new double[MOST * MOST_AGENTS];
    private final int[] optionsOf = new int[MOST];
    private final int[] trial = new int[MOST];
    private final int[] incumbent = new int[MOST];
    private double base;
    private double limit;
    private boolean improved;
    boolean wandering;
    double deviation;
    int nodes;

    Reoptimisation(AssignmentProblem problem, CapacityDual dual, Annealing start, long seed) {
        this.problem = problem;
        this.dual = dual;
        this.ranked = start.ranked;
        this.choices = start.choices;
        random = new SplittableRandom(seed);
        m = problem.agents();
        resources = problem.resources();
        agentOf = start.best.clone();
        best = start.best.clone();
        open = new boolean[m];
        free = problem.capacities().clone();
        for (int j = 0; j < agentOf.length; j++) {
            use(j, agentOf[j], -1);
            cost += problem.costs()[j * m + agentOf[j]];
        }
        bestCost = cost;
    }

    private void use(int job, int agent, int sign) {
        for (int r = 0; r < resources; r++) {
            free[agent * resources + r] += sign * problem.uses()[(job * m + agent) * resources + r];
        }
    }

    private boolean fits(int job, int agent) {
        for (int r = 0; r < resources; r++) {
            if (problem.uses()[(job * m + agent) * resources + r] > free[agent * resources + r]) {
                return false;
            }
        }
        return true;
    }

    /** Goes on until the budget of nodes is spent; false if the listener said stop. */
    boolean run(long budget, Progress progress, long already, long bestBefore) {
        long told = 0;
        while (steps < budget) {
            if (steps >= told) {
                told = steps + (1 << 20);
                if (!progress.goOn(already + steps, Math.min(bestCost, bestBefore))) {
                    return false;
                }
            }
            deviation = DEVIATION * Math.abs((double) bestCost) * (1 - (double) steps / budget);
            choose();
            search();
            steps += nodes + count;
            size = Math.max(FEWEST, Math.min(Math.min(MOST, agentOf.length), size * (nodes >= NODES ? 0.98 : 1.01)));
        }
        return true;
    }

    /** A job at random, then jobs of its agent and of agents that are cheap for those chosen before. */
    void choose() {
        Arrays.fill(open, false);
        count = 0;
        int wanted = Math.min((int) size, agentOf.length);
        add(random.nextInt(agentOf.length));
        int agents = 2 + random.nextInt(Math.max(1, Math.min(m, MOST_AGENTS) - 1));
        opened = 1;
        for (int tries = 0; opened < Math.min(agents, m) && tries < 20; tries++) {
            int job = chosen[random.nextInt(count)];
            int agent = ranked[job * m + random.nextInt(Math.min(choices[job], 5))];
            if (!open[agent]) {
                open[agent] = true;
                opened++;
            }
        }
        int start = random.nextInt(agentOf.length);
        for (int pass = 0; pass < 3 && count < wanted; pass++) {
            for (int k = 0; k < agentOf.length && count < wanted; k++) {
                int job = (int) ((start + (long) k * 7919) % agentOf.length);
                if (open[agentOf[job]] && (pass == 2 || random.nextInt(3) == 0) && !isChosen(job)) {
                    add(job);
                }
            }
        }
    }

    private boolean isChosen(int job) {
        for (int k = 0; k < count; k++) {
            if (chosen[k] == job) {
                return true;
            }
        }
        return false;
    }

    private void add(int job) {
        chosen[count++] = job;
        open[agentOf[job]] = true;
    }

    void search() {
        double now = 0;
        for (int k = 0; k < count; k++) {
            now += problem.costs()[chosen[k] * m + agentOf[chosen[k]]];
            use(chosen[k], agentOf[chosen[k]], 1);
        }
        base = 0;
        for (int i = 0; i < m; i++) {
            for (int r = 0; r < resources && open[i]; r++) {
                base += dual.price[i * resources + r] * free[i * resources + r];
            }
        }
        largestFirst();
        suffix[count] = 0;
        for (int k = count - 1; k >= 0; k--) {
            list(k);
            suffix[k] = suffix[k + 1] + priced[k * MOST_AGENTS];
        }
        // half of the searches take the first change that stays near the best: the others then start elsewhere
        wandering = random.nextInt(2) == 0;
        limit = wandering ? now + Math.max(0, deviation - (cost - bestCost)) : now + 1e-6;
        improved = false;
        nodes = 0;
        descend(0, 0, 0);
        for (int k = 0; k < count; k++) {
            int job = chosen[k];
            int agent = improved ? incumbent[k] : agentOf[job];
            cost += problem.costs()[job * m + agent] - problem.costs()[job * m + agentOf[job]];
            agentOf[job] = agent;
            use(job, agent, -1);
        }
        if (cost < bestCost) {
            bestCost = cost;
            System.arraycopy(agentOf, 0, best, 0, best.length);
        }
    }

    private void largestFirst() {
        for (int k = 1; k < count; k++) {
            int job = chosen[k];
            long size = problem.uses()[(job * m + agentOf[job]) * resources];
            int at = k;
            while (at > 0 && problem.uses()[(chosen[at - 1] * m + agentOf[chosen[at - 1]]) * resources] < size) {
                chosen[at] = chosen[at - 1];
                at--;
            }
            chosen[at] = job;
        }
    }

    private void list(int place) {
        int job = chosen[place];
        int found = 0;
        for (int rank = 0; rank < choices[job] && found < opened; rank++) {
            int agent = ranked[job * m + rank];
            if (open[agent]) {
                options[place * MOST_AGENTS + found] = agent;
                priced[place * MOST_AGENTS + found++] = dual.priced(job * m + agent, agent, dual.price);
            }
        }
        if (found == 0) {
            throw new IllegalStateException("job " + job + " is on no agent");
        }
        optionsOf[place] = found;
    }

    private boolean unchanged() {
        for (int k = 0; k < count; k++) {
            if (trial[k] != agentOf[chosen[k]]) {
                return false;
            }
        }
        return true;
    }

    private void descend(int depth, double before, double spent) {
        if (depth == count) {
            if (spent <= limit && !(wandering && unchanged())) {
                limit = wandering ? Double.NEGATIVE_INFINITY : spent;
                improved = true;
                System.arraycopy(trial, 0, incumbent, 0, count);
            }
            return;
        }
        int job = chosen[depth];
        int end = depth * MOST_AGENTS + optionsOf[depth];
        for (int k = depth * MOST_AGENTS; k < end && nodes < NODES; k++) {
            double withThis = before + priced[k];
            if (withThis + suffix[depth + 1] - base > limit) {
                // ranked by that price: the others are dearer still
                return;
            }
            nodes++;
            int agent = options[k];
            if (fits(job, agent)) {
                use(job, agent, -1);
                trial[depth] = agent;
                descend(depth + 1, withThis, spent + problem.costs()[job * m + agent]);
                use(job, agent, 1);
            }
        }
    }
}

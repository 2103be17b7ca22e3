/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A small assignment problem as plain arrays, with a checker and an exhaustive solver of its own. */
final class Instance {
    private final long[][] cost;
    private final long[][][] use;
    private final long[][] capacity;
    private final boolean[][] allowed;

    Instance(long[][] cost, long[][][] use, long[][] capacity, boolean[][] allowed) {
        this.cost = cost;
        this.use = use;
        this.capacity = capacity;
        this.allowed = allowed;
    }

    long[][] cost() {
        return cost;
    }

    long[][][] use() {
        return use;
    }

    long[][] capacity() {
        return capacity;
    }

    boolean[][] allowed() {
        return allowed;
    }

    static Instance random(Random random, int agents, int jobs, int resources, double tightness) {
        long[][] cost = new long[agents][jobs];
        long[][][] use = new long[resources][agents][jobs];
        long[][] capacity = new long[agents][resources];
        boolean[][] allowed = new boolean[agents][jobs];
        for (int i = 0; i < agents; i++) {
            for (int j = 0; j < jobs; j++) {
                cost[i][j] = 10L + random.nextInt(41);
                allowed[i][j] = random.nextInt(8) > 0;
                for (int r = 0; r < resources; r++) {
                    use[r][i][j] = 5L + random.nextInt(21);
                }
            }
            for (int r = 0; r < resources; r++) {
                capacity[i][r] = Math.round(15.0 * jobs / agents / tightness);
            }
        }
        return new Instance(cost, use, capacity, allowed);
    }

    AssignmentProblem problem() {
        return AssignmentProblem.of(cost, use, capacity, allowed);
    }

    long costOf(int[] agentOf) {
        return costOf(Arrays.stream(agentOf).boxed().toList());
    }

    /** The cost of an assignment that breaks nothing; the largest number if it breaks something. */
    long costOf(List<Integer> agentOf) {
        long sum = 0;
        for (int j = 0; j < agentOf.size(); j++) {
            if (!allowed[agentOf.get(j)][j]) {
                return Long.MAX_VALUE;
            }
            sum += cost[agentOf.get(j)][j];
        }
        for (int i = 0; i < capacity.length; i++) {
            for (int r = 0; r < use.length; r++) {
                long load = 0;
                for (int j = 0; j < agentOf.size(); j++) {
                    load += agentOf.get(j) == i ? use[r][i][j] : 0;
                }
                if (load > capacity[i][r]) {
                    return Long.MAX_VALUE;
                }
            }
        }
        return sum;
    }

    /** The least cost over all assignments, the largest number if none is within the capacities. */
    long exhaustive() {
        Integer[] agentOf = new Integer[cost[0].length];
        return exhaustive(0, agentOf);
    }

    private long exhaustive(int job, Integer[] agentOf) {
        if (job == agentOf.length) {
            return costOf(List.of(agentOf));
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < cost.length; i++) {
            agentOf[job] = i;
            best = Math.min(best, exhaustive(job + 1, agentOf));
        }
        return best;
    }
}

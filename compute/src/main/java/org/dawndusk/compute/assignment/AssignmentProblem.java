/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * A generalised assignment: every job on one agent, at least cost, within each agent's capacity of each resource.
 *
 * <p>Costs, uses and capacities are whole numbers: scale and round others, uses upwards and capacities downwards. A pair of
 * job and agent may be forbidden. Immutable and thread-safe. Source: Martello and Toth, Knapsack Problems (1990), chapter 7.
 */
public final class AssignmentProblem {
    /** So large are costs, uses and capacities at most: sums of them stay exact. */
    private static final long LARGEST = 1L << 40;

    private final int agents;
    private final int jobs;
    private final int resources;
    /** Job-major: entry job x agents + agent. */
    private final long[] cost;
    /** Entry (job x agents + agent) x resources + resource. */
    private final long[] use;
    /** Entry agent x resources + resource. */
    private final long[] capacity;

    private final boolean[] allowed;

    private AssignmentProblem(
            int agents, int jobs, int resources, long[] cost, long[] use, long[] capacity, boolean[] allowed) {
        this.agents = agents;
        this.jobs = jobs;
        this.resources = resources;
        this.cost = cost;
        this.use = use;
        this.capacity = capacity;
        this.allowed = allowed;
    }

    /**
     * A problem of one resource, in which every pair is allowed.
     *
     * @param cost of agent i and job j, {@code cost[i][j]}
     * @param use of the resource, {@code use[i][j]}
     * @param capacity of each agent
     * @return the problem
     */
    public static AssignmentProblem of(long[][] cost, long[][] use, long[] capacity) {
        long[][] capacities = new long[capacity.length][];
        Arrays.setAll(capacities, i -> new long[] {capacity[i]});
        boolean[][] allowed = new boolean[cost.length][cost.length == 0 ? 0 : cost[0].length];
        for (boolean[] row : allowed) {
            Arrays.fill(row, true);
        }
        return of(cost, new long[][][] {use}, capacities, allowed);
    }

    /**
     * A problem of several resources, in which some pairs are forbidden.
     *
     * @param cost of agent i and job j, {@code cost[i][j]}, at most 2^40 either side of nothing
     * @param use of resource r, {@code use[r][i][j]}, in [0, 2^40]
     * @param capacity of agent i for resource r, {@code capacity[i][r]}, in [0, 2^40]
     * @param allowed whether job j may be on agent i, {@code allowed[i][j]}
     * @return the problem
     */
    public static AssignmentProblem of(long[][] cost, long[][][] use, long[][] capacity, boolean[][] allowed) {
        int agents = (int) Checks.within("number of agents", cost.length, 1, 1 << 20);
        int jobs = cost[0].length;
        int resources = (int) Checks.within("number of resources", use.length, 1, 64);
        length("capacity", capacity.length, agents);
        length("allowed", allowed.length, agents);
        long[] costs = new long[agents * jobs];
        long[] uses = new long[agents * jobs * resources];
        long[] capacities = new long[agents * resources];
        boolean[] may = new boolean[agents * jobs];
        for (int i = 0; i < agents; i++) {
            length("cost[" + i + "]", cost[i].length, jobs);
            length("allowed[" + i + "]", allowed[i].length, jobs);
            length("capacity[" + i + "]", capacity[i].length, resources);
            for (int r = 0; r < resources; r++) {
                length("use[" + r + "]", use[r].length, agents);
                length("use[" + r + "][" + i + "]", use[r][i].length, jobs);
                capacities[i * resources + r] =
                        Checks.within("capacity[" + i + "][" + r + "]", capacity[i][r], 0, LARGEST);
            }
            for (int j = 0; j < jobs; j++) {
                int pair = j * agents + i;
                costs[pair] = Checks.within("cost[" + i + "][" + j + "]", cost[i][j], -LARGEST, LARGEST);
                may[pair] = allowed[i][j];
                for (int r = 0; r < resources; r++) {
                    long a = Checks.within("use[" + r + "][" + i + "][" + j + "]", use[r][i][j], 0, LARGEST);
                    uses[pair * resources + r] = a;
                    may[pair] &= a <= capacity[i][r];
                }
            }
        }
        return new AssignmentProblem(agents, jobs, resources, costs, uses, capacities, may);
    }

    /**
     * Reads the form of Beasley's OR-Library: the numbers of agents and jobs, then a row of costs an agent, a row of uses an
     * agent, and the capacities, separated by white space.
     *
     * @param text the whole file
     * @return the problem
     * @throws IllegalArgumentException if a number is missing or is none; the message names its place
     */
    public static AssignmentProblem parse(String text) {
        Reader reader = new Reader(new StringTokenizer(text));
        int agents = (int) Checks.within("number of agents", reader.next("number of agents"), 1, 1 << 20);
        int jobs = (int) Checks.within("number of jobs", reader.next("number of jobs"), 0, 1 << 20);
        // nothing is made for numbers that are not there: a short text may claim a million million
        long pairs = (long) agents * jobs;
        long expected = 2 * pairs + agents;
        long[] numbers = new long[(int) Math.min(expected, reader.tokens.countTokens())];
        for (long k = 0; k < expected; k++) {
            String place = k < 2 * pairs
                    ? (k < pairs ? "cost[" : "use[") + k % pairs / jobs + "][" + k % pairs % jobs + "]"
                    : "capacity[" + (k - 2 * pairs) + "]";
            long number = reader.next(place);
            numbers[(int) k] = number;
        }
        int each = (int) pairs;
        long[][] cost = new long[agents][];
        long[][] use = new long[agents][];
        for (int i = 0; i < agents; i++) {
            cost[i] = Arrays.copyOfRange(numbers, i * jobs, (i + 1) * jobs);
            use[i] = Arrays.copyOfRange(numbers, each + i * jobs, each + (i + 1) * jobs);
        }
        return of(cost, use, Arrays.copyOfRange(numbers, 2 * each, 2 * each + agents));
    }

    private record Reader(StringTokenizer tokens) {
        long next(String name) {
            if (!tokens.hasMoreTokens()) {
                throw new IllegalArgumentException(name + " is missing, but must be a whole number");
            }
            String token = tokens.nextToken();
            try {
                return Long.parseLong(token);
            } catch (NumberFormatException notWhole) {
                String shown = token.length() <= 60 ? token : token.substring(0, 60) + "...";
                throw new IllegalArgumentException(name + " is " + shown + ", but must be a whole number", notWhole);
            }
        }
    }

    private static void length(String name, int length, int expected) {
        if (length != expected) {
            throw Checks.refused("length of " + name, length, "[" + expected + ", " + expected + "]");
        }
    }

    /**
     * The number of agents.
     *
     * @return count [1]
     */
    public int agents() {
        return agents;
    }

    /**
     * The number of jobs.
     *
     * @return count [1]
     */
    public int jobs() {
        return jobs;
    }

    /**
     * The number of resources.
     *
     * @return count [1]
     */
    public int resources() {
        return resources;
    }

    /**
     * Whether a job may be on an agent: not forbidden, and not larger than the empty agent.
     *
     * @param agent index of the agent
     * @param job index of the job
     * @return whether it may
     */
    public boolean allowed(int agent, int job) {
        return allowed[job * agents + agent];
    }

    /**
     * The cost of a job on an agent.
     *
     * @param agent index of the agent
     * @param job index of the job
     * @return cost [any]
     */
    public long cost(int agent, int job) {
        return cost[job * agents + agent];
    }

    long[] costs() {
        return cost;
    }

    long[] uses() {
        return use;
    }

    long[] capacities() {
        return capacity;
    }

    boolean[] allowed() {
        return allowed;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Annealing by shifts, swaps and chains of two over assignments that may overload agents at a price that swings about what
 * keeps them within capacity.
 *
 * <p>A move puts a job on one of the agents that are cheapest for it at the dual prices, and, in two of three cases, moves
 * a job from there to another agent. Sources: Kirkpatrick, Gelatt and Vecchi, Science 220 (1983); moves and the swinging
 * price after Yagiura, Ibaraki and Glover, An ejection chain approach for the generalized assignment problem, INFORMS
 * Journal on Computing 16 (2004).
 */
final class Annealing {
    /**
     * How a cooling goes: the first temperature in mean excess costs of a job's third agent, the last against the first, the
     * share of states that is to be feasible, and among how many agents a job mostly moves.
     */
    record Schedule(double hot, double end, double feasible, int near) {}

    private static final int ADAPT_EVERY = 1 << 10;
    private static final int PROGRESS_EVERY = 1 << 16;

    private final AssignmentProblem problem;
    private final CapacityDual dual;
    private final SplittableRandom random;
    private final int m;
    private final int n;
    private final int resources;
    private final long[] cost;
    private final long[] use;
    private final long[] capacity;
    /** Agents of each job, cheapest at the dual prices first; entry job x width + rank. */
    final int[] ranked;

    final int[] choices;
    private final int width;

    final int[] agentOf;
    private final long[] load;
    final double[] weight;
    private int near = 10;
    double strictness = 2;
    double temperature;
    long costNow;
    long overload;
    /** Jobs of each agent in one array of slots: agent x jobs + place. */
    private final int[][] jobsOf;

    private final int[] count;
    private final int[] placeOf;

    final int[] best;
    long bestCost = Long.MAX_VALUE;

    Annealing(AssignmentProblem problem, CapacityDual dual, long seed) {
        this.problem = problem;
        this.dual = dual;
        random = new SplittableRandom(seed);
        m = problem.agents();
        n = problem.jobs();
        resources = problem.resources();
        cost = problem.costs();
        use = problem.uses();
        capacity = problem.capacities();
        width = m;
        ranked = new int[n * width];
        choices = new int[n];
        agentOf = new int[n];
        best = new int[n];
        load = new long[m * resources];
        jobsOf = new int[m][8];
        count = new int[m];
        placeOf = new int[n];
        weight = weights();
        rank();
    }

    private double[] weights() {
        double[] weights = dual.price.clone();
        double mean = Arrays.stream(weights).average().orElse(0);
        double scale = 0;
        for (int k = 0; k < n * m; k++) {
            scale += problem.allowed()[k] ? Math.abs((double) cost[k]) / Math.max(1, use[k * resources]) : 0;
        }
        double floor = mean > 0 ? 0.3 * mean : scale / Math.max(1, n * m);
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Math.max(weights[k], floor);
        }
        return weights;
    }

    private void rank() {
        for (int j = 0; j < n; j++) {
            int job = j;
            int[] agents = java.util.stream.IntStream.range(0, m)
                    .filter(i -> problem.allowed(i, job))
                    .boxed()
                    .sorted(java.util.Comparator.comparingDouble(
                            (Integer i) -> dual.priced(job * m + i, i, dual.price)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            choices[j] = agents.length;
            System.arraycopy(agents, 0, ranked, j * width, agents.length);
            put(j, agents[0]);
            costNow += cost[j * m + agents[0]];
            for (int r = 0; r < resources; r++) {
                load[agents[0] * resources + r] += use[(j * m + agents[0]) * resources + r];
            }
        }
        for (int k = 0; k < load.length; k++) {
            overload += Math.max(0, load[k] - capacity[k]);
        }
        keep();
    }

    private void put(int job, int agent) {
        if (count[agent] == jobsOf[agent].length) {
            jobsOf[agent] = Arrays.copyOf(jobsOf[agent], 2 * count[agent]);
        }
        jobsOf[agent][count[agent]] = job;
        placeOf[job] = count[agent]++;
        agentOf[job] = agent;
    }

    private void keep() {
        if (overload == 0 && costNow < bestCost) {
            bestCost = costNow;
            System.arraycopy(agentOf, 0, best, 0, n);
        }
    }

    /** One cooling; false if the listener said stop. */
    boolean cool(Schedule schedule, long budget, Progress progress, long already) {
        bestCost = Long.MAX_VALUE;
        near = schedule.near();
        temperature = schedule.hot() * excess();
        double cooling = Math.pow(schedule.end(), (double) ADAPT_EVERY / Math.max(1, budget));
        long feasible = 0;
        for (long step = 0; step < budget; step++) {
            if ((step & (ADAPT_EVERY - 1)) == 0) {
                temperature *= cooling;
                // the price of overload swings about what keeps the wanted share of states feasible
                strictness = Math.min(
                        1e4, Math.max(0.5, strictness * (feasible > ADAPT_EVERY * schedule.feasible() ? 0.98 : 1.02)));
                feasible = 0;
                if ((step & (PROGRESS_EVERY - 1)) == 0 && !progress.goOn(already + step, bestCost)) {
                    return false;
                }
            }
            move();
            feasible += overload == 0 ? 1 : 0;
        }
        return true;
    }

    /** The mean excess of the third-cheapest agent over the cheapest, of the second where there are two, at the dual prices. */
    private double excess() {
        double sum = 0;
        for (int j = 0; j < n; j++) {
            if (choices[j] > 1) {
                int second = Math.min(choices[j] - 1, 2);
                int a = ranked[j * width];
                int b = ranked[j * width + second];
                sum += dual.priced(j * m + b, b, dual.price) - dual.priced(j * m + a, a, dual.price);
            }
        }
        return Math.max(0.5, sum / n);
    }

    int choose(int job) {
        double u = random.nextDouble();
        int few = random.nextInt(8) == 0 ? choices[job] : Math.min(choices[job], near);
        return ranked[job * width + (int) (u * u * u * few)];
    }

    void move() {
        int j = random.nextInt(n);
        int from = agentOf[j];
        int to = choose(j);
        if (to == from) {
            return;
        }
        int kind = random.nextInt(3);
        if (kind == 0 || count[to] == 0) {
            double delta = cost[j * m + to] - cost[j * m + from] + strained(j, from, -1) + strained(-1, to, j);
            if (accepts(delta)) {
                shift(j, to);
                keep();
            }
            return;
        }
        int k = jobsOf[to][random.nextInt(count[to])];
        int on = kind == 1 ? from : choose(k);
        if (on == to || !problem.allowed()[k * m + on]) {
            return;
        }
        double delta = cost[j * m + to] - cost[j * m + from] + cost[k * m + on] - cost[k * m + to] + strained(k, to, j);
        delta += on == from ? strained(j, from, k) : strained(j, from, -1) + strained(-1, on, k);
        if (accepts(delta)) {
            shift(j, to);
            shift(k, on);
            keep();
        }
    }

    boolean accepts(double delta) {
        return delta <= 0 || (delta < 20 * temperature && random.nextDouble() < Math.exp(-delta / temperature));
    }

    /** The change of the price of overload at an agent that loses a job and gains another; -1 is none. */
    double strained(int leaves, int agent, int comes) {
        double change = 0;
        for (int r = 0; r < resources; r++) {
            int k = agent * resources + r;
            long before = load[k];
            long after = before;
            if (leaves >= 0) {
                after -= use[(leaves * m + agent) * resources + r];
            }
            if (comes >= 0) {
                after += use[(comes * m + agent) * resources + r];
            }
            change += weight[k] * (Math.max(0, after - capacity[k]) - Math.max(0, before - capacity[k]));
        }
        return strictness * change;
    }

    private void shift(int job, int to) {
        int from = agentOf[job];
        int last = jobsOf[from][--count[from]];
        jobsOf[from][placeOf[job]] = last;
        placeOf[last] = placeOf[job];
        for (int r = 0; r < resources; r++) {
            add(from * resources + r, -use[(job * m + from) * resources + r]);
            add(to * resources + r, use[(job * m + to) * resources + r]);
        }
        costNow += cost[job * m + to] - cost[job * m + from];
        put(job, to);
    }

    private void add(int k, long amount) {
        overload -= Math.max(0, load[k] - capacity[k]);
        load[k] += amount;
        overload += Math.max(0, load[k] - capacity[k]);
    }
}

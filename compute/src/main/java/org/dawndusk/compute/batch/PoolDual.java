/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * An upper bound of the value, and prices of the resources of each pool: the Lagrangian dual of a relaxation in which the
 * sites of a pool are one.
 *
 * <p>UB(lambda) = sum over pools and resources of lambda x capacity + sum over jobs of max(0, value - replicas x the least
 * priced demand of a replica over the pools that it may use). Every lambda gives a bound. Prices rise and fall by the demand
 * for their resource against what there is, where a job's demand is spread over the pools that are almost the cheapest for
 * it. Sums run over fixed pieces of the jobs and then over the pieces, so that threads do not change them. Sources: Fisher,
 * The Lagrangian relaxation method for solving integer programming problems, Management Science 27 (1981); multiplicative
 * changes of prices after Arora, Hazan and Kale, The multiplicative weights update method, Theory of Computing 8 (2012),
 * section 3.
 */
final class PoolDual {
    /** By how much the width over which jobs are spread falls. */
    private static final double NARROWING = 0.01;

    private static final int PIECES = 32;

    private final Instance instance;
    private final int resources;
    private final int[] jobs;
    private final double[] capacity;
    private final @Nullable Executor executor;
    private final double[][] usageOf;
    private final double[][] pricedOf;
    private final double[] sumOf = new double[PIECES];
    final double[] price;
    double bound;
    private boolean started;

    /** Of some jobs, and what there is for them of each resource of each pool. */
    PoolDual(Instance instance, int[] jobs, double[] capacity, @Nullable Executor executor) {
        this.instance = instance;
        this.jobs = jobs;
        this.capacity = capacity;
        this.executor = executor;
        resources = instance.resources;
        bound = Arrays.stream(jobs)
                .filter(j -> instance.poolsFor[j].length > 0)
                .mapToDouble(j -> instance.value[j])
                .sum();
        price = start();
        usageOf = new double[PIECES][capacity.length];
        pricedOf = new double[PIECES][instance.pools];
    }

    /** Lowers the bound; false if the listener said stop. */
    boolean descend(int rounds, double reached, BatchProgress progress) {
        int size = price.length;
        double[] lambda = price.clone();
        double[] usage = new double[size];
        double widest = started ? 0.05 : 0.8;
        for (int round = 0; round < rounds; round++) {
            double width = widest * Math.pow(NARROWING, (double) round / rounds);
            double upper = relaxed(lambda, usage, width);
            if (upper < bound) {
                bound = upper;
                System.arraycopy(lambda, 0, price, 0, size);
            }
            // prices that move by more than the width would send all jobs to and fro
            double rate = width / 2;
            for (int k = 0; k < size; k++) {
                double full = usage[k] > 0 ? 1 : -1;
                double excess = capacity[k] > 0 ? usage[k] / capacity[k] - 1 : full;
                lambda[k] *= Math.exp(rate * Math.max(-1, Math.min(1, excess)));
            }
            if (round % 8 == 7 && !progress.goOn(reached, bound)) {
                return false;
            }
        }
        started = true;
        return true;
    }

    /** Prices at which each resource of all pools together would be worth a share of all value; nothing where there is no end. */
    private double[] start() {
        double[] total = new double[resources];
        for (int k = 0; k < capacity.length; k++) {
            total[k % resources] += capacity[k] < Double.POSITIVE_INFINITY ? capacity[k] : 0;
        }
        double[] lambda = new double[capacity.length];
        for (int k = 0; k < lambda.length; k++) {
            boolean free = total[k % resources] == 0 || capacity[k] == Double.POSITIVE_INFINITY;
            lambda[k] = free ? 0 : bound / resources / total[k % resources];
        }
        return lambda;
    }

    private double relaxed(double[] lambda, double[] usage, double width) {
        double[] weights = lambda.clone();
        for (int p = 0; p < instance.pools; p++) {
            weights[p * resources + Instance.POWER] += instance.poolPrice[p];
        }
        Chunks.run(PIECES, executor, piece -> relaxed(piece, weights, width));
        Arrays.fill(usage, 0);
        double sum = 0;
        for (int k = 0; k < lambda.length; k++) {
            sum += lambda[k] == 0 ? 0 : lambda[k] * capacity[k];
        }
        for (int piece = 0; piece < PIECES; piece++) {
            sum += sumOf[piece];
            for (int k = 0; k < usage.length; k++) {
                usage[k] += usageOf[piece][k];
            }
        }
        return sum;
    }

    private void relaxed(int piece, double[] weights, double width) {
        double[] usage = usageOf[piece];
        double[] priced = pricedOf[piece];
        Arrays.fill(usage, 0);
        double sum = 0;
        int end = (int) ((piece + 1L) * jobs.length / PIECES);
        for (int i = (int) ((long) piece * jobs.length / PIECES); i < end; i++) {
            int j = jobs[i];
            int[] pools = instance.poolsFor[j];
            double least = price(j, pools, weights, priced);
            double worth = instance.value[j] / instance.replicas[j];
            if (least < worth) {
                sum += instance.value[j] - instance.replicas[j] * least;
            }
            // jobs that are almost worth it ask for a part, those that barely are for less than all
            double share = Math.max(0, Math.min(1, 0.5 + (worth - least) / (2 * width * least)));
            if (share > 0 && pools.length > 0) {
                spread(j, pools, priced, least, width, share * instance.replicas[j], usage);
            }
        }
        sumOf[piece] = sum;
    }

    /** The priced demand of a replica at each pool; the least of them. */
    private double price(int job, int[] pools, double[] weights, double[] priced) {
        int row = job * resources;
        double accelerators = instance.demand[row];
        double power = instance.demand[row + Instance.POWER];
        double heat = instance.demand[row + Instance.HEAT];
        double bandwidth = instance.demand[row + Instance.BANDWIDTH];
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < pools.length; k++) {
            int at = pools[k] * resources;
            double sum = weights[at] * accelerators
                    + weights[at + Instance.POWER] * power
                    + weights[at + Instance.HEAT] * heat
                    + weights[at + Instance.BANDWIDTH] * bandwidth;
            for (int r = Instance.BANDWIDTH + 1; r < resources; r++) {
                sum += weights[at + r] * instance.demand[row + r];
            }
            priced[k] = sum;
            least = Math.min(least, sum);
        }
        return least;
    }

    private void spread(
            int job, int[] pools, double[] priced, double least, double width, double replicas, double[] usage) {
        double limit = least * (1 + width);
        double weights = 0;
        for (int k = 0; k < pools.length; k++) {
            weights += priced[k] <= limit ? 1 + 1e-9 - (priced[k] - least) / (limit - least) : 0;
        }
        for (int k = 0; k < pools.length; k++) {
            if (priced[k] <= limit) {
                double weight = (1 + 1e-9 - (priced[k] - least) / (limit - least)) / weights;
                for (int r = 0; r < resources; r++) {
                    usage[pools[k] * resources + r] += weight * replicas * instance.demand[job * resources + r];
                }
            }
        }
    }

    double priced(int job, int pool, double[] lambda) {
        double sum = instance.poolPrice[pool] * instance.demand[job * resources + Instance.POWER];
        for (int r = 0; r < resources; r++) {
            sum += lambda[pool * resources + r] * instance.demand[job * resources + r];
        }
        return sum;
    }
}

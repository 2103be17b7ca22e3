/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

import static org.dawndusk.compute.batch.Instance.RESOURCES;

import java.util.Arrays;

/**
 * An upper bound of the value, and prices of the resources of each pool: the Lagrangian dual of a relaxation in which the
 * sites of a pool are one.
 *
 * <p>UB(lambda) = sum over pools and resources of lambda x capacity + sum over jobs of max(0, value - replicas x the least
 * priced demand of a replica over the pools that it may use). Every lambda gives a bound. Prices rise and fall by the demand
 * for their resource against what there is, where a job's demand is spread over the pools that are almost the cheapest for
 * it. Sources: Fisher, The Lagrangian relaxation method for solving integer programming problems, Management Science 27
 * (1981); multiplicative changes of prices after Arora, Hazan and Kale, The multiplicative weights update method, Theory of
 * Computing 8 (2012), section 3.
 */
final class PoolDual {
    /** By how much the width over which jobs are spread falls. */
    private static final double NARROWING = 0.01;

    private final Instance instance;
    final double[] price;
    double bound;
    private boolean started;

    PoolDual(Instance instance) {
        this.instance = instance;
        price = new double[instance.poolCapacity.length];
        bound = Arrays.stream(instance.value).sum();
    }

    /** Lowers the bound; false if the listener said stop. */
    boolean descend(int rounds, double reached, BatchProgress progress) {
        int size = price.length;
        double[] lambda = started ? price.clone() : start();
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
                double capacity = instance.poolCapacity[k];
                if (capacity > 0) {
                    double excess = Math.max(-1, Math.min(1, usage[k] / capacity - 1));
                    lambda[k] *= Math.exp(rate * excess);
                }
            }
            if (round % 8 == 7 && !progress.goOn(reached, bound)) {
                return false;
            }
        }
        started = true;
        return true;
    }

    /** Prices at which each resource of all pools together would be worth a quarter of all value. */
    private double[] start() {
        double[] total = new double[RESOURCES];
        for (int k = 0; k < price.length; k++) {
            total[k % RESOURCES] += instance.poolCapacity[k];
        }
        double[] lambda = new double[price.length];
        for (int k = 0; k < lambda.length; k++) {
            lambda[k] = total[k % RESOURCES] == 0 ? 0 : bound / RESOURCES / total[k % RESOURCES];
        }
        return lambda;
    }

    private double relaxed(double[] lambda, double[] usage, double width) {
        Arrays.fill(usage, 0);
        double sum = 0;
        for (int k = 0; k < lambda.length; k++) {
            sum += lambda[k] * instance.poolCapacity[k];
        }
        double[] priced = new double[instance.pools];
        for (int j = 0; j < instance.value.length; j++) {
            double least = Double.POSITIVE_INFINITY;
            boolean[] serves = instance.serves[instance.maskOf[j]];
            for (int p = 0; p < instance.pools; p++) {
                priced[p] = serves[p] && instance.mayFit(j, p) ? priced(j, p, lambda) : Double.POSITIVE_INFINITY;
                least = Math.min(least, priced[p]);
            }
            double worth = instance.value[j] / instance.replicas[j];
            if (least < worth) {
                sum += instance.value[j] - instance.replicas[j] * least;
            }
            // jobs that are almost worth it ask for a part, those that barely are for less than all
            double share = Math.max(0, Math.min(1, 0.5 + (worth - least) / (2 * width * least)));
            if (share > 0) {
                spread(j, priced, least, width, share * instance.replicas[j], usage);
            }
        }
        return sum;
    }

    private void spread(int job, double[] priced, double least, double width, double replicas, double[] usage) {
        double limit = least * (1 + width);
        double weights = 0;
        for (double each : priced) {
            weights += each <= limit ? 1 + 1e-9 - (each - least) / (limit - least) : 0;
        }
        for (int p = 0; p < priced.length; p++) {
            if (priced[p] <= limit) {
                double weight = (1 + 1e-9 - (priced[p] - least) / (limit - least)) / weights;
                for (int r = 0; r < RESOURCES; r++) {
                    usage[p * RESOURCES + r] += weight * replicas * instance.demand[job * RESOURCES + r];
                }
            }
        }
    }

    double priced(int job, int pool, double[] lambda) {
        double sum = instance.poolPrice[pool] * instance.demand[job * RESOURCES + Instance.POWER];
        for (int r = 0; r < RESOURCES; r++) {
            sum += lambda[pool * RESOURCES + r] * instance.demand[job * RESOURCES + r];
        }
        return sum;
    }
}

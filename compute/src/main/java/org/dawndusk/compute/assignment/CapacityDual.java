/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;

/**
 * The Lagrangian dual of the capacities, by subgradients: L(lambda) = sum_j min_i (c_ij + lambda_i a_ij) - sum_i lambda_i b_i.
 *
 * <p>Its maximum is that of the linear relaxation, since the relaxed problem has whole corners. Source: Fisher, The Lagrangian
 * relaxation method for solving integer programming problems, Management Science 27 (1981), sections 2 and 4.
 */
final class CapacityDual {
    private static final int ROUNDS = 1500;
    private static final int PATIENCE = 15;

    private final AssignmentProblem problem;
    /** The prices at which the bound was reached, entry agent x resources + resource. */
    final double[] price;

    final double bound;

    CapacityDual(AssignmentProblem problem) {
        this.problem = problem;
        int size = problem.capacities().length;
        double[] lambda = new double[size];
        double[] direction = new double[size];
        long[] load = new long[size];
        double[] best = new double[size];
        double highest = Double.NEGATIVE_INFINITY;
        double step = 1;
        int sinceBetter = 0;
        for (int round = 0; round < ROUNDS && step > 1e-4; round++) {
            double value = relaxed(lambda, load);
            if (value > highest + 1e-9 * Math.abs(highest)) {
                sinceBetter = 0;
            } else if (++sinceBetter >= PATIENCE) {
                step /= 2;
                sinceBetter = 0;
                System.arraycopy(best, 0, lambda, 0, size);
                Arrays.fill(direction, 0);
                value = relaxed(lambda, load);
            }
            if (value > highest) {
                highest = value;
                System.arraycopy(lambda, 0, best, 0, size);
            }
            // an assignment's cost would be too far off as a target while the bound is weak
            double target = highest + 0.05 * Math.abs(highest) + 1;
            if (!ascend(lambda, direction, load, step * (target - value))) {
                break;
            }
        }
        price = best;
        bound = highest;
    }

    private boolean ascend(double[] lambda, double[] direction, long[] load, double length) {
        long[] b = problem.capacities();
        double norm = 0;
        for (int k = 0; k < lambda.length; k++) {
            double excess = (double) load[k] - b[k];
            // a price of nothing that would fall further is no direction
            direction[k] = lambda[k] == 0 && excess < 0 ? 0 : excess + 0.7 * direction[k];
            norm += direction[k] * direction[k];
        }
        if (norm == 0) {
            return false;
        }
        for (int k = 0; k < lambda.length; k++) {
            lambda[k] = Math.max(0, lambda[k] + length / norm * direction[k]);
        }
        return true;
    }

    /** The relaxed minimum at prices; leaves the load of each agent. */
    private double relaxed(double[] lambda, long[] load) {
        Arrays.fill(load, 0);
        int m = problem.agents();
        int resources = problem.resources();
        double value = 0;
        for (int j = 0; j < problem.jobs(); j++) {
            int cheapest = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < m; i++) {
                if (problem.allowed()[j * m + i]) {
                    double priced = priced(j * m + i, i, lambda);
                    if (priced < least) {
                        least = priced;
                        cheapest = i;
                    }
                }
            }
            value += least;
            for (int r = 0; r < resources && cheapest >= 0; r++) {
                load[cheapest * resources + r] += problem.uses()[(j * m + cheapest) * resources + r];
            }
        }
        for (int k = 0; k < lambda.length; k++) {
            value -= lambda[k] * problem.capacities()[k];
        }
        return value;
    }

    double priced(int pair, int agent, double[] lambda) {
        int resources = problem.resources();
        double priced = problem.costs()[pair];
        for (int r = 0; r < resources; r++) {
            priced += lambda[agent * resources + r] * problem.uses()[pair * resources + r];
        }
        return priced;
    }
}

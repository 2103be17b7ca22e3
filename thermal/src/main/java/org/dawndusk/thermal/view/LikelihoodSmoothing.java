/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.Arrays;
import java.util.List;

/**
 * Exchange areas X of greatest likelihood from counts of hits: maximise Σ (k_ij + k_ji) ln X_ij + Σ (k_ii + k_i,out) ln X_i
 * under Σ_j X_ij = A_i. The conditions of the optimum are X_ij = (k_ij + k_ji) / (λ_i + λ_j) and X_i,out = k_i,out / λ_i with
 * one multiplier a surface, which minimise the convex function
 *
 * <p>D(λ) = Σ λ_i A_i - Σ (k_ij + k_ji) ln(λ_i + λ_j) - Σ (k_ii + k_i,out) ln λ_i.
 *
 * <p>Newton's method finds them, its linear systems by conjugate gradients; the rays per area are where it starts.
 */
final class LikelihoodSmoothing {
    private static final int MOST_STEPS = 100;
    private static final double CLOSURE = 1e-13;
    private static final double ACCEPTED_CLOSURE = 1e-12;

    private final int n;
    private final double[] areas;
    private final double rays;
    private final HitCounts[] rows;
    /** Pairs that were hit from either side, and how often from both. */
    private int[] first = new int[1024];

    private int[] second = new int[1024];
    private double[] hits = new double[1024];
    private int pairs;
    /** Hits on the surface itself, on space and on backs: the counts without a partner. */
    private final double[] alone;

    LikelihoodSmoothing(double[] areas, int rays, HitCounts[] rows) {
        this.n = areas.length;
        this.areas = areas;
        this.rays = rays;
        this.rows = rows;
        alone = new double[n];
        for (int i = 0; i < n; i++) {
            alone[i] = rows[i].space + rows[i].backs;
            int[] met = rows[i].surfaces;
            for (int k = 0; k < met.length; k++) {
                int j = met[k];
                int there = rows[i].hits[k];
                if (j == i) {
                    alone[i] += there;
                } else {
                    int back = rows[j].on(i);
                    // a pair that was hit from both sides is met twice
                    if (i < j || back == 0) {
                        add(i, j, there + back);
                    }
                }
            }
        }
    }

    private void add(int i, int j, double count) {
        if (pairs == first.length) {
            first = Arrays.copyOf(first, 2 * pairs);
            second = Arrays.copyOf(second, 2 * pairs);
            hits = Arrays.copyOf(hits, 2 * pairs);
        }
        first[pairs] = i;
        second[pairs] = j;
        hits[pairs++] = count;
    }

    ViewFactorMatrix smooth(List<String> names) {
        double[] multipliers = multipliers();
        int[] length = new int[n];
        for (int p = 0; p < pairs; p++) {
            length[first[p]]++;
            length[second[p]]++;
        }
        int[][] columns = new int[n][];
        double[][] factors = new double[n][];
        double[][] errors = new double[n][];
        double[] space = new double[n];
        double[] backs = new double[n];
        for (int i = 0; i < n; i++) {
            int self = Arrays.binarySearch(rows[i].surfaces, i);
            int size = length[i] + (self >= 0 ? 1 : 0);
            columns[i] = new int[size];
            factors[i] = new double[size];
            errors[i] = new double[size];
            double per = 1 / (multipliers[i] * areas[i]);
            if (self >= 0) {
                columns[i][length[i]] = i;
                factors[i][length[i]] = rows[i].hits[self] * per;
                errors[i][length[i]] = Math.sqrt(TracedFactors.variance(factors[i][length[i]], rays));
            }
            space[i] = rows[i].space * per;
            backs[i] = rows[i].backs * per;
        }
        int[] filled = new int[n];
        for (int p = 0; p < pairs; p++) {
            int i = first[p];
            int j = second[p];
            double exchange = hits[p] / (multipliers[i] + multipliers[j]);
            double error = Math.sqrt(TracedFactors.variance(exchange / areas[i], rays)
                            + TracedFactors.variance(exchange / areas[j], rays))
                    / (1 / areas[i] + 1 / areas[j]);
            put(columns[i], factors[i], errors[i], filled[i]++, j, exchange / areas[i], error / areas[i]);
            put(columns[j], factors[j], errors[j], filled[j]++, i, exchange / areas[j], error / areas[j]);
        }
        for (int i = 0; i < n; i++) {
            sort(columns[i], factors[i], errors[i]);
        }
        return new ViewFactorMatrix(names, areas, columns, factors, errors, space, backs, rays);
    }

    private static void put(
            int[] columns, double[] factors, double[] errors, int at, int column, double factor, double error) {
        columns[at] = column;
        factors[at] = factor;
        errors[at] = error;
    }

    private static void sort(int[] columns, double[] factors, double[] errors) {
        int[] sorted = columns.clone();
        Arrays.sort(sorted);
        double[] oldFactors = factors.clone();
        double[] oldErrors = errors.clone();
        for (int k = 0; k < columns.length; k++) {
            int to = Arrays.binarySearch(sorted, columns[k]);
            factors[to] = oldFactors[k];
            errors[to] = oldErrors[k];
        }
        System.arraycopy(sorted, 0, columns, 0, sorted.length);
    }

    private double[] multipliers() {
        double[] lambda = new double[n];
        for (int i = 0; i < n; i++) {
            lambda[i] = rays / areas[i];
        }
        double[] gradient = new double[n];
        double[] diagonal = new double[n];
        double[] curvature = new double[pairs];
        double worst = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double closure = slopes(lambda, gradient, diagonal, curvature);
            // the last digit is reached where a further step brings no more
            if (closure <= CLOSURE || (closure <= ACCEPTED_CLOSURE && closure >= worst)) {
                return lambda;
            }
            worst = closure;
            double[] direction = conjugateGradients(gradient, diagonal, curvature);
            if (!descend(lambda, direction, gradient)) {
                break;
            }
        }
        double closure = slopes(lambda, gradient, diagonal, curvature);
        if (closure <= ACCEPTED_CLOSURE) {
            return lambda;
        }
        throw new ViewFactorException(
                "no factors obey reciprocity and closure with these counts: the sum of a surface's"
                        + " factors is still off by " + closure + " after " + MOST_STEPS
                        + " steps. Maybe more rays than " + (long) rays + " are needed");
    }

    /** Gradient and curvature of D; returns the largest error of closure. */
    private double slopes(double[] lambda, double[] gradient, double[] diagonal, double[] curvature) {
        for (int i = 0; i < n; i++) {
            gradient[i] = areas[i] - (alone[i] > 0 ? alone[i] / lambda[i] : 0);
            diagonal[i] = alone[i] > 0 ? alone[i] / (lambda[i] * lambda[i]) : 0;
        }
        for (int p = 0; p < pairs; p++) {
            double sum = lambda[first[p]] + lambda[second[p]];
            double exchange = hits[p] / sum;
            curvature[p] = exchange / sum;
            gradient[first[p]] -= exchange;
            gradient[second[p]] -= exchange;
            diagonal[first[p]] += curvature[p];
            diagonal[second[p]] += curvature[p];
        }
        double worst = 0;
        for (int i = 0; i < n; i++) {
            worst = Math.max(worst, Math.abs(gradient[i]) / areas[i]);
        }
        return worst;
    }

    /** Solves H x = -gradient; H has the diagonal, and the curvature of each pair on both sides of it. */
    private double[] conjugateGradients(double[] gradient, double[] diagonal, double[] curvature) {
        double[] x = new double[n];
        double[] residual = new double[n];
        double[] search = new double[n];
        double[] product = new double[n];
        double rho = 0;
        for (int i = 0; i < n; i++) {
            residual[i] = -gradient[i];
            search[i] = residual[i] / diagonal[i];
            rho += residual[i] * search[i];
        }
        double enough = 1e-24 * rho;
        for (int step = 0; step < 10 * n + 100 && rho > enough; step++) {
            for (int i = 0; i < n; i++) {
                product[i] = diagonal[i] * search[i];
            }
            for (int p = 0; p < pairs; p++) {
                product[first[p]] += curvature[p] * search[second[p]];
                product[second[p]] += curvature[p] * search[first[p]];
            }
            double along = 0;
            for (int i = 0; i < n; i++) {
                along += search[i] * product[i];
            }
            if (!(along > 0)) {
                break;
            }
            double alpha = rho / along;
            double next = 0;
            for (int i = 0; i < n; i++) {
                x[i] += alpha * search[i];
                residual[i] -= alpha * product[i];
                next += residual[i] * residual[i] / diagonal[i];
            }
            for (int i = 0; i < n; i++) {
                search[i] = residual[i] / diagonal[i] + next / rho * search[i];
            }
            rho = next;
        }
        return x;
    }

    /** Goes along a direction until D has fallen; false where it does not. */
    private boolean descend(double[] lambda, double[] direction, double[] gradient) {
        double slope = 0;
        for (int i = 0; i < n; i++) {
            slope += gradient[i] * direction[i];
        }
        double[] trial = new double[n];
        double share = 1;
        for (int halving = 0; halving < 60; halving++) {
            for (int i = 0; i < n; i++) {
                trial[i] = lambda[i] + share * direction[i];
            }
            // close to the optimum the change is below rounding and the full step is right
            double change = change(lambda, trial);
            if (change <= 1e-4 * share * slope + 1e-13 * n) {
                System.arraycopy(trial, 0, lambda, 0, n);
                return true;
            }
            share /= 2;
        }
        return false;
    }

    /** D(trial) - D(lambda), term by term so that it does not cancel; infinite outside D's domain. */
    private double change(double[] lambda, double[] trial) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += areas[i] * (trial[i] - lambda[i]);
            if (alone[i] > 0) {
                if (!(trial[i] > 0)) {
                    return Double.POSITIVE_INFINITY;
                }
                sum -= alone[i] * Math.log1p((trial[i] - lambda[i]) / lambda[i]);
            }
        }
        for (int p = 0; p < pairs; p++) {
            double before = lambda[first[p]] + lambda[second[p]];
            double after = trial[first[p]] + trial[second[p]];
            if (!(after > 0)) {
                return Double.POSITIVE_INFINITY;
            }
            sum -= hits[p] * Math.log1p((after - before) / before);
        }
        return sum;
    }
}

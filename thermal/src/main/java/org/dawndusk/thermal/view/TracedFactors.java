/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import java.util.List;

/**
 * What the rays of a {@link RayTracer} met, and the view factors that follow from it.
 *
 * <p>{@link #raw} are the plain shares of hits: unbiased, but A₁ F₁₂ and A₂ F₂₁ differ by chance. {@link #smoothed} are
 * those factors that obey reciprocity and closure and make the counts most likely; take these for heat balances. Immutable
 * and thread-safe.
 */
public final class TracedFactors {
    private final List<String> names;
    private final double[] areas;
    private final int rays;
    private final HitCounts[] rows;

    TracedFactors(List<String> names, double[] areas, int rays, HitCounts[] rows) {
        this.names = names;
        this.areas = areas;
        this.rays = rays;
        this.rows = rows;
    }

    /**
     * How many rays left each surface.
     *
     * @return number of rays
     */
    public int rays() {
        return rays;
    }

    /**
     * The shares of rays, with the standard error of a binomial count: sqrt(p (1 - p) / n), p = (hits + 1) / (n + 2) by
     * Laplace's rule, so that a surface that was never hit still has an error of some 1 / n.
     *
     * @return factors whose rows add up to 1 and which obey reciprocity within their errors
     */
    public ViewFactorMatrix raw() {
        int n = names.size();
        int[][] columns = new int[n][];
        double[][] factors = new double[n][];
        double[][] errors = new double[n][];
        double[] space = new double[n];
        double[] backs = new double[n];
        for (int i = 0; i < n; i++) {
            columns[i] = rows[i].surfaces;
            int[] hits = rows[i].hits;
            factors[i] = new double[hits.length];
            errors[i] = new double[hits.length];
            for (int k = 0; k < hits.length; k++) {
                factors[i][k] = share(hits[k]);
                errors[i][k] = Math.sqrt(variance(factors[i][k], rays));
            }
            space[i] = share(rows[i].space);
            backs[i] = share(rows[i].backs);
        }
        return new ViewFactorMatrix(names, areas, columns, factors, errors, space, backs, rays);
    }

    private double share(int hits) {
        return (double) hits / rays;
    }

    /** Variance of a share of n rays, never below what one ray more or less makes. */
    static double variance(double share, double n) {
        double p = (share * n + 1) / (n + 2);
        return p * (1 - p) / n;
    }

    /**
     * The factors of greatest likelihood among those that obey reciprocity, A₁ F₁₂ = A₂ F₂₁, and closure, Σ F = 1 with what
     * goes to space and to backs, both to 1e-12. None is negative, and what was hit from neither side stays zero. Their
     * standard errors are those of the counts of both sides together, before closure narrows them: an upper bound.
     *
     * <p>Source: K. J. Daun, D. P. Morton, J. R. Howell, Smoothing Monte Carlo exchange factors through constrained maximum
     * likelihood estimation, J. Heat Transfer 127 (2005) 1124; solved here through the dual by Newton's method.
     *
     * @return the smoothed factors
     * @throws ViewFactorException if no factors obey both, as after a handful of rays in a closed space
     */
    public ViewFactorMatrix smoothed() {
        return new LikelihoodSmoothing(areas, rays, rows).smooth(names);
    }
}

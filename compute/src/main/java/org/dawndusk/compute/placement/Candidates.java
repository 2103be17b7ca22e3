/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The two sites that are the best for jobs of one kind: by least scores in their rank, then by identifier. */
final class Candidates {
    private final Job job;
    private final Rules rules;
    private @Nullable Headroom best;
    private @Nullable Headroom second;
    private double[] bestScores;
    private double[] secondScores;
    private double[] scores;

    Candidates(Job job, Rules rules) {
        this.job = job;
        this.rules = rules;
        int objectives = rules.objectives().size();
        bestScores = new double[objectives];
        secondScores = new double[objectives];
        scores = new double[objectives];
    }

    void consider(Headroom headroom) {
        rules.score(job, headroom, scores);
        if (best == null || precedes(headroom, bestScores, best)) {
            double[] free = secondScores;
            second = best;
            secondScores = bestScores;
            best = headroom;
            bestScores = scores;
            scores = free;
        } else if (second == null || precedes(headroom, secondScores, second)) {
            double[] free = secondScores;
            second = headroom;
            secondScores = scores;
            scores = free;
        }
    }

    private boolean precedes(Headroom headroom, double[] otherScores, Headroom other) {
        int order = compare(scores, otherScores);
        return order < 0
                || (order == 0 && headroom.site().id().compareTo(other.site().id()) < 0);
    }

    /** Compares scores by rank; those of no sign are equal. */
    static int compare(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return a[i] < b[i] ? -1 : 1;
            }
        }
        return 0;
    }

    @Nullable
    Headroom best() {
        return best;
    }

    /** What the loss of the best site would cost, by rank; infinite where it is the only one. */
    double[] regret() {
        double[] regret = new double[bestScores.length];
        if (second == null) {
            Arrays.fill(regret, Double.POSITIVE_INFINITY);
        } else {
            for (int i = 0; i < regret.length; i++) {
                regret[i] = secondScores[i] - bestScores[i];
            }
        }
        return regret;
    }

    boolean rests(String site) {
        return is(best, site) || is(second, site);
    }

    private static boolean is(@Nullable Headroom headroom, String site) {
        return headroom != null && headroom.site().id().equals(site);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

/** One evaluation: shares of the ranges, values, figures, and the goal and margins over their spreads. */
final class Trial {
    final double[] shares;
    final double[] values;
    final double[] figures;
    final double goal;
    final double[] slack;
    /** Sum of the negative slacks, as a positive number. */
    final double violation;

    Trial(double[] shares, double[] values, double[] figures, double goal, double[] slack) {
        this.shares = shares;
        this.values = values;
        this.figures = figures;
        this.goal = goal;
        this.slack = slack;
        double sum = 0;
        for (double s : slack) {
            sum += Math.max(0, -s);
        }
        violation = sum;
    }

    /** Deb's rules: what breaks less is better, and of what breaks nothing that with the better goal. */
    boolean betterThan(Trial other) {
        return violation < other.violation || (violation == other.violation && goal < other.goal);
    }

    /** The goal and what is broken at a price. */
    double penalised(double price, double reserve) {
        double sum = 0;
        for (double s : slack) {
            sum += Math.max(0, reserve - s);
        }
        return goal + price * sum;
    }

    /** In the order of the rules, as one number. */
    double ranked() {
        // below 1 whatever the goal is, so that nothing that breaks a requirement comes before what does not
        return violation > 0 ? 1 + violation : goal / (1 + Math.abs(goal));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Sequential linear programming over the variables that are not whole: the linearised problem within a trust region, broken
 * requirements at a price, by the simplex method. Where as many requirements bind as there are variables, as in most
 * designs, it converges quadratically.
 *
 * <p>Source: Fletcher and Sainz de la Maza, Nonlinear programming and nonsmooth optimization by successive linear
 * programming, Mathematical Programming 43 (1989), without its second-order step.
 */
final class Polish {
    private static final double PRICE = 1e3;
    /** What is aimed for beyond a bound, so that rounding does not break it. */
    private static final double RESERVE = 1e-12;

    private static final double STEP = 1e-6;
    private static final double WIDEST = 0.25;
    private static final double NARROWEST = 1e-11;
    private static final int MOST = 60;

    private final Task task;
    private final int[] free;
    private final double weight;

    private Polish(Task task, double weight) {
        this.task = task;
        this.weight = weight;
        free = IntStream.range(0, task.size()).filter(v -> !task.whole(v)).toArray();
    }

    /** From a trial on; where that ends with something broken, once without a goal and then with it again. */
    static Trial from(Task task, Trial start) {
        Trial end = new Polish(task, 1).run(start);
        if (end.violation > 0) {
            Trial nearest = new Polish(task, 0).run(end);
            return nearest.violation > 0 ? nearest : new Polish(task, 1).run(nearest);
        }
        return end;
    }

    private Trial run(Trial start) {
        Trial now = start;
        if (free.length == 0) {
            return now;
        }
        double radius = 0.05;
        double[][] slopes = slopes(now);
        for (int i = 0; i < MOST && radius > NARROWEST; i++) {
            double[] step = step(now, slopes, radius);
            double gain = merit(now) - predicted(now, slopes, step);
            if (!(gain > 1e-15 * (1 + Math.abs(merit(now))))) {
                radius /= 4;
                continue;
            }
            Trial next = task.at(moved(now, step));
            double share = (merit(now) - merit(next)) / gain;
            if (share > 0.1) {
                now = next;
                slopes = slopes(now);
                radius = share > 0.75 ? Math.min(WIDEST, 2 * radius) : radius;
            } else {
                radius /= 4;
            }
        }
        return now;
    }

    private double merit(Trial trial) {
        return trial.penalised(PRICE, RESERVE) - (1 - weight) * trial.goal;
    }

    private double[] moved(Trial now, double[] step) {
        double[] shares = now.shares.clone();
        for (int j = 0; j < free.length; j++) {
            shares[free[j]] = Math.max(0, Math.min(1, shares[free[j]] + step[j]));
        }
        return shares;
    }

    /** First that of the goal, then those of the requirements; central, at a bound one-sided. */
    private double[][] slopes(Trial now) {
        double[][] slopes = new double[now.slack.length + 1][free.length];
        for (int j = 0; j < free.length; j++) {
            double[] shares = now.shares.clone();
            double high = Math.min(1, shares[free[j]] + STEP);
            double low = Math.max(0, shares[free[j]] - STEP);
            shares[free[j]] = high;
            Trial up = task.at(shares);
            shares[free[j]] = low;
            Trial down = task.at(shares);
            slopes[0][j] = weight * (up.goal - down.goal) / (high - low);
            for (int r = 0; r < now.slack.length; r++) {
                slopes[r + 1][j] = (up.slack[r] - down.slack[r]) / (high - low);
            }
        }
        return slopes;
    }

    private double predicted(Trial now, double[][] slopes, double[] step) {
        double merit = weight * now.goal + dot(slopes[0], step);
        for (int r = 0; r < now.slack.length; r++) {
            merit += PRICE * Math.max(0, RESERVE - now.slack[r] - dot(slopes[r + 1], step));
        }
        return merit;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /**
     * The best step of the linearised problem. Its unknowns are the steps from the low ends of their room, over the radius,
     * and for each requirement that could be broken by how much it is.
     */
    private double[] step(Trial now, double[][] slopes, double radius) {
        int n = free.length;
        double[] low = new double[n];
        double[] room = new double[n];
        for (int j = 0; j < n; j++) {
            double share = now.shares[free[j]];
            low[j] = Math.max(-radius, -share);
            room[j] = Math.min(radius, 1 - share) - low[j];
        }
        int[] near = IntStream.range(0, now.slack.length)
                .filter(r -> now.slack[r] - RESERVE
                        < radius * Arrays.stream(slopes[r + 1]).map(Math::abs).sum())
                .toArray();
        double[] cost = Arrays.copyOf(slopes[0], n + near.length);
        List<LinearConstraint> rows = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            double[] row = new double[cost.length];
            row[j] = 1;
            rows.add(new LinearConstraint(row, Relationship.LEQ, room[j] / radius));
        }
        for (int k = 0; k < near.length; k++) {
            double[] slope = slopes[near[k] + 1];
            double size =
                    Math.max(1e-9, Arrays.stream(slope).map(Math::abs).max().orElse(0));
            double[] row = new double[cost.length];
            for (int j = 0; j < n; j++) {
                row[j] = slope[j] / size;
            }
            row[n + k] = 1;
            cost[n + k] = PRICE * size;
            double missing = RESERVE - now.slack[near[k]] - dot(slope, low);
            rows.add(new LinearConstraint(row, Relationship.GEQ, missing / (size * radius)));
        }
        double[] found;
        try {
            found = new SimplexSolver(1e-10)
                    .optimize(
                            new LinearObjectiveFunction(cost, 0),
                            new LinearConstraintSet(rows),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true))
                    .getPoint();
        } catch (MathRuntimeException e) {
            // a linear problem that rounding has spoilt: a narrower one may do
            return new double[n];
        }
        double[] step = new double[n];
        Arrays.setAll(step, j -> low[j] + radius * found[j]);
        return step;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.random.RandomGenerator;

/** One goal of a problem over the unit cube, with figures over their spreads; keeps the best of all trials. */
final class Task {
    private static final int SAMPLE = 64;
    private static final double BINDING = 1e-6;

    private final Problem problem;
    private final Goal goal;
    private final int goalIndex;
    private final int[] indices;
    private final double goalScale;
    private final double[] scales;
    private final List<Trial> sample = new ArrayList<>();
    private long evaluations;
    private Trial best;

    Task(Problem problem, Goal goal, RandomGenerator random, List<double[]> starts) {
        this.problem = problem;
        this.goal = goal;
        goalIndex = problem.index(goal.figure());
        indices = problem.requirements().stream()
                .mapToInt(requirement -> problem.index(requirement.figure()))
                .toArray();
        List<double[]> shares = new ArrayList<>(starts);
        for (int i = 0; i < SAMPLE; i++) {
            double[] share = new double[size()];
            Arrays.setAll(share, v -> random.nextDouble());
            shares.add(share);
        }
        List<double[]> values = shares.stream().map(this::values).toList();
        List<double[]> figures = values.stream().map(problem::evaluate).toList();
        evaluations = figures.size();
        // the starts lie close together and would make the spread small
        List<double[]> drawn = figures.subList(starts.size(), figures.size());
        goalScale = spread(drawn, found -> found[goalIndex], 0);
        scales = new double[indices.length];
        Arrays.setAll(
                scales,
                r -> spread(
                        drawn,
                        found -> found[indices[r]],
                        problem.requirements().get(r).bound()));
        for (int i = 0; i < figures.size(); i++) {
            sample.add(trial(shares.get(i), values.get(i), figures.get(i)));
        }
        sample.sort(
                Comparator.comparingDouble((Trial trial) -> trial.violation).thenComparingDouble(trial -> trial.goal));
        best = sample.get(0);
    }

    /** Between the quartiles; where these are equal, the size of the bound. */
    private static double spread(List<double[]> figures, ToDoubleFunction<double[]> figure, double bound) {
        double[] sorted = figures.stream().mapToDouble(figure).sorted().toArray();
        double spread = sorted[3 * sorted.length / 4] - sorted[sorted.length / 4];
        if (spread > 0) {
            return spread;
        }
        return bound == 0 ? 1 : Math.abs(bound);
    }

    int size() {
        return problem.variables().size();
    }

    boolean whole(int variable) {
        return problem.variables().get(variable).whole();
    }

    /** Whether all variables are whole. */
    boolean pure() {
        return problem.variables().stream().allMatch(Variable::whole);
    }

    double count(int variable) {
        return problem.variables().get(variable).count();
    }

    private double[] values(double[] shares) {
        double[] values = new double[shares.length];
        Arrays.setAll(values, v -> problem.variables().get(v).at(shares[v]));
        return values;
    }

    private Trial trial(double[] shares, double[] values, double[] figures) {
        double[] slack = new double[indices.length];
        Arrays.setAll(slack, r -> problem.requirements().get(r).margin(figures[indices[r]]) / scales[r]);
        return new Trial(shares, values, figures, goal.signed(figures[goalIndex]) / goalScale, slack);
    }

    Trial at(double[] shares) {
        double[] values = values(shares);
        Trial trial = trial(shares.clone(), values, problem.evaluate(values));
        evaluations++;
        if (trial.betterThan(best)) {
            best = trial;
        }
        return trial;
    }

    /** The start of that rank. */
    Trial start(int rank) {
        return sample.get(rank);
    }

    Trial best() {
        return best;
    }

    long evaluations() {
        return evaluations;
    }

    /** Counts what was tried before. */
    void add(long more) {
        evaluations += more;
    }

    /** The best with the first so many requirements, all that the user made. */
    Optimum optimum(int requirements) {
        List<Margin> margins = new ArrayList<>();
        boolean feasible = true;
        for (int r = 0; r < requirements; r++) {
            Requirement requirement = problem.requirements().get(r);
            double value = best.figures[indices[r]];
            double margin = requirement.margin(value);
            feasible &= margin >= 0;
            margins.add(
                    new Margin(requirement, value, margin, margin / scales[r], Math.abs(margin) / scales[r] < BINDING));
        }
        return new Optimum(feasible, problem.point(best.values, best.figures), margins, evaluations);
    }
}

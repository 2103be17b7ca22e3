/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dawndusk.examples.parallel.Attempts;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * Looks for the best design, and for the front between two goals.
 *
 * <p>A search draws 64 designs, starts the evolution strategy CMA-ES (Hansen and Ostermeier, Evolutionary Computation 9,
 * 2001; Hipparchus) from four of the best, in turn under Deb's rules (Computer Methods in Applied Mechanics and Engineering
 * 186, 2000: what breaks less is better, then what serves the goal) and with what is broken at a price, whole numbers rounded
 * within, and polishes what each finds by sequential linear programming and over the neighbouring whole numbers. The front
 * comes of bounds on one goal while the other is sought (Haimes and others, IEEE Transactions on Systems, Man and
 * Cybernetics 1, 1971), half of them on each goal. All goals and margins are measured by their spread among the drawn
 * designs. An optimum is the best that was found, not proven to be the best that there is.
 *
 * <p>Immutable and thread-safe; a seed gives the same result each time.
 *
 * @param seed of the search
 * @param evaluations of the model by the evolution strategy in one search, at least 100; the polishing comes on top, and may take more
 *     where several variables are whole
 */
public record Optimizer(long seed, int evaluations) {
    /** What {@link #best(Problem, Goal, LongConsumer)} tells in all. */
    public static final int STEPS = 5;

    private static final int USUAL = 8000;
    private static final int LEAST = 100;
    private static final double PRICE = 100;
    private static final double WIDE = 0.3;
    private static final double CLOSE = 0.05;
    private static final double NOTHING = 1e-6;

    /**
     * Refuses a search that is too short.
     *
     * @param seed of the search
     * @param evaluations of the model by the evolution strategy in one search, at least 100
     */
    public Optimizer {
        Checks.atLeast("evaluations", evaluations, LEAST);
    }

    /**
     * A search of usual length, 8,000 evaluations.
     *
     * @param seed of the search
     * @return the search
     */
    public static Optimizer seeded(long seed) {
        return new Optimizer(seed, USUAL);
    }

    /**
     * The best design.
     *
     * @param problem with its requirements
     * @param goal that counts
     * @return the best that was found
     * @throws IllegalArgumentException if the goal's figure is unknown
     * @throws IllegalStateException if the model gives a figure that is not finite
     */
    public Optimum best(Problem problem, Goal goal) {
        return best(problem, goal, done -> {});
    }

    /**
     * The best design, with progress.
     *
     * @param problem with its requirements
     * @param goal that counts
     * @param progress is told of each of {@link #STEPS} steps
     * @return the best that was found
     */
    public Optimum best(Problem problem, Goal goal, LongConsumer progress) {
        return search(problem, goal, 0, List.of(), progress)
                .optimum(problem.requirements().size());
    }

    /**
     * Designs between two goals.
     *
     * @param problem with its requirements
     * @param first goal
     * @param second goal, of another figure
     * @param points how many are sought, at least 3; fewer are found where the front is short or has a gap
     * @return those of which none is better than another in both goals
     */
    public Front front(Problem problem, Goal first, Goal second, int points) {
        return front(problem, first, second, points, done -> {});
    }

    /**
     * Designs between two goals, with progress. What the model or the listener throws ends the search, when no thread asks
     * the model any more; interrupts do not end it, and the flag is kept.
     *
     * @param problem with its requirements
     * @param first goal
     * @param second goal, of another figure
     * @param points how many are sought, at least 3; fewer are found where the front is short or has a gap
     * @param progress is told of each point, by several threads
     * @return those of which none is better than another in both goals
     */
    public Front front(Problem problem, Goal first, Goal second, int points, LongConsumer progress) {
        Checks.atLeast("points", points, 3);
        if (first.figure().equals(second.figure())) {
            throw new IllegalArgumentException("second goal is " + second.figure() + ", but must be of another figure");
        }
        int own = problem.requirements().size();
        Task one = search(problem, first, 0, List.of(), done -> {});
        progress.accept(1);
        if (!one.optimum(own).feasible()) {
            return new Front(first, second, List.of(one.optimum(own)), one.evaluations());
        }
        one = settled(problem, one, first, second, 0);
        Task other = search(problem, second, 1, List.of(one.best().shares), done -> {});
        other = settled(problem, other, second, first, 1);
        progress.accept(1);
        double[] ends = {
            value(one, problem, first), value(other, problem, first),
            value(one, problem, second), value(other, problem, second)
        };
        List<double[]> starts = List.of(one.best().shares, other.best().shares);
        List<Task> found = new ArrayList<>(List.of(one, other));
        Attempts attempts = new Attempts();
        List<Optional<Task>> between = IntStream.range(1, points - 1)
                .parallel()
                .mapToObj(k -> attempts.of(() -> {
                    // odd ones bound the second goal, even ones the first, each from one end to the other
                    double along = k / (points - 1.0);
                    boolean odd = k % 2 == 1;
                    double bound = odd ? ends[2] + along * (ends[3] - ends[2]) : ends[0] + along * (ends[1] - ends[0]);
                    Goal kept = odd ? second : first;
                    Goal sought = odd ? first : second;
                    Task task =
                            search(problem.with(bound(kept, kept.signed(bound))), sought, k + 1, starts, done -> {});
                    progress.accept(1);
                    return settled(problem, task, sought, kept, k + 1);
                }))
                .toList();
        attempts.rethrow();
        between.forEach(each -> each.ifPresent(found::add));
        long evaluations = found.stream().mapToLong(Task::evaluations).sum();
        return new Front(first, second, sifted(found, problem, first, second, ends), evaluations);
    }

    private static Requirement bound(Goal goal, double value) {
        return goal.most() ? Requirement.atLeast(goal.figure(), value) : Requirement.atMost(goal.figure(), value);
    }

    /** Of designs as good in the goal that was sought, as whole numbers often leave some, one better in the other. */
    private Task settled(Problem problem, Task found, Goal sought, Goal other, int stream) {
        double reached = found.best().figures[problem.index(sought.figure())];
        Task task = new Task(problem.with(bound(sought, reached)), other, random(stream), List.of(found.best().shares));
        task.add(found.evaluations());
        Polish.from(task, task.best());
        if (task.pure()) {
            Neighbours.search(task, task.best(), 1);
        }
        return task;
    }

    private RandomGenerator random(int stream) {
        return new Well19937c(new int[] {(int) (seed >>> 32), (int) seed, stream});
    }

    private static double value(Task task, Problem problem, Goal goal) {
        return goal.signed(task.best().figures[problem.index(goal.figure())]);
    }

    /** From the best of the first goal on, each one better in the second by more than rounding. */
    private static List<Optimum> sifted(List<Task> found, Problem problem, Goal first, Goal second, double[] ends) {
        ToDoubleFunction<Task> one = task -> value(task, problem, first);
        ToDoubleFunction<Task> other = task -> value(task, problem, second);
        double little = NOTHING * Math.abs(ends[1] - ends[0]);
        double less = NOTHING * Math.abs(ends[3] - ends[2]);
        List<Task> kept = new ArrayList<>();
        for (Task task : found.stream()
                .sorted(Comparator.comparingDouble(one).thenComparingDouble(other))
                .toList()) {
            Task last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last != null && other.applyAsDouble(task) >= other.applyAsDouble(last) - less) {
                continue;
            }
            if (last != null && one.applyAsDouble(task) <= one.applyAsDouble(last) + little) {
                kept.remove(kept.size() - 1);
            }
            kept.add(task);
        }
        return kept.stream()
                .map(task -> task.optimum(problem.requirements().size()))
                .toList();
    }

    /** With starts that lie near, half as many runs of an eighth of the length. */
    private Task search(Problem problem, Goal goal, int stream, List<double[]> starts, LongConsumer progress) {
        RandomGenerator random = random(stream);
        Task task = new Task(problem, goal, random, starts);
        int runs = stream > 1 ? 2 : 4;
        int length = stream > 1 ? evaluations / 8 : evaluations / 4;
        for (int run = 0; run < runs; run++) {
            Trial start = task.start(stream > 1 ? 0 : run);
            Polish.from(task, start);
            Trial end =
                    Polish.from(task, evolved(task, start, run % 2 == 0, stream > 1 ? CLOSE : WIDE, length, random));
            if (task.pure()) {
                Neighbours.search(task, end, length);
            }
            progress.accept(1);
        }
        if (task.pure()) {
            Neighbours.shaken(task, random, runs * length);
        }
        Neighbours.search(task, task.best(), length);
        progress.accept(1);
        return task;
    }

    /** The best of one run of the evolution strategy. */
    private static Trial evolved(
            Task task, Trial start, boolean rules, double width, int length, RandomGenerator random) {
        int n = task.size();
        Trial[] best = {start};
        ObjectiveFunction function = new ObjectiveFunction(shares -> {
            Trial trial = task.at(shares);
            if (trial.betterThan(best[0])) {
                best[0] = trial;
            }
            return rules ? trial.ranked() : trial.penalised(PRICE, 0);
        });
        double[] zeros = new double[n];
        double[] ones = new double[n];
        double[] widths = new double[n];
        Arrays.fill(ones, 1);
        Arrays.fill(widths, width);
        int population = 8 + (int) (6 * Math.log(n));
        new CMAESOptimizer(length / population, 0, true, 0, 0, random, false, new SimpleValueChecker(-1, 1e-13))
                .optimize(
                        function,
                        GoalType.MINIMIZE,
                        new InitialGuess(start.shares),
                        new SimpleBounds(zeros, ones),
                        new CMAESOptimizer.Sigma(widths),
                        new CMAESOptimizer.PopulationSize(population),
                        MaxEval.unlimited());
        return best[0];
    }
}

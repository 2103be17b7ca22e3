/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How the solver spends its steps over five rounds of annealing and reoptimisation, and when it ends before. */
class AssignmentRoundsTest {
    private static final long SPENT = 50_000;
    /** A search of Reoptimisation that has begun is ended: a thousand nodes and sixty jobs. */
    private static final long LONGER = 1_060;

    private static Instance alike(int jobs, long capacity, int... cost) {
        long[][] costs = new long[cost.length][jobs];
        long[][] uses = new long[cost.length][jobs];
        long[][] capacities = new long[cost.length][];
        boolean[][] allowed = new boolean[cost.length][jobs];
        for (int i = 0; i < cost.length; i++) {
            Arrays.fill(costs[i], cost[i]);
            Arrays.fill(uses[i], 1);
            Arrays.fill(allowed[i], true);
            capacities[i] = new long[] {capacity};
        }
        return new Instance(costs, new long[][][] {uses}, capacities, allowed);
    }

    @Test
    void eachOfFiveRoundsAnnealsThreeFifthsOfItsShare() {
        AssignmentProblem problem =
                Instance.random(new Random(3), 8, 80, 2, 0.75).problem();
        List<Long> told = new ArrayList<>();
        List<Long> costs = new ArrayList<>();
        Assignment answer = AssignmentSolver.standard()
                .steps(SPENT)
                .progress((steps, cost) -> {
                    told.add(steps);
                    costs.add(cost);
                    return true;
                })
                .solve(problem);
        assertThat(told).hasSize(10).startsWith(0L, 6_000L);
        for (int round = 0; round < 5; round++) {
            long start = told.get(2 * round);
            long annealed = told.get(2 * round + 1);
            long end = round == 4 ? answer.steps() : told.get(2 * round + 2);
            assertThat(annealed - start).isEqualTo(6_000);
            assertThat(end - annealed).isBetween(4_000L, 4_000 + LONGER);
        }
        assertThat(costs.get(0)).isEqualTo(Long.MAX_VALUE);
        assertThat(costs).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(answer.cost()).isLessThanOrEqualTo(costs.get(9));
        assertThat(answer.bound())
                .isBetween(new CapacityDual(problem).bound - 1e-3, new CapacityDual(problem).bound + 1);
    }

    /** Where no round finds a start, nothing is put back in better ways. */
    @Test
    void whereNothingIsFoundOnlyTheAnnealingSpends() {
        // 62 jobs of one unit, and room for 61: each agent for itself is no proof
        Assignment answer = AssignmentSolver.standard()
                .steps(SPENT)
                .solve(new Instance(
                                alike(62, 0, 5, 5).cost(),
                                alike(62, 0, 5, 5).use(),
                                new long[][] {{31}, {30}},
                                alike(62, 0, 5, 5).allowed())
                        .problem());
        assertThat(answer.found()).isFalse();
        assertThat(answer.steps()).isEqualTo(5 * 6_000);
        assertThat(answer.cost()).isEqualTo(Long.MAX_VALUE);
        assertThat(answer.bound()).isFinite();
        assertThat(answer.agentOf()).isEmpty();
    }

    /** All assignments cost the same, which is the bound: the first round is the last. */
    @Test
    void whereTheBoundIsMetNoRoundFollows() {
        List<Long> told = new ArrayList<>();
        Instance even = alike(70, 35, 5, 5);
        Assignment answer = AssignmentSolver.standard()
                .steps(SPENT)
                .progress((steps, cost) -> told.add(steps))
                .solve(even.problem());
        assertThat(told).containsExactly(0L, 6_000L);
        assertThat(answer.steps()).isBetween(10_000L, 10_000 + LONGER);
        assertThat(answer.cost()).isEqualTo(350);
        assertThat(answer.bound()).isEqualTo(350);
        assertThat(even.costOf(answer.agentOf())).isEqualTo(350);
    }

    @Test
    void sixtyJobsAreSearchedExactlyAndOneMoreIsNot() {
        Assignment sixty = AssignmentSolver.standard()
                .steps(SPENT)
                .solve(alike(60, 30, 5, 5).problem());
        assertThat(sixty.steps()).isZero();
        assertThat(sixty.cost()).isEqualTo(300);
        assertThat(sixty.bound()).isEqualTo(300);
        Assignment more = AssignmentSolver.standard()
                .steps(SPENT)
                .solve(alike(61, 31, 5, 5).problem());
        assertThat(more.steps()).isGreaterThan(6_000);
        assertThat(more.cost()).isEqualTo(305);
        Assignment none = AssignmentSolver.standard().solve(alike(5, 2, 5, 5).problem());
        assertThat(none.found()).isFalse();
        assertThat(none.bound()).isInfinite();
        assertThat(none.cost()).isEqualTo(Long.MAX_VALUE);
        assertThat(none.steps()).isZero();
    }

    /** The best before a stop is the answer, whichever of both searches was stopped. */
    @Test
    void aStopInEitherSearchKeepsTheBest() {
        Instance instance = Instance.random(new Random(3), 8, 80, 2, 0.75);
        for (int last = 1; last <= 4; last++) {
            int stop = last;
            List<Long> costs = new ArrayList<>();
            Assignment answer = AssignmentSolver.standard()
                    .steps(SPENT)
                    .progress((steps, cost) -> {
                        costs.add(cost);
                        return costs.size() < stop;
                    })
                    .solve(instance.problem());
            assertThat(costs).hasSize(stop);
            assertThat(answer.found()).isEqualTo(stop > 1);
            if (stop > 1) {
                assertThat(answer.cost()).isEqualTo(costs.get(stop - 1));
                assertThat(instance.costOf(answer.agentOf())).isEqualTo(answer.cost());
            }
        }
    }

    @Test
    void theSeedDecidesTheWalk() {
        Instance instance = Instance.random(new Random(3), 10, 250, 2, 0.75);
        AssignmentSolver solver = AssignmentSolver.standard().steps(SPENT);
        Assignment first = solver.solve(instance.problem());
        assertThat(solver.seed(1).solve(instance.problem())).isEqualTo(first);
        assertThat(solver.seed(2).solve(instance.problem()).agentOf()).isNotEqualTo(first.agentOf());
        assertThat(solver.progress((steps, cost) -> true).solve(instance.problem()))
                .isEqualTo(first);
        assertThat(solver.seed(2).steps(0).seed(1).steps(SPENT).solve(instance.problem()))
                .isEqualTo(first);
    }

    /** 100 million steps up to 32,000 uses, half of it for four times as many. */
    @Test
    void largeProblemsGetFewerStepsByTheRootOfTheirSize() {
        AssignmentSolver standard = AssignmentSolver.standard();
        assertThat(standard.budget(alike(8, 8, 1, 2).problem())).isEqualTo(100_000_000);
        assertThat(standard.budget(alike(16_000, 8, 1, 2).problem())).isEqualTo(100_000_000);
        assertThat(standard.budget(alike(64_000, 8, 1, 2).problem())).isEqualTo(50_000_000);
        assertThat(standard.budget(
                        Instance.random(new Random(1), 4, 16_000, 2, 0.5).problem()))
                .isEqualTo(50_000_000);
        assertThat(standard.steps(7).budget(alike(64_000, 8, 1, 2).problem())).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.steps(-1))
                .withMessage("budget is -1, but must be in [0, 9223372036854775807]");
    }

    /** Costs below nothing: the bound is still one, and the gap a share of what the cost is away from nothing. */
    @Test
    void costsThatPayAreBoundedToo() {
        Assignment answer = AssignmentSolver.standard()
                .steps(SPENT)
                .solve(alike(64, 40, -7, -5).problem());
        assertThat(answer.cost()).isEqualTo(-7 * 40 - 5 * 24);
        assertThat(answer.bound()).isBetween(-401.0, -400.0);
        assertThat(answer.gap()).isBetween(0.0, 0.0025);
        assertThat(new Assignment(true, List.of(0), -10, -12, 1).gap()).isEqualTo(0.2);
        assertThat(new Assignment(true, List.of(0), -10, -9, 1).gap()).isZero();
        assertThat(new Assignment(true, List.of(0), 0, 0, 1).gap()).isZero();
    }
}

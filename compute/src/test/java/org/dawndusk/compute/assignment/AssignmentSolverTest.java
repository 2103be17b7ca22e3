/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentSolverTest {
    @Test
    void theOrLibraryFormIsRead() {
        AssignmentProblem problem = AssignmentProblem.parse(" 2 3\n 1 2 3\n 4 5 6\n 1 1 1\n 2 2 2\n 2 9\n");
        assertThat(problem.agents()).isEqualTo(2);
        assertThat(problem.jobs()).isEqualTo(3);
        assertThat(problem.cost(1, 2)).isEqualTo(6);
        Assignment answer = AssignmentSolver.standard().steps(10_000).solve(problem);
        // one job has to leave the cheap agent: each costs 3 more
        assertThat(answer.cost()).isEqualTo(9);
        assertThat(answer.bound()).isEqualTo(9);
        assertThat(answer.gap()).isZero();
    }

    @Test
    void aWrongNumberIsRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentProblem.parse("1 2 5 x"))
                .withMessage("cost[0][1] is x, but must be a whole number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentProblem.parse("1 2 5"))
                .withMessage("cost[0][1] is missing, but must be a whole number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentProblem.of(new long[][] {{1, 2}}, new long[][] {{-1, 2}}, new long[] {3}))
                .withMessage("use[0][0][0] is -1, but must be in [0, 1099511627776]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentProblem.of(new long[][] {{1, 2}}, new long[][] {{1}}, new long[] {3}))
                .withMessage("length of use[0][0] is 1, but must be in [2, 2]");
    }

    @Test
    void aJobLargerThanEveryAgentIsProvenImpossible() {
        Assignment answer = AssignmentSolver.standard()
                .solve(AssignmentProblem.of(new long[][] {{1}, {1}}, new long[][] {{9}, {8}}, new long[] {7, 7}));
        assertThat(answer.found()).isFalse();
        assertThat(answer.bound()).isInfinite();
        assertThat(answer.gap()).isInfinite();
    }

    @Test
    void nothingToAssignCostsNothing() {
        Assignment answer = AssignmentSolver.standard()
                .solve(AssignmentProblem.of(new long[][] {{}}, new long[][] {{}}, new long[] {7}));
        assertThat(answer.found()).isTrue();
        assertThat(answer.cost()).isZero();
    }

    /** More than sixty jobs are annealed; where the cheapest agents have room, the bound is met before the first step. */
    @Test
    void stepsAreSpentUnlessTheBoundIsMet() {
        Assignment loose = AssignmentSolver.standard()
                .solve(Instance.random(new Random(3), 8, 80, 1, 0.01).problem());
        assertThat(loose.steps()).isZero();
        assertThat(loose.bound()).isEqualTo((double) loose.cost());
        Instance tight = Instance.random(new Random(3), 8, 80, 2, 0.85);
        Assignment answer = AssignmentSolver.standard().steps(50_000).solve(tight.problem());
        // three fifths are annealed; the rest follows where that found a start, up to a search longer in each of five
        // rounds
        assertThat(answer.steps()).isBetween(30_000L, 55_300L);
        assertThat(tight.costOf(answer.agentOf())).isEqualTo(answer.cost());
        assertThat(answer.bound()).isEqualTo(Math.rint(answer.bound()));
        assertThat(answer.gap()).isBetween(0.0, 0.05);
        assertThat(AssignmentSolver.standard().steps(0).solve(tight.problem()).found())
                .isFalse();
    }

    @Test
    void theListenerSeesCostsFallAndMayStop() {
        AssignmentProblem problem =
                Instance.random(new Random(4), 10, 100, 1, 0.85).problem();
        List<Long> costs = new ArrayList<>();
        Assignment answer = AssignmentSolver.standard()
                .steps(10_000_000)
                .progress((steps, cost) -> {
                    costs.add(cost);
                    return costs.size() < 9;
                })
                .solve(problem);
        assertThat(costs).hasSize(9).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(answer.found()).isTrue();
        assertThat(answer.cost()).isLessThanOrEqualTo(costs.get(8));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AssignmentProperties {
    private static final AssignmentSolver SOLVER = AssignmentSolver.standard().steps(400_000);

    @Property(tries = 60)
    void theOptimumOfTinyInstancesIsFoundAndLiesAboveTheBound(@ForAll long seed) {
        Random random = new Random(seed);
        Instance instance = Instance.random(random, 3, 7, 1 + random.nextInt(2), 0.6 + 0.3 * random.nextDouble());
        Assignment answer = SOLVER.solve(instance.problem());
        long optimum = instance.exhaustive();
        assertThat(answer.cost()).isEqualTo(optimum);
        if (answer.found()) {
            assertThat(answer.bound()).isLessThanOrEqualTo((double) optimum);
            assertThat(instance.costOf(answer.agentOf())).isEqualTo(optimum);
        } else {
            assertThat(answer.bound()).isInfinite();
        }
    }

    @Property(tries = 20)
    void largerAnswersBreakNoCapacityAndCostNoLessThanTheBound(@ForAll long seed) {
        Instance instance = Instance.random(new Random(seed), 8, 60, 2, 0.85);
        Assignment answer = SOLVER.solve(instance.problem());
        if (answer.found()) {
            assertThat(instance.costOf(answer.agentOf())).isEqualTo(answer.cost());
            assertThat((double) answer.cost()).isGreaterThanOrEqualTo(answer.bound());
            assertThat(SOLVER.solve(instance.problem())).isEqualTo(answer);
        }
    }

    @Property(tries = 30)
    void anotherAgentNeverRaisesTheOptimumAndNamesDoNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        Instance four = Instance.random(random, 4, 6, 1, 0.7);
        Instance three = new Instance(
                java.util.Arrays.copyOf(four.cost(), 3),
                new long[][][] {java.util.Arrays.copyOf(four.use()[0], 3)},
                java.util.Arrays.copyOf(four.capacity(), 3),
                java.util.Arrays.copyOf(four.allowed(), 3));
        long withFour = SOLVER.solve(four.problem()).cost();
        assertThat(withFour).isLessThanOrEqualTo(SOLVER.solve(three.problem()).cost());
        Instance turned = new Instance(
                turn(four.cost()), new long[][][] {turn(four.use()[0])}, turn(four.capacity()), turned(four.allowed()));
        assertThat(SOLVER.solve(turned.problem()).cost()).isEqualTo(withFour);
    }

    private static long[][] turn(long[][] rows) {
        return new long[][] {rows[2], rows[0], rows[3], rows[1]};
    }

    private static boolean[][] turned(boolean[][] rows) {
        return new boolean[][] {rows[2], rows[0], rows[3], rows[1]};
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
        Instance four = Instance.random(random, 4, 8, 2, 0.7);
        Instance three = new Instance(
                Arrays.copyOf(four.cost(), 3),
                new long[][][] {Arrays.copyOf(four.use()[0], 3), Arrays.copyOf(four.use()[1], 3)},
                Arrays.copyOf(four.capacity(), 3),
                Arrays.copyOf(four.allowed(), 3));
        long withFour = SOLVER.solve(four.problem()).cost();
        assertThat(withFour).isLessThanOrEqualTo(SOLVER.solve(three.problem()).cost());
        List<Integer> agents = shuffled(4, random);
        List<Integer> jobs = shuffled(8, random);
        long[][] cost = new long[4][8];
        long[][][] use = new long[2][4][8];
        long[][] capacity = new long[4][];
        boolean[][] allowed = new boolean[4][8];
        for (int i = 0; i < 4; i++) {
            int agent = agents.get(i);
            capacity[i] = four.capacity()[agent];
            for (int j = 0; j < 8; j++) {
                cost[i][j] = four.cost()[agent][jobs.get(j)];
                allowed[i][j] = four.allowed()[agent][jobs.get(j)];
                use[0][i][j] = four.use()[0][agent][jobs.get(j)];
                use[1][i][j] = four.use()[1][agent][jobs.get(j)];
            }
        }
        Instance renamed = new Instance(cost, use, capacity, allowed);
        assertThat(SOLVER.solve(renamed.problem()).cost()).isEqualTo(withFour);
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    /** The linear relaxation of three resources lies well below the best: five hundredths would be a sign of a bad search. */
    @Property(tries = 2)
    void largeAnswersOfSeveralResourcesKeepEveryLimitAndComeNearTheBound(@ForAll long seed) {
        Instance instance = Instance.random(new Random(seed), 80, 1600, 3, 0.9);
        Assignment answer = AssignmentSolver.standard().steps(2_000_000).solve(instance.problem());
        assertThat(answer.found()).isTrue();
        assertThat(instance.costOf(answer.agentOf())).isEqualTo(answer.cost());
        assertThat(answer.gap()).isBetween(0.0, 0.05);
    }
}

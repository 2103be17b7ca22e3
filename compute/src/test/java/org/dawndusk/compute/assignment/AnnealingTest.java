/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Annealing by itself, without the exact search and the searches that follow it. */
class AnnealingTest {
    private static final Annealing.Schedule SCHEDULE = new Annealing.Schedule(1, 0.05, 0.2, 5);

    private static Annealing annealing(Instance instance, long seed) {
        AssignmentProblem problem = instance.problem();
        return new Annealing(problem, new CapacityDual(problem), seed);
    }

    @Test
    void agentsAreRankedByTheirPricedCost() {
        Instance instance = Instance.random(new Random(5), 5, 12, 2, 0.8);
        AssignmentProblem problem = instance.problem();
        CapacityDual dual = new CapacityDual(problem);
        Annealing annealing = new Annealing(problem, dual, 1);
        for (int j = 0; j < 12; j++) {
            int allowed = 0;
            for (int i = 0; i < 5; i++) {
                allowed += instance.allowed()[i][j] ? 1 : 0;
            }
            assertThat(annealing.choices[j]).isEqualTo(allowed);
            double before = 0;
            for (int rank = 0; rank < allowed; rank++) {
                int agent = annealing.ranked[j * 5 + rank];
                double priced = instance.cost()[agent][j]
                        + dual.price[agent * 2] * instance.use()[0][agent][j]
                        + dual.price[agent * 2 + 1] * instance.use()[1][agent][j];
                assertThat(instance.allowed()[agent][j]).isTrue();
                assertThat(priced).isGreaterThanOrEqualTo(before - 1e-9);
                before = priced;
            }
        }
    }

    /** What it starts from is kept at once where it is within the capacities. */
    @Test
    void aStartWithinTheCapacitiesIsAnAnswer() {
        Instance loose = Instance.random(new Random(2), 6, 20, 2, 0.01);
        Annealing annealing = annealing(loose, 1);
        assertThat(annealing.bestCost).isEqualTo((long) new CapacityDual(loose.problem()).bound);
        assertThat(costOf(loose, annealing.best)).isEqualTo(annealing.bestCost);
        Instance tight = new Instance(
                new long[][] {{1, 1, 1}, {9, 9, 9}},
                new long[][][] {{{2, 2, 2}, {2, 2, 2}}},
                new long[][] {{3}, {3}},
                new boolean[][] {{true, true, true}, {true, true, true}});
        Annealing none = annealing(tight, 1);
        assertThat(none.cool(SCHEDULE, 5_000, (steps, cost) -> true, 0)).isTrue();
        assertThat(none.bestCost).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void smallProblemsReachTheirOptimum() {
        for (int seed = 0; seed < 8; seed++) {
            Instance instance = Instance.random(new Random(seed), 3, 8, 1 + seed % 2, 0.7);
            Annealing annealing = annealing(instance, seed);
            assertThat(annealing.cool(SCHEDULE, 8_000, (steps, cost) -> true, 0))
                    .isTrue();
            assertThat(annealing.bestCost).isEqualTo(instance.exhaustive());
            assertThat(costOf(instance, annealing.best)).isEqualTo(annealing.bestCost);
        }
    }

    /** Few steps a job: what is found keeps every capacity, and lies near the bound. */
    @Test
    void largerProblemsComeNearTheirBound() {
        for (int seed = 0; seed < 6; seed++) {
            Instance instance = Instance.random(new Random(seed), 6, 60, 1, 0.8);
            Annealing annealing = annealing(instance, seed);
            annealing.cool(SCHEDULE, 20_000, (steps, cost) -> true, 0);
            assertThat(costOf(instance, annealing.best)).isEqualTo(annealing.bestCost);
            double bound = new CapacityDual(instance.problem()).bound;
            assertThat((double) annealing.bestCost).isBetween(bound, 1.03 * bound);
        }
    }

    @Test
    void theListenerIsToldEvery65536StepsAndMayStop() {
        Annealing annealing = annealing(Instance.random(new Random(1), 3, 8, 1, 0.7), 1);
        List<Long> told = new ArrayList<>();
        boolean ended = annealing.cool(
                SCHEDULE,
                66_000,
                (steps, cost) -> {
                    told.add(steps);
                    return true;
                },
                1000);
        assertThat(ended).isTrue();
        assertThat(told).containsExactly(1000L, 66_536L);
        assertThat(annealing.cool(SCHEDULE, 66_000, (steps, cost) -> steps < 65_536, 0))
                .isFalse();
    }

    private static long costOf(Instance instance, int[] agentOf) {
        return instance.costOf(Arrays.stream(agentOf).boxed().toList());
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Taking jobs off and putting them back in the best way, from a start that is only within the capacities. */
class ReoptimisationTest {
    static final Annealing.Schedule HOT = new Annealing.Schedule(1000, 1, 0.9, 20);

    /** A hot annealing of few steps leaves an assignment that is within the capacities, but dear. */
    private static Reoptimisation from(Instance instance, int steps, long seed) {
        return from(instance, HOT, steps, seed);
    }

    static Reoptimisation from(Instance instance, Annealing.Schedule schedule, int steps, long seed) {
        AssignmentProblem problem = instance.problem();
        CapacityDual dual = new CapacityDual(problem);
        Annealing start = new Annealing(problem, dual, seed);
        start.cool(schedule, steps, (done, cost) -> true, 0);
        assertThat(start.bestCost).isLessThan(Long.MAX_VALUE);
        return new Reoptimisation(problem, dual, start, seed);
    }

    @Test
    void smallProblemsReachTheirOptimum() {
        for (int seed = 0; seed < 8; seed++) {
            Instance instance = Instance.random(new Random(seed), 3, 8, 1 + seed % 2, 0.6);
            Reoptimisation search = from(instance, 3_000, seed);
            assertThat(instance.costOf(search.best)).isEqualTo(search.bestCost);
            assertThat(search.run(8_000, (steps, cost) -> true, 0, Long.MAX_VALUE))
                    .isTrue();
            assertThat(search.steps).isBetween(8_000L, 8_000L + 1_060);
            assertThat(search.bestCost).isEqualTo(instance.exhaustive());
            assertThat(instance.costOf(search.best)).isEqualTo(search.bestCost);
        }
    }

    @Test
    void largerProblemsComeNearTheirBoundAndKeepEveryCapacity() {
        for (int seed = 0; seed < 3; seed++) {
            Instance instance = Instance.random(new Random(seed), 8, 80, 1, 0.75);
            Reoptimisation search = from(instance, 2_000, seed);
            long before = search.bestCost;
            double bound = new CapacityDual(instance.problem()).bound;
            assertThat((double) before).isGreaterThan(1.01 * bound);
            search.run(30_000, (steps, cost) -> true, 0, Long.MAX_VALUE);
            assertThat(instance.costOf(search.best)).isEqualTo(search.bestCost);
            assertThat((double) search.bestCost).isBetween(bound, 1.003 * bound);
        }
    }

    @Test
    void theListenerHearsTheBestOfAllAndMayStop() {
        Instance instance = Instance.random(new Random(1), 3, 8, 1, 0.6);
        Reoptimisation search = from(instance, 3_000, 1);
        long start = search.bestCost;
        List<Long> told = new ArrayList<>();
        boolean ended = search.run(
                1_000,
                (steps, cost) -> {
                    told.add(steps);
                    told.add(cost);
                    return false;
                },
                70,
                start + 5);
        assertThat(ended).isFalse();
        assertThat(told).containsExactly(70L, start);
        told.clear();
        search.run(
                1_000,
                (steps, cost) -> {
                    told.add(cost);
                    return false;
                },
                0,
                start - 5);
        assertThat(told).containsExactly(start - 5);
        assertThat(search.steps).isZero();
    }
}

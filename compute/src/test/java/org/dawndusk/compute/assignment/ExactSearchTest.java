/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the branch and bound finds, proves and looks at. */
class ExactSearchTest {
    private static ExactSearch search(Instance instance, long nodes) {
        AssignmentProblem problem = instance.problem();
        CapacityDual dual = new CapacityDual(problem);
        Annealing ranks = new Annealing(problem, dual, 1);
        ExactSearch search = new ExactSearch(problem, dual, ranks.ranked, ranks.choices);
        search.run(nodes);
        return search;
    }

    @Test
    void whereItEndsItHasTheLeastCostOfAll() {
        for (int seed = 0; seed < 30; seed++) {
            Instance instance = Instance.random(new Random(seed), 3, 7, 1 + seed % 2, 0.6 + 0.01 * seed);
            ExactSearch search = search(instance, 1_000_000);
            assertThat(search.complete).isTrue();
            assertThat(search.bestCost).isEqualTo(instance.exhaustive());
            if (search.bestCost < Long.MAX_VALUE) {
                assertThat(instance.costOf(Arrays.stream(search.best).boxed().toList()))
                        .isEqualTo(search.bestCost);
            }
        }
    }

    /** Three agents and ten jobs are 88,572 nodes; the bound leaves few of them. */
    @Test
    void theBoundRulesMostOut() {
        int ended = 0;
        for (int seed = 0; seed < 20; seed++) {
            ended += search(Instance.random(new Random(seed), 3, 10, 1, 0.7), 300).complete ? 1 : 0;
        }
        assertThat(ended).isGreaterThanOrEqualTo(15);
    }

    @Test
    void whereItsNodesAreSpentItProvesNothing() {
        Instance instance = Instance.random(new Random(1), 3, 7, 1, 0.5);
        // seven nodes come to a first assignment where the cheapest agents have room, and the rest is not looked at
        assertThat(search(instance, 7).complete).isFalse();
        assertThat(search(instance, 0).bestCost).isEqualTo(Long.MAX_VALUE);
    }
}

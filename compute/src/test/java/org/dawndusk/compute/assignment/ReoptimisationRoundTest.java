/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One round after the other: which jobs are taken off, and that they are put back as well as can be. */
class ReoptimisationRoundTest {
    private static final Annealing.Schedule COLD = new Annealing.Schedule(1, 0.1, 0.01, 20);

    private static Reoptimisation from(Instance instance, long seed) {
        return ReoptimisationTest.from(instance, ReoptimisationTest.HOT, 3_000, seed);
    }

    private static int[] openAgents(Reoptimisation search) {
        return IntStream.range(0, search.open.length)
                .filter(i -> search.open[i])
                .toArray();
    }

    /** The costs of all ways to put the chosen jobs back on open agents, the one that stands left out if so wanted. */
    private static List<Long> costs(Instance instance, Reoptimisation search, int[] before, boolean another) {
        int[] agents = openAgents(search);
        List<Long> costs = new ArrayList<>();
        int ways = (int) Math.pow(agents.length, search.count);
        for (int way = 0; way < ways; way++) {
            int[] agentOf = before.clone();
            int digits = way;
            for (int k = 0; k < search.count; k++) {
                agentOf[search.chosen[k]] = agents[digits % agents.length];
                digits /= agents.length;
            }
            long cost = instance.costOf(agentOf);
            if (cost < Long.MAX_VALUE && !(another && Arrays.equals(agentOf, before))) {
                costs.add(cost);
            }
        }
        return costs;
    }

    /** 340 nodes are all there are for four jobs and four agents: no search is cut off. */
    @Test
    void aRoundFindsTheBestOrTheFirstThatIsNearEnough() {
        int moved = 0;
        int better = 0;
        for (int seed = 0; seed < 6; seed++) {
            Instance instance = Instance.random(new Random(seed), 4, 24, 1 + seed % 2, 0.7);
            Reoptimisation search = from(instance, seed);
            for (int round = 0; round < 60; round++) {
                search.size = 4;
                search.deviation = 3 * (round % 4);
                search.choose();
                int[] before = search.agentOf.clone();
                long cost = instance.costOf(before);
                long best = search.bestCost;
                search.search();
                long found = instance.costOf(search.agentOf);
                List<Long> ways = costs(instance, search, before, search.wandering);
                if (search.wandering) {
                    double limit = cost + Math.max(0, search.deviation - (cost - best));
                    boolean near = ways.stream().anyMatch(each -> each <= limit);
                    assertThat(Arrays.equals(search.agentOf, before)).isEqualTo(!near);
                    assertThat((double) found).isLessThanOrEqualTo(limit);
                    moved += near ? 1 : 0;
                } else {
                    assertThat(found).isEqualTo(ways.stream().min(Long::compare).orElseThrow());
                    better += found < cost ? 1 : 0;
                }
                assertThat(search.bestCost).isEqualTo(Math.min(best, found));
                assertThat(instance.costOf(search.best)).isEqualTo(search.bestCost);
                onlyTheChosenMoved(search, before);
            }
        }
        assertThat(moved).isGreaterThan(50);
        assertThat(better).isGreaterThan(20);
    }

    private static void onlyTheChosenMoved(Reoptimisation search, int[] before) {
        List<Integer> chosen =
                Arrays.stream(search.chosen, 0, search.count).boxed().toList();
        for (int j = 0; j < before.length; j++) {
            assertThat(chosen.contains(j) ? search.open[search.agentOf[j]] : search.agentOf[j] == before[j])
                    .isTrue();
        }
    }

    /** Two to six agents: that of a job, and some of the five that are cheapest for it; of their jobs as many as wanted. */
    @Test
    void jobsOfAFewAgentsAreChosen() {
        Instance instance = Instance.random(new Random(3), 9, 90, 1, 0.75);
        AssignmentProblem problem = instance.problem();
        Annealing ranks = new Annealing(problem, new CapacityDual(problem), 1);
        Reoptimisation search = from(instance, 3);
        int[] times = new int[90];
        int[] agents = new int[10];
        for (int round = 0; round < 600; round++) {
            search.size = 4 + round % 30 + 0.5;
            search.choose();
            int[] open = openAgents(search);
            agents[open.length]++;
            int first = search.chosen[0];
            List<Integer> near = new ArrayList<>(List.of(search.agentOf[first]));
            for (int rank = 0; rank < Math.min(5, ranks.choices[first]); rank++) {
                near.add(ranks.ranked[first * 9 + rank]);
            }
            assertThat(Arrays.stream(open).boxed()).isSubsetOf(near);
            int there = (int)
                    Arrays.stream(search.agentOf).filter(i -> search.open[i]).count();
            assertThat(search.count).isEqualTo(Math.min(4 + round % 30, there));
            int[] chosen = Arrays.copyOf(search.chosen, search.count);
            assertThat(Arrays.stream(chosen).distinct().count()).isEqualTo(search.count);
            for (int job : chosen) {
                times[job]++;
                assertThat(search.open[search.agentOf[job]]).isTrue();
            }
        }
        assertThat(agents[0] + agents[1]).isLessThan(10);
        for (int count = 2; count <= 5; count++) {
            assertThat(agents[count]).isGreaterThan(20);
        }
        assertThat(Arrays.stream(times).min().orElseThrow()).isGreaterThan(20);
    }

    /** A job more or less by a hundredth where the search ends, by a fiftieth where it is cut off; four to all jobs, or sixty. */
    @Test
    void theNumberOfJobsFollowsTheSearch() {
        Instance instance = Instance.random(new Random(1), 6, 60, 4, 0.9);
        Reoptimisation search = ReoptimisationTest.from(instance, COLD, 20_000, 1);
        int cut = 0;
        int rounds = 0;
        int wandering = 0;
        for (; rounds < 300; rounds++) {
            double before = search.size;
            long steps = search.steps;
            search.run(search.steps + 1, (done, cost) -> true, 0, Long.MAX_VALUE);
            assertThat(search.steps - steps).isEqualTo(search.nodes + search.count);
            assertThat(search.nodes).isBetween(1, 1000);
            cut += search.nodes == 1000 ? 1 : 0;
            wandering += search.wandering ? 1 : 0;
            assertThat(search.size)
                    .isEqualTo(Math.min(60, before * (search.nodes == 1000 ? 0.98 : 1.01)), within(1e-9));
        }
        assertThat(cut).isBetween(20, 200);
        assertThat(wandering).isBetween(110, 190);
        search.size = 60;
        for (int round = 0; round < 50; round++) {
            search.run(search.steps + 1, (done, cost) -> true, 0, Long.MAX_VALUE);
            assertThat(search.size).isLessThanOrEqualTo(60);
        }
        Reoptimisation small = from(Instance.random(new Random(2), 3, 8, 1, 0.6), 2);
        for (int round = 0; round < 20; round++) {
            small.run(small.steps + 1, (done, cost) -> true, 0, Long.MAX_VALUE);
            assertThat(small.size).isEqualTo(8);
        }
    }

    /** Four agents and four jobs are 340 nodes: the bound at the prices leaves few of them. */
    @Test
    void theBoundRulesMostOut() {
        long nodes = 0;
        long all = 0;
        for (int seed = 0; seed < 6; seed++) {
            Reoptimisation search = from(Instance.random(new Random(seed), 4, 24, 1, 0.7), seed);
            for (int round = 0; round < 300; round++) {
                search.size = 4;
                search.deviation = 0;
                search.choose();
                search.search();
                int open = openAgents(search).length;
                for (int depth = 1; depth <= search.count; depth++) {
                    all += (long) Math.pow(open, depth);
                }
                nodes += search.nodes;
            }
        }
        assertThat((double) nodes / all).isLessThan(0.1);
    }

    /** Large jobs are the hardest to fit. */
    @Test
    void jobsArePutBackByWhatTheyUseTheLargestFirst() {
        Instance instance = Instance.random(new Random(5), 6, 60, 2, 0.75);
        Reoptimisation search = from(instance, 5);
        for (int round = 0; round < 100; round++) {
            search.choose();
            int[] before = search.agentOf.clone();
            search.search();
            for (int k = 1; k < search.count; k++) {
                int a = search.chosen[k - 1];
                int b = search.chosen[k];
                assertThat(instance.use()[0][before[a]][a]).isGreaterThanOrEqualTo(instance.use()[0][before[b]][b]);
            }
        }
    }

    /** How far a search may wander above the best: three thousandths of it at first, nothing at the end of the steps. */
    @Test
    void theDeviationFallsToNothing() {
        Instance instance = Instance.random(new Random(5), 6, 60, 1, 0.75);
        Reoptimisation search = from(instance, 5);
        long best = search.bestCost;
        search.run(1, (done, cost) -> true, 0, Long.MAX_VALUE);
        assertThat(search.deviation).isEqualTo(0.003 * best, within(1e-9));
        long steps = search.steps;
        best = search.bestCost;
        search.run(steps + 1, (done, cost) -> true, 0, Long.MAX_VALUE);
        assertThat(search.deviation).isEqualTo(0.003 * best / (steps + 1), within(1e-9));
    }
}

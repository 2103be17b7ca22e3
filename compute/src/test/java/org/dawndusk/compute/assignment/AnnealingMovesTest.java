/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The moves of the annealing, with costs and loads added up anew, and its schedule by its definition. */
class AnnealingMovesTest {
    private static final double COLD = 1e-9;
    private static final double HOT = 1e12;

    private final Instance instance = Instance.random(new Random(7), 4, 14, 2, 0.9);
    private final AssignmentProblem problem = instance.problem();
    private final CapacityDual dual = new CapacityDual(problem);
    private final Annealing annealing = new Annealing(problem, dual, 3);

    private static long[] loads(Instance instance, int[] agentOf) {
        int resources = instance.use().length;
        long[] loads = new long[instance.cost().length * resources];
        for (int j = 0; j < agentOf.length; j++) {
            for (int r = 0; r < resources; r++) {
                loads[agentOf[j] * resources + r] += instance.use()[r][agentOf[j]][j];
            }
        }
        return loads;
    }

    private static long[] overloads(Instance instance, int[] agentOf) {
        int resources = instance.use().length;
        long[] over = loads(instance, agentOf);
        Arrays.setAll(over, k -> Math.max(0, over[k] - instance.capacity()[k / resources][k % resources]));
        return over;
    }

    private static long cost(Instance instance, int[] agentOf) {
        long cost = 0;
        for (int j = 0; j < agentOf.length; j++) {
            cost += instance.cost()[agentOf[j]][j];
        }
        return cost;
    }

    /** The cost with the price of what is over the capacities. */
    private static double priced(Instance instance, Annealing annealing, int[] agentOf) {
        long[] over = overloads(instance, agentOf);
        double sum = cost(instance, agentOf);
        for (int k = 0; k < over.length; k++) {
            sum += annealing.strictness * annealing.weight[k] * over[k];
        }
        return sum;
    }

    private static void holdsItsSums(Instance instance, Annealing annealing) {
        assertThat(annealing.costNow).isEqualTo(cost(instance, annealing.agentOf));
        assertThat(annealing.overload)
                .isEqualTo(Arrays.stream(overloads(instance, annealing.agentOf)).sum());
        assertThat(annealing.overload > 0 || annealing.bestCost <= annealing.costNow)
                .isTrue();
    }

    @Test
    void aColdWalkNeverRaisesThePricedCostAndEndsWhereNoMoveLowersIt() {
        int overloaded = 0;
        for (int seed = 10; seed < 18; seed++) {
            // more than there is room for in half of them
            Instance drawn = Instance.random(new Random(seed), 4, 14, 2, seed % 2 == 0 ? 0.6 : 1.2);
            Annealing walk = new Annealing(drawn.problem(), new CapacityDual(drawn.problem()), seed);
            walk.temperature = HOT;
            for (int k = 0; k < 300; k++) {
                walk.move();
            }
            walk.temperature = COLD;
            double before = priced(drawn, walk, walk.agentOf);
            for (int k = 0; k < 10_000; k++) {
                walk.move();
                double now = priced(drawn, walk, walk.agentOf);
                assertThat(now).isLessThanOrEqualTo(before + 1e-6);
                before = now;
                holdsItsSums(drawn, walk);
            }
            overloaded += walk.overload > 0 ? 1 : 0;
            noMoveLowers(drawn, walk, before);
        }
        assertThat(overloaded).isBetween(4, 7);
    }

    private static void noMoveLowers(Instance drawn, Annealing walk, double before) {
        int[] agentOf = walk.agentOf.clone();
        for (int j = 0; j < 14; j++) {
            int from = agentOf[j];
            for (int to = 0; to < 4; to++) {
                if (drawn.allowed()[to][j] && to != from) {
                    agentOf[j] = to;
                    assertThat(priced(drawn, walk, agentOf)).isGreaterThanOrEqualTo(before - 1e-6);
                    notLowerByAChain(drawn, walk, agentOf, j, before);
                }
            }
            agentOf[j] = from;
        }
    }

    /** A job of the agent that the first came to goes on to another. */
    private static void notLowerByAChain(Instance drawn, Annealing walk, int[] agentOf, int first, double before) {
        int at = agentOf[first];
        for (int k = 0; k < 14; k++) {
            if (agentOf[k] == at && k != first) {
                for (int on = 0; on < 4; on++) {
                    agentOf[k] = on;
                    assertThat(!drawn.allowed()[on][k] || priced(drawn, walk, agentOf) >= before - 1e-6)
                            .isTrue();
                }
                agentOf[k] = at;
            }
        }
    }

    /** All that is drawn is done: a job alone, two that change places, and two of which the second goes to a third agent. */
    @Test
    void aHotWalkShiftsSwapsAndChains() {
        annealing.temperature = HOT;
        int[] kinds = new int[3];
        int[] visits = new int[4 * 14];
        for (int k = 0; k < 60_000; k++) {
            int[] before = annealing.agentOf.clone();
            annealing.move();
            holdsItsSums(instance, annealing);
            int changed = 0;
            long from = 0;
            long to = 0;
            for (int j = 0; j < 14; j++) {
                int agent = annealing.agentOf[j];
                visits[agent * 14 + j]++;
                changed += agent == before[j] ? 0 : 1;
                // sums of powers of ten tell whether two jobs change places
                from += agent == before[j] ? 0 : (long) Math.pow(10, before[j]);
                to += agent == before[j] ? 0 : (long) Math.pow(10, agent);
            }
            assertThat(changed).isBetween(0, 2);
            if (changed > 0) {
                kinds[changed == 1 ? 0 : from == to ? 1 : 2]++;
            }
        }
        for (int kind : kinds) {
            assertThat(kind).isGreaterThan(3_000);
        }
        for (int k = 0; k < visits.length; k++) {
            assertThat(visits[k] > 0).isEqualTo(instance.allowed()[k / 14][k % 14]);
        }
    }

    @Test
    void theChangeOfThePriceOfOverloadIsThatOfTheLoads() {
        annealing.temperature = HOT;
        Random random = new Random(4);
        for (int k = 0; k < 2_000; k++) {
            annealing.move();
            int agent = random.nextInt(4);
            int leaves = random.nextInt(15) - 1;
            int comes = random.nextInt(15) - 1;
            long[] loads = loads(instance, annealing.agentOf);
            double expected = 0;
            for (int r = 0; r < 2; r++) {
                long before = loads[agent * 2 + r];
                long after = before
                        - (leaves < 0 ? 0 : instance.use()[r][agent][leaves])
                        + (comes < 0 ? 0 : instance.use()[r][agent][comes]);
                long capacity = instance.capacity()[agent][r];
                expected +=
                        2 * annealing.weight[agent * 2 + r] * (Math.max(capacity, after) - Math.max(capacity, before));
            }
            assertThat(annealing.strained(leaves, agent, comes)).isCloseTo(expected, within(1e-9));
        }
    }

    /** The price of an agent's capacity, but three tenths of their mean at least; else the mean cost of a unit. */
    @Test
    void overloadWeighsAtLeastAShareOfTheMeanPrice() {
        double mean = Arrays.stream(dual.price).average().orElseThrow();
        assertThat(mean).isPositive();
        int floors = 0;
        for (int k = 0; k < dual.price.length; k++) {
            floors += dual.price[k] < 0.3 * mean ? 1 : 0;
            assertThat(annealing.weight[k]).isCloseTo(Math.max(dual.price[k], 0.3 * mean), within(1e-12));
        }
        assertThat(floors).isBetween(1, dual.price.length - 1);
        Instance loose = Instance.random(new Random(7), 3, 5, 2, 0.01);
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 5; j++) {
                sum += loose.allowed()[i][j] ? (double) loose.cost()[i][j] / loose.use()[0][i][j] : 0;
            }
        }
        assertThat(new Annealing(loose.problem(), new CapacityDual(loose.problem()), 1).weight)
                .containsOnly(new double[] {sum / 15}, within(1e-12));
    }

    @Test
    void worseMovesAreTakenAsOftenAsTheTemperatureSays() {
        annealing.temperature = 100;
        for (double delta : new double[] {-50, 0, 30, 100, 250, 2_000, 1e9}) {
            int taken = 0;
            for (int k = 0; k < 40_000; k++) {
                taken += annealing.accepts(delta) ? 1 : 0;
            }
            // five standard deviations at most
            assertThat(taken / 40_000.0).isCloseTo(Math.min(1, Math.exp(-delta / 100)), within(0.0125));
        }
    }

    /** Of a uniform number's cube; seven of eight times among the near agents, else among all. */
    @Test
    void cheaperAgentsAreChosenMoreOften() {
        Instance wide = Instance.random(new Random(1), 12, 3, 1, 0.05);
        Annealing choosing = new Annealing(wide.problem(), new CapacityDual(wide.problem()), 1);
        choosing.cool(new Annealing.Schedule(1, 1, 1, 5), 0, (steps, cost) -> true, 0);
        int all = choosing.choices[0];
        assertThat(all).isGreaterThan(7);
        int[] chosen = new int[12];
        for (int k = 0; k < 80_000; k++) {
            chosen[choosing.choose(0)]++;
        }
        for (int rank = 0; rank < all; rank++) {
            double expected = 0.875 * share(rank, 5) + 0.125 * share(rank, all);
            assertThat(chosen[choosing.ranked[rank]] / 80_000.0).isCloseTo(expected, within(0.009));
            assertThat(chosen[choosing.ranked[rank]]).isPositive();
        }
    }

    private static double share(int rank, int of) {
        return rank >= of ? 0 : Math.cbrt((rank + 1.0) / of) - Math.cbrt((double) rank / of);
    }

    @Test
    void aCoolingGoesFromTheExcessOfTheThirdAgentToItsEnd() {
        double sum = 0;
        for (int j = 0; j < 14; j++) {
            int third = annealing.ranked[j * 4 + Math.min(annealing.choices[j] - 1, 2)];
            int first = annealing.ranked[j * 4];
            sum += dual.priced(j * 4 + third, third, dual.price) - dual.priced(j * 4 + first, first, dual.price);
        }
        annealing.cool(new Annealing.Schedule(1.5, 0.05, 0.5, 5), 10_240, (steps, cost) -> true, 0);
        assertThat(annealing.temperature).isCloseTo(1.5 * sum / 14 * 0.05, within(1e-9));
        Instance alike = new Instance(
                new long[][] {{3, 3}, {3, 3}},
                new long[][][] {{{1, 1}, {1, 1}}},
                new long[][] {{5}, {5}},
                new boolean[][] {{true, true}, {true, true}});
        Annealing flat = new Annealing(alike.problem(), new CapacityDual(alike.problem()), 1);
        flat.cool(new Annealing.Schedule(4, 1, 0.5, 5), 1, (steps, cost) -> true, 0);
        assertThat(flat.temperature).isEqualTo(4 * 0.5);
    }

    /** Every 1,024 steps it falls by a fiftieth where more states than wanted were within the capacities, else it rises. */
    @Test
    void thePriceOfOverloadFallsWhereThereIsNoneAndRisesWhereThereIsToItsLimits() {
        Instance loose = Instance.random(new Random(2), 3, 6, 1, 0.01);
        assertThat(strictness(loose, 0.999, 4 * 1024 + 1)).isCloseTo(2 * 1.02 * Math.pow(0.98, 4), within(1e-12));
        assertThat(strictness(loose, 1, 4 * 1024 + 1)).isCloseTo(2 * Math.pow(1.02, 5), within(1e-12));
        assertThat(strictness(loose, 0.5, 200 * 1024)).isEqualTo(0.5);
        Instance full = new Instance(
                new long[][] {{1, 1, 1}, {9, 9, 9}},
                new long[][][] {{{2, 2, 2}, {2, 2, 2}}},
                new long[][] {{3}, {3}},
                new boolean[][] {{true, true, true}, {true, true, true}});
        assertThat(strictness(full, 0, 5 * 1024)).isCloseTo(2 * Math.pow(1.02, 5), within(1e-12));
        assertThat(strictness(full, 0.5, 600 * 1024)).isEqualTo(1e4);
    }

    private static double strictness(Instance instance, double feasible, long steps) {
        Annealing walk = new Annealing(instance.problem(), new CapacityDual(instance.problem()), 1);
        walk.cool(new Annealing.Schedule(1, 0.1, feasible, 5), steps, (done, cost) -> true, 0);
        return walk.strictness;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each step of cost scaling against its definition, and what the prices promise at the end. */
class CostScalingTest {
    private static final long FAR = Long.MAX_VALUE / 4;

    private static FlowNetwork network(Random random, int nodes, int arcs, int most) {
        FlowNetwork.Builder network = FlowNetwork.builder(nodes);
        for (int a = 0; a < arcs; a++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            network.arc(from, to, random.nextInt(most + 1), random.nextInt(40) - 8);
        }
        long sum = 0;
        for (int u = 1; u < nodes; u++) {
            int supply = random.nextInt(3) == 0 ? random.nextInt(2 * most + 1) - most : 0;
            network.supply(u, supply);
            sum += supply;
        }
        return network.supply(0, -sum).build();
    }

    /** Prices by chance, and flow so that nothing left costs less than minus epsilon. */
    private static CostScaling within(Residual graph, Random random) {
        long epsilon = 1L << random.nextInt(9);
        long[] price = new long[graph.nodes];
        Arrays.setAll(price, u -> random.nextInt(400) - 200L);
        for (int u = 0; u < graph.nodes; u++) {
            for (int a = graph.first[u]; a < graph.first[u + 1]; a++) {
                if (reduced(graph, price, u, a) < -epsilon) {
                    graph.push(a, u, graph.room[a]);
                }
            }
        }
        CostScaling scaling = new CostScaling(graph);
        scaling.epsilon = epsilon;
        System.arraycopy(price, 0, scaling.price, 0, graph.nodes);
        return scaling;
    }

    private static long reduced(Residual graph, long[] price, int from, int arc) {
        return graph.cost[arc] + price[from] - price[graph.head[arc]];
    }

    /** The least reduced cost of the arcs with room that leave a node. */
    private static long leastLeaving(Residual graph, long[] price, int node) {
        long least = FAR;
        for (int a = graph.first[node]; a < graph.first[node + 1]; a++) {
            least = graph.room[a] > 0 ? Math.min(least, reduced(graph, price, node, a)) : least;
        }
        return least;
    }

    private static long leastEntering(Residual graph, long[] price, int node) {
        long least = FAR;
        for (int u = 0; u < graph.nodes; u++) {
            for (int a = graph.first[u]; a < graph.first[u + 1]; a++) {
                boolean enters = graph.head[a] == node && graph.room[a] > 0;
                least = enters ? Math.min(least, reduced(graph, price, u, a)) : least;
            }
        }
        return least;
    }

    private static void optimalWithin(Residual graph, long[] price, long epsilon) {
        for (int u = 0; u < graph.nodes; u++) {
            assertThat(leastLeaving(graph, price, u)).isGreaterThanOrEqualTo(-epsilon);
        }
    }

    @Test
    void anUpdateLowersPricesByTheDistanceToWhereExcessIsWaitedFor() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(9);
            Residual graph = new Residual(network(random, nodes, 3 * nodes, 3));
            CostScaling scaling = within(graph, random);
            optimalWithin(graph, scaling.price, scaling.epsilon);
            long[] expected = fallen(graph, scaling);
            scaling.update();
            assertThat(scaling.price).isEqualTo(expected);
            optimalWithin(graph, scaling.price, scaling.epsilon);
            for (int u = 0; u < nodes; u++) {
                admits(graph, scaling, u);
            }
        }
    }

    /** By relaxing all arcs as often as there are nodes; nothing counts farther than the farthest excess or four a node. */
    private static long[] fallen(Residual graph, CostScaling scaling) {
        long[] distance = new long[graph.nodes];
        Arrays.setAll(distance, u -> graph.excess[u] < 0 ? 0 : FAR);
        for (int round = 0; round < graph.nodes; round++) {
            for (int u = 0; u < graph.nodes; u++) {
                for (int a = graph.first[u]; a < graph.first[u + 1]; a++) {
                    if (graph.room[a] > 0) {
                        long above = reduced(graph, scaling.price, u, a);
                        long steps = above < 0 ? 0 : above / scaling.epsilon + 1;
                        distance[u] = Math.min(distance[u], distance[graph.head[a]] + steps);
                    }
                }
            }
        }
        long farthest = 0;
        for (int u = 0; u < graph.nodes; u++) {
            farthest = graph.excess[u] > 0 ? Math.max(farthest, distance[u]) : farthest;
        }
        long[] price = scaling.price.clone();
        for (int u = 0; u < graph.nodes; u++) {
            price[u] -= scaling.epsilon * Math.min(distance[u], Math.min(farthest, 4L * graph.nodes));
        }
        return price;
    }

    private static void admits(Residual graph, CostScaling scaling, int node) {
        int a = scaling.admissible(node);
        if (leastLeaving(graph, scaling.price, node) < 0) {
            assertThat(a).isBetween(graph.first[node], graph.first[node + 1] - 1);
            assertThat(graph.room[a]).isPositive();
            assertThat(reduced(graph, scaling.price, node, a)).isNegative();
        } else {
            assertThat(a).isEqualTo(CostScaling.NONE);
        }
    }

    /** What leaves a node then costs no less than minus epsilon; nothing is drawn to a node that nothing leaves. */
    @Test
    void aRelabelLowersAPriceUntilOneArcIsAdmissible() {
        int deadEnds = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(9);
            Residual graph = new Residual(network(random, nodes, 2 * nodes, 1));
            CostScaling scaling = within(graph, random);
            for (int u = 0; u < nodes; u++) {
                long before = scaling.price[u];
                long entering = leastEntering(graph, scaling.price, u);
                scaling.relabel(u);
                if (leastLeaving(graph, scaling.price, u) < FAR) {
                    assertThat(leastLeaving(graph, scaling.price, u)).isEqualTo(-scaling.epsilon);
                    int a = scaling.admissible(u);
                    assertThat(graph.room[a]).isPositive();
                    assertThat(reduced(graph, scaling.price, u, a)).isEqualTo(-scaling.epsilon);
                } else {
                    deadEnds++;
                    assertThat(before - scaling.price[u]).isEqualTo(scaling.epsilon + Math.max(0, -entering));
                    assertThat(scaling.admissible(u)).isEqualTo(CostScaling.NONE);
                }
            }
        }
        assertThat(deadEnds).isGreaterThan(50);
    }

    /** Prices that rise by one from node to node make each arc of a chain admissible. */
    private static CostScaling chain(Residual graph) {
        CostScaling scaling = new CostScaling(graph);
        scaling.epsilon = 1;
        Arrays.setAll(scaling.price, u -> u);
        return scaling;
    }

    private static FlowNetwork.Builder chainOfSix(long... capacities) {
        FlowNetwork.Builder network = FlowNetwork.builder(6).supply(0, 3);
        for (int u = 0; u < 5; u++) {
            network.arc(u, u + 1, capacities[u], 0);
        }
        return network;
    }

    @Test
    void excessMovesByFourArcsAtMost() {
        Residual graph = new Residual(chainOfSix(9, 9, 9, 9, 9).supply(5, -3).build());
        chain(graph).augment(0, new int[4]);
        assertThat(graph.excess).containsExactly(0, 0, 0, 0, 3, -3);
    }

    @Test
    void excessStopsWhereItIsWaitedForAndWhereThereIsNoRoom() {
        Residual waits = new Residual(
                chainOfSix(9, 9, 9, 9, 9).supply(2, -1).supply(5, -2).build());
        chain(waits).augment(0, new int[4]);
        assertThat(waits.excess).containsExactly(0, 0, 2, 0, 0, -2);
        Residual narrow = new Residual(chainOfSix(9, 1, 9, 9, 9).supply(5, -3).build());
        chain(narrow).augment(0, new int[4]);
        assertThat(narrow.excess).containsExactly(0, 2, 0, 0, 1, -3);
    }

    @Test
    void excessTurnsBackFromADeadEnd() {
        // the arc to node 3, which nothing leaves, comes first
        Residual graph = new Residual(FlowNetwork.builder(4)
                .supply(0, 2)
                .supply(2, -2)
                .arc(0, 1, 5, 0)
                .arc(1, 3, 5, 0)
                .arc(1, 2, 5, 0)
                .build());
        CostScaling scaling = new CostScaling(graph);
        scaling.epsilon = 1;
        scaling.price[1] = 1;
        scaling.price[2] = 2;
        scaling.price[3] = 7;
        scaling.augment(0, new int[4]);
        assertThat(graph.excess).containsExactly(0, 0, 0, 0);
        assertThat(scaling.price).containsExactly(0, 1, 2, 0);
    }

    /** Flow that is far from optimal, at prices by chance: then all excess has arrived, and nothing left costs less than minus epsilon. */
    @Test
    void aRefinementMakesAnyFlowOptimalWithinEpsilon() {
        int refined = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(9);
            Residual graph = new Residual(network(random, nodes, 4 * nodes, 4));
            if (graph.satisfy()) {
                refined++;
                CostScaling scaling = new CostScaling(graph);
                scaling.epsilon = 1L << random.nextInt(9);
                Arrays.setAll(scaling.price, u -> random.nextInt(400) - 200);
                scaling.refine();
                assertThat(graph.excess).containsOnly(0);
                assertThat(Arrays.stream(graph.room).min().orElseThrow()).isNotNegative();
                optimalWithin(graph, scaling.price, scaling.epsilon);
            }
        }
        assertThat(refined).isGreaterThan(50);
    }

    /** Parallel arcs, arcs without room, costs that pay, nodes without arcs: all flows are counted. */
    @Test
    void noFlowOfAllCostsLessAndPricesAreExactToOneUnit() {
        int feasible = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(5);
            FlowNetwork network = network(random, nodes, 1 + random.nextInt(7), 2);
            long least = least(network, 0, new long[network.arcs()]);
            Flow flow = MinCostFlow.solve(network);
            assertThat(flow.feasible()).isEqualTo(least < FAR);
            if (!flow.feasible()) {
                continue;
            }
            feasible++;
            assertThat(flow.cost()).isEqualTo(least);
            Residual graph = new Residual(network);
            assertThat(graph.satisfy()).isTrue();
            CostScaling scaling = new CostScaling(graph);
            scaling.run();
            assertThat(scaling.epsilon).isEqualTo(1);
            assertThat(graph.excess).containsOnly(0);
            assertThat(Arrays.stream(graph.room).min().orElseThrow()).isNotNegative();
            optimalWithin(graph, scaling.price, 1);
        }
        assertThat(feasible).isGreaterThan(40);
    }

    /** The least cost over all amounts of all arcs from this one on. */
    private static long least(FlowNetwork network, int arc, long[] amount) {
        if (arc == network.arcs()) {
            long cost = 0;
            long[] balance = new long[network.nodes()];
            for (int a = 0; a < arc; a++) {
                cost += amount[a] * network.cost(a);
                balance[network.from(a)] += amount[a];
                balance[network.to(a)] -= amount[a];
            }
            for (int u = 0; u < balance.length; u++) {
                if (balance[u] != network.supply(u)) {
                    return FAR;
                }
            }
            return cost;
        }
        long best = FAR;
        for (amount[arc] = 0; amount[arc] <= network.capacity(arc); amount[arc]++) {
            best = Math.min(best, least(network, arc + 1, amount));
        }
        return best;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Least cuts, halves and loads of small networks against all that there are. */
class CutsByCountingTest {
    /** A random network whose rates are whole, so that sums are exact. */
    private static FlowNetwork whole(int nodes, int arcs, boolean symmetric, long seed) {
        RandomNetwork random = new RandomNetwork(nodes, arcs, symmetric, seed);
        double[] rates = new double[random.rates.length];
        for (int arc = 0; arc < rates.length; arc++) {
            rates[arc] = Math.floor(random.rates[arc]);
        }
        return FlowNetwork.of(nodes, random.from, random.to, rates);
    }

    private static double cut(FlowNetwork network, int side) {
        double cut = 0;
        for (int arc = 0; arc < network.arcs(); arc++) {
            boolean crosses = (side >> network.source(arc) & 1) == 1 && (side >> network.target(arc) & 1) == 0;
            cut += crosses ? network.rate(arc) : 0;
        }
        return cut;
    }

    private static double cut(FlowNetwork network, int side, Endpoints sources, Endpoints sinks) {
        double cut = cut(network, side);
        for (int i = 0; i < sources.count(); i++) {
            cut += (side >> sources.node(i) & 1) == 1 ? 0 : sources.limit(i);
        }
        for (int i = 0; i < sinks.count(); i++) {
            cut += (side >> sinks.node(i) & 1) == 1 ? sinks.limit(i) : 0;
        }
        return cut;
    }

    @Test
    void theMaximumFlowIsTheLeastOfAllCuts() {
        Endpoints sources = Endpoints.limited(new int[] {0, 7}, new double[] {9, 4});
        Endpoints sinks = Endpoints.limited(new int[] {3, 5}, new double[] {Double.POSITIVE_INFINITY, 6});
        for (int seed = 0; seed < 120; seed++) {
            FlowNetwork network = whole(9, 12 + seed / 4, seed % 2 == 0, seed);
            double least = Double.POSITIVE_INFINITY;
            for (int side = 0; side < 1 << 9; side++) {
                least = Math.min(least, cut(network, side, sources, sinks));
            }
            int widest = 0;
            for (int side = 0; side < 1 << 9; side++) {
                widest |= cut(network, side, sources, sinks) == least ? side : 0;
            }
            MaximumFlow flow = MaximumFlow.between(network, sources, sinks);
            assertThat(flow.rate()).isEqualTo(least);
            assertThat(flow.cutRate()).isEqualTo(least);
            // least cuts are closed under union: the one nearest to the sinks has all nodes that any of them has
            for (int node = 0; node < 9; node++) {
                assertThat(flow.onSourceSide(node)).isEqualTo((widest >> node & 1) == 1);
            }
            for (int arc = 0; arc < network.arcs(); arc++) {
                int opposite = network.arc(network.target(arc), network.source(arc));
                assertThat(flow.flow(arc)).isBetween(0.0, network.rate(arc));
                assertThat(opposite == FlowNetwork.NONE || flow.flow(arc) == 0 || flow.flow(opposite) == 0)
                        .as("never both ways")
                        .isTrue();
            }
            for (int arc : flow.cutArcs()) {
                assertThat(flow.flow(arc)).isEqualTo(network.rate(arc));
            }
        }
    }

    @Test
    void theSearchFindsTheLeastHalvesOfSmallFabrics() {
        for (int seed = 0; seed < 60; seed++) {
            int nodes = 7 + seed % 4;
            FlowNetwork network = whole(nodes, 14 + seed % 9, true, seed);
            double least = Double.POSITIVE_INFINITY;
            for (int side = 0; side < 1 << nodes; side++) {
                if (Integer.bitCount(side) == nodes / 2) {
                    least = Math.min(least, cut(network, side));
                }
            }
            Bisection found = Bisection.of(network, 12, seed);
            assertThat(found.rate()).isEqualTo(least);
            double pairs = (nodes / 2) * (nodes - nodes / 2);
            assertThat(found.bound()).isEqualTo(Math.min(least, pairs / AllPairsLoad.fullest(network)));
            int side = 0;
            for (int node = 0; node < nodes; node++) {
                side |= found.inFirstHalf(node) ? 1 << node : 0;
            }
            assertThat(Integer.bitCount(side)).isEqualTo(nodes / 2);
            assertThat(cut(network, side)).isEqualTo(least);
        }
    }

    /** How many ways of so many hops lead from a node to another. */
    private static int ways(FlowNetwork network, int from, int to, int hops) {
        if (hops == 0) {
            return from == to ? 1 : 0;
        }
        int ways = 0;
        for (int arc = network.firstArc(from); arc < network.firstArc(from + 1); arc++) {
            ways += network.rate(arc) > 0 ? ways(network, network.target(arc), to, hops - 1) : 0;
        }
        return ways;
    }

    /** The load of an arc is the share of all shortest ways of a pair that lead over it, added up for all pairs. */
    @Test
    void theFullestArcIsThatOfAllPathsOfFewestHops() {
        int connected = 0;
        for (int seed = 0; seed < 60; seed++) {
            FlowNetwork network = whole(7, 8 + seed % 12, true, seed);
            double[] loads = new double[network.arcs()];
            boolean everyPair = true;
            for (int pair = 0; pair < 49; pair++) {
                int from = pair / 7;
                int to = pair % 7;
                int hops = 0;
                while (hops < 7 && ways(network, from, to, hops) == 0) {
                    hops++;
                }
                everyPair &= hops < 7;
                for (int arc = 0; hops < 7 && arc < loads.length; arc++) {
                    for (int before = 0; network.rate(arc) > 0 && before < hops; before++) {
                        double over = ways(network, from, network.source(arc), before)
                                * (double) ways(network, network.target(arc), to, hops - 1 - before);
                        loads[arc] += over / ways(network, from, to, hops);
                    }
                }
            }
            double fullest = 0;
            for (int arc = 0; arc < loads.length; arc++) {
                fullest = loads[arc] > 0 ? Math.max(fullest, loads[arc] / network.rate(arc)) : fullest;
            }
            connected += everyPair ? 1 : 0;
            if (everyPair) {
                assertThat(AllPairsLoad.fullest(network)).isCloseTo(fullest, within(1e-12 * fullest));
            } else {
                assertThat(AllPairsLoad.fullest(network)).isInfinite();
            }
        }
        assertThat(connected).isBetween(10, 50);
    }

    @Test
    void endpointsKnowTheirNodesAndNegativeOnesAreRefused() {
        Endpoints both = Endpoints.limited(new int[] {8, 2}, new double[] {3, 0});
        assertThat(both.count()).isEqualTo(2);
        assertThat(both.node(0)).isEqualTo(8);
        assertThat(both.limit(1)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Endpoints.of())
                .withMessage("number of nodes is 0, but must be in [1, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Endpoints.limited(new int[] {1}, new double[2]))
                .withMessage("length of limits is 2, but must be in {1}");
        FlowNetwork two = whole(2, 1, true, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaximumFlow.between(two, Endpoints.of(2), Endpoints.of(0)))
                .withMessage("source 0 is 2, but must be in [0, 1]");
    }
}

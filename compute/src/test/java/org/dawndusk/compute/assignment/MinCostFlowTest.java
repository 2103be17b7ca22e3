/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class MinCostFlowTest {
    /** Jobs that may be split over sites, drawn by a 64-bit linear congruential generator (Knuth's MMIX constants). */
    static FlowNetwork transport(int jobs, int sites, int degree, long seed, boolean demands, int capacity) {
        long[] state = {seed};
        FlowNetwork.Builder network = FlowNetwork.builder(jobs + sites + 1);
        long total = 0;
        for (int j = 0; j < jobs; j++) {
            long demand = demands ? 1L << uniform(state, 0, 3) : 1;
            total += demand;
            network.supply(j, demand);
            Set<Integer> seen = new HashSet<>();
            while (seen.size() < degree) {
                int site = uniform(state, 0, sites - 1);
                if (seen.add(site)) {
                    network.arc(j, jobs + site, demand, uniform(state, 1, 1000));
                }
            }
        }
        for (int s = 0; s < sites; s++) {
            network.arc(jobs + s, jobs + sites, capacity, 0);
        }
        return network.supply(jobs + sites, -total).build();
    }

    private static int uniform(long[] state, int low, int high) {
        state[0] = state[0] * 6364136223846793005L + 1442695040888963407L;
        return low + (int) ((state[0] >>> 33) % (high - low + 1));
    }

    @Test
    void theSmallTransportReachesItsOptimum() {
        Published.value("compute", "min-cost flow, 200 jobs x 20 sites x 5 arcs", 30_850, "1")
                .from("OR-Tools 9.15.6755 MinCostFlow")
                .within(0.5)
                .is((double)
                        MinCostFlow.solve(transport(200, 20, 5, 6, false, 12)).cost());
    }

    @Test
    void theCheaperWayIsFilledFirst() {
        FlowNetwork network = FlowNetwork.builder(3)
                .supply(0, 5)
                .supply(2, -5)
                .arc(0, 1, 3, 1)
                .arc(1, 2, 9, 1)
                .arc(0, 2, 9, 7)
                .build();
        Flow flow = MinCostFlow.solve(network);
        assertThat(flow.cost()).isEqualTo(3 * 2 + 2 * 7);
        assertThat(flow.amount(2)).isEqualTo(2);
    }

    @Test
    void aCycleThatPaysIsUsedWithoutAnySupply() {
        FlowNetwork network =
                FlowNetwork.builder(2).arc(0, 1, 4, -3).arc(1, 0, 3, 1).build();
        assertThat(MinCostFlow.solve(network).cost()).isEqualTo(-6);
    }

    @Test
    void tooLittleRoomIsATypedAnswer() {
        Flow flow = MinCostFlow.solve(FlowNetwork.builder(2)
                .supply(0, 5)
                .supply(1, -5)
                .arc(0, 1, 4, 1)
                .build());
        assertThat(flow.feasible()).isFalse();
        assertThatIllegalStateException().isThrownBy(flow::cost);
        assertThatIllegalStateException().isThrownBy(() -> flow.amount(0));
        assertThatIllegalStateException()
                .isThrownBy(() -> flow.price(0))
                .withMessage("there is no flow that serves every demand");
    }

    @Test
    void badNetworksAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowNetwork.builder(2).supply(0, 5).build())
                .withMessage("sum of all supplies is 5, but must be in [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowNetwork.builder(2).arc(0, 2, 1, 1))
                .withMessage("target of arc 0 is 2, but must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowNetwork.builder(2).arc(2, 0, 1, 1))
                .withMessage("source of arc 0 is 2, but must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowNetwork.builder(2).supply(2, 1))
                .withMessage("node is 2, but must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowNetwork.builder(2).arc(0, 1, -1, 1))
                .withMessage("capacity of arc 0 is -1, but must be in [0, 1073741824]");
    }

    /** 23,169 x 23,170 x 2^30 is below 2^59, 23,170 x 23,171 x 2^30 is not. */
    @Test
    void costsThatSumsCouldNotHoldAreRefused() {
        Flow flow = MinCostFlow.solve(FlowNetwork.builder(23_169)
                .supply(0, 1)
                .supply(1, -1)
                .arc(0, 1, 1, 1 << 30)
                .build());
        assertThat(flow.feasible()).isTrue();
        assertThat(flow.cost()).isEqualTo(1 << 30);
        FlowNetwork wide = FlowNetwork.builder(23_170).arc(0, 1, 1, -(1 << 30)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinCostFlow.solve(wide))
                .withMessageStartingWith("largest cost times squared number of nodes is 5.76");
    }

    @Test
    void amountsBalanceAndPricesProveTheOptimum() {
        for (int seed = 0; seed < 40; seed++) {
            FlowNetwork network = random(new Random(seed));
            Flow flow = MinCostFlow.solve(network);
            if (!flow.feasible()) {
                continue;
            }
            long[] balance = new long[network.nodes()];
            for (int a = 0; a < network.arcs(); a++) {
                assertThat(flow.amount(a)).isBetween(0L, network.capacity(a));
                balance[network.from(a)] += flow.amount(a);
                balance[network.to(a)] -= flow.amount(a);
                double reduced = network.cost(a) + flow.price(network.from(a)) - flow.price(network.to(a));
                // prices are exact to one part of the nodes
                double slip = 1.0 / network.nodes();
                assertThat(reduced >= -slip || flow.amount(a) == network.capacity(a))
                        .isTrue();
                assertThat(reduced <= slip || flow.amount(a) == 0).isTrue();
            }
            for (int u = 0; u < balance.length; u++) {
                assertThat(balance[u]).isEqualTo(network.supply(u));
            }
        }
    }

    private static FlowNetwork random(Random random) {
        int nodes = 3 + random.nextInt(12);
        FlowNetwork.Builder network = FlowNetwork.builder(nodes);
        for (int a = 0; a < 5 * nodes; a++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            network.arc(from, to, random.nextInt(20), random.nextInt(40) - 8);
        }
        int amount = random.nextInt(25);
        return network.supply(0, amount).supply(1, -amount).build();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MaximumFlowProperties {
    private static final Endpoints SOURCES = Endpoints.limited(new int[] {0, 1}, new double[] {7, 1.0 / 0});
    private static final Endpoints SINKS = Endpoints.limited(new int[] {4, 3}, new double[] {9, 1.0 / 0});

    @Property(tries = 200)
    void whatGoesInComesOutAndTheFlowIsTheCut(
            @ForAll @IntRange(min = 5, max = 25) int nodes,
            @ForAll @IntRange(min = 1, max = 120) int arcs,
            @ForAll boolean symmetric,
            @ForAll long seed) {
        FlowNetwork network = new RandomNetwork(nodes, arcs, symmetric, seed).network();
        MaximumFlow flow = MaximumFlow.between(network, SOURCES, SINKS);
        double[] net = new double[nodes];
        for (int arc = 0; arc < network.arcs(); arc++) {
            assertThat(flow.flow(arc)).isBetween(0.0, network.rate(arc));
            net[network.source(arc)] += flow.flow(arc);
            net[network.target(arc)] -= flow.flow(arc);
        }
        for (int node = 0; node < nodes; node++) {
            if (node > 4 || node == 2) {
                assertThat(net[node]).isCloseTo(0, within(1e-12 * 1000));
            }
        }
        assertThat(net[0] + net[1]).isCloseTo(flow.rate(), within(1e-12 * 1000));
        assertThat(net[0]).isBetween(-1e-9, 7 + 1e-9);
        assertThat(-net[4]).isBetween(-1e-9, 9 + 1e-9);
        assertThat(flow.cutRate()).isCloseTo(flow.rate(), within(1e-12 * 1000));
    }

    @Property(tries = 100)
    void anotherArcNeverLowersTheFlow(
            @ForAll @IntRange(min = 5, max = 15) int nodes,
            @ForAll @IntRange(min = 1, max = 60) int arcs,
            @ForAll long seed) {
        RandomNetwork random = new RandomNetwork(nodes, arcs, false, seed);
        double fewer = MaximumFlow.between(random.oneFewer(), SOURCES, SINKS).rate();
        double all = MaximumFlow.between(random.network(), SOURCES, SINKS).rate();
        assertThat(all).isGreaterThanOrEqualTo(fewer - 1e-9);
    }

    @Property(tries = 100)
    void otherNumbersForTheNodesChangeNothing(
            @ForAll @IntRange(min = 5, max = 15) int nodes,
            @ForAll @IntRange(min = 1, max = 60) int arcs,
            @ForAll long seed) {
        RandomNetwork random = new RandomNetwork(nodes, arcs, false, seed);
        Endpoints sources = Endpoints.limited(new int[] {nodes - 1, nodes - 2}, new double[] {7, 1.0 / 0});
        Endpoints sinks = Endpoints.limited(new int[] {nodes - 5, nodes - 4}, new double[] {9, 1.0 / 0});
        assertThat(MaximumFlow.between(random.reversedNumbers(), sources, sinks).rate())
                .isCloseTo(MaximumFlow.between(random.network(), SOURCES, SINKS).rate(), within(1e-9));
    }

    @Property(tries = 100)
    void aSymmetricNetworkCarriesAsMuchBack(
            @ForAll @IntRange(min = 5, max = 15) int nodes,
            @ForAll @IntRange(min = 1, max = 60) int arcs,
            @ForAll long seed) {
        FlowNetwork network = new RandomNetwork(nodes, arcs, true, seed).network();
        assertThat(MaximumFlow.between(network, SINKS, SOURCES).rate())
                .isCloseTo(MaximumFlow.between(network, SOURCES, SINKS).rate(), within(1e-9));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;
import java.util.List;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** A +Grid of 12 x 16 with a phase of 5, whose arc from a to b carries (31 a + 17 b) mod 10 + 1, built apart in Python. */
class CapacityAgainstNetworkxAndScipyTest {
    private static final String FLOW = "independent computation: networkx.maximum_flow (NetworkX 3.6.1)";
    private static final String PROGRAM = "independent computation: scipy.optimize.linprog (SciPy 1.17.1, HiGHS)";

    private static FlowNetwork network() {
        Topology topology = Topology.grid(12, 16, 0, 5);
        double[] delays = new double[topology.links()];
        Arrays.fill(delays, 0.005);
        return FlowNetwork.ofMesh(
                MeshGraph.ofDelays(topology, delays), (from, to, delay) -> (31 * from + 17 * to) % 10 + 1.0);
    }

    @Test
    void maximumFlowBetweenThreeAndThreeSatellites() {
        // whole numbers: exact but for rounding
        Published.value("network", "maximum flow, +Grid 12 x 16, rates 1 to 10, three sources, three sinks", 66, "1")
                .from(FLOW)
                .within(1e-9)
                .is(MaximumFlow.between(network(), Endpoints.of(0, 50, 100), Endpoints.of(33, 96, 150))
                        .rate());
    }

    @Test
    void maximumFlowWithLimitsOfTheEnds() {
        double none = Double.POSITIVE_INFINITY;
        Endpoints sources = Endpoints.limited(new int[] {0, 50, 100}, new double[] {10, 25, none});
        Endpoints sinks = Endpoints.limited(new int[] {33, 96, 150}, new double[] {12, none, 9});
        Published.value("network", "the same with limits 10, 25, none and 12, none, 9 of the ends", 43, "1")
                .from(FLOW)
                .within(1e-9)
                .is(MaximumFlow.between(network(), sources, sinks).rate());
    }

    @Test
    void concurrentFlowOfSixDemands() {
        List<Commodity> demands = List.of(
                new Commodity(0, 100, 2),
                new Commodity(0, 150, 1),
                new Commodity(17, 80, 3),
                new Commodity(120, 5, 1),
                new Commodity(191, 60, 2),
                new Commodity(44, 45, 4));
        ConcurrentFlow flow = ConcurrentFlow.of(network(), demands, 0.01);
        // the share may be 1 % below the optimum, the bound as much above
        Published.value(
                        "network",
                        "largest common share of six demands, +Grid 12 x 16, rates 1 to 10, ε = 0.01",
                        5.5,
                        "1")
                .from(PROGRAM)
                .withinRelative(0.01)
                .is(flow.share());
        Published.value("network", "the bound proven with it", 5.5, "1")
                .from(PROGRAM)
                .withinRelative(0.0102)
                .is(flow.bound());
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.junit.jupiter.api.Test;

class CapacityTest {
    private static final double DOWN = Double.POSITIVE_INFINITY;

    /** 0 → 1 → 3 and 0 → 2 → 3, with a bridge from 1 to 2. */
    private static FlowNetwork diamond() {
        return FlowNetwork.of(4, new int[] {0, 0, 1, 2, 1}, new int[] {1, 2, 3, 3, 2}, new double[] {3, 2, 1, 3, 5});
    }

    @Test
    void theFlowThroughADiamondUsesItsBridge() {
        MaximumFlow flow = MaximumFlow.between(diamond(), Endpoints.of(0), Endpoints.of(3));
        assertThat(flow.rate()).isEqualTo(4);
        assertThat(flow.cutRate()).isEqualTo(4);
        assertThat(flow.flow(diamond().arc(1, 2))).isEqualTo(1);
        assertThat(flow.cutArcs())
                .containsExactly(diamond().arc(1, 3), diamond().arc(2, 3));
        assertThat(flow.onSourceSide(2)).isTrue();
    }

    @Test
    void limitsOfTheEndsAreInTheCut() {
        Endpoints limited = Endpoints.limited(new int[] {0}, new double[] {2.5});
        MaximumFlow flow = MaximumFlow.between(diamond(), limited, Endpoints.of(3));
        assertThat(flow.rate()).isEqualTo(2.5);
        assertThat(flow.cutRate()).isEqualTo(2.5);
    }

    @Test
    void nothingFlowsWhereNothingLeads() {
        MaximumFlow flow = MaximumFlow.between(diamond(), Endpoints.of(3), Endpoints.of(0));
        assertThat(flow.rate()).isZero();
        assertThat(flow.cutRate()).isZero();
        ConcurrentFlow shares = ConcurrentFlow.of(diamond(), List.of(new Commodity(3, 0, 1)), 0.1);
        assertThat(shares.share()).isZero();
        assertThat(shares.bound()).isZero();
    }

    @Test
    void aLinkThatIsDownCarriesNothing() {
        Topology topology = Topology.ofPairs(3, new int[] {0, 1}, new int[] {1, 2});
        FlowNetwork network = FlowNetwork.ofMesh(MeshGraph.ofDelays(topology, new double[] {0.01, DOWN}), 1e9);
        assertThat(network.arcs()).isEqualTo(2);
        assertThat(network.arc(1, 2)).isEqualTo(FlowNetwork.NONE);
    }

    @Test
    void aSingleDemandGetsTheMaximumFlow() {
        ConcurrentFlow shares = ConcurrentFlow.of(diamond(), List.of(new Commodity(0, 3, 2)), 0.01);
        assertThat(shares.share()).isBetween(0.99 * 2, 2 + 1e-12);
        assertThat(shares.bound()).isBetween(2 - 1e-12, 2 / 0.99);
    }

    @Test
    void fairRatesOfBertsekasAndGallagersKind() {
        // a line of three arcs of 1: one flow over all, two over the first, one over each other
        FlowNetwork line = FlowNetwork.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new double[] {1, 1, 1});
        FairRates fair = FairRates.of(
                line,
                List.of(new int[] {0, 1, 2, 3}, new int[] {0, 1}, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3
                }));
        assertThat(fair.rate(0)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(fair.rate(1)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(fair.rate(3)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(fair.bottleneck(0)).isEqualTo(line.arc(0, 1));
        assertThat(fair.bottleneck(4)).isEqualTo(line.arc(2, 3));
        assertThat(fair.total()).isCloseTo(7.0 / 3, within(1e-14));
    }

    @Test
    void sitesAreNodesBehindTheSatellites() {
        double[] x = {7e6, 0};
        double[] y = {0, 7e6};
        double[] z = {0, 0};
        double[] ground = {6.4e6};
        double[] none = {0};
        GroundStations site = GroundStations.geocentric(ground, none, none, 0.1);
        Visibility byRange = Visibility.byRange(site, x, y, z, range -> 1e15 / range);
        assertThat(byRange.pairs()).isEqualTo(1);
        assertThat(byRange.rate(0)).isCloseTo(1e15 / 6e5, within(1.0));
        Visibility byElevation = Visibility.byElevation(site, ground, none, none, x, y, z, elevation -> elevation);
        assertThat(byElevation.rate(0)).isCloseTo(Math.PI / 2, within(1e-7));
        Topology topology = Topology.ofPairs(2, new int[] {0}, new int[] {1});
        FlowNetwork network = FlowNetwork.ofMesh(MeshGraph.ofDelays(topology, new double[] {0.02}), 1e9)
                .withSites(byRange);
        assertThat(network.nodes()).isEqualTo(3);
        assertThat(MaximumFlow.between(network, Endpoints.of(1), Endpoints.of(2))
                        .rate())
                .isEqualTo(1e9);
    }

    @Test
    void anAntennaServesThePairThatAddsMost() {
        // station 0 sees both satellites, station 1 only the better one
        Visibility view = Visibility.of(2, 2, new int[] {0, 0, 1}, new int[] {0, 1, 0}, new double[] {5, 4, 3});
        GroundDownlink one = GroundDownlink.of(view, new int[] {1, 1}, new int[] {1, 1});
        assertThat(one.rate()).isEqualTo(7);
        assertThat(one.links()).containsExactly(1, 2);
        assertThat(one.stationRate(0)).isEqualTo(4);
        assertThat(GroundDownlink.of(view, new int[] {2, 0}, new int[] {1, 1}).rate())
                .isEqualTo(9);
        assertThat(GroundDownlink.of(view, new int[] {0, 0}, new int[] {1, 1}).rate())
                .isZero();
    }

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesUnknownNodesAndRatesThatAreNone() {
        int[] zero = {0};
        int[] one = {1};
        refused(() -> FlowNetwork.of(1, zero, one, new double[] {1}), "to[0] is 1, but must be in [0, 0]");
        refused(
                () -> FlowNetwork.of(2, zero, one, new double[] {Double.NaN}),
                "rates[0] is NaN, but must be in [0, ∞)");
        refused(() -> FlowNetwork.of(2, zero, one, new double[] {-1}), "rates[0] is -1.0, but must be in [0, ∞)");
        refused(
                () -> FlowNetwork.of(2, zero, zero, new double[] {1}),
                "arc 0 is from 0 to itself, but must join two nodes");
        refused(
                () -> FlowNetwork.of(2, new int[] {0, 0}, new int[] {1, 1}, new double[] {1, 1}),
                "the arc from 0 to 1 is given twice, but must be given once");
        MeshGraph mesh = MeshGraph.ofDelays(Topology.ofPairs(2, zero, one), new double[] {0.01});
        refused(() -> FlowNetwork.ofMesh(mesh, 0), "rate is 0.0, but must be in (0, ∞)");
        refused(
                () -> FlowNetwork.ofMesh(mesh, (from, to, delay) -> Double.NaN),
                "rate from 0 to 1 is NaN, but must be in [0, ∞)");
        refused(
                () -> MaximumFlow.between(diamond(), Endpoints.of(0), Endpoints.of(3, 4)),
                "sink 1 is 4, but must be in [0, 3]");
        refused(
                () -> MaximumFlow.between(diamond(), Endpoints.of(0), Endpoints.of(0)),
                "sink 0 is node 0, which is a source, but must be another node");
        refused(() -> Endpoints.of(1, 1), "node 1 is given twice, but must be given once");
        refused(() -> Endpoints.limited(zero, new double[] {-1}), "limits[0] is -1.0, but must be in [0, ∞]");
    }

    @Test
    void refusesDemandsAndRoutesThatMakeNoSense() {
        refused(() -> new Commodity(0, 1, 0), "demand is 0.0, but must be in (0, ∞)");
        refused(() -> new Commodity(2, 2, 1), "sink is 2, which is the source, but must be another node");
        refused(
                () -> ConcurrentFlow.of(diamond(), List.of(new Commodity(0, 7, 1)), 0.1),
                "sink of commodity 0 is 7, but must be in [0, 3]");
        refused(
                () -> ConcurrentFlow.of(diamond(), List.of(new Commodity(0, 3, 1)), 0),
                "epsilon is 0.0, but must be in [0.001, 0.5]");
        refused(
                () -> FairRates.of(diamond(), List.of(new int[] {0, 3})),
                "route 0 goes from 0 to 3, but must follow the network's arcs");
        refused(
                () -> FairRates.of(diamond(), List.of(new int[] {0, 1}), new double[] {Double.NaN}),
                "demands[0] is NaN, but must be in [0, ∞]");
        refused(
                () -> Visibility.of(1, 1, new int[] {0}, new int[] {2}, new double[] {1}),
                "satellite[0] is 2, but must be in [0, 0]");
        Visibility view = Visibility.of(1, 1, new int[] {0}, new int[] {0}, new double[] {1});
        refused(
                () -> GroundDownlink.of(view, new int[] {-1}, new int[] {1}),
                "antennas[0] is -1, but must be in [0, ∞)");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.junit.jupiter.api.Test;

class OutageTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private static MeshGraph equalDelays(Topology topology) {
        double[] delays = new double[topology.links()];
        Arrays.fill(delays, 1);
        return MeshGraph.ofDelays(topology, delays);
    }

    /** 0 to 6 in a line, with a spur from 3 to 7. */
    private static MeshGraph line() {
        return equalDelays(Topology.ofPairs(8, new int[] {0, 1, 2, 3, 4, 5, 3}, new int[] {1, 2, 3, 4, 5, 6, 7}));
    }

    @Test
    void betweennessOfALineIsTheNumberOfPairsOnBothSides() {
        Betweenness busy = Betweenness.sampled(line(), 8, 0);
        // satellite 2 has two on one side and five on the other, in both directions
        assertThat(busy.ofSatellite(2)).isEqualTo(20);
        // of 3: three parts of 3, 3 and 1
        assertThat(busy.ofSatellite(3)).isEqualTo(2 * (3 * 3 + 3 + 3));
        assertThat(busy.ofSatellite(0)).isZero();
        assertThat(busy.ofLink(2, 3)).isEqualTo(2 * 3 * 5);
        assertThat(busy.ofLink(7, 3)).isEqualTo(2 * 7);
    }

    @Test
    void targetedLossTakesTheMostImportantFirst() {
        MeshGraph line = line();
        Betweenness busy = Betweenness.sampled(line, 8, 0);
        assertThat(Outage.busiestSatellites(line, busy, 1).isLost(3)).isTrue();
        assertThat(Outage.highestDegree(line, 1).isLost(3)).isTrue();
        Connectivity parts = Connectivity.of(line, Outage.highestDegree(line, 1));
        assertThat(parts).isEqualTo(new Connectivity(7, 3, 3, 12.0 / 42));
        // links 2-3 and 3-4 are equally busy, with 30 pairs: the lower one goes
        Connectivity cut = Connectivity.of(line, Outage.busiestLinks(line, busy, 1));
        assertThat(cut).isEqualTo(new Connectivity(8, 2, 5, (3 * 2 + 5 * 4) / 56.0));
    }

    @Test
    void aRingGoesTheOtherWayRound() {
        MeshGraph ring = equalDelays(Topology.circulant(1, 6, 1));
        LatencyLoss loss = LatencyLoss.from(ring, Outage.ofSatellites(1), 0);
        // before 2, 3, 2, 1 to satellites 2 to 5, after 4, 3, 2, 1
        assertThat(loss.meanBefore()).isEqualTo(2);
        assertThat(loss.meanAfter()).isEqualTo(2.5);
        assertThat(loss.medianStretch()).isEqualTo(1);
        assertThat(loss.worstStretch()).isEqualTo(2);
        assertThat(loss.cutOff()).isZero();
    }

    @Test
    void pairsThatAreCutOffAreCountedApart() {
        LatencyLoss loss = LatencyLoss.from(line(), Outage.ofSatellites(3), 0, 3);
        assertThat(loss.cutOff()).isCloseTo(4.0 / 6, within(1e-15));
        assertThat(loss.worstStretch()).isEqualTo(1);
        LatencyLoss alone = LatencyLoss.from(line(), Outage.ofSatellites(1), 0);
        assertThat(alone.meanAfter()).isEqualTo(NEVER);
        assertThat(alone.cutOff()).isEqualTo(1);
    }

    @Test
    void withAGatewayLostTheOtherServesAll() {
        double[] latencies = new double[16];
        Arrays.fill(latencies, NEVER);
        latencies[0] = 0.5;
        latencies[8 + 6] = 0.5;
        LatencyLoss loss = LatencyLoss.fromGateways(line(), Outage.ofSatellites(), latencies, 0);
        // satellites 0 to 7 at 0 1 2 3 2 1 0 4 hops, then 0 1 2 3 4 5 6 4
        assertThat(loss.meanBefore()).isEqualTo(0.5 + 13.0 / 8);
        assertThat(loss.meanAfter()).isEqualTo(0.5 + 25.0 / 8);
        assertThat(loss.worstStretch()).isEqualTo(13);
        assertThat(LatencyLoss.fromGateways(line(), Outage.ofSatellites(), latencies)
                        .cutOff())
                .isEqualTo(1);
        assertThat(Outage.gatewaysLeft(5, 2, 9)).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void lossesAddUp() {
        MeshGraph grid = equalDelays(Topology.grid(8, 8, 0, 0));
        Outage both = Outage.randomSatellites(grid, 5, 1).and(Outage.randomLinks(grid, 7, 1));
        assertThat(both.satellitesLost()).isEqualTo(5);
        assertThat(both.linksLost()).isEqualTo(7);
        assertThat(Connectivity.of(grid, both).satellites()).isEqualTo(59);
    }

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesMoreThanThereIs() {
        MeshGraph line = line();
        refused(() -> Outage.randomSatellites(line, 9, 0), "count is 9, but must be in [0, 8]");
        refused(() -> Outage.randomLinks(line, -1, 0), "count is -1, but must be in [0, 7]");
        refused(() -> Outage.ofSatellites(-1), "satellites[0] is -1, but must be in [0, 2147483646]");
        refused(() -> Outage.ofSatellites(8).of(line), "highest satellite that is lost is 8, but must be in [-1, 7]");
        refused(() -> Betweenness.sampled(line, 0, 0), "roots is 0, but must be in [1, 8]");
        refused(() -> LatencyLoss.from(line, Outage.ofSatellites(), 3, 8), "sources[1] is 8, but must be in [0, 7]");
        refused(
                () -> LatencyLoss.fromGateways(line, Outage.ofSatellites(), new double[9], 0),
                "length of latencies is 9, but must be in multiples of 8");
        double[] bad = {0, 0, 0, Double.NaN, 0, 0, 0, 0};
        refused(
                () -> LatencyLoss.fromGateways(line, Outage.ofSatellites(), bad, 0),
                "latencies[3] is NaN, but must be in [0, ∞]");
    }
}

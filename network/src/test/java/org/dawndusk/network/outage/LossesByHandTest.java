/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.junit.jupiter.api.Test;

/** Quantiles, samples and counts on meshes where they can be written down. */
class LossesByHandTest {
    private static MeshGraph ring(int nodes) {
        double[] delays = new double[nodes];
        Arrays.fill(delays, 1);
        return MeshGraph.ofDelays(Topology.circulant(1, nodes, 1), delays);
    }

    /**
     * A neighbour lost, the ring of 41 is a row: satellite k of 2 to 40 is min(k, 41 - k) hops away before and 41 - k after,
     * 20 of them as far as before.
     */
    @Test
    void stretchesOfARingThatIsCut() {
        LatencyLoss loss = LatencyLoss.from(ring(41), Outage.ofSatellites(1), 0);
        assertThat(loss.meanBefore()).isCloseTo(419.0 / 39, within(1e-12));
        assertThat(loss.meanAfter()).isCloseTo(20, within(1e-12));
        // of 39 the 20th and the 38th
        assertThat(loss.medianStretch()).isEqualTo(1);
        assertThat(loss.p95Stretch()).isCloseTo(38.0 / 3, within(1e-12));
        assertThat(loss.worstStretch()).isCloseTo(39.0 / 2, within(1e-12));
        // from both ends of the row the same again
        LatencyLoss both = LatencyLoss.from(ring(41), Outage.ofSatellites(1), 0, 2);
        assertThat(both.meanBefore()).isCloseTo(419.0 / 39, within(1e-12));
        assertThat(both.meanAfter()).isCloseTo(20, within(1e-12));
        assertThat(both.p95Stretch()).isCloseTo(38.0 / 3, within(1e-12));
        assertThat(both.worstStretch()).isCloseTo(39.0 / 2, within(1e-12));
    }

    @Test
    void whatIsCutOffIsInNoMean() {
        // 1 is lost and so is 3: satellite 2 is cut off, and 4 to 9 of a ring of 10 stay
        Outage outage = Outage.ofSatellites(1).and(Outage.ofSatellites(3));
        LatencyLoss loss = LatencyLoss.from(ring(10), outage, 0);
        // 4, 5, 4, 3, 2, 1 hops before and 6, 5, 4, 3, 2, 1 after
        assertThat(loss.meanBefore()).isCloseTo(19.0 / 6, within(1e-12));
        assertThat(loss.meanAfter()).isCloseTo(21.0 / 6, within(1e-12));
        assertThat(loss.worstStretch()).isCloseTo(1.5, within(1e-12));
        assertThat(loss.cutOff()).isCloseTo(1.0 / 7, within(1e-12));
        // of a ring of 4 without 1 and 3, from 0: satellite 2 is all there is; of a ring of 5, 2 is cut off and 4 is
        // not
        assertThat(LatencyLoss.from(ring(4), outage, 0).cutOff()).isEqualTo(1);
        assertThat(LatencyLoss.from(ring(5), outage, 0).cutOff()).isEqualTo(0.5);
    }

    /** One gateway reaches all satellites of a ring in 1 s, the other satellite 0 in 1 s and the rest in 3 s. */
    @Test
    void theMedianOverGatewaysIsTheMiddleOne() {
        double[] latencies = new double[16];
        Arrays.fill(latencies, 0, 9, 1);
        Arrays.fill(latencies, 9, 16, 3);
        // the neighbours of 0 are 2 s away from the other gateway, five satellites 3 s
        LatencyLoss loss = LatencyLoss.fromGateways(ring(8), Outage.ofSatellites(), latencies, 1);
        assertThat(loss.medianStretch()).isEqualTo(3);
        assertThat(loss.meanAfter()).isCloseTo((1 + 2 * 2 + 5 * 3) / 8.0, within(1e-12));
        // with 0 lost as well, that way is none, and 0 counts no more
        LatencyLoss both = LatencyLoss.fromGateways(ring(8), Outage.ofSatellites(0), latencies, 1);
        assertThat(both.meanBefore()).isCloseTo(1, within(1e-12));
        assertThat(both.meanAfter()).isCloseTo(3, within(1e-12));
        assertThat(both.cutOff()).isZero();
    }

    /** All satellites of a ring are alike, so that any sample of trees, scaled up, gives the totals of all. */
    @Test
    void samplesOfARingHaveTheTotalsOfAll() {
        MeshGraph ring = ring(7);
        for (int roots = 1; roots <= 7; roots++) {
            Betweenness sampled = Betweenness.sampled(ring, roots, 5);
            double satellites = 0;
            double links = 0;
            for (int node = 0; node < 7; node++) {
                satellites += sampled.ofSatellite(node);
                links += sampled.ofLink(node, (node + 1) % 7);
            }
            // 1, 2 and 3 hops both ways, from each of seven
            assertThat(links).isCloseTo(7 * 2 * (1 + 2 + 3), within(1e-9));
            assertThat(satellites).isCloseTo(7 * 2 * (1 + 2), within(1e-9));
        }
        Betweenness all = Betweenness.sampled(ring, 7, 5);
        for (int node = 0; node < 7; node++) {
            assertThat(all.ofSatellite(node)).isCloseTo(6, within(1e-9));
            assertThat(all.ofLink(node, (node + 1) % 7)).isCloseTo(12, within(1e-9));
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;
import org.dawndusk.network.path.Topology;

class OutageProperties {
    private static MeshGraph grid(int planes, int slots, long seed) {
        Topology topology = Topology.grid(planes, slots, 0, 0);
        return MeshGraph.ofDelays(
                topology,
                new Random(seed).doubles(topology.links(), 0.001, 0.01).toArray());
    }

    private static double[][] delays(MeshGraph graph) {
        double[][] delays = new double[graph.nodes()][graph.nodes()];
        ShortestDelays paths = ShortestDelays.forNodes(graph.nodes());
        for (int source = 0; source < graph.nodes(); source++) {
            paths.from(graph, source, delays[source]);
        }
        return delays;
    }

    @Property(tries = 50)
    void theSameSeedLosesTheSameAndAGreaterLossContainsTheSmaller(
            @ForAll @IntRange(min = 3, max = 8) int planes, @ForAll @IntRange(max = 8) int count, @ForAll long seed) {
        MeshGraph grid = grid(planes, 5, seed);
        Outage one = Outage.randomSatellites(grid, count, seed).and(Outage.randomLinks(grid, count, seed));
        Outage same = Outage.randomSatellites(grid, count, seed).and(Outage.randomLinks(grid, count, seed));
        Outage more = Outage.randomSatellites(grid, count + 1, seed).and(Outage.randomLinks(grid, count + 1, seed));
        for (int node = 0; node < grid.nodes(); node++) {
            assertThat(same.isLost(node)).isEqualTo(one.isLost(node));
            assertThat(more.isLost(node) || !one.isLost(node)).isTrue();
        }
        MeshGraph left = one.of(grid);
        MeshGraph again = same.of(grid);
        MeshGraph fewer = more.of(grid);
        for (int arc = 0; arc < grid.arcs(); arc++) {
            assertThat(again.arcDelay(arc)).isEqualTo(left.arcDelay(arc));
            assertThat(fewer.arcDelay(arc)).isGreaterThanOrEqualTo(left.arcDelay(arc));
        }
    }

    @Property(tries = 50)
    void componentsAreWhatShortestPathsReach(
            @ForAll @IntRange(min = 3, max = 6) int planes,
            @ForAll @IntRange(max = 9) int count,
            @ForAll @IntRange(max = 12) int links,
            @ForAll long seed) {
        MeshGraph grid = grid(planes, 4, seed);
        Outage outage = Outage.randomSatellites(grid, count, seed).and(Outage.randomLinks(grid, links, seed));
        double[][] delays = delays(outage.of(grid));
        int left = 0;
        long pairs = 0;
        int largest = 0;
        for (int a = 0; a < grid.nodes(); a++) {
            if (!outage.isLost(a)) {
                left++;
                int reached = (int) Arrays.stream(delays[a])
                        .filter(delay -> delay < Double.POSITIVE_INFINITY)
                        .count();
                pairs += reached - 1;
                largest = Math.max(largest, reached);
            }
        }
        Connectivity connectivity = Connectivity.of(grid, outage);
        assertThat(connectivity.satellites()).isEqualTo(left);
        assertThat(connectivity.largest()).isEqualTo(largest);
        assertThat(connectivity.reachablePairs()).isCloseTo(pairs / (left * (left - 1.0)), within(1e-12));
    }

    @Property(tries = 50)
    void aLossNeverShortensAPath(
            @ForAll @IntRange(min = 3, max = 6) int planes, @ForAll @IntRange(max = 9) int count, @ForAll long seed) {
        MeshGraph grid = grid(planes, 5, seed);
        Outage outage = Outage.randomSatellites(grid, count, seed);
        double[][] before = delays(grid);
        double[][] after = delays(outage.of(grid));
        double worst = 1;
        long cut = 0;
        long all = 0;
        for (int b = 0; b < grid.nodes(); b++) {
            if (!outage.isLost(0) && !outage.isLost(b) && b != 0) {
                all++;
                if (after[0][b] == Double.POSITIVE_INFINITY) {
                    cut++;
                } else {
                    worst = Math.max(worst, after[0][b] / before[0][b]);
                }
            }
        }
        LatencyLoss loss = LatencyLoss.from(grid, outage, 0);
        assertThat(loss.worstStretch()).isCloseTo(worst, within(1e-12));
        assertThat(loss.medianStretch()).isBetween(1.0, loss.p95Stretch());
        assertThat(loss.p95Stretch()).isBetween(1.0, loss.worstStretch());
        assertThat(loss.cutOff()).isEqualTo(all == 0 ? 0 : (double) cut / all);
        assertThat(loss.meanAfter()).isGreaterThanOrEqualTo(loss.meanBefore());
    }

    @Property(tries = 50)
    void allPathsTogetherAreAsLongAsTheirLinksAreBusy(
            @ForAll @IntRange(min = 3, max = 6) int planes, @ForAll long seed) {
        MeshGraph grid = grid(planes, 5, seed);
        int nodes = grid.nodes();
        Betweenness exact = Betweenness.sampled(grid, nodes, seed);
        double total = 0;
        for (double[] row : delays(grid)) {
            total += Arrays.stream(row).sum();
        }
        double overLinks = 0;
        double hops = 0;
        double relays = 0;
        for (int node = 0; node < nodes; node++) {
            relays += exact.ofSatellite(node);
            for (int arc = grid.firstArc(node); arc < grid.firstArc(node + 1); arc++) {
                if (node < grid.target(arc)) {
                    overLinks += exact.ofLink(node, grid.target(arc)) * grid.arcDelay(arc);
                    hops += exact.ofLink(node, grid.target(arc));
                }
            }
        }
        assertThat(overLinks).isCloseTo(total, within(1e-9 * total));
        // a path has one relay less than it has hops
        assertThat(relays).isCloseTo(hops - nodes * (nodes - 1.0), within(1e-6));
    }
}

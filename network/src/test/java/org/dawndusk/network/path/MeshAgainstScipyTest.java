/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** Shortest delays over a Walker pattern against scipy.sparse.csgraph.dijkstra on a graph that was built apart. */
class MeshAgainstScipyTest {
    private static final String SOURCE = "independent computation: scipy.sparse.csgraph.dijkstra (SciPy 1.17.1)";
    private static final int NODES = 12 * 16;

    @Test
    void walkerPatternWithLongLinksDown() {
        LinkRule rule = LinkRule.clearOf(Pattern.EQUATORIAL_RADIUS + 80e3)
                .withMaximumRange(3.4e6)
                .withHopDelay(1e-5);
        MeshGraph graph = Pattern.walker(12, 16, 5, 550e3, Math.toRadians(53)).mesh(Topology.grid(12, 16, 0, 5), rule);
        ShortestDelays paths = ShortestDelays.forNodes(NODES);
        double[] delays = new double[NODES];
        paths.from(graph, 0, delays);
        // 1e-12 relative: both add the same delays, in another order
        Published.value(
                        "network",
                        "largest one-way delay from satellite 0, 12 x 16 at 550 km and 53°, links up to 3,400 km",
                        0.137895676036331,
                        "s")
                .from(SOURCE)
                .withinRelative(1e-12)
                .is(Arrays.stream(delays).max().orElseThrow());
        double sum = 0;
        for (int source = 0; source < NODES; source++) {
            paths.from(graph, source, delays);
            sum += Arrays.stream(delays).sum();
        }
        Published.value(
                        "network",
                        "sum of one-way delays of all pairs, 12 x 16 at 550 km and 53°, links up to 3,400 km",
                        2982.12847684433,
                        "s")
                .from(SOURCE)
                .withinRelative(1e-12)
                .is(sum);
        assertThat(linksUp(graph)).isEqualTo(236);
    }

    private static int linksUp(MeshGraph graph) {
        int up = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int link = 0; link < graph.degree(node); link++) {
                if (graph.delay(node, link) < Double.POSITIVE_INFINITY) {
                    up++;
                }
            }
        }
        return up / 2;
    }
}

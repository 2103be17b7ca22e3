/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.junit.jupiter.api.Test;

/** As many disjoint ways as there are, of the least total, by trying all sets of simple ways. */
class DisjointRoutesTest {
    /** A way as the set of satellites between its ends, and its delay; the direct link passes none. */
    private record Way(int inner, double delay) {}

    private static void extend(MeshGraph graph, int last, int target, int passed, double delay, List<Way> ways) {
        for (int arc = graph.firstArc(last); arc < graph.firstArc(last + 1); arc++) {
            int to = graph.target(arc);
            if (to == target) {
                ways.add(new Way(passed, delay + graph.arcDelay(arc)));
            } else if (to != 0 && (passed >> to & 1) == 0) {
                extend(graph, to, target, passed | 1 << to, delay + graph.arcDelay(arc), ways);
            }
        }
    }

    /** The least total of so many ways from place {@code next} of the list on, infinite where there are not as many. */
    private static double least(List<Way> ways, int next, int count, int passed) {
        if (count == 0) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = next; i < ways.size(); i++) {
            Way way = ways.get(i);
            if ((way.inner & passed) == 0) {
                least = Math.min(least, way.delay + least(ways, i + 1, count - 1, passed | way.inner));
            }
        }
        return least;
    }

    @Test
    void threeAndMoreWaysAreTheBestThatThereAre() {
        int three = 0;
        int four = 0;
        for (int seed = 0; seed < 60; seed++) {
            int nodes = 8;
            Topology topology = seed % 2 == 0
                    ? Topology.circulant(1, nodes, 1, 3)
                    : Topology.ofPairs(nodes, new int[] {0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 1, 2, 3}, new int[] {
                        1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 2, 5, 6
                    });
            double[] delays =
                    new Random(seed).doubles(topology.links(), 0.001, 0.02).toArray();
            MeshGraph graph = MeshGraph.ofDelays(topology, delays);
            List<Way> ways = new ArrayList<>();
            extend(graph, 0, 7, 0, 0, ways);
            for (int wanted = 1; wanted <= 5; wanted++) {
                List<Route> found = DisjointRoutes.find(graph, 0, 7, wanted);
                double total = found.stream().mapToDouble(Route::delay).sum();
                assertThat(total).isCloseTo(least(ways, 0, found.size(), 0), within(1e-12));
                assertThat(found.size() == wanted || least(ways, 0, found.size() + 1, 0) == Double.POSITIVE_INFINITY)
                        .isTrue();
                for (int i = 1; i < found.size(); i++) {
                    assertThat(found.get(i).delay())
                            .isGreaterThanOrEqualTo(found.get(i - 1).delay());
                }
                three += found.size() == 3 ? 1 : 0;
                four += found.size() == 4 ? 1 : 0;
            }
        }
        assertThat(three).isPositive();
        assertThat(four).isPositive();
    }

    /** The shortest way, 0 1 2 5, has to be taken back between 1 and 2 for there to be two. */
    @Test
    void theShortestWayGivesWayToTwo() {
        Topology topology = Topology.ofPairs(6, new int[] {0, 0, 1, 1, 2, 2, 4}, new int[] {1, 3, 2, 4, 3, 5, 5});
        MeshGraph graph = MeshGraph.ofDelays(topology, new double[] {1, 4, 1, 5, 4, 1, 5});
        assertThat(DisjointRoutes.find(graph, 0, 5, 1)).containsExactly(Route.of(new int[] {0, 1, 2, 5}, 3));
        assertThat(DisjointRoutes.find(graph, 0, 5, 9))
                .containsExactly(Route.of(new int[] {0, 3, 2, 5}, 9), Route.of(new int[] {0, 1, 4, 5}, 11));
    }

    /** Of the shortest way, 0 1 2 3 7, both links of 2 have to be taken back: it is on neither of the two. */
    @Test
    void aSatelliteOfTheShortestWayMayBeOnNone() {
        Topology topology = Topology.ofPairs(8, new int[] {0, 0, 1, 1, 2, 3, 3, 4}, new int[] {1, 5, 2, 4, 3, 5, 7, 7});
        MeshGraph graph = MeshGraph.ofDelays(topology, new double[] {1, 5, 1, 5, 1, 5, 1, 7});
        assertThat(DisjointRoutes.find(graph, 0, 7, 1)).containsExactly(Route.of(new int[] {0, 1, 2, 3, 7}, 4));
        assertThat(DisjointRoutes.find(graph, 0, 7, 2))
                .containsExactly(Route.of(new int[] {0, 5, 3, 7}, 11), Route.of(new int[] {0, 1, 4, 7}, 13));
    }

    @Test
    void waysAreEqualWithTheirSatellitesAndTheirDelay() {
        Route way = Route.of(new int[] {0, 3, 2}, 0.5);
        assertThat(way).isEqualTo(Route.of(new int[] {0, 3, 2}, 0.5)).hasToString("[0, 3, 2] in 0.5 s");
        assertThat(way).hasSameHashCodeAs(Route.of(new int[] {0, 3, 2}, 0.5));
        assertThat(way.hashCode())
                .isNotEqualTo(Route.of(new int[] {0, 3, 2}, 0.25).hashCode());
        assertThat(way).isNotEqualTo(Route.of(new int[] {0, 3, 2}, 0.25)).isNotEqualTo(Route.of(new int[] {0, 2}, 0.5));
        assertThat(way.hops()).isEqualTo(2);
        assertThat(Route.NONE).hasToString("no way");
        assertThat(Route.back(new int[] {-1, 0}, 1, Double.POSITIVE_INFINITY)).isSameAs(Route.NONE);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Both forms of Dijkstra's algorithm against rounds over all arcs until nothing falls any more. */
class ShortestTreesTest {
    private static final double DOWN = Double.POSITIVE_INFINITY;

    /** A ring with chords whose delays are even in their logarithm from 1 to a greatest. */
    private static MeshGraph mesh(int nodes, int chords, double greatest, long seed) {
        Random random = new Random(seed);
        int[] first = new int[nodes + chords];
        int[] second = new int[nodes + chords];
        for (int i = 0; i < first.length; i++) {
            first[i] = i < nodes ? i : random.nextInt(nodes);
            second[i] = i < nodes ? (i + 1) % nodes : (first[i] + 2 + random.nextInt(nodes - 3)) % nodes;
        }
        Topology topology = Topology.ofPairs(nodes, first, second);
        double[] delays = new double[topology.links()];
        for (int link = 0; link < delays.length; link++) {
            delays[link] = random.nextInt(12) == 0 ? DOWN : Math.pow(greatest, random.nextDouble());
        }
        return MeshGraph.ofDelays(topology, delays);
    }

    /** Bellman and Ford. */
    private static double[] rounds(MeshGraph graph, double[] initial) {
        double[] delays = initial.clone();
        boolean fell = true;
        while (fell) {
            fell = false;
            for (int node = 0; node < graph.nodes(); node++) {
                for (int link = 0; link < graph.degree(node); link++) {
                    int target = graph.neighbour(node, link);
                    double candidate = delays[node] + graph.delay(node, link);
                    if (candidate < delays[target]) {
                        delays[target] = candidate;
                        fell = true;
                    }
                }
            }
        }
        return delays;
    }

    private static double[] only(int nodes, int source) {
        double[] initial = new double[nodes];
        Arrays.fill(initial, DOWN);
        initial[source] = 0;
        return initial;
    }

    /** Each satellite's delay is that of the one before it and the link between, down to where no link was used. */
    private static void assertTree(MeshGraph graph, double[] initial, double[] delays, int[] predecessors) {
        for (int node = 0; node < graph.nodes(); node++) {
            int before = predecessors[node];
            double expected = before == ShortestDelays.NONE ? initial[node] : DOWN;
            for (int link = 0; before != ShortestDelays.NONE && link < graph.degree(before); link++) {
                if (graph.neighbour(before, link) == node) {
                    expected = delays[before] + graph.delay(before, link);
                }
            }
            assertThat(delays[node]).isEqualTo(expected);
        }
    }

    private static int[] none(int nodes) {
        int[] predecessors = new int[nodes];
        Arrays.fill(predecessors, ShortestDelays.NONE);
        return predecessors;
    }

    @Test
    void theHeapIsRightFromEverySourceOneAfterTheOther() {
        MeshGraph graph = mesh(90, 200, 1e7, 1);
        HeapTree heap = new HeapTree(90);
        for (int source = 0; source < 90; source++) {
            double[] delays = only(90, source);
            int[] predecessors = none(90);
            heap.settle(graph, delays, predecessors);
            assertThat(delays).containsExactly(rounds(graph, only(90, source)));
            assertTree(graph, only(90, source), delays, predecessors);
            double[] alone = only(90, source);
            heap.settle(graph, alone, new int[0]);
            assertThat(alone).containsExactly(delays);
        }
    }

    @Test
    void theBucketsAreRightForGraphsOfOtherLengthsOneAfterTheOther() {
        BucketTree buckets = new BucketTree();
        for (double greatest : new double[] {2, 1e4, 30, 1e4, 2}) {
            MeshGraph graph = mesh(90, 200, greatest, 2);
            assertThat(BucketTree.fits(graph, 0)).isTrue();
            for (int source = 0; source < 90; source++) {
                double[] delays = only(90, source);
                int[] predecessors = none(90);
                buckets.settle(graph, 0, 0, delays, predecessors);
                assertThat(delays).containsExactly(rounds(graph, only(90, source)));
                assertTree(graph, only(90, source), delays, predecessors);
            }
        }
    }

    @Test
    void manySourcesWithAHeadStartAreRightEitherWay() {
        ShortestDelays paths = ShortestDelays.forNodes(90);
        for (double greatest : new double[] {50, 1e7}) {
            MeshGraph graph = mesh(90, 100, greatest, 3);
            assertThat(BucketTree.fits(graph, 400)).isEqualTo(greatest == 50);
            Random random = new Random(4);
            for (int i = 0; i < 20; i++) {
                double[] initial = random.doubles(90, 1e4, 1e4 + 400)
                        .map(delay -> random.nextInt(4) == 0 ? delay : DOWN)
                        .toArray();
                double[] delays = new double[90];
                int[] predecessors = new int[90];
                paths.from(graph, initial, delays, predecessors);
                assertThat(delays).containsExactly(rounds(graph, initial));
                assertTree(graph, initial, delays, predecessors);
                paths.from(graph, initial, delays);
                assertThat(delays).containsExactly(rounds(graph, initial));
            }
        }
    }

    @Test
    void fromOneSatelliteTheWayToEachIsThereToo() {
        ShortestDelays paths = ShortestDelays.forNodes(40);
        MeshGraph graph = mesh(40, 60, 100, 5);
        for (int source : new int[] {0, 17, 39}) {
            double[] delays = new double[40];
            int[] predecessors = new int[40];
            paths.from(graph, source, delays, predecessors);
            assertThat(delays).containsExactly(rounds(graph, only(40, source)));
            assertTree(graph, only(40, source), delays, predecessors);
            assertThat(predecessors[source]).isEqualTo(ShortestDelays.NONE);
        }
    }

    /** More in one bucket than it has room for at first, and delays of nothing, which no bucket is narrow enough for. */
    @Test
    void starsOfEqualAndOfNoDelayAreSettled() {
        int[] hub = new int[99];
        int[] leaves = IntStream.rangeClosed(1, 99).toArray();
        Topology star = Topology.ofPairs(100, hub, leaves);
        for (double each : new double[] {0.25, 0}) {
            double[] given = new double[99];
            Arrays.fill(given, each);
            double[] delays = new double[100];
            ShortestDelays.forNodes(100).from(MeshGraph.ofDelays(star, given), 7, delays);
            assertThat(delays[7]).isZero();
            assertThat(delays[0]).isEqualTo(each);
            assertThat(delays[99]).isEqualTo(2 * each);
            assertThat(Arrays.stream(delays).sum()).isEqualTo(each + 98 * 2 * each);
        }
    }

    @Test
    void bucketsFitWhereTheLongestIsLessThan32768TimesTheShortest() {
        Topology chain = Topology.ofPairs(3, new int[] {0, 1}, new int[] {1, 2});
        assertThat(BucketTree.fits(MeshGraph.ofDelays(chain, new double[] {1, 32_767}), 0))
                .isTrue();
        assertThat(BucketTree.fits(MeshGraph.ofDelays(chain, new double[] {1, 32_768}), 0))
                .isFalse();
        assertThat(BucketTree.fits(MeshGraph.ofDelays(chain, new double[] {4, 4}), 131_068))
                .isTrue();
        assertThat(BucketTree.fits(MeshGraph.ofDelays(chain, new double[] {4, 4}), 131_072))
                .isFalse();
        assertThat(BucketTree.fits(MeshGraph.ofDelays(chain, new double[] {0, 0}), 0))
                .isFalse();
        assertThat(BucketTree.fits(MeshGraph.ofDelays(chain, new double[] {DOWN, DOWN}), 0))
                .isFalse();
    }

    @Test
    void arraysOfAnotherLengthAreRefused() {
        ShortestDelays paths = ShortestDelays.forNodes(4);
        MeshGraph graph = mesh(4, 0, 10, 6);
        double[] four = new double[4];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.from(graph, 0, four, new int[5]))
                .withMessage("length of predecessors is 5, but must be in {4}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.from(graph, new double[5], four))
                .withMessage("length of initial is 5, but must be in {4}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.from(graph, four, new double[5]))
                .withMessage("length of delays is 5, but must be in {4}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.from(mesh(5, 0, 10, 6), new double[5], new double[5]))
                .withMessage("nodes of the graph is 5, but must be in {4}");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The heap and the tree of shortest paths that the searches over a network stand on. */
class SearchTreesTest {
    @Test
    void theHeapGivesTheLeastKeyWhateverWasAddedMovedOrTakenBefore() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[] keys = random.doubles(60).toArray();
            NodeHeap heap = new NodeHeap(keys);
            TreeSet<Integer> inside = new TreeSet<>();
            for (int step = 0; step < 400; step++) {
                int node = random.nextInt(60);
                if (random.nextInt(5) == 0 && !inside.isEmpty()) {
                    double least = inside.stream()
                            .mapToDouble(each -> keys[each])
                            .min()
                            .orElseThrow();
                    int first = heap.removeFirst();
                    assertThat(inside.remove(first)).isTrue();
                    assertThat(keys[first]).isEqualTo(least);
                } else if (!inside.contains(node)) {
                    // a key that grew while its node was outside
                    keys[node] = random.nextDouble();
                    inside.add(node);
                    if (random.nextBoolean()) {
                        heap.add(node);
                    } else {
                        heap.fallen(node);
                    }
                } else if (random.nextBoolean()) {
                    keys[node] *= random.nextDouble();
                    heap.fallen(node);
                } else {
                    keys[node] = random.nextDouble();
                    heap.moved(node);
                }
                for (int each = 0; each < 60; each++) {
                    assertThat(heap.contains(each)).isEqualTo(inside.contains(each));
                }
                assertThat(heap.isEmpty()).isEqualTo(inside.isEmpty());
            }
            heap.clear();
            assertThat(heap.isEmpty()).isTrue();
            assertThat(heap.contains(inside.isEmpty() ? 0 : inside.first())).isFalse();
        }
    }

    /** Bellman and Ford. */
    private static double[] rounds(FlowNetwork network, double[] lengths, int root) {
        double[] distances = new double[network.nodes()];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        distances[root] = 0;
        for (int round = 0; round < network.nodes(); round++) {
            for (int arc = 0; arc < network.arcs(); arc++) {
                if (network.rate(arc) > 0) {
                    double distance = distances[network.source(arc)] + lengths[arc];
                    distances[network.target(arc)] = Math.min(distances[network.target(arc)], distance);
                }
            }
        }
        return distances;
    }

    private static FlowNetwork withArcsThatCarryNothing(int nodes, int arcs, long seed) {
        RandomNetwork random = new RandomNetwork(nodes, arcs, false, seed);
        double[] rates = random.rates.clone();
        for (int arc = 0; arc < rates.length; arc += 5) {
            rates[arc] = 0;
        }
        return FlowNetwork.of(nodes, random.from, random.to, rates);
    }

    @Test
    void theTreeHasTheDistancesOfBellmanAndFordAndLeadsBackAlongThem() {
        for (int seed = 0; seed < 60; seed++) {
            FlowNetwork network = withArcsThatCarryNothing(30, 20 + 2 * seed, seed);
            double[] lengths = new Random(seed).doubles(network.arcs()).toArray();
            LengthTree tree = new LengthTree(network);
            for (int root : new int[] {0, 11, 29}) {
                boolean[] all = new boolean[30];
                Arrays.fill(all, true);
                tree.grow(root, lengths, all, 30);
                assertThat(tree.distances).containsExactly(rounds(network, lengths, root));
                for (int node = 0; node < 30; node++) {
                    int arc = tree.arcs[node];
                    if (node == root || tree.distances[node] == Double.POSITIVE_INFINITY) {
                        assertThat(arc).isEqualTo(FlowNetwork.NONE);
                    } else {
                        assertThat(network.rate(arc)).isPositive();
                        assertThat(network.target(arc)).isEqualTo(node);
                        assertThat(tree.distances[node]).isEqualTo(tree.distances[network.source(arc)] + lengths[arc]);
                    }
                }
            }
        }
    }

    @Test
    void theTreeStopsWhereAllThatIsWantedIsSettled() {
        FlowNetwork line = FlowNetwork.of(5, new int[] {0, 1, 2, 3}, new int[] {1, 2, 3, 4}, new double[] {1, 1, 1, 1});
        LengthTree tree = new LengthTree(line);
        boolean[] wanted = {false, true, true, false, false};
        tree.grow(0, new double[] {1, 2, 4, 8}, wanted, 2);
        assertThat(tree.distances).containsExactly(0, 1, 3, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;

/** Dijkstra's algorithm over arcs of given lengths; stops when all the wanted nodes are settled. */
final class LengthTree {
    private final FlowNetwork network;
    final double[] distances;
    /** The arc that leads to each node on its path, {@link FlowNetwork#NONE} at the root and out of reach. */
    final int[] arcs;

    private final NodeHeap heap;

    LengthTree(FlowNetwork network) {
        this.network = network;
        distances = new double[network.nodes()];
        arcs = new int[network.nodes()];
        heap = new NodeHeap(distances);
    }

    /** Arcs of rate zero are not there. */
    void grow(int root, double[] lengths, boolean[] wanted, int wantedCount) {
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        Arrays.fill(arcs, FlowNetwork.NONE);
        heap.clear();
        distances[root] = 0;
        heap.add(root);
        int missing = wantedCount;
        while (!heap.isEmpty()) {
            int node = heap.removeFirst();
            if (wanted[node] && --missing == 0) {
                return;
            }
            for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                int target = network.target(arc);
                double distance = distances[node] + lengths[arc];
                if (distance < distances[target] && network.rate(arc) > 0) {
                    distances[target] = distance;
                    arcs[target] = arc;
                    heap.fallen(target);
                }
            }
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

import org.dawndusk.network.path.MeshGraph;

/**
 * What of a mesh hangs together.
 *
 * <p>Over the satellites that are not lost; one without links is a component of its own. Immutable and thread-safe.
 *
 * @param satellites number of satellites that are left [1]
 * @param components number of components [1]
 * @param largest satellites in the largest component [1]
 * @param reachablePairs share of the ordered pairs of different satellites that are left between which a path leads; 1 where
 *     fewer than two are left [1]
 */
public record Connectivity(int satellites, int components, int largest, double reachablePairs) {
    /**
     * The connectivity after a loss.
     *
     * @param graph the mesh before the loss
     * @param outage what is lost
     * @return the components of what is left
     */
    public static Connectivity of(MeshGraph graph, Outage outage) {
        MeshGraph left = outage.of(graph);
        int nodes = left.nodes();
        boolean[] seen = new boolean[nodes];
        int[] queue = new int[nodes];
        int satellites = 0;
        int components = 0;
        int largest = 0;
        double pairs = 0;
        for (int root = 0; root < nodes; root++) {
            if (!seen[root] && !outage.isLost(root)) {
                int size = flood(left, root, seen, queue);
                satellites += size;
                components++;
                largest = Math.max(largest, size);
                pairs += size * (size - 1.0);
            }
        }
        double all = satellites * (satellites - 1.0);
        return new Connectivity(satellites, components, largest, all > 0 ? pairs / all : 1);
    }

    private static int flood(MeshGraph graph, int root, boolean[] seen, int[] queue) {
        seen[root] = true;
        queue[0] = root;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                int target = graph.target(arc);
                if (!seen[target] && graph.arcDelay(arc) < Double.POSITIVE_INFINITY) {
                    seen[target] = true;
                    queue[tail++] = target;
                }
            }
        }
        return tail;
    }
}

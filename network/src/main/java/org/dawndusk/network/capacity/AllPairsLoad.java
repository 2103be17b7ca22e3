/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;

/** How full arcs are if every node sends one unit to every other one over all paths of fewest hops alike. */
final class AllPairsLoad {
    private AllPairsLoad() {}

    /** Largest units over rate of an arc; infinite where the network is not connected. */
    static double fullest(FlowNetwork network) {
        int nodes = network.nodes();
        double[] loads = new double[network.arcs()];
        int[] hops = new int[nodes];
        int[] queue = new int[nodes];
        double[] paths = new double[nodes];
        double[] units = new double[nodes];
        for (int root = 0; root < nodes; root++) {
            Arrays.fill(hops, Integer.MAX_VALUE);
            Arrays.fill(paths, 0);
            Arrays.fill(units, 1);
            hops[root] = 0;
            paths[root] = 1;
            queue[0] = root;
            int tail = 1;
            for (int head = 0; head < tail; head++) {
                int node = queue[head];
                for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                    int target = network.target(arc);
                    if (network.rate(arc) > 0 && hops[target] > hops[node]) {
                        if (hops[target] == Integer.MAX_VALUE) {
                            hops[target] = hops[node] + 1;
                            queue[tail++] = target;
                        }
                        paths[target] += paths[node];
                    }
                }
            }
            if (tail < nodes) {
                return Double.POSITIVE_INFINITY;
            }
            // from the farthest: what a node wants and passes on comes over its arcs in proportion to their paths
            for (int head = tail - 1; head >= 0; head--) {
                int node = queue[head];
                for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                    int target = network.target(arc);
                    if (network.rate(arc) > 0 && hops[target] == hops[node] + 1) {
                        double share = units[target] * paths[node] / paths[target];
                        units[node] += share;
                        loads[arc] += share;
                    }
                }
            }
        }
        double fullest = 0;
        for (int arc = 0; arc < loads.length; arc++) {
            if (loads[arc] > 0) {
                fullest = Math.max(fullest, loads[arc] / network.rate(arc));
            }
        }
        return fullest;
    }
}

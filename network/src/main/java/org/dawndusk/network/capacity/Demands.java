/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Demands gathered by their sources, so that one tree serves all that begin at a node. */
final class Demands {
    final int[] roots;
    final int[][] sinks;
    final double[][] amounts;
    /** Whether a node is a sink of each root. */
    final boolean[][] wanted;

    Demands(int nodes, List<Commodity> commodities) {
        Map<Integer, Map<Integer, Double>> byRoot = new LinkedHashMap<>();
        for (Commodity each : commodities) {
            byRoot.computeIfAbsent(each.source(), root -> new LinkedHashMap<>())
                    .merge(each.sink(), each.demand(), Double::sum);
        }
        int count = byRoot.size();
        roots = new int[count];
        sinks = new int[count][];
        amounts = new double[count][];
        wanted = new boolean[count][nodes];
        int r = 0;
        for (Map.Entry<Integer, Map<Integer, Double>> entry : byRoot.entrySet()) {
            Map<Integer, Double> bySink = entry.getValue();
            roots[r] = entry.getKey();
            sinks[r] = bySink.keySet().stream().mapToInt(Integer::intValue).toArray();
            amounts[r] =
                    bySink.values().stream().mapToDouble(Double::doubleValue).toArray();
            for (int sink : sinks[r]) {
                wanted[r][sink] = true;
            }
            r++;
        }
    }
}

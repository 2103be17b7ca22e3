/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The greedy choice of the shortest pairs under a limit of links a satellite. */
final class NearestPairs {
    private NearestPairs() {}

    private record Pair(int first, int second, double lengthSquared) {}

    static Topology of(double[] x, double[] y, double[] z, double range, int degreeLimit) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                double dz = z[j] - z[i];
                double lengthSquared = dx * dx + dy * dy + dz * dz;
                if (lengthSquared <= range * range) {
                    candidates.add(new Pair(i, j, lengthSquared));
                }
            }
        }
        // stable: pairs of equal length stay in the order of their indices
        candidates.sort(Comparator.comparingDouble(Pair::lengthSquared));
        int[] degree = new int[x.length];
        Topology.PairList list = new Topology.PairList(x.length, candidates.size());
        for (Pair pair : candidates) {
            if (degree[pair.first] < degreeLimit && degree[pair.second] < degreeLimit) {
                degree[pair.first]++;
                degree[pair.second]++;
                list.add(pair.first, pair.second);
            }
        }
        return list.toTopology();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The greedy choice of the shortest pairs under a limit of links a satellite. Candidates come from cubes as wide as the
 * range, so that only neighbouring cubes are compared.
 */
final class NearestPairs {
    /** Cubes along an axis beyond which their numbers would overflow; and below which all pairs are as fast. */
    private static final double MOST_CUBES = 1 << 20;

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double range;
    private final int boundary;
    private final List<Pair> candidates = new ArrayList<>();

    private NearestPairs(double[] x, double[] y, double[] z, double range, int boundary) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.range = range;
        this.boundary = boundary;
    }

    private record Pair(int first, int second, double lengthSquared) {}

    private record Cube(int x, int y, int z) {}

    /** Pairs of any satellites, or where the boundary is positive of one below it and one from it on. */
    static Topology of(double[] x, double[] y, double[] z, double range, int degreeLimit, int boundary) {
        NearestPairs search = new NearestPairs(x, y, z, range, boundary);
        search.collect();
        List<Pair> candidates = search.candidates;
        candidates.sort(Comparator.comparingDouble(Pair::lengthSquared)
                .thenComparingInt(Pair::first)
                .thenComparingInt(Pair::second));
        int[] degree = new int[x.length];
        Topology.PairList list = new Topology.PairList(x.length, Math.min(candidates.size(), 1 << 20));
        for (Pair pair : candidates) {
            if (degree[pair.first] < degreeLimit && degree[pair.second] < degreeLimit) {
                degree[pair.first]++;
                degree[pair.second]++;
                list.add(pair.first, pair.second);
            }
        }
        return list.toTopology();
    }

    private void collect() {
        double extent = 0;
        for (int i = 0; i < x.length; i++) {
            extent = Math.max(extent, Math.max(Math.abs(x[i]), Math.max(Math.abs(y[i]), Math.abs(z[i]))));
        }
        if (!(extent / range < MOST_CUBES) || extent < range) {
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    consider(i, j);
                }
            }
            return;
        }
        Map<Cube, List<Integer>> cubes = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            cubes.computeIfAbsent(cube(i, 0, 0, 0), cube -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < x.length; i++) {
            for (int dx = -1; dx <= 1; dx++) {
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dz = -1; dz <= 1; dz++) {
                        for (int j : cubes.getOrDefault(cube(i, dx, dy, dz), List.of())) {
                            if (j > i) {
                                consider(i, j);
                            }
                        }
                    }
                }
            }
        }
    }

    private Cube cube(int i, int dx, int dy, int dz) {
        return new Cube(
                (int) Math.floor(x[i] / range) + dx,
                (int) Math.floor(y[i] / range) + dy,
                (int) Math.floor(z[i] / range) + dz);
    }

    private void consider(int i, int j) {
        if (boundary > 0 && (i >= boundary || j < boundary)) {
            return;
        }
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double dz = z[j] - z[i];
        double lengthSquared = dx * dx + dy * dy + dz * dz;
        if (lengthSquared <= range * range) {
            candidates.add(new Pair(i, j, lengthSquared));
        }
    }
}

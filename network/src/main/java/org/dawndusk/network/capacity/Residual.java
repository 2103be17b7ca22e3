/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;

/**
 * Dinic's algorithm on what is left of each arc, between a super source and a super sink.
 *
 * <p>Half-arcs come in rows, each knows its mate in the other direction; an arc and its opposite are mates, so that a flow never
 * runs both ways. Levels are distances to the sink: every node that a phase enters leads there. An augmentation takes
 * exactly all that is left of one arc, so the comparison with zero is exact and the number of steps does not depend on the rates.
 */
final class Residual {
    private final int nodes;
    private final int[] offsets;
    private final int[] targets;
    private final int[] mates;
    final double[] left;
    /** Half-arc of each arc of the network, then of each source, then of each sink. */
    final int[] halfOf;

    private final int[] levels;
    private final int[] current;
    private final int[] queue;
    private final int[] path;

    Residual(FlowNetwork network, Endpoints sources, Endpoints sinks) {
        int inner = network.nodes();
        nodes = inner + 2;
        int arcs = network.arcs();
        int all = arcs + sources.count() + sinks.count();
        int[] from = new int[all];
        int[] to = new int[all];
        double[] capacity = new double[all];
        int[] opposite = new int[all];
        Arrays.fill(opposite, -1);
        for (int arc = 0; arc < arcs; arc++) {
            from[arc] = network.source(arc);
            to[arc] = network.target(arc);
            capacity[arc] = network.rate(arc);
            opposite[arc] = network.arc(to[arc], from[arc]);
        }
        for (int i = 0; i < sources.count(); i++) {
            from[arcs + i] = source();
            to[arcs + i] = sources.node(i);
            capacity[arcs + i] = sources.limit(i);
        }
        for (int i = 0; i < sinks.count(); i++) {
            from[arcs + sources.count() + i] = sinks.node(i);
            to[arcs + sources.count() + i] = sink();
            capacity[arcs + sources.count() + i] = sinks.limit(i);
        }
        offsets = new int[nodes + 1];
        for (int arc = 0; arc < all; arc++) {
            offsets[from[arc] + 1]++;
            if (opposite[arc] < 0) {
                offsets[to[arc] + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] += offsets[node];
        }
        int halves = offsets[nodes];
        targets = new int[halves];
        mates = new int[halves];
        left = new double[halves];
        halfOf = new int[all];
        int[] next = offsets.clone();
        for (int arc = 0; arc < all; arc++) {
            halfOf[arc] = next[from[arc]]++;
            targets[halfOf[arc]] = to[arc];
            left[halfOf[arc]] = capacity[arc];
        }
        for (int arc = 0; arc < all; arc++) {
            int mate = opposite[arc] < 0 ? next[to[arc]]++ : halfOf[opposite[arc]];
            targets[mate] = from[arc];
            mates[halfOf[arc]] = mate;
            mates[mate] = halfOf[arc];
        }
        levels = new int[nodes];
        current = new int[nodes];
        queue = new int[nodes];
        path = new int[nodes];
    }

    private int source() {
        return nodes - 2;
    }

    private int sink() {
        return nodes - 1;
    }

    /** Fills the network with a maximum flow. */
    void solve() {
        while (label()) {
            System.arraycopy(offsets, 0, current, 0, nodes);
            augmentAll();
        }
    }

    /** Whether a node cannot reach the sink any more, after {@link #solve}: it is on the source's side of the cut. */
    boolean onSourceSide(int node) {
        return levels[node] < 0;
    }

    /** The flow through a half-arc that began with a capacity, its mate with another. */
    double flow(int half, double mateCapacity) {
        return Math.max(0, left[mates[half]] - mateCapacity);
    }

    /** Distances to the sink over arcs that have something left; false where the source has none. */
    private boolean label() {
        Arrays.fill(levels, -1);
        levels[sink()] = 0;
        queue[0] = sink();
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int half = offsets[node]; half < offsets[node + 1]; half++) {
                int before = targets[half];
                if (levels[before] < 0 && left[mates[half]] > 0) {
                    levels[before] = levels[node] + 1;
                    if (before != source()) {
                        queue[tail++] = before;
                    }
                }
            }
        }
        return levels[source()] >= 0;
    }

    private void augmentAll() {
        int depth = 0;
        int node = source();
        while (true) {
            if (node == sink()) {
                depth = augment(depth);
                node = targets[mates[path[depth]]];
                continue;
            }
            int half = current[node];
            int end = offsets[node + 1];
            while (half < end && !(left[half] > 0 && levels[targets[half]] == levels[node] - 1)) {
                half++;
            }
            current[node] = half;
            if (half < end) {
                path[depth++] = half;
                node = targets[half];
            } else if (depth == 0) {
                return;
            } else {
                // a dead end: back by one, and past the arc that led here
                node = targets[mates[path[--depth]]];
                current[node]++;
            }
        }
    }

    /** Takes the least along the path; gives the depth of the first arc of which nothing is left. */
    private int augment(int depth) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < depth; i++) {
            least = Math.min(least, left[path[i]]);
        }
        int first = depth;
        for (int i = depth - 1; i >= 0; i--) {
            left[path[i]] -= least;
            left[mates[path[i]]] += least;
            if (left[path[i]] == 0) {
                first = i;
            }
        }
        return first;
    }
}

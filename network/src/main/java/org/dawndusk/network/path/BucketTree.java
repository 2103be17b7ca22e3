/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.Arrays;

/**
 * Dijkstra's algorithm on a circle of buckets no wider than the shortest arc: what lies in one bucket cannot shorten what
 * else lies in it, so that a bucket's satellites are final in any order, and no heap is needed.
 *
 * <p>Source: Dial, Comm. ACM 12 (1969) 632; Denardo and Fox, Oper. Res. 27 (1979) 161.
 */
final class BucketTree {
    /** Beyond this many buckets a heap is as fast. */
    private static final double MOST_BUCKETS = 1 << 15;
    /** Narrower than the shortest arc by more than the rounding of the longest paths. */
    private static final double WIDTH = 1 - 1e-6;

    private static final double LONGEST_PATH = 1e8;

    private int[][] buckets = new int[0][];
    private int[] sizes = new int[0];

    /** Whether the arcs' lengths allow it, and the spread of the first delays. */
    static boolean fits(MeshGraph graph, double spread) {
        double longest = Math.max(graph.greatest, spread);
        return graph.least > 0
                && graph.least < Double.POSITIVE_INFINITY
                && longest / graph.least < MOST_BUCKETS
                && longest / graph.least * graph.nodes() < LONGEST_PATH * MOST_BUCKETS;
    }

    /** Spreads from all satellites whose delay is finite, the least of which is given with their spread. */
    void settle(MeshGraph graph, double first, double spread, double[] delays, int[] predecessors) {
        double inverse = 1 / (graph.least * WIDTH);
        int needed = (int) Math.ceil(Math.max(graph.greatest, spread) * inverse) + 3;
        int mask = prepare(needed);
        long current = (long) (first * inverse);
        long live = 0;
        for (int node = 0; node < delays.length; node++) {
            if (delays[node] < Double.POSITIVE_INFINITY) {
                push((int) ((long) (delays[node] * inverse) & mask), node);
                live++;
            }
        }
        boolean paths = predecessors.length > 0;
        while (live > 0) {
            int slot = (int) (current & mask);
            int count = sizes[slot];
            int[] bucket = buckets[slot];
            for (int i = 0; i < count; i++) {
                int node = bucket[i];
                double delay = delays[node];
                // one that was pushed again at a smaller delay is settled already
                if ((long) (delay * inverse) != current) {
                    continue;
                }
                for (int arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
                    int target = graph.targets[arc];
                    double candidate = delay + graph.delays[arc];
                    double before = delays[target];
                    if (candidate < before) {
                        delays[target] = candidate;
                        if (paths) {
                            predecessors[target] = node;
                        }
                        long place = (long) (candidate * inverse);
                        if (before == Double.POSITIVE_INFINITY || (long) (before * inverse) != place) {
                            push((int) (place & mask), target);
                            live++;
                        }
                    }
                }
            }
            live -= count;
            sizes[slot] = 0;
            current++;
        }
    }

    /** Makes room for a power of two of empty buckets. */
    private int prepare(int needed) {
        int length = Integer.highestOneBit(Math.max(2, needed) - 1) << 1;
        if (buckets.length != length) {
            buckets = new int[length][];
            for (int i = 0; i < length; i++) {
                buckets[i] = new int[16];
            }
            sizes = new int[length];
        } else {
            Arrays.fill(sizes, 0);
        }
        return length - 1;
    }

    private void push(int slot, int node) {
        int size = sizes[slot];
        if (size == buckets[slot].length) {
            buckets[slot] = Arrays.copyOf(buckets[slot], 2 * size);
        }
        buckets[slot][size] = node;
        sizes[slot] = size + 1;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.Arrays;

/** Dijkstra's algorithm on a 4-ary heap with the keys beside the indices: for arcs of any lengths. */
final class HeapTree {
    private static final int ABSENT = -1;

    private final int[] heap;
    private final double[] keys;
    private final int[] places;
    private int size;

    HeapTree(int nodes) {
        heap = new int[nodes];
        keys = new double[nodes];
        places = new int[nodes];
    }

    /** Spreads from all satellites whose delay is finite. */
    void settle(MeshGraph graph, double[] delays, int[] predecessors) {
        size = 0;
        Arrays.fill(places, ABSENT);
        for (int node = 0; node < delays.length; node++) {
            if (delays[node] < Double.POSITIVE_INFINITY) {
                lift(size++, node, delays[node]);
            }
        }
        boolean paths = predecessors.length > 0;
        while (size > 0) {
            int node = heap[0];
            double delay = keys[0];
            removeFirst();
            for (int arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
                int target = graph.targets[arc];
                double candidate = delay + graph.delays[arc];
                if (candidate < delays[target]) {
                    delays[target] = candidate;
                    if (paths) {
                        predecessors[target] = node;
                    }
                    // a settled satellite never gets here: its delay is no larger than that of any that follows
                    lift(places[target] == ABSENT ? size++ : places[target], target, candidate);
                }
            }
        }
    }

    /** Puts a satellite at a free place and moves it up to where its key belongs. */
    private void lift(int from, int node, double key) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >> 2;
            if (keys[parent] <= key) {
                break;
            }
            put(place, heap[parent], keys[parent]);
            place = parent;
        }
        put(place, node, key);
    }

    private void removeFirst() {
        size--;
        int node = heap[size];
        double key = keys[size];
        int place = 0;
        for (int child = 1; child < size; child = 4 * place + 1) {
            int smallest = child;
            int end = Math.min(child + 4, size);
            for (int other = child + 1; other < end; other++) {
                if (keys[other] < keys[smallest]) {
                    smallest = other;
                }
            }
            if (keys[smallest] >= key) {
                break;
            }
            put(place, heap[smallest], keys[smallest]);
            place = smallest;
        }
        put(place, node, key);
    }

    private void put(int place, int node, double key) {
        heap[place] = node;
        keys[place] = key;
        places[node] = place;
    }
}

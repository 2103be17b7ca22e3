/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.Arrays;

/**
 * Smallest delays from one satellite, or from a ground station by way of all satellites that it sees, to every satellite.
 *
 * <p>Dijkstra's algorithm on a 4-ary heap with the keys beside the indices. Holds the working memory for one size of graph
 * and is used again and again. Not thread-safe: one a thread. Source: Dijkstra, Numerische Mathematik 1 (1959) 269.
 */
public final class ShortestDelays {
    private static final int ABSENT = -1;

    private final int[] heap;
    private final double[] keys;
    private final int[] places;
    private int size;

    private ShortestDelays(int nodes) {
        heap = new int[nodes];
        keys = new double[nodes];
        places = new int[nodes];
    }

    /**
     * Makes a solver for graphs of one size.
     *
     * @param nodes number of satellites
     * @return a solver
     */
    public static ShortestDelays forNodes(int nodes) {
        return new ShortestDelays(Checks.atLeast("nodes", nodes, 1));
    }

    /**
     * The smallest delays from one satellite.
     *
     * @param graph the mesh
     * @param source index of the satellite
     * @param delays filled with one entry a satellite: {@link Double#POSITIVE_INFINITY} where unreachable [s]
     */
    public void from(MeshGraph graph, int source, double[] delays) {
        checkSize(graph, delays);
        Checks.index("source", source, delays.length);
        Arrays.fill(delays, Double.POSITIVE_INFINITY);
        delays[source] = 0;
        settle(graph, delays);
    }

    /**
     * The smallest delays from several satellites at once, each with what it costs to get there.
     *
     * @param graph the mesh
     * @param initial delay at which each satellite is reached without the mesh, for instance the latency from a ground
     *     station; {@link Double#POSITIVE_INFINITY} where it is not [s]
     * @param delays filled with one entry a satellite: {@link Double#POSITIVE_INFINITY} where unreachable; may be the same
     *     array as {@code initial} [s]
     */
    public void from(MeshGraph graph, double[] initial, double[] delays) {
        checkSize(graph, delays);
        Checks.length("initial", initial, delays.length);
        for (int node = 0; node < initial.length; node++) {
            if (!(initial[node] >= 0)) {
                throw Checks.refused("initial[" + node + "]", initial[node], "[0, ∞]");
            }
            delays[node] = initial[node];
        }
        settle(graph, delays);
    }

    private void checkSize(MeshGraph graph, double[] delays) {
        if (graph.nodes() != heap.length) {
            throw Checks.refused("nodes of the graph", graph.nodes(), "{" + heap.length + "}");
        }
        Checks.length("delays", delays, heap.length);
    }

    private void settle(MeshGraph graph, double[] delays) {
        size = 0;
        Arrays.fill(places, ABSENT);
        for (int node = 0; node < delays.length; node++) {
            if (delays[node] < Double.POSITIVE_INFINITY) {
                lift(size++, node, delays[node]);
            }
        }
        while (size > 0) {
            int node = heap[0];
            double delay = keys[0];
            removeFirst();
            for (int arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
                int target = graph.targets[arc];
                double candidate = delay + graph.delays[arc];
                if (candidate < delays[target]) {
                    delays[target] = candidate;
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

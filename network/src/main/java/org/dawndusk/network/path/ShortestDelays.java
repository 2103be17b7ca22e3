/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.Arrays;

/**
 * Smallest delays from one satellite, or from a ground station by way of all satellites that it sees, to every satellite.
 *
 * <p>Dijkstra's algorithm: on buckets where the arcs' lengths allow it, which is where the longest is no more than some ten
 * thousand times the shortest, on a 4-ary heap where not. The delays are the same to the last bit either way. Where paths
 * are asked for, the predecessors lead back along one of the shortest.
 *
 * <p>Holds the working memory for one size of graph and is used again and again. Not thread-safe: one a thread. Source:
 * Dijkstra, Numerische Mathematik 1 (1959) 269; Dial, Comm. ACM 12 (1969) 632.
 */
public final class ShortestDelays {
    /** Stands for a satellite that has no predecessor: the path begins there, or there is none. */
    public static final int NONE = -1;

    private static final int[] NO_PATHS = {};

    private final int nodes;
    private final HeapTree heap;
    private final BucketTree buckets = new BucketTree();

    private ShortestDelays(int nodes) {
        this.nodes = nodes;
        heap = new HeapTree(nodes);
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
        start(graph, source, delays);
        settle(graph, delays, NO_PATHS);
    }

    /**
     * The smallest delays from one satellite, and the way to each.
     *
     * @param graph the mesh
     * @param source index of the satellite
     * @param delays filled with one entry a satellite: {@link Double#POSITIVE_INFINITY} where unreachable [s]
     * @param predecessors filled with the satellite before each on its path, {@link #NONE} where it has none
     */
    public void from(MeshGraph graph, int source, double[] delays, int[] predecessors) {
        start(graph, source, delays);
        clear(predecessors);
        settle(graph, delays, predecessors);
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
        start(graph, initial, delays);
        settle(graph, delays, NO_PATHS);
    }

    /**
     * The smallest delays from several satellites at once, and the way to each.
     *
     * @param graph the mesh
     * @param initial delay at which each satellite is reached without the mesh; {@link Double#POSITIVE_INFINITY} where it
     *     is not [s]
     * @param delays filled with one entry a satellite: {@link Double#POSITIVE_INFINITY} where unreachable; may be the same
     *     array as {@code initial} [s]
     * @param predecessors filled with the satellite before each on its path, {@link #NONE} where the mesh is not needed or
     *     does not lead
     */
    public void from(MeshGraph graph, double[] initial, double[] delays, int[] predecessors) {
        start(graph, initial, delays);
        clear(predecessors);
        settle(graph, delays, predecessors);
    }

    private void start(MeshGraph graph, int source, double[] delays) {
        checkSize(graph, delays);
        Checks.index("source", source, nodes);
        Arrays.fill(delays, 0, nodes, Double.POSITIVE_INFINITY);
        delays[source] = 0;
    }

    private void start(MeshGraph graph, double[] initial, double[] delays) {
        checkSize(graph, delays);
        Checks.length("initial", initial, nodes);
        for (int node = 0; node < nodes; node++) {
            if (!(initial[node] >= 0)) {
                throw Checks.refused("initial[" + node + "]", initial[node], "[0, ∞]");
            }
            delays[node] = initial[node];
        }
    }

    private void clear(int[] predecessors) {
        if (predecessors.length != nodes) {
            throw Checks.refused("length of predecessors", predecessors.length, "{" + nodes + "}");
        }
        Arrays.fill(predecessors, NONE);
    }

    private void checkSize(MeshGraph graph, double[] delays) {
        if (graph.nodes() != nodes) {
            throw Checks.refused("nodes of the graph", graph.nodes(), "{" + nodes + "}");
        }
        Checks.length("delays", delays, nodes);
    }

    private void settle(MeshGraph graph, double[] delays, int[] predecessors) {
        double first = Double.POSITIVE_INFINITY;
        double last = 0;
        for (double delay : delays) {
            if (delay < Double.POSITIVE_INFINITY) {
                first = Math.min(first, delay);
                last = Math.max(last, delay);
            }
        }
        if (first == Double.POSITIVE_INFINITY) {
            return;
        }
        if (BucketTree.fits(graph, last - first)) {
            buckets.settle(graph, first, last - first, delays, predecessors);
        } else {
            heap.settle(graph, delays, predecessors);
        }
    }
}

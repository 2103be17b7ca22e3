/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import java.util.Arrays;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;

/**
 * The fastest way from one satellite to another, towards the goal.
 *
 * <p>A*: satellites are settled by delay so far plus the straight line to the goal at the speed of light, which no link can
 * beat, so that the first time the goal is settled its way is the fastest. The mesh must be one of positions; where its
 * delays were given by the caller, none may be shorter than its straight line.
 *
 * <p>Holds the working memory for one size of graph and is used again and again. Not thread-safe: one a thread. Source:
 * Hart, Nilsson, Raphael, IEEE Trans. Syst. Sci. Cybern. 4 (1968) 100.
 */
public final class ShortestRoute {
    private static final int ABSENT = -1;
    /** Below the straight line by more than the rounding of a sum of links. */
    private static final double BOUND = 1 - 1e-9;

    private final int[] heap;
    private final double[] keys;
    private final int[] places;
    private final double[] delays;
    private final int[] predecessors;
    private int size;
    private int settled;

    private ShortestRoute(int nodes) {
        heap = new int[nodes];
        keys = new double[nodes];
        places = new int[nodes];
        delays = new double[nodes];
        predecessors = new int[nodes];
    }

    /**
     * Makes a solver for graphs of one size.
     *
     * @param nodes number of satellites
     * @return a solver
     */
    public static ShortestRoute forNodes(int nodes) {
        return new ShortestRoute(Checks.atLeast("nodes", nodes, 1));
    }

    /**
     * The fastest way.
     *
     * @param graph the mesh at the instant of the positions
     * @param x first coordinates of the satellites [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @param source index of the first satellite
     * @param goal index of the last satellite
     * @return the way, {@link Route#NONE} where there is none
     */
    public Route find(MeshGraph graph, double[] x, double[] y, double[] z, int source, int goal) {
        if (graph.nodes() != heap.length) {
            throw Checks.refused("nodes of the graph", graph.nodes(), "{" + heap.length + "}");
        }
        Checks.positions(heap.length, x, y, z);
        Checks.index("source", source, heap.length);
        Checks.index("goal", goal, heap.length);
        Arrays.fill(delays, Double.POSITIVE_INFINITY);
        Arrays.fill(predecessors, ShortestDelays.NONE);
        Arrays.fill(places, ABSENT);
        size = 0;
        settled = 0;
        delays[source] = 0;
        lift(size++, source, bound(x, y, z, source, goal));
        while (size > 0) {
            int node = heap[0];
            if (node == goal) {
                return Route.back(predecessors, goal, delays[goal]);
            }
            removeFirst();
            settled++;
            int end = graph.firstArc(node + 1);
            for (int arc = graph.firstArc(node); arc < end; arc++) {
                int target = graph.target(arc);
                double candidate = delays[node] + graph.arcDelay(arc);
                if (candidate < delays[target]) {
                    delays[target] = candidate;
                    predecessors[target] = node;
                    double key = candidate + bound(x, y, z, target, goal);
                    lift(places[target] == ABSENT ? size++ : places[target], target, key);
                }
            }
        }
        return Route.NONE;
    }

    /**
     * How many satellites the last search settled before it was done.
     *
     * @return count [1]
     */
    public int settled() {
        return settled;
    }

    private static double bound(double[] x, double[] y, double[] z, int from, int to) {
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        double dz = z[to] - z[from];
        return BOUND * Math.sqrt(dx * dx + dy * dy + dz * dz) / Checks.SPEED_OF_LIGHT;
    }

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
        places[heap[0]] = ABSENT;
        size--;
        if (size == 0) {
            return;
        }
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

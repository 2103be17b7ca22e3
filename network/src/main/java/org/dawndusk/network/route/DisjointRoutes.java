/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.dawndusk.network.path.MeshGraph;

/**
 * Several ways between two satellites that share no satellite but their ends, of the least total delay.
 *
 * <p>Each satellite but the ends is split into an entry and an exit that one way can pass; ways are then a flow of unit
 * capacities, and each further one is a shortest augmentation under reduced delays. That is the least total for that many
 * ways, which greedy removal of the shortest is not.
 *
 * <p>Source: Suurballe, Networks 4 (1974) 125; Suurballe and Tarjan, Networks 14 (1984) 325. Thread-safe: no state.
 */
public final class DisjointRoutes {
    private DisjointRoutes() {}

    /**
     * The ways.
     *
     * @param graph the mesh
     * @param source index of the first satellite
     * @param target index of the last satellite, another one
     * @param count how many are wanted, at least 1
     * @return at most that many, by rising delay; fewer where the mesh has no more, none where the target is unreachable
     */
    public static List<Route> find(MeshGraph graph, int source, int target, int count) {
        Checks.index("source", source, graph.nodes());
        Checks.index("target", target, graph.nodes());
        Checks.atLeast("count", count, 1);
        if (source == target) {
            throw new IllegalArgumentException(
                    "target is " + target + ", but must be another satellite than the source");
        }
        Search search = new Search(graph, source, target);
        int found = 0;
        while (found < count && search.augment()) {
            found++;
        }
        return search.routes();
    }

    /** One step of the shortest augmentation. */
    private record Step(int vertex, double delay) {}

    /** Vertices 2 n are entries, 2 n + 1 exits; a way uses a link at most once and in one direction. */
    private static final class Search {
        private final MeshGraph graph;
        private final int source;
        private final int target;
        /** The satellite that follows, and comes before, each on the way that passes it; -1 where none does. */
        private final int[] next;

        private final int[] previous;
        private final double[] potentials;
        private final double[] delays;
        private final int[] from;
        /** Where the ways leave the source. */
        private final List<Integer> starts = new ArrayList<>();

        Search(MeshGraph graph, int source, int target) {
            this.graph = graph;
            this.source = source;
            this.target = target;
            next = new int[graph.nodes()];
            previous = new int[graph.nodes()];
            Arrays.fill(next, -1);
            Arrays.fill(previous, -1);
            potentials = new double[2 * graph.nodes()];
            delays = new double[2 * graph.nodes()];
            from = new int[2 * graph.nodes()];
        }

        boolean augment() {
            Arrays.fill(delays, Double.POSITIVE_INFINITY);
            Arrays.fill(from, -1);
            PriorityQueue<Step> queue =
                    new PriorityQueue<>(Comparator.comparingDouble(Step::delay).thenComparingInt(Step::vertex));
            int root = 2 * source + 1;
            int goal = 2 * target;
            delays[root] = 0;
            queue.add(new Step(root, 0));
            while (!queue.isEmpty()) {
                Step step = queue.remove();
                if (step.delay() > delays[step.vertex()]) {
                    continue;
                }
                expand(step.vertex(), queue);
            }
            if (delays[goal] == Double.POSITIVE_INFINITY) {
                return false;
            }
            for (int v = 0; v < potentials.length; v++) {
                potentials[v] += Math.min(delays[v], delays[goal]);
            }
            apply(goal);
            return true;
        }

        private void expand(int vertex, PriorityQueue<Step> queue) {
            int node = vertex / 2;
            boolean exit = (vertex & 1) == 1;
            if (exit) {
                for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                    int to = graph.target(arc);
                    if (graph.arcDelay(arc) < Double.POSITIVE_INFINITY && to != source && !uses(node, to)) {
                        relax(vertex, 2 * to, graph.arcDelay(arc), queue);
                    }
                }
                if (node != source && node != target && next[node] >= 0) {
                    // the way through this satellite taken back
                    relax(vertex, 2 * node, 0, queue);
                }
            } else if (node != target) {
                if (next[node] < 0) {
                    relax(vertex, 2 * node + 1, 0, queue);
                }
                int before = previous[node];
                if (before >= 0) {
                    relax(vertex, 2 * before + 1, -delay(before, node), queue);
                }
            }
        }

        private boolean uses(int node, int to) {
            return node == source ? starts.contains(to) : next[node] == to;
        }

        private double delay(int node, int to) {
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                if (graph.target(arc) == to) {
                    return graph.arcDelay(arc);
                }
            }
            throw new IllegalStateException("no link from " + node + " to " + to);
        }

        private void relax(int vertex, int to, double delay, PriorityQueue<Step> queue) {
            // rounding may leave a reduced delay a trace below zero
            double reduced = Math.max(0, delay + potentials[vertex] - potentials[to]);
            double candidate = delays[vertex] + reduced;
            if (candidate < delays[to]) {
                delays[to] = candidate;
                from[to] = vertex;
                queue.add(new Step(to, candidate));
            }
        }

        /** Adds the links of the augmentation that go forward, and drops those that it takes back. */
        private void apply(int goal) {
            List<int[]> added = new ArrayList<>();
            List<int[]> dropped = new ArrayList<>();
            for (int v = goal; from[v] >= 0; v = from[v]) {
                int a = from[v] / 2;
                int b = v / 2;
                if (a != b) {
                    if ((from[v] & 1) == 1) {
                        added.add(new int[] {a, b});
                    } else {
                        // from the entry of a back to the exit of b, which led to a
                        dropped.add(new int[] {b, a});
                    }
                }
            }
            for (int[] link : dropped) {
                if (link[0] == source) {
                    starts.remove(Integer.valueOf(link[1]));
                } else {
                    next[link[0]] = -1;
                }
                previous[link[1]] = -1;
            }
            for (int[] link : added) {
                if (link[0] == source) {
                    starts.add(link[1]);
                } else {
                    next[link[0]] = link[1];
                }
                if (link[1] != target) {
                    previous[link[1]] = link[0];
                }
            }
        }

        List<Route> routes() {
            List<Route> routes = new ArrayList<>();
            for (int start : starts) {
                List<Integer> way = new ArrayList<>(List.of(source));
                double sum = 0;
                int last = source;
                for (int node = start; ; node = next[node]) {
                    sum += delay(last, node);
                    way.add(node);
                    last = node;
                    if (node == target) {
                        break;
                    }
                }
                routes.add(Route.of(way.stream().mapToInt(Integer::intValue).toArray(), sum));
            }
            routes.sort(Comparator.comparingDouble(Route::delay).thenComparing(Route::toString));
            return List.copyOf(routes);
        }
    }
}

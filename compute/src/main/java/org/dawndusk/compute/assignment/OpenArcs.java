/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;

/** The arcs with room that start at each node, by themselves: a site that many jobs may come to has few that any left. */
final class OpenArcs {
    private final Residual graph;
    /** The arcs with room that start at node u are arc[first[u]] .. arc[end[u] - 1]; those without follow. */
    final int[] arc;

    final int[] end;
    /** Where the search for an admissible arc goes on. */
    final int[] current;

    private final int[] place;

    OpenArcs(Residual graph) {
        this.graph = graph;
        arc = new int[graph.head.length];
        Arrays.setAll(arc, a -> a);
        place = arc.clone();
        end = Arrays.copyOf(graph.first, graph.nodes);
        current = end.clone();
        for (int u = 0; u < graph.nodes; u++) {
            for (int a = graph.first[u]; a < graph.first[u + 1]; a++) {
                if (graph.room[a] > 0) {
                    exchange(place[a], end[u]++);
                }
            }
        }
    }

    /** Sends an amount above nothing. */
    void push(int a, int from, long amount) {
        int back = graph.reverse[a];
        if (graph.room[back] == 0) {
            exchange(place[back], end[graph.head[a]]++);
        }
        graph.push(a, from, amount);
        if (graph.room[a] == 0) {
            int gap = place[a];
            exchange(gap, --end[from]);
            current[from] = Math.min(current[from], gap);
        }
    }

    private void exchange(int i, int j) {
        int a = arc[i];
        arc[i] = arc[j];
        arc[j] = a;
        place[arc[i]] = i;
        place[a] = j;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;

/** What a flow leaves of a network, each arc and its reverse, by start node in compressed rows. */
final class Residual {
    final int nodes;
    /** The arcs that start at node u are first[u] .. first[u + 1] - 1. */
    final int[] first;

    final int[] head;
    final int[] reverse;
    final long[] room;
    /** Times the number of nodes plus one: flows within one of these units of the optimum are optimal. */
    final long[] cost;
    /** Where each arc of the network stands. */
    final int[] place;
    /** What each node still has to send; negative where it waits for something. */
    final long[] excess;

    Residual(FlowNetwork network) {
        nodes = network.nodes();
        int arcs = network.arcs();
        first = new int[nodes + 1];
        for (int a = 0; a < arcs; a++) {
            first[network.from(a) + 1]++;
            first[network.to(a) + 1]++;
        }
        for (int u = 0; u < nodes; u++) {
            first[u + 1] += first[u];
        }
        int[] next = Arrays.copyOf(first, nodes);
        head = new int[2 * arcs];
        reverse = new int[2 * arcs];
        room = new long[2 * arcs];
        cost = new long[2 * arcs];
        place = new int[arcs];
        for (int a = 0; a < arcs; a++) {
            int forth = next[network.from(a)]++;
            int back = next[network.to(a)]++;
            place[a] = forth;
            head[forth] = network.to(a);
            head[back] = network.from(a);
            reverse[forth] = back;
            reverse[back] = forth;
            room[forth] = network.capacity(a);
            cost[forth] = network.cost(a) * (nodes + 1);
            cost[back] = -cost[forth];
        }
        excess = new long[nodes];
        Arrays.setAll(excess, network::supply);
    }

    void push(int arc, int from, long amount) {
        room[arc] -= amount;
        room[reverse[arc]] += amount;
        excess[from] -= amount;
        excess[head[arc]] += amount;
    }

    /**
     * Sends all excess to where it is waited for, whatever it costs. Source: Dinic, Soviet Mathematics Doklady 11 (1970).
     *
     * @return whether all of it arrived
     */
    boolean satisfy() {
        int[] level = new int[nodes];
        int[] queue = new int[nodes];
        int[] current = new int[nodes];
        int[] path = new int[nodes];
        while (levels(level, queue)) {
            System.arraycopy(first, 0, current, 0, nodes);
            for (int source = 0; source < nodes; source++) {
                boolean sends = true;
                while (sends && excess[source] > 0) {
                    sends = send(source, level, current, path);
                }
            }
        }
        for (long left : excess) {
            if (left != 0) {
                return false;
            }
        }
        return true;
    }

    /** Distances in arcs from the nodes with excess; whether one that waits is reached. */
    private boolean levels(int[] level, int[] queue) {
        Arrays.fill(level, -1);
        int tail = 0;
        for (int u = 0; u < nodes; u++) {
            if (excess[u] > 0) {
                level[u] = 0;
                queue[tail++] = u;
            }
        }
        boolean reached = false;
        for (int at = 0; at < tail; at++) {
            int u = queue[at];
            reached |= excess[u] < 0;
            for (int a = first[u]; a < first[u + 1]; a++) {
                if (room[a] > 0 && level[head[a]] < 0) {
                    level[head[a]] = level[u] + 1;
                    queue[tail++] = head[a];
                }
            }
        }
        return reached;
    }

    private boolean send(int source, int[] level, int[] current, int[] path) {
        int length = 0;
        int u = source;
        while (excess[u] >= 0) {
            int a = current[u];
            while (a < first[u + 1] && !(room[a] > 0 && level[head[a]] == level[u] + 1)) {
                a++;
            }
            current[u] = a;
            if (a < first[u + 1]) {
                path[length++] = a;
                u = head[a];
            } else if (length == 0) {
                return false;
            } else {
                u = head[reverse[path[--length]]];
                current[u]++;
            }
        }
        long amount = Math.min(excess[source], -excess[u]);
        for (int k = 0; k < length; k++) {
            amount = Math.min(amount, room[path[k]]);
        }
        for (int k = 0; k < length; k++) {
            push(path[k], head[reverse[path[k]]], amount);
        }
        return true;
    }
}

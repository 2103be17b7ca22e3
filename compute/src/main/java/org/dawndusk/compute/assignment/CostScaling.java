/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;

/**
 * Cost scaling: a flow that is optimal within epsilon is made one within epsilon / 16, until epsilon is below the precision of
 * the costs.
 *
 * <p>Excess moves by augmentations of at most four arcs along arcs of negative reduced cost; now and then all prices are
 * brought up to date by the distances to where excess is waited for. Sources: Goldberg, An efficient implementation of a scaling minimum-cost
 * flow algorithm, Journal of Algorithms 22 (1997); partial augmentation after Király and Kovács, Efficient implementations
 * of minimum-cost flow algorithms, Acta Universitatis Sapientiae, Informatica 4 (2012), section 3.3.
 */
final class CostScaling {
    private static final int ALPHA = 16;
    private static final int FIRST = 64;
    private static final int LONGEST = 4;
    static final int NONE = -1;

    private final Residual graph;
    private final int nodes;
    private final int[] first;
    private final int[] head;
    private final int[] reverse;
    private final long[] room;
    private final long[] cost;
    private final long[] excess;
    final long[] price;
    private final OpenArcs open;
    private final int[] current;
    private final int[] queue;
    private final boolean[] queued;
    private int queueHead;
    private int queueSize;
    long epsilon;
    private long relabels;
    private long updateAt;

    private final long[] distance;
    private final int[] bucketHead;
    private final int[] bucketNext;
    private final int[] bucketPrevious;

    CostScaling(Residual graph) {
        this.graph = graph;
        nodes = graph.nodes;
        first = graph.first;
        head = graph.head;
        reverse = graph.reverse;
        room = graph.room;
        cost = graph.cost;
        excess = graph.excess;
        price = new long[nodes];
        open = new OpenArcs(graph);
        current = open.current;
        queue = new int[nodes];
        queued = new boolean[nodes];
        distance = new long[nodes];
        bucketHead = new int[4 * nodes + 2];
        bucketNext = new int[nodes];
        bucketPrevious = new int[nodes];
    }

    /** Makes the flow, which serves every demand, one of least cost. */
    void run() {
        epsilon = 1;
        for (long each : cost) {
            epsilon = Math.max(epsilon, Math.abs(each));
        }
        // any start is valid; a coarser one only moves flow that the next phases move back
        epsilon = Math.max(2, epsilon / FIRST);
        while (epsilon > 1) {
            epsilon = Math.max(1, epsilon / ALPHA);
            refine();
        }
    }

    /** Makes a flow that serves every demand optimal within epsilon, whatever the prices were. */
    void refine() {
        for (int u = 0; u < nodes; u++) {
            // from the last, whose place one that was looked at takes
            for (int at = open.end[u] - 1; at >= first[u]; at--) {
                int a = open.arc[at];
                if (cost[a] + price[u] - price[head[a]] < 0) {
                    open.push(a, u, room[a]);
                }
            }
        }
        System.arraycopy(first, 0, current, 0, nodes);
        for (int u = 0; u < nodes; u++) {
            if (excess[u] > 0) {
                enqueue(u);
            }
        }
        update();
        int[] path = new int[LONGEST];
        while (queueSize > 0) {
            if (relabels >= updateAt) {
                update();
            }
            int source = queue[queueHead];
            queueHead = queueHead + 1 == nodes ? 0 : queueHead + 1;
            queueSize--;
            queued[source] = false;
            while (excess[source] > 0) {
                augment(source, path);
            }
        }
    }

    private void enqueue(int node) {
        if (!queued[node]) {
            queued[node] = true;
            int tail = queueHead + queueSize++;
            queue[tail >= nodes ? tail - nodes : tail] = node;
        }
    }

    void augment(int source, int[] path) {
        int length = 0;
        int u = source;
        while (length < LONGEST && excess[u] >= 0) {
            int a = admissible(u);
            if (a != NONE) {
                path[length++] = a;
                u = head[a];
            } else {
                relabel(u);
                if (length > 0) {
                    u = head[graph.reverse[path[--length]]];
                }
            }
        }
        u = source;
        for (int k = 0; k < length; k++) {
            int a = path[k];
            long amount = Math.min(room[a], excess[u]);
            open.push(a, u, amount);
            if (u != source && excess[u] > 0) {
                enqueue(u);
            }
            u = head[a];
        }
        if (excess[u] > 0) {
            enqueue(u);
        }
    }

    int admissible(int u) {
        long here = price[u];
        for (int at = current[u]; at < open.end[u]; at++) {
            int a = open.arc[at];
            if (cost[a] + here - price[head[a]] < 0) {
                current[u] = at;
                return a;
            }
        }
        return NONE;
    }

    void relabel(int u) {
        long least = Long.MAX_VALUE;
        long here = price[u];
        int cheapest = first[u];
        for (int at = first[u]; at < open.end[u]; at++) {
            int a = open.arc[at];
            long reduced = cost[a] + here - price[head[a]];
            if (reduced < least) {
                least = reduced;
                cheapest = at;
            }
        }
        if (least == Long.MAX_VALUE) {
            least = deadEnd(u);
        }
        price[u] -= least + epsilon;
        current[u] = cheapest;
        relabels++;
    }

    /** By how much a node that nothing leaves has to fall until nothing is drawn to it. */
    private long deadEnd(int u) {
        long most = 0;
        for (int a = first[u]; a < first[u + 1]; a++) {
            if (room[reverse[a]] > 0) {
                most = Math.max(most, price[u] - price[head[a]] + cost[a]);
            }
        }
        return most;
    }

    /** Lowers each price by epsilon times its distance from the nodes that wait, in arcs that are not yet admissible. */
    void update() {
        relabels = 0;
        updateAt = 12L * nodes;
        int last = bucketHead.length - 1;
        Arrays.fill(bucketHead, NONE);
        Arrays.fill(distance, last);
        int left = 0;
        for (int u = 0; u < nodes; u++) {
            if (excess[u] < 0) {
                insert(u, 0);
            } else if (excess[u] > 0) {
                left++;
            }
        }
        int level = 0;
        while (true) {
            while (bucketHead[level] != NONE && left > 0) {
                int v = bucketHead[level];
                remove(v, level);
                if (excess[v] > 0) {
                    left--;
                }
                scan(v, level, last);
                distance[v] = -1L - level;
            }
            // nodes that were not come to are at least so far: more would break the optimality within epsilon
            if (left == 0 || level == last - 1) {
                break;
            }
            level++;
        }
        for (int u = 0; u < nodes; u++) {
            long d = distance[u] < 0 ? -1 - distance[u] : Math.min(distance[u], level);
            if (d > 0) {
                price[u] -= d * epsilon;
                current[u] = first[u];
            }
        }
    }

    private void scan(int v, int level, int last) {
        for (int a = first[v]; a < first[v + 1]; a++) {
            int u = head[a];
            // the arc back costs the opposite; that it is nearer is asked first, since its room lies anywhere in memory
            long reduced = price[u] - price[v] - cost[a];
            if (reduced < (distance[u] - level - 1) * epsilon && room[reverse[a]] > 0) {
                if (distance[u] < last) {
                    remove(u, (int) distance[u]);
                }
                insert(u, (int) (reduced < 0 ? level : level + 1 + reduced / epsilon));
            }
        }
    }

    private void insert(int node, int level) {
        distance[node] = level;
        int next = bucketHead[level];
        bucketNext[node] = next;
        bucketPrevious[node] = NONE;
        if (next != NONE) {
            bucketPrevious[next] = node;
        }
        bucketHead[level] = node;
    }

    private void remove(int node, int level) {
        int next = bucketNext[node];
        int previous = bucketPrevious[node];
        if (previous == NONE) {
            bucketHead[level] = next;
        } else {
            bucketNext[previous] = next;
        }
        if (next != NONE) {
            bucketPrevious[next] = previous;
        }
    }
}

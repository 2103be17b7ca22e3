/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;
import java.util.Random;

/** Passes of Fiduccia and Mattheyses over halves of a network with equal rates both ways. */
final class HalvesSearch {
    private final FlowNetwork network;
    private final int nodes;
    private final boolean[] first;
    /** What the cut grows by if a node moves: minus its gain. */
    private final double[] costs;

    private final NodeHeap firstHeap;
    private final NodeHeap secondHeap;
    private final int[] moves;

    HalvesSearch(FlowNetwork network) {
        this.network = network;
        nodes = network.nodes();
        first = new boolean[nodes];
        costs = new double[nodes];
        firstHeap = new NodeHeap(costs);
        secondHeap = new NodeHeap(costs);
        moves = new int[nodes];
    }

    boolean[] search(int starts, long seed) {
        Random random = new Random(seed);
        boolean[] best = first.clone();
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < starts; start++) {
            begin(start, random);
            double cut = cut();
            for (double won = pass(); won > 1e-12 * cut; won = pass()) {
                cut = cut();
            }
            cut = cut();
            if (cut < least) {
                least = cut;
                System.arraycopy(first, 0, best, 0, nodes);
            }
        }
        return best;
    }

    private void begin(int start, Random random) {
        Integer[] order = new Integer[nodes];
        double[] key = new double[nodes];
        if (start % 3 == 0) {
            int shift = start == 0 ? 0 : random.nextInt(nodes);
            Arrays.setAll(key, node -> (node + shift) % nodes);
        } else {
            int[] near = hopsFrom(random.nextInt(nodes));
            int[] far = start % 3 == 1 ? new int[nodes] : hopsFrom(farthest(near));
            // equal distances in random order
            Arrays.setAll(key, node -> (double) near[node] - far[node] + random.nextDouble());
        }
        Arrays.setAll(order, node -> node);
        Arrays.sort(order, (a, b) -> Double.compare(key[a], key[b]));
        for (int i = 0; i < nodes; i++) {
            first[order[i]] = i < nodes / 2;
        }
    }

    private int farthest(int[] hops) {
        int farthest = 0;
        for (int node = 1; node < nodes; node++) {
            farthest = hops[node] > hops[farthest] ? node : farthest;
        }
        return farthest;
    }

    private int[] hopsFrom(int root) {
        int[] hops = new int[nodes];
        Arrays.fill(hops, nodes);
        hops[root] = 0;
        moves[0] = root;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = moves[head];
            for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                int target = network.target(arc);
                if (hops[target] == nodes) {
                    hops[target] = hops[node] + 1;
                    moves[tail++] = target;
                }
            }
        }
        return hops;
    }

    private double cut() {
        double sum = 0;
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (first[network.source(arc)] && !first[network.target(arc)]) {
                sum += network.rate(arc);
            }
        }
        return sum;
    }

    /** Swaps the best pairs until one half is used up, and keeps the swaps up to the least cut; gives what that won. */
    private double pass() {
        firstHeap.clear();
        secondHeap.clear();
        for (int node = 0; node < nodes; node++) {
            double sum = 0;
            for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
                sum += first[network.target(arc)] == first[node] ? network.rate(arc) : -network.rate(arc);
            }
            costs[node] = sum;
            (first[node] ? firstHeap : secondHeap).add(node);
        }
        int count = 0;
        int kept = 0;
        double change = 0;
        double least = 0;
        while (!firstHeap.isEmpty() && !secondHeap.isEmpty()) {
            change += move(firstHeap, count++);
            change += move(secondHeap, count++);
            if (change < least) {
                least = change;
                kept = count;
            }
        }
        for (int i = kept; i < count; i++) {
            first[moves[i]] = !first[moves[i]];
        }
        return -least;
    }

    private double move(NodeHeap heap, int place) {
        int node = heap.removeFirst();
        moves[place] = node;
        first[node] = !first[node];
        for (int arc = network.firstArc(node); arc < network.firstArc(node + 1); arc++) {
            int target = network.target(arc);
            NodeHeap its = first[target] ? firstHeap : secondHeap;
            if (its.contains(target)) {
                costs[target] += first[target] == first[node] ? 2 * network.rate(arc) : -2 * network.rate(arc);
                its.moved(target);
            }
        }
        return costs[node];
    }
}

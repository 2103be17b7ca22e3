/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.ArrayList;
import java.util.List;

/**
 * The paths that one demand has taken so far, and a distance that none is shorter than. Arcs only grow longer, so a path from
 * here that is not much longer than that floor does as well as the shortest one, without a search over the network.
 */
final class PathPool {
    private final List<int[]> paths = new ArrayList<>();
    private int[] latest = {};
    private double floor = Double.NEGATIVE_INFINITY;

    /** A path no longer than so much, empty where there is none. */
    int[] within(double factor, double[] lengths) {
        if (latest.length > 0 && length(latest, lengths) <= factor * floor) {
            return latest;
        }
        double least = factor * floor;
        latest = new int[0];
        for (int[] path : paths) {
            double length = length(path, lengths);
            if (length <= least) {
                least = length;
                latest = path;
            }
        }
        return latest;
    }

    /** Takes the shortest path as a search has found it. */
    void found(LengthTree tree, FlowNetwork network, int sink, double[] lengths) {
        int hops = 0;
        for (int arc = tree.arcs[sink]; arc != FlowNetwork.NONE; arc = tree.arcs[network.source(arc)]) {
            hops++;
        }
        int[] path = new int[hops];
        for (int arc = tree.arcs[sink]; arc != FlowNetwork.NONE; arc = tree.arcs[network.source(arc)]) {
            path[--hops] = arc;
        }
        floor = length(path, lengths);
        if (within(1, lengths).length == 0) {
            paths.add(path);
            latest = path;
        }
    }

    /** Lengths begin anew. */
    void forgetFloor() {
        floor = Double.NEGATIVE_INFINITY;
    }

    /** All lengths have been divided by a factor. */
    void rescale(double factor) {
        // a little lower, as the quotients are rounded
        floor = floor / factor * (1 - 1e-12);
    }

    private static double length(int[] path, double[] lengths) {
        double sum = 0;
        for (int arc : path) {
            sum += lengths[arc];
        }
        return sum;
    }
}

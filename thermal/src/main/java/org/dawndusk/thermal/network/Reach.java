/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/** What is joined to what: refuses nodes that are joined to nothing and parts that no heat can leave. */
final class Reach {
    private final ThermalNetwork network;
    private final int[] root;
    private final boolean[] joined;

    Reach(ThermalNetwork network) {
        this.network = network;
        int all = network.names.size();
        root = new int[all];
        joined = new boolean[all];
        for (int i = 0; i < all; i++) {
            root[i] = i;
        }
        for (int k = 0; k < network.linear.length; k++) {
            if (network.linear[k] > 0) {
                join(network.linearOne[k], network.linearOther[k]);
            }
        }
        for (int k = 0; k < network.radiative.length; k++) {
            if (network.radiative[k] > 0) {
                join(network.radiativeOne[k], network.radiativeOther[k]);
            }
        }
        for (Exchange exchange : network.exchanges) {
            join(exchange.one(), exchange.other());
        }
        for (ThermalNetwork.Switch s : network.switches) {
            if (!s.isHeater()) {
                join(s.one(), s.other());
            }
        }
    }

    void check() {
        for (int i = 0; i < joined.length; i++) {
            if (!joined[i]) {
                throw new IllegalArgumentException(
                        "node is " + network.names.get(i) + ", but it is connected to nothing");
            }
        }
        int lost = isolated();
        if (!network.isolatedParts && lost >= 0) {
            throw new IllegalArgumentException(lostMessage(network, lost));
        }
    }

    static String lostMessage(ThermalNetwork network, int lost) {
        return "node is " + network.names.get(lost) + ", but it has no path to space or any other boundary";
    }

    /** A node without a path to a boundary, or -1. */
    int isolated() {
        boolean[] held = new boolean[root.length];
        for (int i = network.unknowns; i < root.length; i++) {
            held[find(i)] = true;
        }
        for (int i = 0; i < network.unknowns; i++) {
            if (!held[find(i)]) {
                return i;
            }
        }
        return -1;
    }

    private void join(int one, int other) {
        joined[one] = true;
        joined[other] = true;
        root[find(one)] = find(other);
    }

    private int find(int node) {
        int i = node;
        while (root[i] != i) {
            root[i] = root[root[i]];
            i = root[i];
        }
        return i;
    }
}

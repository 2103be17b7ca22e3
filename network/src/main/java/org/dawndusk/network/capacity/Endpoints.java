/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;

/**
 * The nodes at which a flow begins or ends, each with the most that it gives or takes.
 *
 * <p>Immutable and thread-safe.
 */
public final class Endpoints {
    private final int[] nodes;
    private final double[] limits;

    private Endpoints(int[] nodes, double[] limits) {
        this.nodes = nodes;
        this.limits = limits;
    }

    /**
     * Nodes that give or take all that their arcs carry.
     *
     * @param nodes indices, each once
     * @return the endpoints
     */
    public static Endpoints of(int... nodes) {
        double[] limits = new double[nodes.length];
        Arrays.fill(limits, Double.POSITIVE_INFINITY);
        return limited(nodes, limits);
    }

    /**
     * Nodes with limits of their own, for instance what a site's fibre carries.
     *
     * @param nodes indices, each once
     * @param limits what each gives or takes at most, not negative; {@link Double#POSITIVE_INFINITY} for no limit [bit/s]
     * @return the endpoints; the arrays are copied
     */
    public static Endpoints limited(int[] nodes, double[] limits) {
        Checks.atLeast("number of nodes", nodes.length, 1);
        Checks.length("limits", limits.length, nodes.length);
        int[] ascending = nodes.clone();
        Arrays.sort(ascending);
        for (int i = 0; i < nodes.length; i++) {
            Checks.index("nodes[" + i + "]", nodes[i], Integer.MAX_VALUE);
            if (!(limits[i] >= 0)) {
                throw Checks.refused("limits[" + i + "]", limits[i], "[0, ∞]");
            }
            if (i > 0 && ascending[i] == ascending[i - 1]) {
                throw new IllegalArgumentException("node " + ascending[i] + " is given twice, but must be given once");
            }
        }
        return new Endpoints(nodes.clone(), limits.clone());
    }

    /**
     * The number of nodes.
     *
     * @return count [1]
     */
    public int count() {
        return nodes.length;
    }

    /**
     * A node.
     *
     * @param i which one, from 0
     * @return its index in the network
     */
    public int node(int i) {
        return nodes[i];
    }

    /**
     * What a node gives or takes at most.
     *
     * @param i which one, from 0
     * @return rate, possibly infinite [bit/s]
     */
    public double limit(int i) {
        return limits[i];
    }
}

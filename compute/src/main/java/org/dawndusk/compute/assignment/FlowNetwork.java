/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.Arrays;

/**
 * Nodes that supply and demand, and arcs that carry at a cost, for {@link MinCostFlow}. All are whole numbers; arcs carry at
 * least nothing. Immutable and thread-safe.
 */
public final class FlowNetwork {
    private final long[] supply;
    private final int[] from;
    private final int[] to;
    private final long[] capacity;
    private final long[] cost;

    private FlowNetwork(Builder builder) {
        supply = builder.supply.clone();
        from = Arrays.copyOf(builder.from, builder.arcs);
        to = Arrays.copyOf(builder.to, builder.arcs);
        capacity = Arrays.copyOf(builder.capacity, builder.arcs);
        cost = Arrays.copyOf(builder.cost, builder.arcs);
    }

    /**
     * Starts a network without arcs, supply or demand.
     *
     * @param nodes the number of nodes
     * @return a builder
     */
    public static Builder builder(int nodes) {
        return new Builder((int) Checks.within("number of nodes", nodes, 1, 1 << 28));
    }

    /**
     * The number of nodes.
     *
     * @return count [1]
     */
    public int nodes() {
        return supply.length;
    }

    /**
     * The number of arcs.
     *
     * @return count [1]
     */
    public int arcs() {
        return from.length;
    }

    /**
     * What a node supplies.
     *
     * @param node index of the node
     * @return supply, negative for a demand [any]
     */
    public long supply(int node) {
        return supply[node];
    }

    /**
     * Where an arc starts.
     *
     * @param arc index of the arc
     * @return index of the node
     */
    public int from(int arc) {
        return from[arc];
    }

    /**
     * Where an arc ends.
     *
     * @param arc index of the arc
     * @return index of the node
     */
    public int to(int arc) {
        return to[arc];
    }

    /**
     * The most that an arc carries.
     *
     * @param arc index of the arc
     * @return capacity [any]
     */
    public long capacity(int arc) {
        return capacity[arc];
    }

    /**
     * The cost of each unit over an arc.
     *
     * @param arc index of the arc
     * @return cost [any]
     */
    public long cost(int arc) {
        return cost[arc];
    }

    /** Collects a network; each value is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private static final long LARGEST = 1L << 30;

        private final long[] supply;
        private int arcs;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private long[] capacity = new long[64];
        private long[] cost = new long[64];

        private Builder(int nodes) {
            supply = new long[nodes];
        }

        /**
         * Sets what a node supplies.
         *
         * @param node index of the node
         * @param amount supply, negative for a demand, at most 2^30 either side of nothing
         * @return this builder
         */
        public Builder supply(int node, long amount) {
            Checks.within("node", node, 0, supply.length - 1);
            supply[node] = Checks.within("supply of node " + node, amount, -LARGEST, LARGEST);
            return this;
        }

        /**
         * Adds an arc; its index is the number of those before.
         *
         * @param source index of the node where it starts
         * @param target index of the node where it ends, another one
         * @param most the most that it carries, in [0, 2^30]
         * @param price the cost of each unit, at most 2^30 either side of nothing
         * @return this builder
         */
        public Builder arc(int source, int target, long most, long price) {
            Checks.within("source of arc " + arcs, source, 0, supply.length - 1);
            Checks.within("target of arc " + arcs, target, 0, supply.length - 1);
            if (source == target) {
                throw Checks.refused("target of arc " + arcs, target, "the nodes other than its source");
            }
            Checks.within("capacity of arc " + arcs, most, 0, LARGEST);
            Checks.within("cost of arc " + arcs, price, -LARGEST, LARGEST);
            if (arcs == from.length) {
                from = Arrays.copyOf(from, 2 * arcs);
                to = Arrays.copyOf(to, 2 * arcs);
                capacity = Arrays.copyOf(capacity, 2 * arcs);
                cost = Arrays.copyOf(cost, 2 * arcs);
            }
            from[arcs] = source;
            to[arcs] = target;
            capacity[arcs] = most;
            cost[arcs++] = price;
            return this;
        }

        /**
         * Makes the network.
         *
         * @return the network
         * @throws IllegalArgumentException if supplies and demands do not cancel
         */
        public FlowNetwork build() {
            long sum = Arrays.stream(supply).sum();
            Checks.within("sum of all supplies", sum, 0, 0);
            return new FlowNetwork(this);
        }
    }
}

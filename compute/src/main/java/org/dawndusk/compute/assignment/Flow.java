/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

/**
 * A flow of least cost, with the prices that prove it. Immutable and thread-safe.
 */
public final class Flow {
    private final boolean feasible;
    private final long cost;
    private final long[] amount;
    private final long[] price;

    Flow(boolean feasible, long cost, long[] amount, long[] price) {
        this.feasible = feasible;
        this.cost = cost;
        this.amount = amount;
        this.price = price;
    }

    /**
     * Whether all supply reaches all demand; if not, nothing else is given.
     *
     * @return whether there is such a flow
     */
    public boolean feasible() {
        return feasible;
    }

    /**
     * The least cost.
     *
     * @return sum of cost and amount over the arcs [any]
     * @throws IllegalStateException if there is no flow
     */
    public long cost() {
        found();
        return cost;
    }

    /**
     * What an arc carries.
     *
     * @param arc index of the arc
     * @return amount [any]
     * @throws IllegalStateException if there is no flow
     */
    public long amount(int arc) {
        found();
        return amount[arc];
    }

    /**
     * The price at a node: an arc with room never costs less than the price at its end exceeds that at its start, and one
     * that carries something never more. In units of cost, rounded to {@code 1/(nodes + 1)}.
     *
     * @param node index of the node
     * @return price, up to one constant for all nodes [any]
     * @throws IllegalStateException if there is no flow
     */
    public double price(int node) {
        found();
        return (double) price[node] / (price.length + 1);
    }

    private void found() {
        if (!feasible) {
            throw new IllegalStateException("there is no flow that serves every demand");
        }
    }
}

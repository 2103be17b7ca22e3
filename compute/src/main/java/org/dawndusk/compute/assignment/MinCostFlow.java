/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

/**
 * Flows of least cost: which jobs that can be split run on which sites, at the exact optimum.
 *
 * <p>By cost scaling; the time grows little faster than the number of arcs. Thread-safe: no state.
 */
public final class MinCostFlow {
    private MinCostFlow() {}

    /**
     * Finds a flow that serves every demand from the supplies at least cost.
     *
     * @param network the network; the square of its nodes times its largest cost is below 2^59
     * @return the flow, or that there is none
     */
    public static Flow solve(FlowNetwork network) {
        double largest = 1;
        for (int a = 0; a < network.arcs(); a++) {
            largest = Math.max(largest, Math.abs((double) network.cost(a)));
        }
        double magnitude = largest * (network.nodes() + 1.0) * network.nodes();
        if (magnitude >= 0x1p59) {
            throw Checks.refused("largest cost times squared number of nodes", magnitude, "[0, 2^59)");
        }
        Residual residual = new Residual(network);
        if (!residual.satisfy()) {
            return new Flow(false, 0, new long[0], new long[0]);
        }
        CostScaling scaling = new CostScaling(residual);
        scaling.run();
        long[] amount = new long[network.arcs()];
        long cost = 0;
        for (int a = 0; a < amount.length; a++) {
            amount[a] = residual.room[residual.reverse[residual.place[a]]];
            cost = Math.addExact(cost, Math.multiplyExact(amount[a], network.cost(a)));
        }
        return new Flow(true, cost, amount, scaling.price);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.Optional;

/**
 * What compute may draw, window by window.
 *
 * <p>Immutable and thread-safe.
 */
public final class ThrottlingPlan {
    private final double[] edges;
    private final double[] shares;
    private final double[] charges;
    private final PowerState end;

    ThrottlingPlan(double[] edges, double[] shares, double[] charges, PowerState end) {
        this.edges = edges;
        this.shares = shares;
        this.charges = charges;
        this.end = end;
    }

    /**
     * The edges of the windows.
     *
     * @return a copy, rising [s]
     */
    public double[] edges() {
        return edges.clone();
    }

    /**
     * Share of its demand that compute may draw in each window.
     *
     * @return a copy, one fewer than edges [1]
     */
    public double[] shares() {
        return shares.clone();
    }

    /**
     * State of charge at the end of each window.
     *
     * @return a copy, one fewer than edges [1]
     */
    public double[] charges() {
        return charges.clone();
    }

    /**
     * The state at the end of the last window, with the lowest charge and the ledger of the whole plan.
     *
     * @return the state
     */
    public PowerState end() {
        return end;
    }

    /**
     * What is short even while compute draws its least share.
     *
     * @return empty where the plan carries all loads
     */
    public Optional<Shortfall> shortfall() {
        return end.shortfall();
    }
}

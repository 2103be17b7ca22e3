/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

/**
 * What was reached for the jobs of one rank. Immutable and thread-safe.
 *
 * @param rank the rank
 * @param value of its jobs that are placed, less the price of their power [value]
 * @param bound what no placement of its jobs exceeds where the jobs of higher ranks use as much of each pool as they do now;
 *     for the highest rank, what none exceeds at all [value]
 */
public record Tier(int rank, double value, double bound) {
    /**
     * The share of the bound that is not reached.
     *
     * @return in [0, 1] [1]
     */
    public double gap() {
        return bound == 0 ? 0 : Math.max(0, 1 - value / bound);
    }
}

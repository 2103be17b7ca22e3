/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import java.util.List;

/**
 * What {@link AssignmentSolver} found. Immutable and thread-safe.
 *
 * @param found whether an assignment within all capacities was found; if not, nothing is said on whether there is one unless
 *     the bound is infinite
 * @param agentOf the agent of each job, empty if none was found
 * @param cost the cost of the assignment, {@link Long#MAX_VALUE} if none was found
 * @param bound no assignment costs less; infinite if there is proven to be none [any]
 * @param steps the steps done
 */
public record Assignment(boolean found, List<Integer> agentOf, long cost, double bound, long steps) {
    /**
     * Copies the list.
     *
     * @param found whether an assignment within all capacities was found
     * @param agentOf the agent of each job, empty if none was found
     * @param cost the cost of the assignment, {@link Long#MAX_VALUE} if none was found
     * @param bound no assignment costs less [any]
     * @param steps the steps done
     */
    public Assignment {
        agentOf = List.copyOf(agentOf);
    }

    /**
     * The share of its cost by which the assignment may be dearer than the best, by the bound.
     *
     * @return (cost - bound) / |cost|, 0 where both are equal, infinite if none was found [1]
     */
    public double gap() {
        if (!found) {
            return Double.POSITIVE_INFINITY;
        }
        double above = Math.max(0, cost - bound);
        return above == 0 ? 0 : above / Math.abs((double) cost);
    }
}

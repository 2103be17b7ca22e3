/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.placement;

import java.util.List;

/**
 * A job that was left out, and why.
 *
 * <p>The reasons are those that hold beside everything that was placed. If there are constraints that bind alone at some
 * site, these are listed, each at the site where it lacks least, the smallest deficit against its requirement first. Else all
 * that bind together at the site where fewest do are listed in that order. Immutable and thread-safe.
 *
 * @param job identifier of the job
 * @param replicas replicas that it needs
 * @param fitting replicas that would have fitted
 * @param reasons the binding constraints in order, never empty
 */
public record Unplaced(String job, int replicas, int fitting, List<Reason> reasons) {
    /**
     * Copies the reasons.
     *
     * @param job identifier of the job
     * @param replicas replicas that it needs
     * @param fitting replicas that would have fitted
     * @param reasons the binding constraints in order, never empty
     */
    public Unplaced {
        reasons = List.copyOf(reasons);
        Checks.atLeast("number of reasons", reasons.size(), 1);
    }
}

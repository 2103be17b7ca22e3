/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.online;

/**
 * How the node is chosen among those that a request fits. Scores are whole numbers from 0 to 100; the highest wins, and one
 * random order of the nodes, which follows from the seed, breaks ties. Where a share of an accelerator is asked for, the
 * fullest that it fits is taken, unless said otherwise. To a request for no accelerator all nodes are equal under clustering
 * and packing.
 *
 * <p>Source of the scores: Weng et al., Beware of Fragmentation: Scheduling GPU-Sharing Workloads with Fragmentation Gradient
 * Descent, USENIX ATC 2023, section 6, and the simulator that its authors published.
 */
public enum Policy {
    /** Any node with the same chance, and any of its accelerators. */
    RANDOM,
    /** The least product of what is left and what is asked for, of host and accelerators. */
    DOT_PRODUCT,
    /** Nodes that run requests for as many accelerators, then the fuller one. */
    CLUSTERING,
    /** Accelerators in use first, then free ones of nodes in use, then empty nodes. */
    PACKING,
    /** The least left afterwards, of host and accelerators. */
    BEST_FIT,
    /** The steepest descent of what the usual requests cannot use; the accelerator too is chosen so. */
    FRAGMENTATION_GRADIENT
}

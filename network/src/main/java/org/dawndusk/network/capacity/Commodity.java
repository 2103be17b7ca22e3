/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

/**
 * Traffic from one node to another.
 *
 * @param source index of the node where it begins
 * @param sink index of the node where it ends, another one
 * @param demand how much is wanted, positive [bit/s]
 */
public record Commodity(int source, int sink, double demand) {
    /**
     * Checks the demand and that the ends differ.
     *
     * @param source index of the node where it begins
     * @param sink index of the node where it ends, another one
     * @param demand how much is wanted, positive [bit/s]
     */
    public Commodity {
        Checks.index("source", source, Integer.MAX_VALUE);
        Checks.index("sink", sink, Integer.MAX_VALUE);
        Checks.positive("demand", demand);
        if (source == sink) {
            throw new IllegalArgumentException("sink is " + sink + ", which is the source, but must be another node");
        }
    }
}

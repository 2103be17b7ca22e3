/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

/**
 * Data that travel as one: sent whole from node to node, each of which keeps them until it can send them on.
 *
 * @param from index of the node where they are
 * @param to index of the node where they are wanted, another one
 * @param size with all headers, not negative; 0 asks for the arrival of the first bit [bit]
 * @param ready when they can first be sent [s]
 * @param deadline when they must have arrived, {@link Double#POSITIVE_INFINITY} where nothing presses [s]
 */
public record Bundle(int from, int to, double size, double ready, double deadline) {
    /**
     * Checks the ends, the size and the times.
     *
     * @param from index of the node where they are
     * @param to index of the node where they are wanted, another one
     * @param size with all headers, not negative; 0 asks for the arrival of the first bit [bit]
     * @param ready when they can first be sent [s]
     * @param deadline when they must have arrived, {@link Double#POSITIVE_INFINITY} where nothing presses [s]
     */
    public Bundle {
        Checks.index("from", from, Integer.MAX_VALUE);
        Checks.index("to", to, Integer.MAX_VALUE);
        if (from == to) {
            throw new IllegalArgumentException("to is " + to + ", where the bundle is, but must be another node");
        }
        Checks.notNegative("size", size);
        Checks.finite("ready", ready);
        if (!(deadline >= ready)) {
            throw Checks.refused("deadline", deadline, "[" + ready + ", ∞]");
        }
    }
}

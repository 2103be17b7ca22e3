/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.Collection;
import java.util.SortedSet;

/**
 * A time during which a satellite flies over the same States. Immutable and thread-safe.
 *
 * @param from start [s]
 * @param to end, after the start [s]
 * @param states codes of the States below, none over the high seas and what no State holds
 */
public record Passage(double from, double to, SortedSet<String> states) {
    /**
     * Checks the times and copies the States.
     *
     * @param from start [s]
     * @param to end, after the start [s]
     * @param states codes of the States below
     */
    public Passage {
        Checks.finite("from", from);
        Checks.finite("to", to);
        if (!(to > from)) {
            throw Checks.refused("to", to, "(" + from + ", ∞)");
        }
        states.forEach(state -> Checks.state("states", state));
        states = Checks.sorted(states);
    }

    /**
     * A passage.
     *
     * @param from start [s]
     * @param to end, after the start [s]
     * @param states codes of the States below, none over the high seas and what no State holds
     * @return the passage
     */
    public static Passage of(double from, double to, Collection<String> states) {
        return new Passage(from, to, Checks.sorted(states));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

/**
 * A span of time in which one node can send to another; the way back is a contact of its own.
 *
 * @param from index of the node that sends
 * @param to index of the node that receives, another one
 * @param start when it can begin to send, since the scenario's epoch [s]
 * @param end when it must have sent the last bit, after the start [s]
 * @param rate of sending, positive [bit/s]
 * @param lightTime from sending to arrival, not negative; the longest of the span where it changes [s]
 */
public record Contact(int from, int to, double start, double end, double rate, double lightTime) {
    /**
     * Checks the ends, the span, the rate and the light time.
     *
     * @param from index of the node that sends
     * @param to index of the node that receives, another one
     * @param start when it can begin to send, since the scenario's epoch [s]
     * @param end when it must have sent the last bit, after the start [s]
     * @param rate of sending, positive [bit/s]
     * @param lightTime from sending to arrival, not negative; the longest of the span where it changes [s]
     */
    public Contact {
        Checks.index("from", from, Integer.MAX_VALUE);
        Checks.index("to", to, Integer.MAX_VALUE);
        if (from == to) {
            throw new IllegalArgumentException("to is " + to + ", which is the sender, but must be another node");
        }
        Checks.finite("start", start);
        if (!(end > start && end < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("end", end, "(" + start + ", ∞)");
        }
        Checks.positive("rate", rate);
        Checks.notNegative("lightTime", lightTime);
    }

    /**
     * What can be sent in all.
     *
     * @return rate times duration [bit]
     */
    public double volume() {
        return rate * (end - start);
    }
}

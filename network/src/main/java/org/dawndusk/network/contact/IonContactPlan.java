/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

/**
 * Contact plans in the text form of the ION implementation of delay-tolerant networking: {@code a contact +start +stop from to
 * rate} and {@code a range +start +stop from to distance}.
 *
 * <p>The text holds whole seconds since the reference time, bytes a second and light seconds. Writing rounds inward, so that
 * the text never promises more than the plan: starts up, stops down, rates down, light times up; a contact of which nothing
 * remains is left out. Nodes are numbered from 1 in the text: the node of index i is number i + 1.
 *
 * <p>Source: ionrc(5), ION-DTN, NASA Jet Propulsion Laboratory. Stateless and thread-safe.
 */
public final class IonContactPlan {
    /** The highest number of a node that is read: a router holds arrays of all nodes up to it. */
    public static final int MOST_NODES = 1 << 20;

    private static final int BITS = 8;

    private IonContactPlan() {}

    /**
     * Writes a plan: for each contact its line and one for the range in its direction.
     *
     * @param plan contacts that start at the reference time or later
     * @return the text
     */
    public static String write(ContactPlan plan) {
        StringBuilder text = new StringBuilder();
        for (Contact each : plan.contacts()) {
            if (each.start() < 0) {
                throw Checks.refused(
                        "start of the contact from " + each.from() + " to " + each.to(), each.start(), "[0, ∞)");
            }
            long start = (long) Math.ceil(each.start());
            long stop = (long) Math.floor(each.end());
            long rate = (long) Math.floor(each.rate() / BITS);
            if (start < stop && rate > 0) {
                String span = " +" + start + " +" + stop + " " + (each.from() + 1L) + " " + (each.to() + 1L) + " ";
                text.append("a contact").append(span).append(rate).append('\n');
                text.append("a range")
                        .append(span)
                        .append((long) Math.ceil(each.lightTime()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /**
     * Reads a plan.
     *
     * <p>Blank lines and comments are passed over, and contacts of a node with itself, which lead nowhere. Ranges from a lower
     * number to a higher one also stand for the way back, unless the way back has a range of its own at the time. A contact takes
     * the longest range that holds within it, and ranges must cover it.
     *
     * @param text the lines
     * @return the plan; its nodes are as many as the highest number, {@value #MOST_NODES} at most
     * @throws IllegalArgumentException if a line is not understood, naming the line, the field and its value
     */
    public static ContactPlan read(String text) {
        return IonLines.of(text.lines().toList()).plan();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All contacts between some nodes, as a table in the order of their starts.
 *
 * <p>Contacts of one pair in one direction do not overlap; they may touch. Immutable and thread-safe.
 */
public final class ContactPlan {
    private static final Comparator<Contact> ORDER = Comparator.comparingDouble(Contact::start)
            .thenComparingInt(Contact::from)
            .thenComparingInt(Contact::to);

    private final int nodes;
    private final List<Contact> contacts;

    private ContactPlan(int nodes, Collection<Contact> contacts) {
        this.nodes = nodes;
        this.contacts = contacts.stream().sorted(ORDER).toList();
        Map<Long, Contact> last = new HashMap<>();
        for (Contact each : this.contacts) {
            checkNode("from", each, each.from());
            checkNode("to", each, each.to());
            Contact before = last.put((long) each.from() << 32 | each.to(), each);
            if (before != null && before.end() > each.start()) {
                throw new IllegalArgumentException("contact from " + each.from() + " to " + each.to() + " starts at "
                        + each.start() + " s, but must not start before the one from " + before.start() + " s ends at "
                        + before.end() + " s");
            }
        }
    }

    private void checkNode(String name, Contact contact, int node) {
        Checks.index(name + " of the contact at " + contact.start() + " s", node, nodes);
    }

    /**
     * The plan of given contacts.
     *
     * @param nodes number of nodes
     * @param contacts in any order
     * @return the plan
     */
    public static ContactPlan of(int nodes, Collection<Contact> contacts) {
        return new ContactPlan(Checks.index("nodes", nodes, Integer.MAX_VALUE), contacts);
    }

    /**
     * This plan and contacts in one direction over given intervals, such as those in which a satellite is in view.
     *
     * @param from index of the node that sends
     * @param to index of the node that receives
     * @param starts of the intervals, ascending [s]
     * @param ends of the intervals, each after its start and not after the next start [s]
     * @param rate in all of them [bit/s]
     * @param lightTime in all of them, the longest [s]
     * @return the longer plan
     */
    public ContactPlan with(int from, int to, double[] starts, double[] ends, double rate, double lightTime) {
        List<Contact> longer = new ArrayList<>(contacts);
        add(longer, from, to, starts, ends, rate, lightTime);
        return new ContactPlan(nodes, longer);
    }

    /**
     * This plan and contacts in both directions over given intervals.
     *
     * @param one index of a node
     * @param other index of another one
     * @param starts of the intervals, ascending [s]
     * @param ends of the intervals, each after its start and not after the next start [s]
     * @param rate in all of them, in each direction [bit/s]
     * @param lightTime in all of them, the longest [s]
     * @return the longer plan
     */
    public ContactPlan withBoth(int one, int other, double[] starts, double[] ends, double rate, double lightTime) {
        List<Contact> longer = new ArrayList<>(contacts);
        add(longer, one, other, starts, ends, rate, lightTime);
        add(longer, other, one, starts, ends, rate, lightTime);
        return new ContactPlan(nodes, longer);
    }

    private static void add(
            List<Contact> contacts, int from, int to, double[] starts, double[] ends, double rate, double lightTime) {
        if (ends.length != starts.length) {
            throw Checks.refused("length of ends", ends.length, "{" + starts.length + "}");
        }
        for (int i = 0; i < starts.length; i++) {
            if (i > 0 && !(starts[i] >= ends[i - 1])) {
                throw Checks.refused("starts[" + i + "]", starts[i], "[" + ends[i - 1] + ", ∞)");
            }
            contacts.add(new Contact(from, to, starts[i], ends[i], rate, lightTime));
        }
    }

    /**
     * The number of nodes.
     *
     * @return count [1]
     */
    public int nodes() {
        return nodes;
    }

    /**
     * All contacts.
     *
     * @return in the order of their starts, then senders, then receivers
     */
    public List<Contact> contacts() {
        return contacts;
    }
}

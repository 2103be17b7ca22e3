/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Earliest delivery over a contact plan, with the volume that earlier bundles have booked left out.
 *
 * <p>A bundle is sent whole at each hop, once the node has all of it and the contact is free for as long as it takes, and
 * arrives the light time after its last bit was sent. Nodes keep bundles as long as need be and send over several contacts at once;
 * no node is short of memory. As waiting never makes a bundle arrive earlier, Dijkstra's search over arrivals is exact: no
 * other way over what is free arrives sooner. What is booked stays: a later, more urgent bundle does not push it aside.
 *
 * <p>Holds the bookings; not thread-safe. Source: CCSDS 734.3-B-1, Schedule-aware bundle routing (2019); Araniti et al.,
 * Contact graph routing in DTN space networks, IEEE Commun. Mag. 53-3 (2015) 38; Fraire, De Jonckère and Burleigh, Routing
 * in the Space Internet: a contact graph routing tutorial, J. Netw. Comput. Appl. 174 (2021) 102884. Those book volumes; here
 * spans of time are booked, so that two bundles are never sent at once over one contact.
 */
public final class ContactRouter {
    private static final int NONE = -1;

    private final ContactPlan plan;
    /** The contacts of each sender, in the order of the plan. */
    private final int[][] contactsOf;

    private final Bookings[] bookings;

    private ContactRouter(ContactPlan plan) {
        this.plan = plan;
        int[] counts = new int[plan.nodes()];
        List<Contact> contacts = plan.contacts();
        for (Contact each : contacts) {
            counts[each.from()]++;
        }
        contactsOf = new int[plan.nodes()][];
        Arrays.setAll(contactsOf, node -> new int[counts[node]]);
        for (int i = contacts.size() - 1; i >= 0; i--) {
            int from = contacts.get(i).from();
            contactsOf[from][--counts[from]] = i;
        }
        bookings = new Bookings[contacts.size()];
        Arrays.setAll(bookings, i -> new Bookings());
    }

    /**
     * Starts with nothing booked.
     *
     * @param plan the contacts
     * @return a router
     */
    public static ContactRouter over(ContactPlan plan) {
        return new ContactRouter(plan);
    }

    /** When a node has a bundle, and over which contact it came. */
    private record Reached(double time, int node) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int order = Double.compare(time, other.time);
            return order != 0 ? order : Integer.compare(node, other.node);
        }
    }

    /**
     * The earliest delivery of a bundle over what is free; books nothing.
     *
     * @param bundle what is to be delivered
     * @return the way, or that there is none
     */
    public Delivery route(Bundle bundle) {
        Checks.index("from of the bundle", bundle.from(), plan.nodes());
        Checks.index("to of the bundle", bundle.to(), plan.nodes());
        double[] arrivals = new double[plan.nodes()];
        double[] starts = new double[plan.nodes()];
        int[] by = new int[plan.nodes()];
        Arrays.fill(arrivals, Double.POSITIVE_INFINITY);
        Arrays.fill(by, NONE);
        arrivals[bundle.from()] = bundle.ready();
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        queue.add(new Reached(bundle.ready(), bundle.from()));
        while (!queue.isEmpty()) {
            Reached next = queue.remove();
            if (next.time > arrivals[next.node]) {
                continue;
            }
            if (next.node == bundle.to()) {
                return Delivery.of(bundle, way(bundle, starts, arrivals, by));
            }
            for (int i : contactsOf[next.node]) {
                Contact contact = plan.contacts().get(i);
                // contacts come in the order of their starts: those from here on are too late to help
                if (contact.start() >= arrivals[bundle.to()]) {
                    break;
                }
                double duration = bundle.size() / contact.rate();
                double start = bookings[i].firstFit(contact, next.time, duration);
                double arrival = start + duration + contact.lightTime();
                if (arrival < arrivals[contact.to()]) {
                    arrivals[contact.to()] = arrival;
                    starts[contact.to()] = start;
                    by[contact.to()] = i;
                    queue.add(new Reached(arrival, contact.to()));
                }
            }
        }
        return Delivery.unreachable(bundle);
    }

    private List<Hop> way(Bundle bundle, double[] starts, double[] arrivals, int[] by) {
        List<Hop> hops = new ArrayList<>();
        int node = bundle.to();
        while (node != bundle.from()) {
            Contact contact = plan.contacts().get(by[node]);
            double end = starts[node] + bundle.size() / contact.rate();
            hops.add(new Hop(by[node], contact.from(), node, starts[node], end, arrivals[node]));
            node = contact.from();
        }
        Collections.reverse(hops);
        return hops;
    }

    /**
     * Books the spans of a delivery, so that later bundles find them taken.
     *
     * @param delivery what {@link #route} gave, in time or late; a booking made since then may have taken its place
     */
    public void book(Delivery delivery) {
        if (delivery.hops().isEmpty()) {
            throw new IllegalArgumentException("delivery is " + delivery.outcome() + ", but must have hops to book");
        }
        for (Hop hop : delivery.hops()) {
            Checks.index("contact of a hop", hop.contact(), bookings.length);
            if (!bookings[hop.contact()].isFree(plan.contacts().get(hop.contact()), hop.start(), hop.end())) {
                throw new IllegalArgumentException("contact " + hop.contact() + " from " + hop.from() + " to "
                        + hop.to() + " is taken or closed between " + hop.start() + " s and " + hop.end()
                        + " s, but must be free");
            }
        }
        for (Hop hop : delivery.hops()) {
            bookings[hop.contact()].take(hop.start(), hop.end());
        }
    }

    /**
     * Routes a bundle, and books it where it arrives in time.
     *
     * @param bundle what is to be delivered
     * @return the delivery; late or unreachable ones are not booked
     */
    public Delivery send(Bundle bundle) {
        Delivery delivery = route(bundle);
        if (delivery.inTime()) {
            book(delivery);
        }
        return delivery;
    }

    /**
     * What is left of a contact's volume.
     *
     * @param contact index of the contact in the plan
     * @return volume that is not booked, perhaps in several pieces [bit]
     */
    public double residualVolume(int contact) {
        Checks.index("contact", contact, bookings.length);
        Contact of = plan.contacts().get(contact);
        return Math.max(0, of.volume() - of.rate() * bookings[contact].taken());
    }
}

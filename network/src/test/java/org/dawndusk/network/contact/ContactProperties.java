/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random plans on whole seconds, whose rates make every bundle last whole seconds. */
class ContactProperties {
    private static final int HORIZON = 60;

    /** Contacts with spans, rates of 1 or 2 bit/s and light times of 0 to 3 s; those that overlap another are left out. */
    private static List<Contact> contacts(int nodes, int count, Random random) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            int start = random.nextInt(HORIZON);
            int end = start + 1 + random.nextInt(15);
            boolean free = contacts.stream()
                    .noneMatch(
                            each -> each.from() == from && each.to() == to && each.start() < end && start < each.end());
            if (free) {
                contacts.add(new Contact(from, to, start, end, 1 + random.nextInt(2), random.nextInt(4)));
            }
        }
        return contacts;
    }

    private static Bundle bundle(int nodes, Random random) {
        int from = random.nextInt(nodes);
        int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
        return new Bundle(from, to, 2.0 * (1 + random.nextInt(3)), random.nextInt(30), HORIZON);
    }

    /**
     * The earliest arrival on a graph that has each node at each second: waiting is an edge, and so is every sending that
     * finds its seconds free.
     */
    private static double timeExpanded(ContactPlan plan, boolean[][] taken, Bundle bundle) {
        int last = 2 * HORIZON;
        boolean[][] has = new boolean[last + 1][plan.nodes()];
        has[(int) bundle.ready()][bundle.from()] = true;
        for (int t = (int) bundle.ready(); t <= last; t++) {
            if (has[t][bundle.to()]) {
                return t;
            }
            for (int i = 0; i < plan.contacts().size(); i++) {
                Contact contact = plan.contacts().get(i);
                int end = t + (int) (bundle.size() / contact.rate());
                boolean open = has[t][contact.from()] && t >= contact.start() && end <= contact.end();
                for (int second = t; second < end && open; second++) {
                    open = !taken[i][second];
                }
                if (open) {
                    has[end + (int) contact.lightTime()][contact.to()] = true;
                }
            }
            for (int node = 0; node < plan.nodes() && t < last; node++) {
                has[t + 1][node] |= has[t][node];
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    @Property(tries = 300)
    void arrivalsAreThoseOfTheTimeExpandedGraphWhateverIsBooked(
            @ForAll @IntRange(min = 2, max = 6) int nodes,
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll long seed) {
        Random random = new Random(seed);
        ContactPlan plan = ContactPlan.of(nodes, contacts(nodes, count, random));
        ContactRouter router = ContactRouter.over(plan);
        boolean[][] taken = new boolean[plan.contacts().size()][2 * HORIZON + 20];
        for (int i = 0; i < 12; i++) {
            Bundle bundle = bundle(nodes, random);
            double expected = timeExpanded(plan, taken, bundle);
            Delivery delivery = router.send(bundle);
            assertThat(delivery.arrival()).isEqualTo(expected);
            if (delivery.inTime()) {
                for (Hop hop : delivery.hops()) {
                    Arrays.fill(taken[hop.contact()], (int) hop.start(), (int) hop.end(), true);
                }
            }
        }
    }

    @Property(tries = 200)
    void hopsFollowEachOtherWithinTheirContacts(
            @ForAll @IntRange(min = 2, max = 6) int nodes,
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll long seed) {
        Random random = new Random(seed);
        ContactPlan plan = ContactPlan.of(nodes, contacts(nodes, count, random));
        Bundle bundle = bundle(nodes, random);
        int node = bundle.from();
        double time = bundle.ready();
        for (Hop hop : ContactRouter.over(plan).route(bundle).hops()) {
            Contact contact = plan.contacts().get(hop.contact());
            assertThat(contact.from()).isEqualTo(node).isEqualTo(hop.from());
            assertThat(hop.start()).isGreaterThanOrEqualTo(Math.max(time, contact.start()));
            assertThat(hop.end()).isEqualTo(hop.start() + bundle.size() / contact.rate());
            assertThat(hop.end()).isLessThanOrEqualTo(contact.end());
            assertThat(hop.arrival()).isEqualTo(hop.end() + contact.lightTime());
            node = hop.to();
            time = hop.arrival();
        }
    }

    @Property(tries = 200)
    void oneMoreContactNeverDelaysABundle(
            @ForAll @IntRange(min = 2, max = 6) int nodes,
            @ForAll @IntRange(min = 1, max = 40) int count,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Contact> contacts = contacts(nodes, count, random);
        Bundle bundle = bundle(nodes, random);
        double all = ContactRouter.over(ContactPlan.of(nodes, contacts))
                .route(bundle)
                .arrival();
        double fewer = ContactRouter.over(ContactPlan.of(nodes, contacts.subList(1, contacts.size())))
                .route(bundle)
                .arrival();
        assertThat(all).isLessThanOrEqualTo(fewer);
    }

    @Property(tries = 200)
    void bookedVolumesNeverExceedWhatAContactHolds(
            @ForAll @IntRange(min = 2, max = 4) int nodes,
            @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll long seed) {
        Random random = new Random(seed);
        ContactPlan plan = ContactPlan.of(nodes, contacts(nodes, count, random));
        ContactRouter router = ContactRouter.over(plan);
        double[] booked = new double[plan.contacts().size()];
        for (int i = 0; i < 40; i++) {
            Bundle whole = bundle(nodes, random);
            double size = whole.size() * random.nextDouble();
            Delivery delivery = router.send(new Bundle(whole.from(), whole.to(), size, whole.ready(), HORIZON));
            if (delivery.inTime()) {
                delivery.hops().forEach(hop -> booked[hop.contact()] += size);
            }
        }
        for (int i = 0; i < booked.length; i++) {
            double volume = plan.contacts().get(i).volume();
            assertThat(booked[i]).isLessThanOrEqualTo(volume * (1 + 1e-12));
            assertThat(router.residualVolume(i)).isBetween(0.0, volume);
            assertThat(router.residualVolume(i) + booked[i]).isCloseTo(volume, within(1e-9));
        }
    }

    @Property(tries = 100)
    void aPlanThatWasWrittenNeverPromisesMore(
            @ForAll @IntRange(min = 2, max = 5) int nodes,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Contact> contacts = new ArrayList<>();
        for (Contact each : contacts(nodes, count, random)) {
            contacts.add(new Contact(
                    each.from(),
                    each.to(),
                    each.start() + 0.4 * random.nextDouble(),
                    each.end() - 0.4 * random.nextDouble(),
                    100 * random.nextDouble() + 1,
                    random.nextDouble()));
        }
        ContactPlan plan = ContactPlan.of(nodes, contacts);
        ContactPlan read = IonContactPlan.read(IonContactPlan.write(plan));
        for (Contact each : read.contacts()) {
            assertThat(plan.contacts())
                    .anyMatch(real -> real.from() == each.from()
                            && real.to() == each.to()
                            && real.start() <= each.start()
                            && each.end() <= real.end()
                            && each.rate() <= real.rate()
                            && each.lightTime() >= real.lightTime());
        }
    }
}

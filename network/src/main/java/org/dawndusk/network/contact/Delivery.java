/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import java.util.List;

/**
 * The earliest delivery of a bundle over a plan.
 *
 * @param bundle what is to be delivered
 * @param outcome whether it arrives, and in time
 * @param hops the way, empty where there is none
 * @param arrival when the last bit arrives, {@link Double#POSITIVE_INFINITY} where there is no way [s]
 * @param margin from arrival to the deadline: negative where the bundle is late, −∞ where there is no way, ∞ where nothing
 *     presses [s]
 */
public record Delivery(Bundle bundle, Outcome outcome, List<Hop> hops, double arrival, double margin) {
    /** What becomes of a bundle. */
    public enum Outcome {
        /** It arrives no later than its deadline. */
        DELIVERED,
        /** It can arrive, but not before its deadline has passed. */
        LATE,
        /** The plan has no way for it. */
        UNREACHABLE
    }

    /**
     * Keeps the hops.
     *
     * @param bundle what is to be delivered
     * @param outcome whether it arrives, and in time
     * @param hops the way, empty where there is none
     * @param arrival when the last bit arrives, {@link Double#POSITIVE_INFINITY} where there is no way [s]
     * @param margin from arrival to the deadline: negative where the bundle is late, −∞ where there is no way, ∞ where nothing
     *     presses [s]
     */
    public Delivery {
        hops = List.copyOf(hops);
    }

    static Delivery of(Bundle bundle, List<Hop> hops) {
        double arrival = hops.get(hops.size() - 1).arrival();
        double margin = bundle.deadline() - arrival;
        return new Delivery(bundle, margin >= 0 ? Outcome.DELIVERED : Outcome.LATE, hops, arrival, margin);
    }

    static Delivery unreachable(Bundle bundle) {
        return new Delivery(bundle, Outcome.UNREACHABLE, List.of(), Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    /**
     * Whether the bundle arrives in time.
     *
     * @return whether it does
     */
    public boolean inTime() {
        return outcome == Outcome.DELIVERED;
    }
}

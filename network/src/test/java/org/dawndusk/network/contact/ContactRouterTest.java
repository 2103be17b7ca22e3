/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dawndusk.network.contact.Delivery.Outcome;
import org.junit.jupiter.api.Test;

class ContactRouterTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** 0 to 1 for 10 s at 8 bit/s, then 1 to 2 from 20 to 30 s and again from 40 s. */
    private static ContactPlan plan() {
        return ContactPlan.of(4, List.of())
                .with(0, 1, new double[] {0}, new double[] {10}, 8, 0.5)
                .with(1, 2, new double[] {20, 40}, new double[] {30, 50}, 4, 0.25);
    }

    @Test
    void aBundleIsSentWholeAndKeptUntilTheNextContact() {
        Delivery delivery = ContactRouter.over(plan()).route(new Bundle(0, 2, 16, 1, 30));
        assertThat(delivery.hops()).containsExactly(new Hop(0, 0, 1, 1, 3, 3.5), new Hop(1, 1, 2, 20, 24, 24.25));
        assertThat(delivery.outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(delivery.margin()).isEqualTo(5.75);
    }

    @Test
    void whatIsBookedIsTakenAndTheRestIsLeft() {
        ContactRouter router = ContactRouter.over(plan());
        Bundle bundle = new Bundle(0, 2, 24, 0, NEVER);
        assertThat(router.send(bundle).arrival()).isEqualTo(26.25);
        assertThat(router.residualVolume(0)).isEqualTo(56);
        assertThat(router.residualVolume(1)).isEqualTo(16);
        // four seconds are left of the first pass, six would be needed
        assertThat(router.send(bundle).arrival()).isEqualTo(46.25);
        assertThat(router.send(new Bundle(0, 2, 16, 0, NEVER)).arrival()).isEqualTo(30.25);
        assertThat(router.residualVolume(1)).isZero();
    }

    @Test
    void aSmallBundleFitsIntoAGap() {
        ContactRouter router = ContactRouter.over(plan());
        router.send(new Bundle(0, 1, 16, 0, NEVER));
        router.send(new Bundle(0, 1, 16, 5, NEVER));
        assertThat(router.send(new Bundle(0, 1, 24, 0, NEVER)).arrival()).isEqualTo(5.5);
        assertThat(router.send(new Bundle(0, 1, 24, 0, NEVER)).arrival()).isEqualTo(10.5);
        assertThat(router.send(new Bundle(0, 1, 1, 0, NEVER)).outcome()).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void whatComesLateOrNotAtAllIsAnAnswerAndIsNotBooked() {
        ContactRouter router = ContactRouter.over(plan());
        Delivery late = router.send(new Bundle(0, 2, 16, 0, 24));
        assertThat(late.outcome()).isEqualTo(Outcome.LATE);
        assertThat(late.margin()).isEqualTo(-0.25);
        assertThat(router.residualVolume(0)).isEqualTo(80);
        Delivery none = router.send(new Bundle(0, 3, 1, 0, NEVER));
        assertThat(none.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(none.arrival()).isEqualTo(NEVER);
        assertThat(none.margin()).isEqualTo(-NEVER);
        assertThat(none.hops()).isEmpty();
        assertThatThrownBy(() -> router.book(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delivery is UNREACHABLE, but must have hops to book");
    }

    @Test
    void aDeliveryWhosePlaceWasTakenSinceIsNotBooked() {
        ContactRouter router = ContactRouter.over(plan());
        Delivery first = router.route(new Bundle(0, 2, 16, 0, NEVER));
        router.send(new Bundle(1, 2, 4, 0, NEVER));
        assertThatThrownBy(() -> router.book(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("contact 1 from 1 to 2 is taken or closed between 20.0 s and 24.0 s, but must be free");
        assertThat(router.residualVolume(0)).isEqualTo(80);
    }

    private static void refused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesContactsThatCannotBe() {
        ContactPlan none = ContactPlan.of(2, List.of());
        refused(() -> new Contact(0, 1, 5, 5, 1, 0), "end is 5.0, but must be in (5.0, ∞)");
        refused(() -> new Contact(0, 1, Double.NaN, 5, 1, 0), "start is NaN, but must be in (-∞, ∞)");
        refused(() -> new Contact(0, 1, 0, 5, 0, 0), "rate is 0.0, but must be in (0, ∞)");
        refused(() -> new Contact(0, 1, 0, 5, 1, -1), "lightTime is -1.0, but must be in [0, ∞)");
        refused(() -> new Contact(1, 1, 0, 5, 1, 0), "to is 1, which is the sender, but must be another node");
        refused(
                () -> none.with(0, 2, new double[] {3}, new double[] {4}, 1, 0),
                "to of the contact at 3.0 s is 2, but must be in [0, 1]");
        refused(
                () -> none.with(0, 1, new double[] {5, 3}, new double[] {6, 4}, 1, 0),
                "starts[1] is 3.0, but must be in [6.0, ∞)");
        refused(
                () -> none.with(0, 1, new double[] {0, 3}, new double[] {4, 5}, 1, 0),
                "starts[1] is 3.0, but must be in [4.0, ∞)");
        refused(
                () -> none.with(0, 1, new double[] {0}, new double[] {4}, 1, 0)
                        .with(0, 1, new double[] {3}, new double[] {5}, 1, 0),
                "contact from 0 to 1 starts at 3.0 s, but must not start before the one from 0.0 s ends at 4.0 s");
        refused(() -> new Bundle(0, 1, -1, 0, 1), "size is -1.0, but must be in [0, ∞)");
        refused(() -> new Bundle(0, 1, 1, 2, 1), "deadline is 1.0, but must be in [2.0, ∞]");
        refused(
                () -> ContactRouter.over(none).route(new Bundle(0, 5, 1, 0, 1)),
                "to of the bundle is 5, but must be in [0, 1]");
    }
}

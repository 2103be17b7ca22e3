/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.dawndusk.network.contact.Delivery.Outcome;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** The plan with five nodes that the tutorial works through, A to E as nodes 1 to 5. */
class ContactRouterAgainstTutorialTest {
    private static final String SOURCE =
            "Fraire, De Jonckère, Burleigh, Contact graph routing tutorial, JNCA 174 (2021) 102884, worked plan";
    private static final String PLAN = """
            a contact +0 +60 1 2 1
            a contact +0 +60 2 3 1
            a contact +0 +60 1 3 1
            a contact +0 +30 3 4 1
            a contact +10 +20 1 5 1
            a contact +0 +10 4 5 1
            a contact +30 +40 4 5 1
            a contact +50 +60 4 5 1
            a range +0 +60 1 2 1
            a range +0 +60 2 3 1
            a range +0 +60 1 3 1
            a range +0 +30 3 4 1
            a range +10 +20 1 5 1
            a range +0 +60 4 5 1
            """;

    @Test
    void theBestDeliveryIsByThreeHops() {
        Delivery delivery = ContactRouter.over(IonContactPlan.read(PLAN)).route(new Bundle(0, 4, 0, 0, 60));
        // light times of one second, so the arrival is a whole number
        Published.value("network", "best delivery time from A to E, plan of eight contacts", 3, "s")
                .from(SOURCE)
                .within(1e-9)
                .is(delivery.arrival());
        assertThat(delivery.hops()).extracting(Hop::to).containsExactly(2, 3, 4);
        assertThat(delivery.margin()).isEqualTo(57);
    }

    @Test
    void laterBundlesTakeTheDirectContactAndThenWait() {
        ContactRouter router = ContactRouter.over(IonContactPlan.read(PLAN));
        assertThat(router.route(new Bundle(0, 4, 0, 9, 60)).arrival()).isEqualTo(11);
        assertThat(router.route(new Bundle(0, 4, 0, 20, 60)).arrival()).isEqualTo(31);
        assertThat(router.route(new Bundle(0, 4, 0, 29, 60)).outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(router.route(new Bundle(3, 4, 0, 40, 60)).arrival()).isEqualTo(51);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Contacts that come and go, known beforehand: the earliest delivery over them, and plans in the form that ION reads.
 *
 * <p>Start at {@link org.dawndusk.network.contact.ContactPlan}:
 *
 * <pre>{@code
 * ContactPlan plan = ContactPlan.of(3, List.of())
 *         .withBoth(0, 1, starts, ends, 10e9, 0.007)      // satellite 0 and relay 1 in sight of each other
 *         .with(1, 2, passStarts, passEnds, 2e9, 0.004);  // relay 1 down to gateway 2
 * ContactRouter router = ContactRouter.over(plan);
 * Delivery delivery = router.send(new Bundle(0, 2, 8e12, 0, 6 * 3600));
 * double arrival = delivery.arrival();                    // infinite where unreachable; delivery.outcome() says
 * double margin = delivery.margin();                      // s to the deadline
 * String text = IonContactPlan.write(plan);               // a contact +0 +540 1 2 1250000000 ...
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.contact;

import org.jspecify.annotations.NullMarked;

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class IonContactPlanTest {
    @Test
    void writesWholeNumbersThatPromiseNoMore() {
        ContactPlan plan = ContactPlan.of(
                3,
                List.of(
                        new Contact(0, 1, 0.5, 60.9, 1007, 0.002),
                        new Contact(1, 0, 3, 9, 8e9, 2),
                        // less than a byte a second, and less than a whole second
                        new Contact(1, 2, 3, 9, 7.9, 0),
                        new Contact(2, 1, 3.2, 4.1, 800, 0)));
        assertThat(IonContactPlan.write(plan)).isEqualTo("""
                        a contact +1 +60 1 2 125
                        a range +1 +60 1 2 1
                        a contact +3 +9 2 1 1000000000
                        a range +3 +9 2 1 2
                        """);
    }

    @Test
    void readsWhatItWrites() {
        ContactPlan plan = ContactPlan.of(
                3,
                List.of(
                        new Contact(0, 2, 1, 60, 1000, 5),
                        new Contact(2, 0, 1, 30, 800, 3),
                        new Contact(1, 0, 2, 4, 8, 0)));
        ContactPlan read = IonContactPlan.read(IonContactPlan.write(plan));
        assertThat(read.contacts()).isEqualTo(plan.contacts());
        assertThat(read.nodes()).isEqualTo(3);
    }

    @Test
    void aRangeFromTheLowerNumberStandsForTheWayBackUnlessThatHasItsOwn() {
        ContactPlan plan = IonContactPlan.read("""
                # light times
                a range +0 +50 1 2 4
                a range +50 +90 1 2 6
                a range +20 +40 2 1 9

                a contact +0 +80 1 2 10
                a contact +10 +60 2 1 10 1.0
                a contact +60 +80 2 1 10
                a contact +0 +80 2 2 10
                """);
        assertThat(plan.contacts())
                .containsExactly(
                        new Contact(0, 1, 0, 80, 80, 6),
                        new Contact(1, 0, 10, 60, 80, 9),
                        new Contact(1, 0, 60, 80, 80, 6));
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> IonContactPlan.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void errorsNameTheLineAndTheField() {
        refused("\nd contact +0 1 2", "line 2: command is \"d contact\", but must be 'a contact' or 'a range'");
        refused("a contact +0 +9 1 2", "line 1: number of fields is \"6\", but must be 7 or 8");
        refused(
                "a contact 2027/01/01-00:00:00 +9 1 2 5",
                "line 1: start time is \"2027/01/01-00:00:00\", but must be seconds since the reference time, such as +60");
        refused("a contact +9 +9 1 2 5", "line 1: stop time is \"9\", but must be a whole number, 10 or more");
        refused("a contact +0 +9 0 2 5", "line 1: first node is \"0\", but must be a whole number, 1 or more");
        refused("a contact +0 +9 1 x 5", "line 1: second node is \"x\", but must be a whole number, 1 or more");
        refused("a contact +0 +9 1 2 0", "line 1: rate is \"0\", but must be a whole number, 1 or more");
        refused("# c\na range +0 +9 1 2 0.5", "line 2: distance is \"0.5\", but must be a whole number, 0 or more");
        refused(
                "a contact +0 +9 1 2 5 0.5",
                "line 1: confidence is \"0.5\", but must be 1, since the plan holds no likelihoods");
        refused(
                "a range +0 +5 1 2 1\na contact +0 +9 1 2 5",
                "line 2: the contact from node 1 to 2 has no range at +5, but ranges must cover it");
        assertThatThrownBy(() -> IonContactPlan.write(ContactPlan.of(2, List.of(new Contact(0, 1, -1, 2, 1, 0)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start of the contact from 0 to 1 is -1.0, but must be in [0, ∞)");
    }
}

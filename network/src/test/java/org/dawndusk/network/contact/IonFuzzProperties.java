/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Contact plans that are spoilt, or meant to exhaust memory or patience: a plan, or a refusal that names the line. */
class IonFuzzProperties {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PLAN = """
            # light times
            a range +0 +50 1 2 4
            a range +50 +90 1 2 6
            a range +20 +40 2 1 9
            a contact +0 +80 1 2 10
            a contact +10 +60 2 1 10 1.0
            a contact +60 +80 2 1 10
            """;

    private static void readOrRefused(String text) {
        try {
            ContactPlan plan = IonContactPlan.read(text);
            assertThat(plan.nodes()).isBetween(0, IonContactPlan.MOST_NODES);
            // what was read is routed through, and reads back as it was
            ContactRouter.over(plan);
            ContactPlan again = IonContactPlan.read(IonContactPlan.write(plan));
            assertThat(again.contacts()).isEqualTo(plan.contacts());
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s)line \\d+: .*").hasSizeLessThan(300);
        }
    }

    @Property
    void anyTextIsReadOrRefusedWithItsLine(@ForAll String text) {
        readOrRefused(text);
    }

    @Property
    void aSpoiltPlanIsReadOrRefusedWithItsLine(@ForAll("damage") List<Damage> damages) {
        StringBuilder text = new StringBuilder(PLAN);
        for (Damage damage : damages) {
            int at = damage.place % (text.length() + 1);
            text.replace(at, Math.min(text.length(), at + damage.length), damage.replacement);
        }
        readOrRefused(text.toString());
    }

    /** Some characters of a text are replaced by others. */
    record Damage(int place, int length, String replacement) {}

    @Provide
    Arbitrary<List<Damage>> damage() {
        Arbitrary<String> replacement = Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789+ \n").ofMaxLength(3),
                Arbitraries.strings().all().ofMaxLength(2),
                Arbitraries.of(
                        "\0",
                        "1e999999",
                        "NaN",
                        "999999999999999999",
                        "9999999999999999999",
                        "-1",
                        "\u2028",
                        "\u0661"));
        return Combinators.combine(Arbitraries.integers().between(0, 400), Arbitraries.of(0, 1, 1, 2, 20), replacement)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Example
    void hugeNumbersAndNodesAreRefusedWithoutHoldingThem() {
        String digits = "9".repeat(1_000_000);
        readOrRefused("a contact +0 +9 1 2 " + digits);
        readOrRefused("a contact +" + digits + " +9 1 2 5");
        readOrRefused("a contact +0 +9 1 " + digits + " 5");
        readOrRefused(digits);
        readOrRefused("\0".repeat(1_000_000));
        readOrRefused("a contact" + " +1".repeat(1_000_000));
        assertThatThrownBy(() -> IonContactPlan.read("a range +0 +9 1 2000000000 1\na contact +0 +9 1 2000000000 5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1: second node is \"2000000000\", but must be at most 1048576");
    }

    @Example
    void aContactThatStartsBeforeTheLastOneStopsNamesBothLines() {
        assertThatThrownBy(() -> IonContactPlan.read(
                        "a range +0 +99 1 2 1\na contact +5 +20 1 2 9\na contact +0 +6 1 2 9\na contact +0 +9 2 1 9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: start time is \"+5\", but must be +6 or later, where the contact of line 3 stops");
    }

    /** One pair with so many ranges and contacts that to look at each range for each contact would take an hour. */
    @Example
    void manyRangesOfOnePairTakeTimeInProportion() {
        int count = 100_000;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("a range +0 +")
                    .append(2_000_000 + i)
                    .append(" 1 2 ")
                    .append(i)
                    .append('\n');
            text.append("a contact +")
                    .append(10 * i)
                    .append(" +")
                    .append(10 * i + 9)
                    .append(" 2 1 8\n");
        }
        ContactPlan plan = assertTimeoutPreemptively(PATIENCE, () -> IonContactPlan.read(text.toString()));
        assertThat(plan.contacts()).hasSize(count).allMatch(contact -> contact.lightTime() == count - 1);
    }
}

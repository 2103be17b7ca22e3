/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataClassTest {
    private static final String LAW = "statute";

    private static Rule allow(String name, Subject subject, String... list) {
        return Rule.allow(name, subject, Set.of(list), LAW);
    }

    private static Rule deny(String name, Subject subject, String... list) {
        return Rule.deny(name, subject, Set.of(list), LAW);
    }

    private static void contradict(String names, Rule... rules) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataClass("c", List.of(rules)))
                .withMessageStartingWith("rules " + names + " of class c contradict each other");
    }

    @Test
    void rulesThatNoSiteCanKeepAreRefusedByName() {
        contradict("a and b", allow("a", Subject.KEYS, "DE"), allow("b", Subject.KEYS, "FR", "US"));
        contradict("a and b", allow("a", Subject.KEYS, "DE"), deny("b", Subject.KEYS, "DE", "US"));
        contradict(
                "a and b",
                deny("x", Subject.KEYS, "CN"),
                allow("a", Subject.KEYS, "DE"),
                allow("b", Subject.KEYS, "FR"));
        contradict(
                "a and b and c",
                allow("a", Subject.KEYS, "DE", "FR"),
                allow("b", Subject.KEYS, "FR", "US"),
                deny("c", Subject.KEYS, "FR"));
        contradict("a and b", allow("a", Subject.LAUNCHING_STATES, "DE"), allow("b", Subject.LAUNCHING_STATES, "FR"));
        contradict("a and b", allow("a", Subject.RELAYS, "DE"), deny("b", Subject.RELAYS, "DE"));
        contradict("a and b", allow("a", Subject.EXPORT_GROUP, "9A515.a"), deny("b", Subject.EXPORT_GROUP, "9A515"));
    }

    @Test
    void rulesThatSomeSiteCanKeepAreNot() {
        List<Rule> rules = List.of(
                allow("a", Subject.KEYS, "DE", "FR"),
                allow("b", Subject.KEYS, "FR", "US"),
                deny("c", Subject.KEYS, "DE", "US"),
                allow("d", Subject.REGISTRY, "US"),
                deny("e", Subject.OPERATOR, "US"),
                deny("f", Subject.OPERATOR, "DE"),
                // no relay at all keeps both
                allow("g", Subject.RELAYS, "DE"),
                allow("h", Subject.RELAYS, "FR"),
                allow("i", Subject.OVERFLOWN),
                allow("j", Subject.EXPORT_GROUP, "9A515"),
                deny("k", Subject.EXPORT_GROUP, "9A515.a"));
        assertThat(new DataClass("c", rules).rules()).isEqualTo(rules);
    }

    @Test
    void namesAndSourcesAreNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.allow("a", Subject.KEYS, Set.of("DE"), " "))
                .withMessage("legalSource of rule a is blank, but must be in the texts that are not");
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.allow("", Subject.KEYS, Set.of("DE"), LAW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.allow("a", Subject.KEYS, Set.of(), LAW))
                .withMessage("list of rule a is empty, but must be in the lists that allow something");
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.allow("a", Subject.EXPORT_GROUP, Set.of(""), LAW));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DataClass("c", List.of(deny("a", Subject.KEYS, "US"), deny("a", Subject.PARENT, "US"))))
                .withMessage("rule a is there twice in class c, but must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataClass("c", List.of(deny("a", Subject.KEYS, "US"))).rule("b"))
                .withMessage("rule is b, but must be in [a]");
    }

    @Test
    void severalClassesBindAtOnce() {
        DataClass both = DataClass.allOf(
                "both",
                new DataClass("c", List.of(deny("a", Subject.KEYS, "US"))),
                new DataClass("d", List.of(allow("b", Subject.KEYS, "US", "DE"))));
        assertThat(both.rules().stream().map(Rule::name)).containsExactly("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataClass.allOf(
                        "x", Presets.beyondCloudAct(), new DataClass("us", List.of(allow("us", Subject.PARENT, "US")))))
                .withMessageContaining("us and cloud-act-parent");
    }
}

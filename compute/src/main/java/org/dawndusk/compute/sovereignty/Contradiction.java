/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds rules on one subject that no site could keep together. */
final class Contradiction {
    private Contradiction() {}

    static void refuse(String dataClass, Subject subject, List<Rule> rules) {
        List<Rule> allowing = rules.stream().filter(Rule::allows).toList();
        List<Rule> denying = rules.stream().filter(rule -> !rule.allows()).toList();
        if (!subject.mayBeNone()) {
            refuseTogether(
                    dataClass,
                    subject,
                    Stream.concat(allowing.stream(), denying.stream()).toList());
            return;
        }
        // two lists without a common entry are kept by having none; a list that is wholly denied is an error all the
        // same
        for (Rule rule : allowing) {
            if (!rule.list().isEmpty()) {
                refuseTogether(
                        dataClass,
                        subject,
                        Stream.concat(Stream.of(rule), denying.stream()).toList());
            }
        }
    }

    private static void refuseTogether(String dataClass, Subject subject, List<Rule> rules) {
        if (canBeKept(rules)) {
            return;
        }
        List<Rule> core = new ArrayList<>(rules);
        for (Rule rule : rules) {
            List<Rule> without = new ArrayList<>(core);
            without.remove(rule);
            if (!canBeKept(without)) {
                core = without;
            }
        }
        String names = core.stream().map(Rule::name).collect(Collectors.joining(" and "));
        throw new IllegalArgumentException("rules " + names + " of class " + dataClass
                + " contradict each other, but must leave something as " + subject.words());
    }

    private static boolean canBeKept(List<Rule> rules) {
        return rules.stream()
                .filter(Rule::allows)
                .findFirst()
                .map(first ->
                        first.list().stream().anyMatch(value -> rules.stream().allMatch(rule -> rule.accepts(value))))
                .orElse(true);
    }
}

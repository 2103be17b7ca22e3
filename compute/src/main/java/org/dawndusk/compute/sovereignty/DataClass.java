/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of data and the rules that bind it; a class without rules may be processed anywhere. Immutable and thread-safe.
 *
 * @param name name, may be empty for jobs that name no class
 * @param rules the rules, each of which must hold
 */
public record DataClass(String name, List<Rule> rules) {
    /**
     * Checks that names are unique and that the rules do not contradict each other.
     *
     * @param name name, may be empty for jobs that name no class
     * @param rules the rules, each of which must hold
     * @throws IllegalArgumentException if no site could ever keep the rules on one subject; the message names them
     */
    public DataClass {
        rules = List.copyOf(rules);
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException(
                        "rule " + rule.name() + " is there twice in class " + name + ", but must be unique");
            }
        }
        for (Subject subject : Subject.values()) {
            Contradiction.refuse(
                    name,
                    subject,
                    rules.stream().filter(rule -> rule.subject() == subject).toList());
        }
    }

    /**
     * A class that several others bind at once.
     *
     * @param name its name
     * @param classes the classes whose rules it has, with unique names of rules
     * @return the class
     */
    public static DataClass allOf(String name, DataClass... classes) {
        List<Rule> rules = new ArrayList<>();
        for (DataClass each : classes) {
            rules.addAll(each.rules);
        }
        return new DataClass(name, rules);
    }

    /**
     * A rule of the class.
     *
     * @param name its name
     * @return the rule
     * @throws IllegalArgumentException if the class has no such rule
     */
    public Rule rule(String name) {
        for (Rule rule : rules) {
            if (rule.name().equals(name)) {
                return rule;
            }
        }
        throw Checks.refused(
                "rule", name, rules.stream().map(Rule::name).sorted().toList().toString());
    }
}

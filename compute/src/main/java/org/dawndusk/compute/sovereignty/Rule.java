/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

import java.util.Collection;
import java.util.SortedSet;

/**
 * One rule of a data class: a list of States, or of export-control groups, that a subject must keep to or must keep away from.
 *
 * <p>Where the subject has several values (launching States, relays, States overflown, export-control groups) each of them must
 * keep the rule. An export-control group on the list covers its paragraphs: {@code 9A515} covers {@code 9A515.a}, {@code USML
 * XV} covers {@code USML XV(a)}. Immutable and thread-safe.
 *
 * @param name name, unique in its class; a refusal carries it
 * @param subject what the rule looks at
 * @param allows true if only what is on the list is allowed, false if it is denied
 * @param list codes of States, or export-control groups
 * @param legalSource where the rule comes from: treaty, statute or contract, with article or section
 */
public record Rule(String name, Subject subject, boolean allows, SortedSet<String> list, String legalSource) {
    /**
     * Checks and copies the list.
     *
     * @param name name, unique in its class, not blank
     * @param subject what the rule looks at
     * @param allows true if only what is on the list is allowed, false if it is denied
     * @param list codes of States, or export-control groups; only a list of what is denied, or of what a site or route may have
     *     none of, may be empty
     * @param legalSource where the rule comes from, not blank
     */
    public Rule {
        Checks.text("name", name);
        Checks.text("legalSource of rule " + name, legalSource);
        for (String entry : list) {
            if (subject == Subject.EXPORT_GROUP) {
                Checks.text("group of rule " + name, entry);
            } else {
                Checks.state("State of rule " + name, entry);
            }
        }
        if (allows && list.isEmpty() && !subject.mayBeNone()) {
            throw Checks.refused("list of rule " + name, "empty", "the lists that allow something");
        }
        list = Checks.sorted(list);
    }

    /**
     * A rule that allows only what it lists.
     *
     * @param name name, unique in its class
     * @param subject what it looks at
     * @param list codes of States, or export-control groups
     * @param legalSource where it comes from
     * @return the rule
     */
    public static Rule allow(String name, Subject subject, Collection<String> list, String legalSource) {
        return new Rule(name, subject, true, Checks.sorted(list), legalSource);
    }

    /**
     * A rule that denies what it lists.
     *
     * @param name name, unique in its class
     * @param subject what it looks at
     * @param list codes of States, or export-control groups
     * @param legalSource where it comes from
     * @return the rule
     */
    public static Rule deny(String name, Subject subject, Collection<String> list, String legalSource) {
        return new Rule(name, subject, false, Checks.sorted(list), legalSource);
    }

    boolean accepts(String value) {
        return list.stream().anyMatch(entry -> covers(entry, value)) == allows;
    }

    private boolean covers(String entry, String value) {
        if (subject != Subject.EXPORT_GROUP || value.length() <= entry.length()) {
            return value.equals(entry);
        }
        return value.startsWith(entry) && !Character.isLetterOrDigit(value.charAt(entry.length()));
    }
}

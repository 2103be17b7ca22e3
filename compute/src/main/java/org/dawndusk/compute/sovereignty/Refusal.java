/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sovereignty;

/**
 * A rule that a site or route breaks, or of which it is not known whether it keeps it. Immutable and thread-safe.
 *
 * @param dataClass name of the class
 * @param rule the rule, with its legal source
 * @param node identifier of the site, relay or gateway that breaks it
 * @param found what was found there, for people: the offending States or groups, or {@code not given}
 */
public record Refusal(String dataClass, Rule rule, String node, String found) {
    /** What is found where a fact is absent. */
    static final String NOT_GIVEN = "not given";

    /**
     * The refusal in one line for people.
     *
     * @return class, rule and legal source, what was found and what is allowed
     */
    public String detail() {
        return "rule " + rule.name() + " of class " + dataClass + " (" + rule.legalSource() + "): "
                + rule.subject().words() + " at " + node + " is " + found + ", but must "
                + (rule.allows() ? "" : "not ") + "be in " + rule.list();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Problems in text that are spoilt: read, or refused with the place of the number. */
class AssignmentParseProperties {
    private static void readOrRefused(String text) {
        try {
            AssignmentProblem problem = AssignmentProblem.parse(text);
            assertThat(problem.agents()).isPositive();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage())
                    .matches(
                            "(?s)(number of (agents|jobs)|(cost|use|capacity)\\[.*|allowed.*) (is|are) .*but must be .*")
                    .hasSizeLessThan(300);
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text, @ForAll("tokens") String tokens) {
        readOrRefused(text);
        readOrRefused(tokens);
        readOrRefused("2 2 1 2 3 4 1 1 1 1 3 3 ".substring(0, Math.min(24, tokens.length())) + tokens);
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(
                        "0", "1", "2", "3", "-1", "1e999999", "NaN", "x", "9999999999999999999", "1048576", "\0", "+1")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join(" ", list));
    }

    /** 8 TB of costs, or a million digits of one. */
    @Example
    void claimsThatTheTextDoesNotKeepCostNoMemory() {
        readOrRefused("1048576 1048576");
        readOrRefused("1048576 1048576 " + "1 ".repeat(100_000));
        readOrRefused("1048577 1");
        readOrRefused("1 1 " + "9".repeat(1_000_000) + " 1 1");
        readOrRefused("9".repeat(1_000_000));
    }
}

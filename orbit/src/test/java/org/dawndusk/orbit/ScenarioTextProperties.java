/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Dates in text that are spoilt: read, or refused. */
class ScenarioTextProperties {
    private final Earth earth = Earth.embedded();

    private void readOrRefused(String text) {
        try {
            Scenario scenario = Scenario.utc(earth, text);
            assertThat(Scenario.utc(earth, scenario.utc(0)).seconds(scenario.epoch()))
                    .isBetween(-1e-3, 1e-3);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).startsWith("utc is ").hasSizeLessThan(300);
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text, @ForAll("dates") String date) {
        readOrRefused(text);
        readOrRefused(date);
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.strings()
                .withChars("0123456789-:TZ.+W ")
                .ofMaxLength(4)
                .flatMap(spoilt -> Arbitraries.integers()
                        .between(0, 23)
                        .flatMap(at -> Arbitraries.integers()
                                .between(at, 23)
                                .map(end -> new StringBuilder("2027-01-01T00:00:00.000")
                                        .replace(at, end, spoilt)
                                        .toString())));
    }

    @Example
    void hostileDatesAreRefusedInOneLine() {
        String digits = "9".repeat(1_000_000);
        readOrRefused(digits);
        readOrRefused("2027-01-01T00:00:00." + digits);
        readOrRefused(digits + "-01-01T00:00:00");
        readOrRefused("999999999-01-01T00:00:00");
        readOrRefused("2027-01-01T00:00:1e999");
        readOrRefused("2027-01-01T00:00:00\0");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DawnDuskYearTest {
    @Test
    void theSeasonThrottlesTheRestOfTheYearDoesNotAndTheTableSaysSo() {
        DawnDuskYear.Result result = DawnDuskYear.of("2027-01-01T00:00:00Z").with(5);
        assertThat(result.sufficient()).isTrue();
        assertThat(result.arrayKwNew()).isBetween(26.0, 30.0);
        assertThat(result.weeks()).hasSizeBetween(52, 53);
        assertThat(result.weeks()).allSatisfy(week -> {
            assertThat(week.lowestCharge()).isGreaterThanOrEqualTo(0.7 - 1e-9);
            assertThat(week.computeKw()).isLessThanOrEqualTo(result.askedKw() + 1e-9);
            if (week.shadowHours() == 0) {
                assertThat(week.computeKw()).isCloseTo(result.askedKw(), within(1e-6));
            }
        });
        assertThat(result.weeks()).anySatisfy(week -> {
            assertThat(week.longestMinutes()).isGreaterThan(18);
            assertThat(week.computeKw()).isLessThan(0.97 * result.askedKw());
        });
        assertThat(result.lostShare()).isBetween(0.001, result.lostWithoutBattery());
        assertThat(result.ground().ratioWithStorage())
                .isGreaterThan(result.ground().ratio());
        assertThat(result.direct().ofTracked()).isBetween(0.8, 0.999);
        assertThat(result.direct().unmetKwh()).isGreaterThan(result.direct().trackedUnmetKwh());
        assertThat(result.direct().lowestCharge()).isBetween(0.7 - 1e-12, 0.71);
        StringWriter text = new StringWriter();
        DawnDuskYear.print(new PrintWriter(text), result);
        assertThat(text.toString()).contains("week  shadow h", "compute lost in the year: ", "kWh/m²");
    }
}

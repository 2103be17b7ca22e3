/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SeasonWeekTest {
    private final SeasonWeek week = new SeasonWeek();

    @Test
    void withoutABatteryTheDarkIsLost() {
        // 18.85 of 97.76 minutes at the solstice
        assertThat(week.darkShare()).isCloseTo(0.191, within(0.004));
        assertThat(week.trainingKept(0)).isCloseTo(1 - week.darkShare(), within(2e-3));
        assertThat(week.decodingKept(0)).isCloseTo(1 - week.darkShare(), within(2e-3));
    }

    @Test
    void decodingIsWholeWithASmallerBatteryThanTraining() {
        double small = 4 * 3.6e6;
        assertThat(week.decodingKept(small)).isGreaterThan(week.trainingKept(small) + 0.05);
        double before = 0;
        for (double battery = 0; battery < 1e8; battery += 5e6) {
            double kept = week.trainingKept(battery);
            assertThat(kept).isBetween(before - 1e-12, 1.0 + 1e-12);
            before = kept;
        }
        assertThat(week.trainingKept(1e8)).isCloseTo(1, within(1e-9));
    }

    @Test
    void theTableSaysWhatIsEnough() {
        StringWriter text = new StringWriter();
        week.print(new PrintWriter(text, true));
        assertThat(text.toString()).contains("battery kWh", "decoding is whole with");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dawndusk.orbit.Earth;
import org.junit.jupiter.api.Test;

class DisposalRuleTest {

    private static final double YEAR = 365.25 * 86400;

    @Test
    void theYearsAreThoseOfTheRules() {
        assertThat(DisposalRule.FCC_2022.allowed(40 * YEAR)).isEqualTo(5 * YEAR);
        assertThat(DisposalRule.IADC.allowed(40 * YEAR)).isEqualTo(25 * YEAR);
        assertThat(DisposalRule.NASA_STD_8719_14.allowed(3 * YEAR)).isEqualTo(25 * YEAR);
        assertThat(DisposalRule.NASA_STD_8719_14.allowed(12 * YEAR)).isEqualTo(18 * YEAR);
        assertThat(DisposalRule.NASA_STD_8719_14.allowed(31 * YEAR)).isZero();
    }

    @Test
    void theVerdictHoldsItsMargin() {
        DisposalRule.Verdict verdict = DisposalRule.FCC_2022.assess(10 * YEAR, 6 * YEAR);
        assertThat(verdict.met()).isFalse();
        assertThat(verdict.margin()).isEqualTo(-YEAR);
        assertThat(DisposalRule.IADC.assess(10 * YEAR, 25 * YEAR).met()).isTrue();
    }

    @Test
    void leftAloneAt650KilometresASatelliteBreaksBothRulesAndALowPerigeeKeepsThem() {
        AirDrag drag = new AirDrag(Earth.embedded(), MeanDensity.exponential(), 100);
        double mission = 8 * YEAR;
        double alone = drag.decay(650e3, 120e3, 0).duration();
        double lowered = drag.decay(300e3, 650e3, 120e3, 0).duration();
        assertThat(DisposalRule.IADC.assess(mission, alone).met()).isFalse();
        assertThat(DisposalRule.FCC_2022.assess(mission, lowered).met()).isTrue();
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> DisposalRule.IADC.assess(-1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("missionDuration is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> DisposalRule.IADC.assess(0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reentryTime is Infinity, but must be in [0, ∞)");
        assertThatThrownBy(() -> new DisposalRule.Verdict(DisposalRule.IADC, -1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

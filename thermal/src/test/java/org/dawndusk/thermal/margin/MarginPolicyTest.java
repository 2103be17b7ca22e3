/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginPolicyTest {
    private static final List<Contribution> INPUTS =
            List.of(new Contribution("load", 1e-3, 3_000), new Contribution("area", -2, 2));

    @Test
    void independentInputsAddTheirSquares() {
        MarginPolicy policy = new MarginPolicy(MarginPolicy.Combination.ROOT_SUM_OF_SQUARES, 1, 5, 4);
        MarginPolicy.Levels hot = policy.hot(330, INPUTS);
        assertThat(hot.uncertainty()).isCloseTo(6, within(1e-12));
        assertThat(hot.predicted()).isCloseTo(336, within(1e-12));
        assertThat(hot.acceptance()).isCloseTo(341, within(1e-12));
        assertThat(hot.qualification()).isCloseTo(345, within(1e-12));
        assertThat(hot.marginTo(358)).isCloseTo(13, within(1e-12));
    }

    @Test
    void coldCasesGoTheOtherWay() {
        MarginPolicy policy = new MarginPolicy(MarginPolicy.Combination.SUM, 0, 5, 4);
        MarginPolicy.Levels cold = policy.cold(280, INPUTS);
        assertThat(cold.uncertainty()).isCloseTo(7, within(1e-12));
        assertThat(cold.qualification()).isCloseTo(264, within(1e-12));
        assertThat(cold.marginTo(260)).isCloseTo(4, within(1e-12));
        assertThat(new MarginPolicy(MarginPolicy.Combination.SUM, 0, 0, 0)
                        .cold(280, List.of())
                        .marginTo(270))
                .isEqualTo(10);
    }

    @Test
    void negativeMarginsAreRefused() {
        assertThatThrownBy(() -> new MarginPolicy(MarginPolicy.Combination.SUM, 0, -5, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("acceptanceMargin is -5.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> new Contribution("load", Double.NaN, 1))
                .hasMessage("sensitivity of load is NaN, but must be in (-∞, ∞)");
        assertThatThrownBy(() -> new Contribution("load", 1, -1))
                .hasMessage("uncertainty of load is -1.0, but must be in [0, ∞)");
    }
}

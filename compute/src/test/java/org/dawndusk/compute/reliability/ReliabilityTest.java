/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final double FIVE_YEARS = 5 * ConstantFailureRate.YEAR;
    private final ConstantFailureRate rate = ConstantFailureRate.perYear(0.09);

    @Test
    void withoutSparesTheMissionSeesTheMeanSurvival() {
        assertThat(MissionCapacity.withSpares(rate, 4999, 0, FIVE_YEARS))
                .isCloseTo(rate.meanSurvival(FIVE_YEARS), within(1e-11));
    }

    /** One unit with one powered spare: 1 - (1 - p)² = 2 p - p², and p² decays at twice the rate. */
    @Test
    void oneSpareForOneUnitIsTheClosedForm() {
        double expected = 2 * rate.meanSurvival(FIVE_YEARS) - rate.ofGang(2).meanSurvival(FIVE_YEARS);
        assertThat(MissionCapacity.withSpares(rate, 1, 1, FIVE_YEARS)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void whatNeverFailsIsAlwaysThere() {
        ConstantFailureRate never = ConstantFailureRate.perYear(0);
        assertThat(never.meanSurvival(FIVE_YEARS)).isEqualTo(1);
        assertThat(never.meanTimeToFailure()).isInfinite();
        assertThat(MissionCapacity.withSpares(never, 10, 2, FIVE_YEARS)).isCloseTo(1, within(1e-14));
        assertThat(Redundancy.smallestFleet(10, 1, 0.999)).isEqualTo(10);
        assertThat(Redundancy.stockSuffices(0, 0)).isEqualTo(1);
        assertThat(Redundancy.smallestStock(0, 0.99)).isZero();
    }

    @Test
    void edgesOfTheBinomialAreExact() {
        assertThat(Redundancy.kOfN(0, 5, 0)).isEqualTo(1);
        assertThat(Redundancy.kOfN(5, 5, 1)).isEqualTo(1);
        assertThat(Redundancy.kOfN(1, 5, 0)).isZero();
        assertThat(Redundancy.meanCapacity(3, 5, 1)).isEqualTo(1);
        assertThat(Redundancy.meanCapacity(3, 5, 0)).isZero();
        assertThat(Redundancy.smallestStock(81 * 0.05, 0.98)).isEqualTo(9);
    }

    @Test
    void impossibleInputsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redundancy.kOfN(4, 3, 0.9))
                .withMessage("needed is 4, but must be in [0, 3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redundancy.kOfN(1, 3, 1.1))
                .withMessage("reliability is 1.1, but must be in [0, 1]");
        assertThatIllegalArgumentException().isThrownBy(() -> Redundancy.smallestFleet(3, 0, 0.9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redundancy.smallestStock(3, 1))
                .withMessage("confidence is 1.0, but must be in [0, 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConstantFailureRate.perYear(Double.NaN))
                .withMessage("rate is NaN, but must be in [0, ∞)");
        assertThatIllegalArgumentException().isThrownBy(() -> MissionCapacity.withSpares(rate, 0, 1, FIVE_YEARS));
        assertThatIllegalArgumentException().isThrownBy(() -> MissionCapacity.inYearlySteps(-0.1, 3));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class GroundAgainstPublicationsTest {
    private static final GroundPlant PLANT = new GroundPlant(GroundSite.US_UTILITY_MEDIAN, 0.22, 0.6, 0.85);

    @Test
    void hoursOfAYear() {
        Published.value("power", "full-power hours of the median US utility plant", 2102, "h")
                .from("M. Bolinger et al., Utility-Scale Solar, Lawrence Berkeley National Laboratory, 24 %")
                .within(0.5)
                .is(GroundSite.US_UTILITY_MEDIAN.fullPowerHours());
    }

    @Test
    void theRatioIsThatOfEnergiesWithinTheStatedBoundary() {
        double sunlit = 0.95;
        double delivered = 10 * 0.3 * 1361 * sunlit * 365.25 * 86_400;
        GroundComparison comparison = GroundComparison.of(delivered, 365.25, 10, PLANT, 1.2);
        assertThat(comparison.ratio()).isCloseTo(0.3 * 1361 * sunlit / (0.22 * 1000 * 0.24), within(1e-9));
        assertThat(comparison.ratioWithStorage()).isCloseTo(comparison.ratio() / (1 - 0.6 * 0.15), within(1e-9));
        assertThat(comparison.computeRatio(GroundComparison.INDUSTRY_PUE))
                .isCloseTo(comparison.ratioWithStorage() * 1.3, within(1e-9));
        assertThat(comparison.boundary()).contains("curtailed energy left out");
        GroundComparison half = GroundComparison.of(delivered / 2, 365.25 / 2, 10, PLANT, 1.2);
        assertThat(half.orbit()).isCloseTo(comparison.orbit(), within(1e-3));
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatThrownBy(() -> new GroundSite("night", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacityFactor is 0.0, but must be in (0, 1]");
        assertThatThrownBy(() -> new GroundPlant(GroundSite.WORLD_NEW_2023, 0.2, 1.1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("storedShare is 1.1, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> GroundComparison.of(1, 365, 1, PLANT, 0.9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("busToCompute is 0.9");
    }
}

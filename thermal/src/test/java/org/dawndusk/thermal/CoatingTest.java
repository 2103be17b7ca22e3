/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class CoatingTest {
    @Test
    void aBlackPlateEmitsAsStefanAndBoltzmannSay() {
        double side = Coating.BLACK.emittedFlux(293.15);
        Published.value("thermal", "black plate at 293.15 K, one side", 418.76592, "W/m²")
                .from("Stefan-Boltzmann law, sigma of CODATA 2018")
                .within(5e-6)
                .is(side);
        Published.value("thermal", "black plate at 293.15 K, both sides", 837.53184, "W/m²")
                .from("Stefan-Boltzmann law, sigma of CODATA 2018")
                .within(1e-5)
                .is(2 * side);
        // the paper prints "about 838 W"
        Published.value("thermal", "black plate at 20 °C, both sides, as printed", 838, "W/m²")
                .from("Starcloud, Why we should train AI in space, white paper v1.03, 2024")
                .within(0.5)
                .is(2 * side);
    }

    @Test
    void equilibriumUndoesEmission() {
        Coating coating = Coating.WHITE_SILICATE_PAINT;
        assertThat(coating.equilibriumTemperature(coating.emittedFlux(311.7))).isCloseTo(311.7, within(1e-10));
    }

    @Test
    void ageingRaisesTheSolarAbsorptanceAlone() {
        Coating aged = new Coating(0.08, 0.78).aged(0.1);
        assertThat(aged.solarAbsorptance()).isCloseTo(0.18, within(1e-15));
        assertThat(aged.emittance()).isEqualTo(0.78);
        assertThatThrownBy(() -> new Coating(0.95, 0.8).aged(0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("absorptanceIncrease is 0.1, but must be in [0.0, 0.05");
    }

    @Test
    void propertiesOutsideTheirRangesAreRefused() {
        assertThatThrownBy(() -> new Coating(0.1, 1.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("emittance is 1.2, but must be in (0, 1]");
        assertThatThrownBy(() -> new Coating(Double.NaN, 0.8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("solarAbsorptance is NaN, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> Coating.BLACK.emittedFlux(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("temperature is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> Coating.BLACK.equilibriumTemperature(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("flux is Infinity, but must be in [0, ∞)");
    }
}

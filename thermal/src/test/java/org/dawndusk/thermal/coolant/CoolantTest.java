/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.coolant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoolantTest {
    private static final List<Coolant> PURE =
            List.of(Coolant.AMMONIA, Coolant.WATER, Coolant.CARBON_DIOXIDE, Coolant.R134A, Coolant.NOVEC_649);

    @Test
    void aLimitThatIsBrokenIsNamed() {
        assertThatThrownBy(() -> Coolant.AMMONIA.saturationPressure(410))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "temperature is 410.0, but must be in [195.49, 405.56): beyond the critical point of ammonia at "
                                + "405.56 K");
        assertThatThrownBy(() -> Coolant.WATER.requireLiquid("loop", 260))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "loop is 260.0, but must be in [273.16, 647.096): beyond the freezing point of water at 273.16 K");
        assertThatThrownBy(() -> Coolant.propyleneGlycol(0.4).specificHeat(380))
                .hasMessageContaining("beyond the end of the data of propylene glycol of 0.4 in water at 373.15 K");
        assertThatThrownBy(() -> Coolant.AMMONIA.viscosity(400))
                .hasMessageContaining("where the data of liquid ammonia reach");
        assertThatThrownBy(() -> Coolant.AMMONIA.density(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Coolant.AMMONIA.saturationTemperature(2e7))
                .hasMessageContaining("from the triple to the critical point of ammonia");
        assertThatThrownBy(() -> Coolant.propyleneGlycol(0.7))
                .hasMessage("massFraction is 0.7, but must be in [0.15, 0.6]");
    }

    @Test
    void whatIsNotKnownIsNotMadeUp() {
        assertThatThrownBy(() -> Coolant.R134A.viscosity(300))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("R-134a comes without transport properties: it serves two-phase loops alone");
        assertThatThrownBy(() -> Coolant.propyleneGlycol(0.3).latentHeat(300))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a mixture without a saturation line");
    }

    @Test
    void pressureAndTemperatureOfSaturationAreInverse() {
        for (Coolant coolant : PURE) {
            double low = coolant.freezingTemperature();
            double span = coolant.criticalTemperature() - low;
            double before = 0;
            for (int i = 0; i < 20; i++) {
                double temperature = low + span * i / 20;
                double pressure = coolant.saturationPressure(temperature);
                assertThat(pressure).isGreaterThan(before);
                before = pressure;
                assertThat(coolant.saturationTemperature(pressure)).isCloseTo(temperature, within(1e-7));
                double h = 1e-3;
                if (i > 0) {
                    assertThat(coolant.saturationPressureSlope(temperature))
                            .isCloseTo(
                                    (coolant.saturationPressure(temperature + h)
                                                    - coolant.saturationPressure(temperature - h))
                                            / (2 * h),
                                    within(1e-6 * pressure));
                }
                assertThat(coolant.density(temperature)).isGreaterThan(coolant.vapourDensity(temperature));
            }
        }
    }

    @Test
    void latentHeatFallsTowardsTheCriticalPoint() {
        for (Coolant coolant : PURE) {
            double critical = coolant.criticalTemperature();
            assertThat(coolant.latentHeat(0.75 * critical)).isGreaterThan(coolant.latentHeat(0.9 * critical));
            assertThat(coolant.latentHeat(0.99 * critical)).isPositive();
            assertThat(coolant.criticalPressure()).isGreaterThan(coolant.saturationPressure(0.999 * critical));
            assertThat(coolant.source()).isNotBlank();
        }
    }

    @Test
    void frictionSpansAllRegimes() {
        assertThat(TubeFlow.frictionFactor(1_000, 0)).isCloseTo(0.064, within(1e-6));
        // Colebrook's implicit equation, which Churchill's fits to 3 %
        for (double reynolds : new double[] {1e4, 1e5, 1e6}) {
            for (double roughness : new double[] {0, 1e-4, 1e-2}) {
                double f = 0.02;
                for (int i = 0; i < 50; i++) {
                    f = Math.pow(-2 * Math.log10(roughness / 3.7 + 2.51 / (reynolds * Math.sqrt(f))), -2);
                }
                assertThat(TubeFlow.frictionFactor(reynolds, roughness)).isCloseTo(f, within(0.03 * f));
            }
        }
        assertThatThrownBy(() -> TubeFlow.frictionFactor(0, 0)).hasMessage("reynolds is 0.0, but must be in (0, ∞)");
    }

    @Test
    void heatTransferHasNoStepBetweenItsRegimes() {
        assertThat(TubeFlow.nusselt(500, 5)).isEqualTo(3.66);
        assertThat(TubeFlow.nusselt(2300.01, 5)).isCloseTo(3.66, within(1e-3));
        assertThat(TubeFlow.nusselt(3999.999, 5)).isCloseTo(TubeFlow.nusselt(4000.001, 5), within(1e-3));
        // two correlations of the same data
        assertThat(TubeFlow.nusselt(5e4, 3)).isCloseTo(TubeFlow.dittusBoelter(5e4, 3), within(0.2 * 220));
        assertThatThrownBy(() -> TubeFlow.nusselt(2e6, 5)).hasMessageStartingWith("reynolds is 2000000.0");
        assertThatThrownBy(() -> TubeFlow.nusselt(1e4, 0.01))
                .hasMessage("prandtl is 0.01, but must be in [0.6, 1000.0]");
        assertThatThrownBy(() -> TubeFlow.dittusBoelter(5e3, 5)).hasMessageStartingWith("reynolds is 5000.0");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SolarArrayTest {
    private static SolarArray.Builder builder() {
        return SolarArray.builder().area(10).cell(SolarCell.SILICON);
    }

    @Test
    void everyLossKeepsItsName() {
        SolarArray array = builder()
                .packing(0.9)
                .loss("pointing", 0.01)
                .loss("wiring", 0.02)
                .loss("conversion", 0.03)
                .build();
        assertThat(array.losses())
                .containsExactly(
                        new SolarArray.Loss("pointing", 0.01),
                        new SolarArray.Loss("wiring", 0.02),
                        new SolarArray.Loss("conversion", 0.03));
        assertThat(array.power(1361, 1, 0)).isCloseTo(1361 * 10 * 0.9 * 0.148 * 0.99 * 0.98 * 0.97, within(1e-9));
    }

    @Test
    void theTemperatureAndTheEfficiencyAgreeWithEachOther() {
        SolarArray array = builder().backEmittance(0.8).build();
        double temperature = array.temperature(1361, 0.9, 2, 120);
        double electric = array.power(1361, 0.9, 2, temperature) / array.area();
        double absorbed = 0.75 * 1361 * 0.9 + 120;
        double emitted = (0.82 + 0.8) * 5.670374419e-8 * Math.pow(temperature, 4);
        assertThat(emitted + electric).isCloseTo(absorbed, within(1e-8));
        assertThat(temperature).isLessThan(array.openCircuitTemperature(1361, 0.9, 120));
    }

    @Test
    void inTheDarkOnlyOtherHeatWarmsIt() {
        assertThat(builder().build().temperature(0, 1, 0, 0)).isZero();
        assertThat(builder().build().temperature(0, 1, 0, 100)).isPositive();
        assertThat(builder().build().power(0, 1, 0)).isZero();
    }

    @Test
    void heatCostsPower() {
        SolarArray array = builder().build();
        assertThat(array.power(1361, 1, 0, 351.15)).isCloseTo(array.power(1361, 1, 0) * 0.75, within(1e-9));
    }

    @Test
    void massIsByAreaOrByPower() {
        assertThat(builder().arealMass(1.5).build().withArea(20).mass()).isEqualTo(30);
        SolarArray byPower = builder().specificPower(50, 1361).build();
        assertThat(byPower.mass()).isCloseTo(1361 * 10 * 0.148 / 50, within(1e-9));
        assertThat(byPower.withArea(20).mass()).isCloseTo(2 * byPower.mass(), within(1e-9));
        assertThatThrownBy(() -> builder().arealMass(1).specificPower(50, 1361).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the mass is given twice, by 1.0 kg/m² and by 50.0 W/kg");
    }

    @Test
    void radiationDamageFollowsThePublishedPointsAndStopsWithThem() {
        RemainingFactor curve = Degradation.XTJ_1_MEV;
        assertThat(curve.at(0)).isEqualTo(1);
        assertThat(curve.at(2.5e14)).isCloseTo(0.945, within(1e-12));
        assertThat(curve.at(5e14 * Math.sqrt(2))).isCloseTo(0.865, within(1e-12));
        assertThatThrownBy(() -> Degradation.yearly(0).remaining(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years is -Infinity, but must be in [0, ∞)");
        assertThatThrownBy(() -> Degradation.radiation(3e14, curve).remaining(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fluence is 1.5E15, but must be in [0.0, 1.0E15]");
        assertThatThrownBy(() -> RemainingFactor.of(new double[] {2, 1}, new double[] {0.9, 0.8}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fluences must rise");
        assertThatThrownBy(() -> RemainingFactor.of(new double[] {2}, new double[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there are 1 fluences and 0 factors");
    }

    @Test
    void argumentsOutsideTheirRangesAreRefused() {
        SolarArray array = builder().degradation(years -> 1 - 0.3 * years).build();
        assertThatThrownBy(() -> array.power(-1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("irradiance is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> array.power(1361, 1.1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("incidenceCosine is 1.1, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> array.power(1361, 1, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("remaining share is -0.19");
        assertThatThrownBy(() -> array.power(1361, 1, 0, 600))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("temperature is 600.0, but must be in (0, 501.15)");
        assertThatThrownBy(() -> builder().loss("wiring", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wiring is 1.0, but must be in [0, 1)");
        assertThatThrownBy(() -> builder().area(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area is NaN, but must be in (0, ∞)");
        assertThatThrownBy(() -> SolarArray.builder().area(1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cell is missing");
        assertThatThrownBy(() -> SolarArray.builder().cell(SolarCell.XTJ).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("area is missing");
        assertThatThrownBy(() -> new SolarCell(0.3, 301, 0.001, 0.9, 0.8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("temperatureCoefficient is 0.001");
        assertThatThrownBy(() -> new SolarCell(0.3, 301, 0, 0.2, 0.8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("solarAbsorptance is 0.2, but must be in [0.3, 1.0]");
        assertThatThrownBy(() -> SolarCell.XTJ.withTemperatureCoefficient(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("temperatureCoefficient is -1.0");
    }
}

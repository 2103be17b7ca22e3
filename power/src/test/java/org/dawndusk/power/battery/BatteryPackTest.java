/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BatteryPackTest {
    private static final BatteryCell CELL = BatteryCell.SAFT_VES180;

    @Test
    void aPackIsItsCellsTogether() {
        BatteryPack pack = BatteryPack.of(CELL, 28, 6);
        assertThat(pack.energy()).isCloseTo(28 * 6 * 170 * 3600.0, within(1e-3));
        assertThat(pack.mass()).isCloseTo(28 * 6 * 170 / 160.0, within(1e-9));
        assertThat(pack.ohmic()).isCloseTo(CELL.ohmic() * 28 / 6, within(1e-15));
        assertThat(pack.openCircuit(1)).isCloseTo(28 * 4.103, within(28e-3));
        assertThat(pack.withLostStrings(2).capacity()).isCloseTo(pack.capacity() * 4 / 6, within(1e-6));
        assertThat(pack.aged(0.8, 1.5).energy()).isCloseTo(0.8 * pack.energy(), within(1e-3));
        assertThat(pack.aged(0.8, 1.5).ohmic()).isCloseTo(1.5 * pack.ohmic(), within(1e-12));
        assertThat(pack.energy(0.5)).isLessThan(0.5 * pack.energy());
    }

    @Test
    void efficiencyFallsWithTheCurrentAndInTheCold() {
        BatteryCell cold = BatteryCell.builder(3060, CELL.openCircuit())
                .resistance(0.12)
                .relaxation(0.05, 223)
                .arrhenius(20_000, 298.15)
                .coulombicEfficiency(0.995)
                .voltages(3, 4.1)
                .build();
        BatteryPack pack = BatteryPack.of(cold, 1, 1);
        assertThat(pack.energyEfficiency(0)).isEqualTo(0.995);
        assertThat(pack.energyEfficiency(0.4)).isBetween(0.95, 0.97);
        assertThat(pack.atTemperature(273.15).energyEfficiency(0.4)).isLessThan(pack.energyEfficiency(0.4));
        double factor = Math.exp(20_000 / 8.31446261815324 * (1 / 273.15 - 1 / 298.15));
        assertThat(pack.atTemperature(273.15).ohmic()).isCloseTo(0.12 * factor, within(1e-12));
    }

    @Test
    void theSplineOfTheVoltageAndItsIntegralBelongTogether() {
        OpenCircuitVoltage curve = OpenCircuitVoltage.through(
                new double[] {0, 0.1, 0.3, 0.6, 0.9, 1}, new double[] {3.0, 3.45, 3.6, 3.75, 4.0, 4.15});
        assertThat(curve.at(0.3)).isCloseTo(3.6, within(1e-5));
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            sum += curve.at((i + 0.5) / 10_000) / 10_000;
        }
        assertThat(curve.integral(1)).isCloseTo(sum, within(1e-8));
        assertThat(curve.integral(0)).isZero();
    }

    @Test
    void ageingAddsTimeAndCyclesUp() {
        CycleLife life = CycleLife.RULE_OF_THUMB;
        assertThat(life.cycles(0.3)).isCloseTo(30_000, within(1e-6));
        assertThat(life.cycles(0.1)).isGreaterThan(50_000);
        assertThat(life.loss(new double[] {0.2, 0.4, 0}, new double[] {25_000, 10_000, 5}))
                .isCloseTo(0.2, within(1e-12));
        Ageing ageing = new Ageing(life, 0.01);
        assertThat(ageing.retained(4, new double[] {0.2}, new double[] {25_000}))
                .isCloseTo(0.88, within(1e-12));
        assertThat(ageing.retained(4, new double[] {0.8}, new double[] {15_000}))
                .isZero();
        assertThat(CycleLife.SAFT_VES180.cycles(0.15)).isCloseTo(2 * 27_494, within(1e-6));
        CycleCount orbit = CycleCount.of(new double[] {1, 0.9, 0.8, 1, 0.8, 1});
        assertThat(orbit.equivalentFullCycles()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatThrownBy(() -> BatteryPack.of(CELL, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("series is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> BatteryPack.of(CELL, 1, 1).aged(1.2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("retained is 1.2, but must be in (0, 1]");
        assertThatThrownBy(() -> BatteryPack.of(CELL, 1, 2).withLostStrings(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lost is 2.0, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> CycleLife.SAFT_VES180.cycles(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth is 0.5, but must be in (0, 0.3]");
        assertThatThrownBy(() -> OpenCircuitVoltage.sampled(s -> 4 - s))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("voltage falls from 4.0 to 3.99");
        assertThatThrownBy(() -> BatteryCell.builder(1, CELL.openCircuit()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("voltages are missing");
        assertThatThrownBy(() -> BatteryCell.builder(1, CELL.openCircuit()).coulombicEfficiency(1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("efficiency is 1.1, but must be in (0, 1]");
    }
}

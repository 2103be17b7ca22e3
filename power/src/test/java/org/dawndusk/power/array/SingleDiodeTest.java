/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SingleDiodeTest {
    private static final SingleDiode CELL = SingleDiode.through(0.5202, 2.700, 0.5044, 2.411);
    private static final SingleDiode LEAKY = new SingleDiode(8.21, 1e-7, 1.5, 0.2, 1 / 400.0);

    @Test
    void theCurveMeetsItsThreePointsAndIsFlatInPowerAtTheThird() {
        assertThat(CELL.currentAt(0)).isCloseTo(0.5202, within(1e-13));
        assertThat(CELL.currentAt(2.7)).isCloseTo(0, within(1e-12));
        assertThat(CELL.currentAt(2.411)).isCloseTo(0.5044, within(1e-12));
        OperatingPoint most = CELL.maximumPower();
        assertThat(most.voltage()).isCloseTo(2.411, within(1e-8));
        assertThat(most.current()).isCloseTo(0.5044, within(1e-8));
        assertThat(most.power()).isCloseTo(0.5044 * 2.411, within(1e-13));
    }

    @Test
    void lambertsFunctionSolvesWhatBisectionSolves() {
        for (SingleDiode cell : new SingleDiode[] {CELL, LEAKY}) {
            double open = cell.voltageAt(0);
            for (int i = 0; i <= 20; i++) {
                double v = open * i / 20;
                double low = -1;
                double high = 2 * cell.photocurrent();
                for (int k = 0; k < 200; k++) {
                    double current = (low + high) / 2;
                    double junction = v + current * cell.seriesResistance();
                    double given = cell.photocurrent()
                            - cell.saturationCurrent() * Math.expm1(junction / cell.thermalVoltage())
                            - cell.shuntConductance() * junction;
                    if (given > current) {
                        low = current;
                    } else {
                        high = current;
                    }
                }
                assertThat(cell.currentAt(v)).isCloseTo(low, within(1e-13 * cell.photocurrent()));
                // near the short circuit the voltage hardly changes the current
                if (i > 14) {
                    assertThat(cell.voltageAt(cell.currentAt(v))).isCloseTo(v, within(1e-9 * open));
                }
            }
        }
    }

    @Test
    void noOtherPointOfTheCurveGivesMore() {
        for (SingleDiode cell : new SingleDiode[] {CELL, LEAKY, CELL.withPhotocurrent(1e-3)}) {
            OperatingPoint most = cell.maximumPower();
            assertThat(cell.currentAt(most.voltage())).isCloseTo(most.current(), within(1e-12));
            for (double v = 0; v < cell.voltageAt(0); v += cell.voltageAt(0) / 997) {
                assertThat(v * cell.currentAt(v)).isLessThanOrEqualTo(most.power() * (1 + 1e-13));
            }
        }
        assertThat(CELL.withPhotocurrent(0).maximumPower().power()).isZero();
    }

    @Test
    void pointsThatAreNoCurveAreRefused() {
        assertThatThrownBy(() -> SingleDiode.through(0.5, 2.7, 0.5, 2.4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximumPowerCurrent is 0.5, but must be in (0, 0.5)");
        assertThatThrownBy(() -> SingleDiode.through(0.5, 2.7, 0.4, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maximumPowerVoltage is NaN, but must be in (0, 2.7)");
        // too sharp or too round a knee for one diode without a shunt
        assertThatThrownBy(() -> SingleDiode.through(0.5, 2.7, 0.45, 2.69))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would need a series resistance of -");
        assertThatThrownBy(() -> new SingleDiode(-1, 1e-9, 1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("photocurrent is -1.0, but must be in [0, ∞)");
    }
}

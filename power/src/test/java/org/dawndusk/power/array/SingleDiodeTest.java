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

    /** Where exp(Voc / a) is 400 and not 1e9 or more, each of its terms shows. */
    @Test
    void aRoundKneeMeetsItsPointsToo() {
        SingleDiode round = SingleDiode.through(1, 1, 0.8, 0.7);
        assertThat(round.voltageAt(0) / round.thermalVoltage()).isLessThan(7);
        assertThat(round.currentAt(0)).isCloseTo(1, within(1e-12));
        assertThat(round.currentAt(1)).isCloseTo(0, within(1e-12));
        // here exp(-Voc / a) is neglected
        assertThat(round.currentAt(0.7)).isCloseTo(0.8, within(5e-3));
    }

    @Test
    void aKneeThatIsTooSharpSaysWhatResistanceItWouldNeed() {
        double decay = 1 / 9.0 * Math.log(10);
        double resistance = (2.7 - 2.69 - 2.69 * decay) / (1 - decay) / 0.45;
        assertThatThrownBy(() -> SingleDiode.through(0.5, 2.7, 0.45, 2.69))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "a series resistance of " + String.valueOf(resistance).substring(0, 9));
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
                .hasMessage("photocurrent is -1.0, but must be in [0.0, 1.0E100]");
        assertThatThrownBy(() -> new SingleDiode(1e-6, Double.MIN_VALUE, 0.9, 1e-9, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("saturationCurrent is 4.9E-324, but must be in [1.0E-200, 1.0E100]");
        assertThatThrownBy(() -> new SingleDiode(936, 12, Double.MAX_VALUE, 1e-3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("thermalVoltage is 1.7976931348623157E308, but must be in [1.0E-100");
    }

    @Test
    void lambertsFunctionIsItsEquation() {
        for (double y : new double[] {-700, -40, -3, -1, 0, 0.5, 1, 1.5, 2, 5, 40, 1e3, 1e8}) {
            double w = LambertW.ofLogarithm(y);
            assertThat(w + Math.log(w)).isCloseTo(y, within(4e-16 * Math.max(10, Math.abs(y))));
        }
        assertThat(LambertW.ofLogarithm(0)).isCloseTo(0.5671432904097838, within(1e-16));
        assertThat(LambertW.ofLogarithm(-800)).isZero();
    }

    @Test
    void withoutASeriesResistanceTheCurrentIsTheEquationItself() {
        SingleDiode bare = new SingleDiode(2, 1e-6, 0.4, 0, 0.03);
        for (double v : new double[] {-1, 0, 2, 5, 6}) {
            double current = 2 - 1e-6 * Math.expm1(v / 0.4) - 0.03 * v;
            assertThat(bare.currentAt(v)).isCloseTo(current, within(1e-12));
            assertThat(bare.voltageAt(current)).isCloseTo(v, within(1e-9));
            assertThat(new SingleDiode(2, 1e-6, 0.4, 1e-9, 0.03).currentAt(v)).isCloseTo(current, within(1e-6));
        }
    }

    @Test
    void beyondThePhotocurrentOnlyAShuntCarriesIt() {
        assertThat(CELL.voltageAt(2 * CELL.photocurrent())).isEqualTo(Double.NEGATIVE_INFINITY);
        SingleDiode dark = new SingleDiode(1, 1e-9, 1.5, 0.2, 0.01);
        // the diode blocks: 3 A less the photocurrent go through 100 Ω, and all of them through 0.2 Ω
        assertThat(dark.voltageAt(3)).isCloseTo(-200 - 0.6, within(1e-4));
        assertThat(dark.currentAt(dark.voltageAt(3))).isCloseTo(3, within(1e-9));
        // where it conducts backwards current comes out negative
        assertThat(CELL.currentAt(3)).isNegative();
        assertThat(CELL.voltageAt(CELL.currentAt(3))).isCloseTo(3, within(1e-9));
    }

    @Test
    void argumentsThatNoCurveHasAreRefused() {
        SingleDiode bare = new SingleDiode(2, 1e-6, 0.4, 0, 0.03);
        for (SingleDiode cell : new SingleDiode[] {CELL, LEAKY, bare}) {
            assertThatThrownBy(() -> cell.currentAt(Double.NaN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("voltage is NaN, but must be in (-∞, ∞)");
            assertThatThrownBy(() -> cell.voltageAt(Double.NaN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("current is NaN, but must be in (-∞, ∞)");
        }
        assertThatThrownBy(() -> bare.currentAt(1e3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("current is -Infinity, but must be in (-∞, ∞)");
        refused(0, 2.7, 0.4, 2.4, "shortCircuitCurrent is 0.0, but must be in (0, ∞)");
        refused(0.5, 0, 0.4, 2.4, "openCircuitVoltage is 0.0, but must be in (0, ∞)");
        refused(0.5, 2.7, 0, 2.4, "maximumPowerCurrent is 0.0, but must be in (0, 0.5)");
        refused(0.5, 2.7, 0.4, 0, "maximumPowerVoltage is 0.0, but must be in (0, 2.7)");
        refused(0.5, 2.7, 0.4, 2.7, "maximumPowerVoltage is 2.7, but must be in (0, 2.7)");
        assertThatThrownBy(() -> new SingleDiode(1, 0, 1, 0, 0)).hasMessageStartingWith("saturationCurrent is 0.0");
        assertThatThrownBy(() -> new SingleDiode(1, 1, 0, 0, 0)).hasMessageStartingWith("thermalVoltage is 0.0");
        assertThatThrownBy(() -> new SingleDiode(1, 1, 1, -1, 0)).hasMessageStartingWith("seriesResistance is -1.0");
        assertThatThrownBy(() -> new SingleDiode(1, 1, 1, 0, -1)).hasMessageStartingWith("shuntConductance is -1.0");
    }

    private static void refused(double isc, double voc, double imp, double vmp, String message) {
        assertThatThrownBy(() -> SingleDiode.through(isc, voc, imp, vmp))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    /** dP/dV = I + V dI/dV, by the equation's own slope. */
    @Test
    void theGreatestPowerIsWhereItsSlopeIsNothing() {
        SingleDiode bare = new SingleDiode(2, 1e-6, 0.4, 0, 0.03);
        for (SingleDiode cell : new SingleDiode[] {CELL, LEAKY, bare, LEAKY.withPhotocurrent(0.05)}) {
            OperatingPoint most = cell.maximumPower();
            double junction = most.voltage() + most.current() * cell.seriesResistance();
            double conductance =
                    cell.saturationCurrent() / cell.thermalVoltage() * Math.exp(junction / cell.thermalVoltage())
                            + cell.shuntConductance();
            double slope = -conductance / (1 + cell.seriesResistance() * conductance);
            assertThat(most.current() + most.voltage() * slope).isCloseTo(0, within(1e-11 * most.current()));
            assertThat(most.current()).isCloseTo(cell.currentAt(most.voltage()), within(1e-13));
        }
        assertThat(CELL.withPhotocurrent(0).maximumPower()).isSameAs(OperatingPoint.NONE);
    }
}

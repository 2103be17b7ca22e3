/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinTest {
    private static final double ROOT = 320;

    /** A fin of the given number z = n eps sigma T³ L² / (k t), by its conductivity. */
    private static Fin fin(double z) {
        return Fin.rectangular(0.1, 0.001, Coating.BLACK.emittedFlux(ROOT) / ROOT * 0.01 / (0.001 * z));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.890035", "0.5, 0.663435", "1, 0.533989"})
    void theRadiatingFinAgreesWithTheBoundaryValueProblem(double z, double expected) {
        Published.value("thermal", "rectangular radiating fin, insulated tip, zero sink, z = " + z, expected, "1")
                .from("independent solution of the boundary-value problem, 1e-11")
                .within(5e-7)
                .is(fin(z).efficiency(1, ROOT, 0));
    }

    @Test
    void aShortFinLosesFourThirdsOfItsNumber() {
        // linearised about the root: 1 - (4/3) z + O(z²)
        for (double z : new double[] {1e-3, 1e-6, 1e-9}) {
            assertThat(fin(z).efficiency(1, ROOT, 0)).isCloseTo(1 - 4 * z / 3, within(4 * z * z + 1e-12));
        }
    }

    /** The second term of the series in z, (32 + 12 (1 - s⁴)) / 15, follows from y2'' = 4 y1; what is left is of order z³. */
    @Test
    void theSeriesOfAShortFinMeetsTheQuadrature() {
        for (double s : new double[] {0, 0.5, 0.9, 0.999}) {
            for (double z : new double[] {1e-9, 0.99e-6, 1.01e-6, 1e-5, 1e-4}) {
                double series = 1 - 4 * z / 3 + z * z * (32 + 12 * (1 - Math.pow(s, 4))) / 15;
                assertThat(fin(z).efficiency(1, ROOT, s * ROOT)).isCloseTo(series, within(10 * z * z * z + 1e-11));
            }
        }
    }

    @Test
    void aFinThatConductsAllHeatIsNoBetterThanIdeal() {
        for (double z : new double[] {1e-8, 1e-11, 1e-15, 1e-20, 1e-100, 1e-305}) {
            for (double sink : new double[] {0, 0.3 * ROOT, (1 - 1e-9) * ROOT, ROOT}) {
                assertThat(fin(z).efficiency(1, ROOT, sink)).isBetween(1 - 4 * z / 3 - 1e-15, 1.0);
            }
        }
    }

    @Test
    void aFinNearItsSinkIsLinear() {
        double z = 0.7;
        double m = 2 * Math.sqrt(z);
        double linear = Math.tanh(m) / m;
        assertThat(fin(z).efficiency(1, ROOT, ROOT)).isCloseTo(linear, within(1e-14));
        assertThat(fin(z).efficiency(1, ROOT, ROOT * (1 - 1e-5))).isCloseTo(linear, within(1e-5));
        // no step where the linear solution takes over
        assertThat(fin(z).efficiency(1, ROOT, ROOT * (1 - 1.1e-7)))
                .isCloseTo(fin(z).efficiency(1, ROOT, ROOT * (1 - 0.9e-7)), within(1e-7));
    }

    @Test
    void aVeryLongFinApproachesTheSemiInfiniteOne() {
        // y'(0)² = 2 z / 5 where the tip reaches a sink at zero
        double z = 1e6;
        assertThat(fin(z).efficiency(1, ROOT, 0)).isCloseTo(Math.sqrt(0.4 / z), within(1e-9));
        assertThat(fin(1e4).efficiency(1, ROOT, 0.8 * ROOT)).isBetween(0.0, 0.02);
    }

    @Test
    void twoSidesCountAsTwice() {
        assertThat(fin(0.5).efficiency(2, ROOT, 0)).isCloseTo(fin(1).efficiency(1, ROOT, 0), within(1e-12));
    }

    @Test
    void finsOutsideTheirRangesAreRefused() {
        assertThatThrownBy(() -> Fin.constant(1.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("efficiency is 1.01, but must be in (0, 1]");
        assertThatThrownBy(() -> Fin.rectangular(0.1, -0.001, 200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thickness is -0.001, but must be in (0, ∞)");
        assertThatThrownBy(() -> fin(1).efficiency(1, 300, 301))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sinkTemperature is 301.0, but must be in [0.0, 300.0]");
    }
}

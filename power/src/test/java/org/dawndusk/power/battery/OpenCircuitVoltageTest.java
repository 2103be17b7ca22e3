/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OpenCircuitVoltageTest {
    private static final double[] CHARGES = {0, 0.125, 0.25, 0.5, 0.75, 1};
    private static final double[] VOLTAGES = {3, 3.4, 3.4, 3.6, 3.9, 4.3};

    /** The spline's ends take slopes that are exact for it, so that it is the cubic. */
    @Test
    void aCubicIsItsOwnSpline() {
        OpenCircuitVoltage curve = OpenCircuitVoltage.sampled(s -> 3 + 0.7 * s - 0.2 * s * s + 0.4 * s * s * s);
        for (double s = -0.01; s < 1.02; s += 0.00737) {
            assertThat(curve.at(s)).isCloseTo(3 + 0.7 * s - 0.2 * s * s + 0.4 * s * s * s, within(1e-12));
            assertThat(curve.integral(s))
                    .isCloseTo(3 * s + 0.35 * s * s - 0.2 * s * s * s / 3 + 0.1 * s * s * s * s, within(1e-12));
        }
        assertThat(curve.at(1)).isCloseTo(3.9, within(1e-14));
    }

    /** What is no cubic is met at 257 charges, with slopes and curvatures that do not jump there. */
    @Test
    void aSplineIsSmooth() {
        OpenCircuitVoltage curve = OpenCircuitVoltage.sampled(s -> 3 + Math.exp(-3 * (1 - s)));
        double h = 1e-4;
        for (int i = 1; i < 256; i++) {
            double s = i / 256.0;
            assertThat(curve.at(s)).isCloseTo(3 + Math.exp(-3 * (1 - s)), within(1e-14));
            double before = curve.at(s - h);
            double after = curve.at(s + h);
            double slope = 3 * Math.exp(-3 * (1 - s));
            assertThat((after - before) / (2 * h)).isCloseTo(slope, within(1e-6));
            assertThat((curve.at(s - 2 * h) - 2 * before + curve.at(s)) / (h * h))
                    .isCloseTo(3 * slope, within(0.02));
            assertThat((curve.at(s) - 2 * after + curve.at(s + 2 * h)) / (h * h))
                    .isCloseTo(3 * slope, within(0.02));
        }
    }

    /** Fritsch and Butland: slopes are harmonic means, and none where a side is flat. */
    @Test
    void throughPointsItIsTheMonotoneCubicOfEachPiece() {
        OpenCircuitVoltage curve = OpenCircuitVoltage.through(CHARGES, VOLTAGES);
        double[] rises = {3.2, 0, 0.8, 1.2, 1.6};
        double[] slopes = {3.2, 0, 0, 2 * 0.8 * 1.2 / (0.8 + 1.2), 2 * 1.2 * 1.6 / (1.2 + 1.6), 1.6};
        for (int i = 0; i < rises.length; i++) {
            double h = CHARGES[i + 1] - CHARGES[i];
            for (int k = 0; k <= 256 * h; k++) {
                double d = k / (256 * h);
                double hermite = (1 + 2 * d) * (1 - d) * (1 - d) * VOLTAGES[i]
                        + d * (1 - d) * (1 - d) * h * slopes[i]
                        + d * d * (3 - 2 * d) * VOLTAGES[i + 1]
                        - d * d * (1 - d) * h * slopes[i + 1];
                assertThat(curve.at(CHARGES[i] + k / 256.0)).isCloseTo(hermite, within(1e-13));
            }
        }
    }

    @Test
    void pointsThatAreNoCurveAreRefused() {
        String counts =
                "there are %d charges and %d voltages, but there must be as many, three at least, from charge 0 to 1";
        double[][] charges = {{0, 1}, {0, 0.5, 1}, {0.1, 0.5, 1}, {0, 0.5, 0.9}};
        double[][] voltages = {{3, 4}, {3, 4}, {3, 3.5, 4}, {3, 3.5, 4}};
        for (int k = 0; k < charges.length; k++) {
            double[] s = charges[k];
            double[] u = voltages[k];
            assertThatThrownBy(() -> OpenCircuitVoltage.through(s, u))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(counts, s.length, u.length);
        }
        assertThatThrownBy(() -> OpenCircuitVoltage.through(new double[] {0, 0.5, 0.5, 1}, new double[] {1, 2, 3, 4}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("charges[2] is 0.5, but must be in (0.5, 1]");
        assertThatThrownBy(() -> OpenCircuitVoltage.sampled(s -> s))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("voltage at a charge of 0.0 is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> OpenCircuitVoltage.sampled(s -> s < 0.5 ? 3 : 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("voltage falls from 3.0 to 2.0 V at a charge of 0.5, but must not fall");
        OpenCircuitVoltage flat = OpenCircuitVoltage.through(new double[] {0, 0.5, 1}, new double[] {3, 3, 3});
        assertThat(flat.integral(1)).isCloseTo(3, within(1e-14));
        assertThatThrownBy(() -> flat.at(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("charge is NaN, but must be in [-1.0E50, 1.0E50]");
        assertThatThrownBy(() -> flat.integral(1e300)).isInstanceOf(IllegalArgumentException.class);
    }
}

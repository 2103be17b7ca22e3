/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.debris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left, at the end of a step, of sources that change over it linearly, against sums over its pieces. */
class InflowTest {

    /** Gauss's two points in each of many pieces: exact to 1e-14 here. */
    private static double pieces(double x, double first, double second) {
        int n = 2000;
        double sum = 0;
        for (int k = 0; k < n; k++) {
            for (double place : new double[] {0.5 - 0.5 / Math.sqrt(3), 0.5 + 0.5 / Math.sqrt(3)}) {
                double t = (k + place) / n;
                sum += Math.exp(-x * (1 - t)) * (first + t * (second - first)) / (2 * n);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-6, 1e-3, 0.005, 0.00999, 0.01, 0.011, 0.3, 2, 5})
    void itIsTheSumOverTheStep(double x) {
        assertThat(Stepper.inflow(x, 1, 0)).isCloseTo(pieces(x, 1, 0), within(5e-13));
        assertThat(Stepper.inflow(x, 0, 1)).isCloseTo(pieces(x, 0, 1), within(5e-13));
        assertThat(Stepper.inflow(x, 3, 2)).isCloseTo(3 * pieces(x, 1, 0) + 2 * pieces(x, 0, 1), within(5e-12));
    }
}

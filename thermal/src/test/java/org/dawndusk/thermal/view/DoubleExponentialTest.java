/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Integrals that are known, with singular ends and cuts, and how many values they take. */
class DoubleExponentialTest {
    private int values;

    private DoubleUnaryOperator counted(DoubleUnaryOperator f) {
        values = 0;
        return x -> {
            values++;
            return f.applyAsDouble(x);
        };
    }

    @Test
    void smoothIntegrandsTakeFewValues() {
        assertThat(DoubleExponential.integrate(counted(Math::exp), -1, 2))
                .isCloseTo(Math.exp(2) - Math.exp(-1), within(1e-14));
        // the finest of eight halvings would take some 1,700
        assertThat(values).isLessThan(250);
        assertThat(DoubleExponential.integrate(counted(x -> -x * x), 1, 4)).isCloseTo(-21, within(1e-13));
        assertThat(values).isLessThan(250);
        assertThat(DoubleExponential.integrate(counted(x -> 0), 1, 4)).isZero();
        assertThat(values).isLessThan(250);
        assertThat(DoubleExponential.integrate(counted(x -> x < 0.3 ? 0 : 1), 0, 1))
                .isCloseTo(0.7, within(0.01));
        assertThat(values).isBetween(1500, 1800);
    }

    /** A bump that the first three levels of nodes hardly see is not taken for nothing. */
    @Test
    void narrowBumpsAreResolved() {
        double width = 0.02;
        double expected = Math.atan(0.53 / width) / width + Math.atan(0.47 / width) / width;
        assertThat(DoubleExponential.integrate(x -> 1 / ((x - 0.53) * (x - 0.53) + width * width), 0, 1))
                .isCloseTo(expected, within(1e-9 * expected));
    }

    @Test
    void singularEnds() {
        assertThat(DoubleExponential.integrate(Math::log, 0, 1)).isCloseTo(-1, within(1e-14));
        assertThat(DoubleExponential.integrate(x -> Math.log(-x), -1, 0)).isCloseTo(-1, within(1e-14));
        assertThat(DoubleExponential.integrate(x -> Math.sqrt(1 - x * x), -1, 1))
                .isCloseTo(Math.PI / 2, within(1e-14));
        // what is left out beyond the reach is the root of 1e-18
        assertThat(DoubleExponential.integrate(x -> 1 / Math.sqrt(x), 0, 4)).isCloseTo(4, within(1e-8));
    }

    @Test
    void cuts() {
        DoubleUnaryOperator roof = x -> Math.abs(x - 0.3) + Math.abs(x - 0.8);
        double expected = (0.09 + 0.49 + 0.64 + 0.04) / 2;
        assertThat(DoubleExponential.integrate(roof, 0, 1, 0.8, 0.3)).isCloseTo(expected, within(1e-15));
        assertThat(DoubleExponential.integrate(roof, 0, 1, 0.8, -3, 0, 1, 0.3, 7, Double.NaN))
                .isEqualTo(DoubleExponential.integrate(roof, 0, 1, 0.3, 0.8));
    }

    @Test
    void nothingIsBetweenOnePlaceAndItself() {
        assertThat(DoubleExponential.integrate(Math::log, 0, 0)).isZero();
        assertThat(DoubleExponential.integrate(Math::exp, 1, 0)).isZero();
    }
}

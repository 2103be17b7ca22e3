/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

class PhaseSeriesProperties {

    private final PhaseSeries series = PhaseSeries.fit(PhaseSeriesProperties::curve, 32, 5);

    private static Vector3D curve(double a) {
        return new Vector3D(1 + 2 * Math.cos(a) - Math.sin(5 * a), 3 * Math.sin(2 * a), Math.cos(4 * a) - 7);
    }

    @Property(tries = 200)
    void aFiniteSeriesIsFoundExactly(@ForAll @DoubleRange(min = -100, max = 100) double phase) {
        assertThat(series.position(phase).distance(curve(phase))).isLessThan(1e-11);
    }

    @Property(tries = 200)
    void derivativesAreDifferenceQuotients(@ForAll @DoubleRange(min = -10, max = 10) double phase) {
        double h = 1e-4;
        for (int order = 0; order < 2; order++) {
            Vector3D quotient = series.derivative(phase + h, order)
                    .subtract(series.derivative(phase - h, order))
                    .scalarMultiply(0.5 / h);
            assertThat(quotient.distance(series.derivative(phase, order + 1))).isCloseTo(0, within(1e-5));
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.compute.reliability.ConstantFailureRate;

class RadiationProperties {
    private final Shielding curve = Shielding.of(new double[] {1e-3, 5e-3, 1e-2}, new double[] {1e-6, 1e-7, 5e-8});

    @Property(tries = 100)
    void moreShieldNeverMeansMoreDose(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        double thin = 1e-3 + 9e-3 * Math.min(one, other);
        double thick = 1e-3 + 9e-3 * Math.max(one, other);
        assertThat(curve.doseRate(Math.min(thick, 1e-2))).isLessThanOrEqualTo(curve.doseRate(Math.min(thin, 1e-2)));
    }

    @Property(tries = 100)
    void correctionNeverLosesMoreThanItIsGivenAndScrubbingOftenHelps(
            @ForAll @DoubleRange(min = 0.01, max = 10) double rate,
            @ForAll @DoubleRange(min = 1, max = 700) double interval,
            @ForAll @DoubleRange(max = 1) double twoBits) {
        ConstantFailureRate upsets = new ConstantFailureRate(rate);
        double seldom = new ErrorCorrection(64, 2 * interval, twoBits)
                .uncorrectable(upsets, 1e6)
                .rate();
        double often = new ErrorCorrection(64, interval, twoBits)
                .uncorrectable(upsets, 1e6)
                .rate();
        // at less than one upset of a word in an interval
        assertThat(often).isBetween(rate * twoBits * (1 - 1e-12), seldom * (1 + 1e-12));
        assertThat(seldom).isLessThanOrEqualTo(rate * (1 + 1e-12));
    }
}

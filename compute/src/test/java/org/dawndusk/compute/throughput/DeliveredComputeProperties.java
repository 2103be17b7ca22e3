/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DeliveredComputeProperties {
    private static Waterfall waterfall(double carried, double cooled, double bandwidth) {
        return DeliveredCompute.ofPeak(1e15)
                .sustained(0.5)
                .limits(1000, new double[] {2, 1}, new double[] {carried, carried / 2}, new double[] {cooled, cooled})
                .network(1e-6, bandwidth)
                .availability(0.9)
                .waterfall();
    }

    @Property(tries = 200)
    void morePowerCoolingOrBandwidthNeverDeliversLess(
            @ForAll @DoubleRange(max = 2000) double carried,
            @ForAll @DoubleRange(max = 2000) double cooled,
            @ForAll @DoubleRange(max = 1e9) double bandwidth,
            @ForAll @DoubleRange(min = 1, max = 3) double more) {
        double delivered = waterfall(carried, cooled, bandwidth).delivered();
        double least = delivered * (1 - 1e-12);
        assertThat(waterfall(carried * more, cooled, bandwidth).delivered()).isGreaterThanOrEqualTo(least);
        assertThat(waterfall(carried, cooled * more, bandwidth).delivered()).isGreaterThanOrEqualTo(least);
        assertThat(waterfall(carried, cooled, bandwidth * more).delivered()).isGreaterThanOrEqualTo(least);
        assertThat(delivered).isBetween(0.0, 1e15);
    }

    @Property(tries = 200)
    void theSharesMultiplyThrough(
            @ForAll @DoubleRange(max = 2000) double carried,
            @ForAll @DoubleRange(max = 2000) double cooled,
            @ForAll @DoubleRange(max = 1e9) double bandwidth) {
        Waterfall waterfall = waterfall(carried, cooled, bandwidth);
        double product =
                waterfall.steps().stream().mapToDouble(WaterfallStep::share).reduce(waterfall.peak(), (a, b) -> a * b);
        assertThat(waterfall.delivered()).isBetween(product * (1 - 1e-14), product * (1 + 1e-14));
    }
}

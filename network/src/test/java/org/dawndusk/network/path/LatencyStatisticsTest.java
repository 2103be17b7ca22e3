/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatencyStatisticsTest {
    @Test
    void quantilesAreThoseOfTheSortedSamplesToHalfAMicrosecond() {
        double[] samples = new Random(7).doubles(4000, 1e-3, 80e-3).toArray();
        LatencyStatistics statistics = LatencyStatistics.create();
        for (int from = 0; from < samples.length; from += 100) {
            statistics.addInstant(Arrays.copyOfRange(samples, from, from + 100));
        }
        Arrays.sort(samples);
        for (double share : new double[] {1e-6, 0.05, 0.5, 0.95, 1}) {
            double exact = samples[(int) Math.ceil(share * samples.length) - 1];
            assertThat(statistics.quantile(share)).isCloseTo(exact, within(0.51e-6));
        }
        assertThat(statistics.summary().nearest()).isEqualTo(samples[0]);
        assertThat(statistics.summary().samples()).isEqualTo(4000);
    }

    @Test
    void whatIsOutOfReachCountsForTheShareInViewAlone() {
        LatencyStatistics statistics = LatencyStatistics.create();
        statistics.addInstant(new double[] {Double.POSITIVE_INFINITY, 0.002});
        statistics.addInstant(new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY});
        assertThat(statistics.summary().inViewFraction()).isEqualTo(0.5);
        assertThat(statistics.summary().samples()).isEqualTo(1);
    }

    @Test
    void withoutSamplesTheLatencyIsInfinite() {
        LatencySummary nothing = LatencyStatistics.create().summary();
        assertThat(nothing.nearest()).isInfinite();
        assertThat(nothing.p95()).isInfinite();
        assertThat(nothing.inViewFraction()).isZero();
    }

    @Test
    void impossibleLatenciesAndSharesAreRefused() {
        LatencyStatistics statistics = LatencyStatistics.create();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statistics.addInstant(new double[] {Double.NaN}))
                .withMessage("latency is NaN, but must be in [0, 10.0] or infinite");
        assertThatIllegalArgumentException().isThrownBy(() -> statistics.addInstant(new double[] {11}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statistics.quantile(0))
                .withMessage("share is 0.0, but must be in (0, 1]");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LifetimesProperties {
    @Property(tries = 200)
    void theExactIntervalIsTheBest(
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double checkpoint,
            @ForAll @DoubleRange(min = 10, max = 1e6) double mean,
            @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        Checkpointing job = new Checkpointing(checkpoint, 60, mean);
        double exact = job.exactInterval();
        assertThat(exact).isBetween(0.0, mean);
        assertThat(job.efficiency(exact * factor)).isLessThanOrEqualTo(job.bestEfficiency() * (1 + 1e-12));
    }

    @Property(tries = 100)
    void conditionalSurvivalsMultiply(
            @ForAll @DoubleRange(min = 0.3, max = 3) double shape,
            @ForAll @DoubleRange(min = 0, max = 2) double age,
            @ForAll @DoubleRange(min = 0, max = 2) double more) {
        WeibullLifetime lifetime = new WeibullLifetime(shape, 1);
        assertThat(lifetime.survival(age) * lifetime.survivalGiven(age, more))
                .isCloseTo(lifetime.survival(age + more), within(1e-13));
    }

    @Property(tries = 100)
    void aColderSpareIsNeverWorse(
            @ForAll @IntRange(min = 1, max = 20) int active,
            @ForAll @IntRange(max = 6) int spares,
            @ForAll @DoubleRange(max = 1) double dormancy,
            @ForAll @DoubleRange(max = 5) double time) {
        ConstantFailureRate rate = new ConstantFailureRate(0.1);
        double warm = Standby.warm(active, spares, rate, dormancy).survival(time);
        assertThat(warm).isBetween(0.0, 1.0);
        assertThat(Standby.cold(active, spares, rate).survival(time)).isGreaterThanOrEqualTo(warm - 1e-12);
        assertThat(Standby.warm(active, spares + 1, rate, dormancy).survival(time))
                .isGreaterThanOrEqualTo(warm - 1e-12);
    }
}

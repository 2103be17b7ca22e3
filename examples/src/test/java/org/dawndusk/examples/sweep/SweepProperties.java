/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.dawndusk.examples.study.DesignVariable;

class SweepProperties {
    private final DesignSweep designs = sweep();

    private static DesignSweep sweep() {
        try {
            return DesignSweep.of("suncatcher", Map.of(DesignVariable.ALTITUDE, new Range(500, 900)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 20)
    void theSummaryIsTheSameForAnyLengthOfTheChunksAndAnyOrderOfMerging(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int draws,
            @ForAll @IntRange(min = 1, max = 70) int chunk) {
        DesignSummary whole = designs.chunk(seed, 0, draws);
        Sweep sweep = new Sweep(seed, draws, chunk);
        assertThat(sweep.run(designs)).isEqualTo(whole);
        DesignSummary backwards = sweep.starts()
                .boxed()
                .sorted((a, b) -> Long.compare(b, a))
                .map(start -> sweep.chunk(designs, start))
                .reduce(Summary::merge)
                .orElseThrow();
        assertThat(backwards).isEqualTo(whole);
    }

    @Property(tries = 50)
    void aDrawLiesInItsRangesAndDependsOnSeedAndNumberAlone(
            @ForAll long seed, @ForAll @LongRange(min = 0) long number) {
        Map<DesignVariable, Double> values = designs.draw(seed, number);
        designs.ranges()
                .forEach((variable, range) -> assertThat(values.get(variable)).isBetween(range.low(), range.high()));
        assertThat(values)
                .hasEntrySatisfying(
                        DesignVariable.ACCELERATORS, a -> assertThat(a).isEqualTo(Math.rint(a)));
        assertThat(designs.draw(seed, number)).isEqualTo(values);
        assertThat(designs.draw(seed, number ^ 1)).isNotEqualTo(values);
        assertThat(designs.draw(~seed, number)).isNotEqualTo(values);
    }

    @Property
    void binsMergeToTheSameInAnySplitAndTheirQuantilesAreThoseOfTheValues(
            @ForAll @Size(min = 1, max = 200) @DoubleRange(min = -1e6, max = 1e6) double[] values,
            @ForAll @DoubleRange(max = 1) double cut,
            @ForAll @DoubleRange(max = 1) double share) {
        int first = (int) (cut * values.length);
        double[] rest = Arrays.copyOfRange(values, first, values.length);
        Bins whole = Bins.of(values, values.length);
        Bins ahead = Bins.of(values, first);
        Bins behind = Bins.of(rest, rest.length);
        assertThat(ahead.merge(behind)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(behind.merge(ahead)).isEqualTo(whole);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double exact = sorted[Math.max(1, (int) Math.ceil(share * values.length)) - 1];
        assertThat(whole.quantile(share)).isCloseTo(exact, within(Math.abs(exact) / 256 + Double.MIN_NORMAL));
    }
}

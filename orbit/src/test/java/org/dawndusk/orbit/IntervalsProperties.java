/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntervalsProperties {

    private static final double FROM = -10;
    private static final double TO = 50;

    /** Whole numbers, so that bounds often coincide; every interval has a length. */
    @Provide
    Arbitrary<Intervals> sets() {
        return Arbitraries.integers()
                .between((int) FROM, (int) TO)
                .set()
                .ofMaxSize(16)
                .map(set -> {
                    List<Integer> sorted = set.stream().sorted().toList();
                    int n = sorted.size() / 2;
                    double[] starts = new double[n];
                    double[] ends = new double[n];
                    for (int i = 0; i < n; i++) {
                        starts[i] = sorted.get(2 * i);
                        ends[i] = sorted.get(2 * i + 1);
                    }
                    return Intervals.of(starts, ends);
                });
    }

    @Property(tries = 300)
    void deMorgan(@ForAll("sets") Intervals a, @ForAll("sets") Intervals b) {
        Intervals notA = a.complement(FROM, TO);
        Intervals notB = b.complement(FROM, TO);
        assertThat(a.union(b).complement(FROM, TO)).isEqualTo(notA.intersection(notB));
        assertThat(a.intersection(b).complement(FROM, TO)).isEqualTo(notA.union(notB));
    }

    @Property(tries = 300)
    void lengthsAddUp(@ForAll("sets") Intervals a, @ForAll("sets") Intervals b) {
        assertThat(a.union(b).total() + a.intersection(b).total()).isCloseTo(a.total() + b.total(), within(1e-12));
        assertThat(a.total() + a.complement(FROM, TO).total()).isCloseTo(TO - FROM, within(1e-12));
        assertThat(a.complement(FROM, TO).complement(FROM, TO)).isEqualTo(a);
        assertThat(a.intersection(a.complement(FROM, TO)).count()).isZero();
        assertThat(a.union(a.complement(FROM, TO))).isEqualTo(Intervals.of(new double[] {FROM}, new double[] {TO}));
    }

    @Property(tries = 300)
    void anInstantIsInTheUnionOrTheIntersectionAsLogicSays(
            @ForAll("sets") Intervals a, @ForAll("sets") Intervals b, @ForAll("sets") Intervals c) {
        for (double t = FROM - 0.5; t < TO + 1; t += 1) {
            assertThat(a.union(b).contains(t)).isEqualTo(a.contains(t) || b.contains(t));
            assertThat(a.intersection(b).contains(t)).isEqualTo(a.contains(t) && b.contains(t));
            assertThat(a.complement(FROM, TO).contains(t)).isEqualTo(t > FROM && t < TO && !a.contains(t));
        }
        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(b.union(c))).isEqualTo(a.intersection(b).union(a.intersection(c)));
    }

    @Example
    void aSpanCutsWhatLeavesIt() {
        Intervals one = Intervals.of(new double[] {0, 10}, new double[] {5, 20});
        assertThat(one.complement(2, 15)).isEqualTo(Intervals.of(new double[] {5}, new double[] {10}));
        assertThat(one.complement(-3, 30)).isEqualTo(Intervals.of(new double[] {-3, 5, 20}, new double[] {0, 10, 30}));
        assertThat(one.complement(6, 7)).isEqualTo(Intervals.of(new double[] {6}, new double[] {7}));
        assertThat(one.complement(1, 4).count()).isZero();
    }

    @Example
    void whatMeetsInAnInstantSharesNoTimeButBecomesOne() {
        Intervals a = Intervals.of(new double[] {0}, new double[] {5});
        Intervals b = Intervals.of(new double[] {5}, new double[] {7});
        assertThat(a.intersection(b).count()).isZero();
        assertThat(a.union(b)).isEqualTo(Intervals.of(new double[] {0}, new double[] {7}));
    }

    @Example
    void badArgumentsAreRefused() {
        Intervals none = Intervals.of(new double[0], new double[0]);
        assertThatThrownBy(() -> none.complement(1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("to is 1.0, but must be in (1.0, ∞)");
        assertThatThrownBy(() -> none.complement(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IntervalsTest {

    private final Intervals intervals = Intervals.of(new double[] {0, 10, 100}, new double[] {5, 12, 101});

    @Test
    void lengthsAreCounted() {
        assertThat(intervals.count()).isEqualTo(3);
        assertThat(intervals.longest()).isEqualTo(5);
        assertThat(intervals.total()).isEqualTo(8);
        assertThat(intervals.length(1)).isEqualTo(2);
    }

    @Test
    void boundsBelongToAnInterval() {
        assertThat(intervals.contains(10)).isTrue();
        assertThat(intervals.contains(12)).isTrue();
        assertThat(intervals.contains(12.1)).isFalse();
        assertThat(intervals.contains(-1)).isFalse();
        assertThat(intervals.contains(1e9)).isFalse();
    }

    @Test
    void aStretchMeetsWhatItTouches() {
        assertThat(intervals.meets(6, 9)).isFalse();
        assertThat(intervals.meets(6, 10)).isTrue();
        assertThat(intervals.meets(11, 11.5)).isTrue();
        assertThat(intervals.meets(-9, -1)).isFalse();
        assertThat(intervals.meets(5, 6)).isTrue();
        assertThat(intervals.meets(-9, 0)).isTrue();
        assertThat(intervals.meets(101, 200)).isTrue();
    }

    @Test
    void anIntervalMayBeAnInstant() {
        Intervals instant = Intervals.of(new double[] {3, 4}, new double[] {3, 6});
        assertThat(instant.contains(3)).isTrue();
        assertThat(instant.start(1)).isEqualTo(4);
        // it takes no time from what is left
        assertThat(instant.complement(0, 5)).isEqualTo(Intervals.of(new double[] {0}, new double[] {4}));
    }

    @Test
    void otherBoundsAreOtherIntervals() {
        Intervals later = Intervals.of(new double[] {0, 10, 100}, new double[] {5, 12, 102});
        assertThat(later).isNotEqualTo(intervals);
        assertThat(later.hashCode()).isNotEqualTo(intervals.hashCode());
        assertThat(Intervals.of(new double[] {-1, 10, 100}, new double[] {5, 12, 101}))
                .isNotEqualTo(intervals);
    }

    @Test
    void neighboursAreJoinedAcrossAGap() {
        assertThat(intervals.joined(5)).isEqualTo(Intervals.of(new double[] {0, 100}, new double[] {12, 101}));
        assertThat(intervals.joined(0)).isEqualTo(intervals).hasSameHashCodeAs(intervals);
        assertThat(intervals.joined(1e3).count()).isEqualTo(1);
    }

    @Test
    void noneIsAnAnswerToo() {
        Intervals none = Intervals.of(new double[0], new double[0]);
        assertThat(none.longest()).isZero();
        assertThat(none.total()).isZero();
        assertThat(none.contains(0)).isFalse();
        assertThat(none.joined(1)).isEqualTo(none);
        assertThat(none).hasToString("[] s");
    }

    @Test
    void itsArraysAreItsOwn() {
        double[] starts = {0};
        Intervals one = Intervals.of(starts, new double[] {1});
        starts[0] = 0.5;
        assertThat(one.start(0)).isZero();
        assertThat(one.end(0)).isEqualTo(1);
        assertThat(one).hasToString("[0.0..1.0] s");
    }

    @Test
    void boundsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> Intervals.of(new double[] {1}, new double[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ends[0] is 0.0, but must be in [1.0, ∞)");
        assertThatThrownBy(() -> Intervals.of(new double[] {0, 1}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("starts[1] is 1.0, but must be in (1.0, ∞)");
        assertThatThrownBy(() -> Intervals.of(new double[] {0}, new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Intervals.of(new double[] {Double.NaN}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> intervals.joined(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

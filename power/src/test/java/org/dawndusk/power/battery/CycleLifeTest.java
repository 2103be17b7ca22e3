/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.battery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CycleLifeTest {
    private static final CycleLife LIFE = CycleLife.RULE_OF_THUMB;

    /** On straight lines between the points with logarithms on both axes, the first of them on to depths of nothing. */
    @Test
    void livesBetweenThePointsArePowersOfTheDepth() {
        double first = Math.log(30_000 / 50_000.0) / Math.log(0.3 / 0.2);
        double last = Math.log(1_500 / 20_000.0) / Math.log(0.8 / 0.4);
        assertThat(LIFE.cycles(0.01)).isCloseTo(50_000 * Math.pow(0.05, first), within(1e-6));
        assertThat(LIFE.cycles(0.25)).isCloseTo(50_000 * Math.pow(1.25, first), within(1e-6));
        assertThat(LIFE.cycles(0.35))
                .isCloseTo(
                        Math.sqrt(30_000 * 20_000.0)
                                * Math.pow(0.35 / Math.sqrt(0.3 * 0.4), Math.log(20 / 30.0) / Math.log(0.4 / 0.3)),
                        within(1e-6));
        assertThat(LIFE.cycles(0.6)).isCloseTo(1_500 * Math.pow(0.75, last), within(1e-6));
        assertThat(LIFE.cycles(0.8)).isCloseTo(1_500, within(1e-9));
        assertThat(CycleLife.of(0.3, new double[] {0.5}, new double[] {400}).cycles(0.1))
                .isCloseTo(2_000, within(1e-9));
    }

    @Test
    void pointsThatAreNoLifeAreRefused() {
        for (double loss : new double[] {0, 1, Double.NaN}) {
            assertThatThrownBy(() -> CycleLife.of(loss, new double[] {0.3}, new double[] {1}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("loss is " + loss + ", but must be in (0, 1)");
        }
        refused(new double[0], new double[0], "there are 0 depths and 0 cycles, but there must be as many");
        refused(
                new double[] {0.1, 0.2},
                new double[] {5},
                "there are 2 depths and 1 cycles, but there must be as many");
        refused(new double[] {0.1, 1.2}, new double[] {5, 4}, "depths[1] is 1.2, but must be in (0, 1]");
        refused(new double[] {0.1, 0.2}, new double[] {5, 0}, "cycles[1] is 0.0, but must be in (0, ∞)");
        refused(new double[] {0.2, 0.2}, new double[] {5, 4}, "point 1 is (0.2, 4.0), but depths must rise");
        refused(new double[] {0.1, 0.2}, new double[] {5, 5}, "point 1 is (0.2, 5.0), but depths must rise");
        assertThatThrownBy(() -> LIFE.cycles(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth is 0.0, but must be in (0, 0.8]");
        assertThatThrownBy(() -> LIFE.loss(new double[] {0.1}, new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 1 depths and 2 counts, but must be as many");
        assertThatThrownBy(() -> LIFE.loss(new double[] {0.1}, new double[] {-1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts[0] is -1.0, but must be in [0, ∞)");
        // deeper than the table, but never done
        assertThat(LIFE.loss(new double[] {0.9}, new double[] {0})).isZero();
        assertThatThrownBy(() -> Ageing.SAFT_VES180.retained(-1, new double[0], new double[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> new Ageing(LIFE, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendarLoss is 1.5, but must be in ");
    }

    private static void refused(double[] depths, double[] cycles, String message) {
        assertThatThrownBy(() -> CycleLife.of(0.2, depths, cycles))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    /** Halves of cycles are what the course is made of: their depths add up to its length, and the deepest is its range. */
    @Test
    void rainflowCountsAllOfTheCourseOnce() {
        Random random = new Random(3);
        for (int k = 0; k < 500; k++) {
            // few levels, so that values repeat and ranges are equal
            double[] course = random.ints(2 + random.nextInt(30), 0, 2 + k % 12)
                    .asDoubleStream()
                    .toArray();
            CycleCount count = CycleCount.of(course);
            double length = 0;
            for (int i = 1; i < course.length; i++) {
                length += Math.abs(course[i] - course[i - 1]);
            }
            assertThat(2 * count.equivalentFullCycles()).isCloseTo(length, within(1e-9));
            double range = Arrays.stream(course).max().orElseThrow()
                    - Arrays.stream(course).min().orElseThrow();
            assertThat(Arrays.stream(count.depths()).max().orElse(0)).isEqualTo(range);
            assertThat(Arrays.stream(count.depths()).allMatch(d -> d > 0)).isTrue();
            assertThat(Arrays.stream(count.counts()).allMatch(c -> c == 0.5 || c == 1))
                    .isTrue();
        }
        assertThatThrownBy(() -> CycleCount.of(new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("course[1] is NaN");
    }
}

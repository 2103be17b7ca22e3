/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a course tells of itself, and how soon cycles are found. */
class CyclesAndExtremesTest {
    private static final double RATE = 0.01;
    private static final double LOSS = 0.02;

    /** A body, 100 K off the wall, that reaches it only through another, at the wall's temperature at first. */
    private static Transient chain(double off) {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("body", 100)
                .node("bridge", 100)
                .boundary("wall", 300)
                .conductor("body", "bridge", 100 * RATE)
                .conductor("bridge", "wall", 100 * LOSS)
                .build();
        return TransientSolver.builder(network)
                .tolerance(1e-10)
                .build()
                .advance(ThermalState.of(network, new double[] {300 + off, 300, 300}), 0, 600);
    }

    /** x' = -g x + g y, y' = g x - (g + k) y: y = g X (exp(λ1 t) - exp(λ2 t)) / (λ1 - λ2), greatest at ln(λ2/λ1)/(λ1-λ2). */
    @Test
    void theHighestAndTheLowestLieWithinSteps() {
        double middle = -(RATE + LOSS / 2);
        double half = Math.sqrt(RATE * RATE + LOSS * LOSS / 4);
        double slow = middle + half;
        double fast = middle - half;
        double peak = Math.log(fast / slow) / (slow - fast);
        double swing = RATE * 100 / (slow - fast) * (Math.exp(slow * peak) - Math.exp(fast * peak));
        Transient warm = chain(100);
        assertThat(warm.highest("bridge")).isCloseTo(300 + swing, within(1e-6));
        assertThat(warm.lowest("bridge")).isEqualTo(300);
        assertThat(warm.temperature("bridge", peak)).isCloseTo(300 + swing, within(1e-6));
        assertThat(warm.highest("body")).isEqualTo(400);
        assertThat(warm.lowest("body")).isEqualTo(warm.temperature("body", 600));
        // none of the steps' ends is as high
        for (double instant : warm.instants()) {
            assertThat(warm.temperature("bridge", instant)).isLessThan(300 + swing - 1e-5);
        }
        Transient cold = chain(-100);
        assertThat(cold.lowest("bridge")).isCloseTo(300 - swing, within(1e-6));
        assertThat(cold.highest("bridge")).isEqualTo(300);
    }

    @Test
    void noTemperatureIsToldBeyondTheCourse() {
        Transient course = chain(100);
        for (double time : new double[] {-1e-9, 600.1, Double.NaN}) {
            assertThatThrownBy(() -> course.temperature("body", time))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("time is " + time + ", but must be in [0.0, 600.0]");
        }
        assertThat(course.temperature("body", 0)).isEqualTo(400);
        assertThat(course.temperature("body", 600)).isEqualTo(course.end().temperature("body"));
    }

    /** Nothing is steady at any instant; all heat that comes goes again, so that the mean stays where it begins. */
    @Test
    void aBodyThatIsHeatedAndCooledInTurnHasACycle() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("body", 1_000)
                .node("plate", 3_000)
                .conductor("body", "plate", 20)
                .load("body", Profile.steps(new double[] {50, 100}, new double[] {200, -200, 200}))
                .allowIsolatedParts()
                .build();
        Cycle cycle = TransientSolver.builder(network).tolerance(1e-9).build().cycle(0, 100);
        double mean = (1_000 * cycle.start().temperature("body")
                        + 3_000 * cycle.start().temperature("plate"))
                / 4_000;
        assertThat(mean).isCloseTo(300, within(1e-6));
        assertThat(cycle.course().temperature("body", 50))
                .isGreaterThan(cycle.start().temperature("body") + 5);
        assertThat(cycle.closureError()).isLessThanOrEqualTo(1e-3);
    }

    /**
     * The map over a period of a linear network is linear, and of one with n nodes the acceleration, which is GMRES then,
     * needs n differences of gaps: two periods without it, n more, one that shows that it closes, and two for rounding.
     */
    @Test
    void ofALinearNetworkACycleTakesAFewPeriodsMoreThanItHasNodes() {
        for (int n = 2; n <= 8; n++) {
            ThermalNetwork.Builder builder = ThermalNetwork.builder().boundary("wall", 250);
            for (int i = 0; i < n; i++) {
                builder.node("n" + i, 20_000 * (i + 1));
                builder.conductor("n" + i, i == 0 ? "wall" : "n" + (i - 1), 3 + i);
            }
            // pulses far from the steady state of the begin
            builder.load("n" + (n - 1), Profile.steps(new double[] {400}, new double[] {0, 900}));
            Cycle cycle = TransientSolver.builder(builder.build())
                    .tolerance(1e-11)
                    .build()
                    .cycle(0, 1_000);
            assertThat(cycle.periods()).isLessThanOrEqualTo(n + 5);
            assertThat(cycle.closureError()).isLessThanOrEqualTo(1e-3);
            double mean = 900 * 0.6;
            assertThat(cycle.course().audit().boundaries()).isCloseTo(-mean * 1_000, within(1e-4 * mean * 1_000));
        }
    }
}

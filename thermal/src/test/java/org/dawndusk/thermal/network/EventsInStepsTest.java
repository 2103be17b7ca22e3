/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens within a step, and what is kept of it. */
class EventsInStepsTest {
    private static final double SWING = 500;

    /** T = 300 + 10 sin(t / 500 s). */
    private static ThermalNetwork swinging() {
        return ThermalNetwork.builder()
                .node("box", 1_000)
                .boundary("wall", 300)
                .conductor("box", "wall", 1e-9)
                .load("box", Profile.of(t -> 20 * Math.cos(t / SWING)))
                .build();
    }

    /** Two boxes that cool towards a wall, in 1000 and in 250 s. */
    private static ThermalNetwork cooling() {
        return ThermalNetwork.builder()
                .node("slow", 2_000)
                .node("quick", 500)
                .boundary("wall", 300)
                .conductor("slow", "wall", 2)
                .conductor("quick", "wall", 2)
                .build();
    }

    private static double cooled(double time, double constant) {
        return 300 + 100 * Math.exp(-time / constant);
    }

    @Test
    void aGuardThatIsPassedAndPassedBackWithinOneStepStops() {
        ThermalNetwork network = swinging();
        ThermalState start = ThermalState.uniform(network, 300);
        double up = SWING * Math.asin(0.9);
        double down = SWING * Math.PI - up;
        Transient unguarded =
                TransientSolver.builder(network).tolerance(1e-2).build().advance(start, 0, 3_000);
        assertThat(Arrays.stream(unguarded.instants()).noneMatch(t -> t > up && t < down))
                .isTrue();
        for (boolean below : new boolean[] {true, false}) {
            Transient stopped = TransientSolver.builder(network)
                    .tolerance(1e-2)
                    .guard("far", state -> 330 - state.temperature("box"))
                    .guard("309 K", state -> (below ? 1 : -1) * (309 - state.temperature("box")))
                    .build()
                    .advance(start, 0, 3_000);
            assertThat(stopped.stoppedBy()).contains("309 K");
            // such a one is located by the dense output, whose error is the tolerance's, 3 K
            assertThat(stopped.end().temperature("box")).isCloseTo(309, within(0.1));
            assertThat(stopped.endTime()).isCloseTo(up, within(50.0));
        }
    }

    @Test
    void aGuardIsLocatedInFewLooks() {
        ThermalNetwork network = cooling();
        int[] looks = {0};
        Transient stopped = TransientSolver.builder(network)
                .tolerance(1e-9)
                .guard("350 K", state -> {
                    looks[0]++;
                    return state.temperature("slow") - 350;
                })
                .build()
                .advance(ThermalState.uniform(network, 400), 0, 5_000);
        assertThat(stopped.endTime()).isCloseTo(1_000 * Math.log(2), within(1e-5));
        int steps = stopped.instants().length - 1;
        // four a step, and what finds the share of the last and its end
        assertThat(looks[0]).isLessThan(4 * steps + 40);
    }

    @Test
    void theStepThatEndsAtAnEventIsKeptAsLongAsItIs() {
        ThermalNetwork network = cooling();
        Transient stopped = TransientSolver.builder(network)
                .tolerance(1e-9)
                .observe("slow", "quick")
                .guard("350 K", state -> state.temperature("slow") - 350)
                .build()
                .advance(ThermalState.uniform(network, 400), 0, 5_000);
        double[] instants = stopped.instants();
        for (int k = 1; k < instants.length; k++) {
            for (double share : new double[] {0, 0.3, 0.7, 1}) {
                double time = instants[k - 1] + share * (instants[k] - instants[k - 1]);
                assertThat(stopped.temperature("slow", time)).isCloseTo(cooled(time, 1_000), within(1e-5));
                assertThat(stopped.temperature("quick", time)).isCloseTo(cooled(time, 250), within(1e-5));
            }
        }
        assertThat(stopped.lowest("slow")).isCloseTo(350, within(1e-6));
        assertThat(stopped.highest("quick")).isEqualTo(400);
    }

    @Test
    void timesAndPeriodsOutsideTheirRangesAreRefused() {
        ThermalNetwork network = swinging();
        TransientSolver solver = TransientSolver.builder(network).build();
        ThermalState start = ThermalState.uniform(network, 300);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(start, Double.NaN, 5))
                .withMessage("from is NaN, but must be in (-∞, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(start, 0, Double.POSITIVE_INFINITY))
                .withMessage("to is Infinity, but must be in (0.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(start, 3, 3))
                .withMessage("to is 3.0, but must be in (3.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.cycle(0, 0))
                .withMessage("period is 0.0, but must be in (0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.cycle(0, 10, Map.of(), 0))
                .withMessage("closure is 0.0, but must be in (0, ∞)");
        ThermalNetwork other = cooling();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(ThermalState.uniform(other, 300), 0, 1))
                .withMessage("state is of another network");
        Cycle cycle = TransientSolver.builder(other).build().cycle(0, 100);
        assertThat(cycle.closureError()).isLessThanOrEqualTo(1e-3);
        assertThat(cycle.start().temperature("slow")).isCloseTo(300, within(1e-2));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dawndusk.thermal.HeatBalanceException;
import org.junit.jupiter.api.Test;

/** How many steps a course takes, and where it stops. */
class TransientStepsTest {
    /** C dT/dt = -g (T - 300 K): T = 300 + 100 exp(-t / 1000 s). */
    private static ThermalNetwork relaxing() {
        return ThermalNetwork.builder()
                .node("box", 2_000)
                .boundary("wall", 300)
                .conductor("box", "wall", 2)
                .build();
    }

    private static double relaxed(double time) {
        return 300 + 100 * Math.exp(-time / 1_000);
    }

    private static ThermalState hot(ThermalNetwork network) {
        return ThermalState.uniform(network, 400);
    }

    private static double[] lengths(Transient course) {
        double[] instants = course.instants();
        double[] lengths = new double[instants.length - 1];
        Arrays.setAll(lengths, k -> instants[k + 1] - instants[k]);
        return lengths;
    }

    @Test
    void noStepIsLongerThanTheLongest() {
        ThermalNetwork network = relaxing();
        Transient course =
                TransientSolver.builder(network).largestStep(70).build().advance(hot(network), 0, 5_000);
        assertThat(Arrays.stream(lengths(course)).max().orElseThrow()).isBetween(69.0, 70.7);
        assertThat(Arrays.stream(lengths(course)).sum()).isCloseTo(5_000, within(1e-9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransientSolver.builder(network).largestStep(0))
                .withMessage("step is 0.0, but must be in (0, ∞)");
    }

    /** The estimate falls with the fifth power of the step, so that steps grow in number with the fifth root. */
    @Test
    void finerTolerancesTakeFifthRootsOfSteps() {
        ThermalNetwork network = relaxing();
        int[] steps = new int[3];
        for (int k = 0; k < 3; k++) {
            double tolerance = Math.pow(10, -4 - 3 * k);
            Transient course = TransientSolver.builder(network)
                    .tolerance(tolerance)
                    .build()
                    .advance(hot(network), 0, 2_000);
            steps[k] = lengths(course).length;
            assertThat(course.end().temperature("box")).isCloseTo(relaxed(2_000), within(400 * 3 * tolerance));
        }
        assertThat((double) steps[2] / steps[1]).isBetween(3.0, 5.0);
    }

    @Test
    void whatIsLeftIsCutInTwoRatherThanLeftOver() {
        ThermalNetwork network = relaxing();
        double[] lengths = lengths(
                TransientSolver.builder(network).largestStep(100).build().advance(hot(network), 0, 1_050));
        int last = lengths.length - 1;
        assertThat(lengths[last]).isCloseTo(lengths[last - 1], within(1e-9));
    }

    @Test
    void theFirstOfTheGuardsStopsItAndIsNamed() {
        ThermalNetwork network = relaxing();
        TransientSolver solver = TransientSolver.builder(network)
                .tolerance(1e-9)
                .guard("at 320 K", state -> state.temperature("box") - 320)
                .guard("at 350 K", state -> state.temperature("box") - 350)
                .guard("at 350 K too", state -> 700 - 2 * state.temperature("box"))
                .build();
        Transient first = solver.advance(hot(network), 0, 5_000);
        assertThat(first.stoppedBy()).contains("at 350 K");
        assertThat(first.endTime()).isCloseTo(1_000 * Math.log(2), within(1e-5));
        assertThat(first.end().temperature("box")).isCloseTo(350, within(1e-7));
        Transient second = solver.advance(first.end(), first.endTime(), 5_000);
        assertThat(second.stoppedBy()).contains("at 320 K");
        assertThat(second.endTime()).isCloseTo(1_000 * Math.log(5), within(1e-5));
        Transient third = solver.advance(second.end(), second.endTime(), 5_000);
        assertThat(third.stoppedBy()).isEmpty();
        assertThat(third.endTime()).isEqualTo(5_000);
        assertThat(third.end().temperature("box")).isCloseTo(relaxed(5_000), within(1e-5));
    }

    @Test
    void aGuardThatIsZeroAtTheBeginIsWatchedFromItsFirstSideOn() {
        // up and down again, by a load that turns
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 1_000)
                .boundary("wall", 300)
                .conductor("box", "wall", 1e-6)
                .load("box", Profile.of(t -> 20 * Math.cos(t / 500)))
                .build();
        // T = 300 + 10 sin(t / 500): at zero again after half a period
        Transient course = TransientSolver.builder(network)
                .tolerance(1e-9)
                .guard("back", state -> state.temperature("box") - 300)
                .build()
                .advance(ThermalState.uniform(network, 300), 0, 4_000);
        assertThat(course.stoppedBy()).contains("back");
        assertThat(course.endTime()).isCloseTo(500 * Math.PI, within(1e-2));
    }

    @Test
    void aGuardThatIsNoNumberIsNamed() {
        ThermalNetwork network = relaxing();
        TransientSolver solver = TransientSolver.builder(network)
                .guard("broken", state -> state.temperature("box") > 390 ? 1 : Double.NaN)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(hot(network), 0, 1_000))
                .withMessage("the guard broken is NaN, but must be in (-∞, ∞)");
    }

    @Test
    void nodesWithoutCapacityThatCannotBeBalancedAreReported() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("box", 1_000)
                .arithmetic("plate")
                .boundary("space", 3)
                .radiative("plate", "space", 1)
                .radiative("box", "space", 1)
                .load("plate", -10)
                .build();
        assertThatThrownBy(() ->
                        TransientSolver.builder(network).build().advance(ThermalState.uniform(network, 300), 4, 10))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessage("no temperatures balance the nodes without capacity at 4.0 s; maybe they get more than "
                        + "their paths can carry");
    }

    @Test
    void switchesTripAtTheBeginAndAtTheirBoundsOnly() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("tank", 1_000)
                .boundary("wall", 300)
                .conductor("tank", "wall", 1e-9)
                .heater("heater", "tank", "tank", 10, new Thermostat(310, 320))
                .build();
        // 10 mK a second: off after 2000 s, and never cold again
        Transient course = TransientSolver.builder(network)
                .tolerance(1e-9)
                .build()
                .advance(ThermalState.uniform(network, 300), 100, 5_000);
        List<Transient.Switching> switchings = course.switchings();
        assertThat(switchings).hasSize(1);
        assertThat(switchings.get(0).device()).isEqualTo("heater");
        assertThat(switchings.get(0).active()).isFalse();
        assertThat(switchings.get(0).time()).isCloseTo(2_100, within(1e-4));
        assertThat(course.end().temperature("tank")).isCloseTo(320, within(1e-5));
        // a state that says off below the lower bound is put right at the begin
        ThermalState cold = course.end().with(Map.of("tank", 309.0));
        Transient again = TransientSolver.builder(network).build().advance(cold, 0, 10);
        assertThat(again.switchings()).hasSize(1);
        assertThat(again.switchings().get(0).time()).isZero();
        assertThat(again.switchings().get(0).active()).isTrue();
        assertThat(again.end().temperature("tank")).isCloseTo(309.1, within(1e-6));
    }
}

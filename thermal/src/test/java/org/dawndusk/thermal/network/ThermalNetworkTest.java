/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dawndusk.thermal.HeatBalanceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThermalNetworkTest {
    private static ThermalNetwork.Builder plate() {
        return ThermalNetwork.builder()
                .node("plate", 500)
                .boundary("space", 2.7)
                .radiative("plate", "space", 0.9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aCapacityIsPositive(double capacity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plate().node("box", capacity))
                .withMessage("the capacity of box is " + capacity + ", but must be in (0, ∞)");
    }

    @Test
    void aNameIsGivenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plate().boundary("plate", 3))
                .withMessage("name is plate, but a node of that name is there already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plate().heater("h", "plate", "plate", 1, new Thermostat(280, 290))
                        .heater("h", "plate", "plate", 1, new Thermostat(280, 290)))
                .withMessage("name is h, but a device of that name is there already");
    }

    @Test
    void aPathJoinsTwoNodesThatAreThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plate().conductor("plate", "box", 1))
                .withMessage("node is box, but no node of that name is there yet");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plate().conductor("plate", "plate", 1))
                .withMessage("a path from plate to itself carries nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> plate().load("space", 3));
    }

    @Test
    void aNodeThatIsConnectedToNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plate().node("box", 3).build())
                .withMessage("node is box, but it is connected to nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        plate().node("box", 3).conductor("box", "plate", 0).build())
                .withMessage("node is box, but it is connected to nothing");
    }

    @Test
    void aPartWithoutAPathToABoundaryIsRefusedUnlessItIsMeant() {
        ThermalNetwork.Builder pair = plate().node("a", 3).node("b", 4).conductor("a", "b", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(pair::build)
                .withMessage("node is a, but it has no path to space or any other boundary");
        ThermalNetwork network = pair.allowIsolatedParts().build();
        assertThatThrownBy(() -> SteadySolver.of(network).solve(0))
                .isInstanceOf(HeatBalanceException.class)
                .hasMessage("no steady state: node is a, but it has no path to space or any other boundary");
    }

    @Test
    void asymmetricCouplingsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        plate().node("box", 3).radiative(List.of("plate", "box"), new double[][] {{0, 0.2}, {0.21, 0}}))
                .withMessage("the coupling of box - plate is 0.21 and back 0.2, but must be the same both ways");
    }

    @Test
    void aNanOfAUsersFunctionIsNamedWithItsTime() {
        Profile broken = Profile.of(t -> t < 100 ? 5 : Double.NaN);
        ThermalNetwork network = plate().load("plate", broken).build();
        TransientSolver solver = TransientSolver.builder(network).build();
        ThermalState state = ThermalState.uniform(network, 300);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(state, 0, 1_000))
                .withMessageMatching("the load of plate at [0-9.]+ s is NaN, but must be in \\(-∞, ∞\\)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SteadySolver.of(network).solve(200))
                .withMessage("the load of plate at 200.0 s is NaN, but must be in (-∞, ∞)");
        ThermalNetwork conducting = plate().node("box", 10)
                .conductor("plate", "box", (t, k) -> Math.sqrt(250 - k))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SteadySolver.of(conducting).solve(7))
                .withMessage("the conductance of plate - box at 7.0 s is NaN, but must be in [0, ∞)");
        ThermalNetwork storing = ThermalNetwork.builder()
                .node("box", (t, k) -> 300 - k)
                .boundary("wall", 310)
                .conductor("box", "wall", 1)
                .build();
        ThermalState warm = ThermalState.uniform(storing, 305);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransientSolver.builder(storing).build().advance(warm, 0, 10))
                .withMessage("the capacity of box at 0.0 s is -5.0, but must be in (0, ∞)");
        ThermalState cool = ThermalState.uniform(plate().build(), 300);
        assertThatIllegalArgumentException().isThrownBy(() -> solver.advance(cool, 0, 10));
    }

    @Test
    void boundsAndFractionsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Thermostat(290, 290))
                .withMessage("upper is 290.0, but must be in (290.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeatPump.lifting(Profile.constant(1), 1.2))
                .withMessage("carnotFraction is 1.2, but must be in (0, 1]");
        assertThatIllegalArgumentException().isThrownBy(() -> plate().insulation("plate", "space", 1, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.steps(new double[] {2, 1}, new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.steps(new double[] {1, 2}, new double[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plate().arithmetic("skin").heater("h", "plate", "skin", 5, new Thermostat(280, 290)))
                .withMessage("sensor is skin, but must be a node with a capacity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plate().louvre("l", "plate", "space", 0.5, 0.5, new Thermostat(280, 290)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThermalNetwork.builder().build());
    }

    @Test
    void statesAndTimesAreChecked() {
        ThermalNetwork network = plate().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThermalState.of(network, new double[] {300}))
                .withMessage("temperatures has 1 entries, but must have 2, one a node");
        assertThatIllegalArgumentException().isThrownBy(() -> ThermalState.of(network, new double[] {0, 3}));
        TransientSolver solver = TransientSolver.builder(network).build();
        ThermalState state = ThermalState.uniform(network, 300);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(state, 5, 5))
                .withMessage("to is 5.0, but must be in (5.0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(state, 0, 5, Map.of("box", Profile.constant(1))))
                .withMessage("node is box, but no node of the network has that name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solver.advance(state, 0, 5, Map.of("space", Profile.constant(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransientSolver.builder(network).tolerance(0));
        Transient course = solver.advance(state, 0, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> course.temperature("plate", 5.1));
        assertThatIllegalArgumentException().isThrownBy(() -> course.temperature("space", 3));
    }

    @Test
    void stepsHoldFromTheirInstantOn() {
        Profile steps = Profile.steps(new double[] {10, 20}, new double[] {1, 2, 3});
        assertThat(steps.at(Math.nextDown(10.0))).isEqualTo(1);
        assertThat(steps.at(10)).isEqualTo(2);
        assertThat(steps.at(25)).isEqualTo(3);
        ThermalNetwork network = plate().load("plate", steps)
                .load("plate", NodeFunction.of(steps))
                .build();
        assertThat(network.switchingInstants()).containsExactly(10, 20);
        assertThat(network.nodes()).containsExactly("plate", "space");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/** Adjoint gradients against central differences of solutions: radiation between nodes and a flow make K unsymmetric. */
class GradientsTest {
    private static final double CLOSE = 2e-6;

    private static ThermalNetwork network(double load, double g, double gr, double flow, double space, double wall) {
        return ThermalNetwork.builder()
                .node("chips", 1e4)
                .arithmetic("plate")
                .node("loop", 5e3)
                .node("panel", 1e5)
                .boundary("space", space)
                .boundary("wall", wall)
                .conductor("chips", "plate", g)
                .heatPipe("pipe", "plate", "loop", (t, k) -> 2 * k, (t, k) -> 1e6)
                .flow("loop", "panel", flow)
                .flow("panel", "loop", flow)
                .radiative("panel", "space", gr)
                .radiative("chips", "panel", 0.5)
                .conductor("wall", "loop", 3)
                .load("chips", load)
                .load("panel", (t, k) -> 100 + 0.1 * k)
                .build();
    }

    private static double chips(ThermalNetwork network) {
        return SteadySolver.of(network).solve(0).temperature("chips");
    }

    private static double slope(double x, DoubleFunction<ThermalNetwork> of) {
        double h = 1e-4 * x;
        return (chips(of.apply(x + h)) - chips(of.apply(x - h))) / (2 * h);
    }

    @Test
    void everyGradientIsWhatDifferencesSay() {
        ThermalNetwork network = network(8e3, 400, 20, 900, 150, 280);
        SteadySolver solver = SteadySolver.of(network);
        SteadySolver.Gradient chips =
                solver.gradients(solver.solve(0), 0, Map.of(), List.of("chips")).get(0);
        check(chips.byLoad("chips"), slope(8e3, x -> network(x, 400, 20, 900, 150, 280)));
        check(chips.byConductor("chips", "plate"), slope(400, x -> network(8e3, x, 20, 900, 150, 280)));
        check(chips.byRadiative("panel", "space"), slope(20, x -> network(8e3, 400, x, 900, 150, 280)));
        check(
                chips.byFlow("loop", "panel") + chips.byFlow("panel", "loop"),
                slope(900, x -> network(8e3, 400, 20, x, 150, 280)));
        check(chips.byBoundary("space"), slope(150, x -> network(8e3, 400, 20, 900, x, 280)));
        check(chips.byBoundary("wall"), slope(280, x -> network(8e3, 400, 20, 900, 150, x)));
        assertThat(chips.byLoad("wall")).isZero();
    }

    private static void check(double ours, double difference) {
        assertThat(ours).isCloseTo(difference, within(CLOSE * Math.abs(difference)));
    }

    @Test
    void onePlateInClosedForm() {
        ThermalNetwork plate = ThermalNetwork.builder()
                .node("plate", 1)
                .boundary("space", 0)
                .radiative("plate", "space", 2)
                .load("plate", 800)
                .build();
        SteadySolver solver = SteadySolver.of(plate);
        SteadyState steady = solver.solve(0);
        SteadySolver.Gradient gradient =
                solver.gradients(steady, 0, Map.of(), List.of("plate")).get(0);
        double t = steady.temperature("plate");
        // T⁴ = Q / (σ GR): dT/dQ = T / 4Q, dT/dGR = -T / 4GR
        assertThat(gradient.byLoad("plate")).isCloseTo(t / (4 * 800), within(1e-9));
        assertThat(gradient.byRadiative("plate", "space")).isCloseTo(-t / 8, within(1e-6));
        assertThat(gradient.byBoundary("space")).isCloseTo(0, within(1e-9));
    }

    @Test
    void strangersAreRefused() {
        ThermalNetwork network = network(8e3, 400, 20, 900, 150, 280);
        SteadySolver solver = SteadySolver.of(network);
        SteadyState steady = solver.solve(0);
        assertThatThrownBy(() -> solver.gradients(steady, 0, Map.of(), List.of("space")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("node is space, but the temperature of a boundary is given");
        assertThatThrownBy(() ->
                        SteadySolver.of(network(1, 1, 1, 1, 1, 1)).gradients(steady, 0, Map.of(), List.of("chips")))
                .hasMessage("steady is of another network");
        SteadySolver.Gradient chips =
                solver.gradients(steady, 0, Map.of(), List.of("chips")).get(0);
        assertThatThrownBy(() -> chips.byBoundary("loop"))
                .hasMessage("boundary is loop, but no boundary has that name");
    }
}

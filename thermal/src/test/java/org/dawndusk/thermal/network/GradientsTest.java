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

    /** Of two shields in a row only the inner feels the path between them: σ T₁⁴ = Q / GR₁ + Q / GR₂, σ T₂⁴ = Q / GR₂. */
    @Test
    void radiationBetweenTwoUnknownNodesInClosedForm() {
        double heat = 500;
        double between = 1.5;
        double outside = 2.5;
        ThermalNetwork shields = ThermalNetwork.builder()
                .node("inner", 1)
                .node("outer", 1)
                .boundary("space", 0)
                .radiative("inner", "outer", between)
                .radiative("outer", "space", outside)
                .load("inner", heat)
                .build();
        SteadySolver solver = SteadySolver.of(shields);
        SteadyState steady = solver.solve(0);
        List<SteadySolver.Gradient> gradients = solver.gradients(steady, 0, Map.of(), List.of("inner", "outer"));
        double inner = steady.temperature("inner");
        double outer = steady.temperature("outer");
        assertThat(inner).isCloseTo(Math.pow(heat * (1 / between + 1 / outside) / HeatFlows.SIGMA, 0.25), within(1e-9));
        double slope = -heat / (4 * HeatFlows.SIGMA * between * between * inner * inner * inner);
        check(gradients.get(0).byRadiative("inner", "outer"), slope);
        check(gradients.get(0).byRadiative("outer", "inner"), slope);
        assertThat(gradients.get(1).byRadiative("inner", "outer")).isCloseTo(0, within(1e-9));
        // the outer path warms both by the same σ T⁴
        double further = -heat / (4 * HeatFlows.SIGMA * outside * outside);
        check(gradients.get(0).byRadiative("outer", "space"), further / (inner * inner * inner));
        check(gradients.get(1).byRadiative("outer", "space"), further / (outer * outer * outer));
    }

    @Test
    void radiationBetweenUnknownNodesIsWhatDifferencesSay() {
        DoubleFunction<ThermalNetwork> exchanging = gr -> ThermalNetwork.builder()
                .node("chips", 10)
                .node("panel", 10)
                .node("shield", 10)
                .boundary("space", 3)
                .boundary("wall", 290)
                .conductor("chips", "panel", 4)
                .conductor("wall", "shield", 0.5)
                .radiative("chips", "shield", gr)
                .radiative("panel", "shield", 0.4)
                .radiative("panel", "space", 6)
                .radiative("shield", "space", 0.3)
                .flow("panel", "chips", 5)
                .flow("chips", "panel", 5)
                .load("chips", (t, k) -> 700 + 0.2 * k)
                .build();
        ThermalNetwork network = exchanging.apply(0.7);
        SteadySolver solver = SteadySolver.of(network);
        SteadySolver.Gradient chips =
                solver.gradients(solver.solve(0), 0, Map.of(), List.of("chips")).get(0);
        check(chips.byRadiative("chips", "shield"), slope(0.7, exchanging));
        check(chips.byRadiative("shield", "chips"), slope(0.7, exchanging));
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
        assertThatThrownBy(() -> solver.gradients(steady, Double.NaN, Map.of(), List.of("chips")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("time is NaN, but must be in ");
        assertThatThrownBy(() -> chips.byBoundary("loop"))
                .hasMessage("boundary is loop, but no boundary has that name");
    }
}

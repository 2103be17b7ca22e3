/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class SteadySolverAgainstPublicationsTest {
    /** The program prints five digits after the point, and stops where a step is below 1e-6 K. */
    @Test
    void fourNodesAndSpace() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("10", 1)
                .node("15", 1)
                .arithmetic("20")
                .node("25", 1)
                .boundary("99", 3.15)
                .conductor("10", "15", 0.1)
                .conductor("20", "25", 0.1)
                .radiative("10", "99", 1)
                .radiative("20", "99", 1)
                .radiative("15", "25", 0.2)
                .radiative("15", "99", 0.8)
                .radiative("25", "99", 0.8)
                .load("15", 500)
                .build();
        SteadyState steady = SteadySolver.of(network).solve(0);
        String[] nodes = {"10", "15", "20", "25"};
        double[] expected = {132.38706, 306.56526, 111.78443, 200.32387};
        for (int i = 0; i < nodes.length; i++) {
            Published.value("thermal", "four nodes and space at 3.15 K, node " + nodes[i], expected[i], "K")
                    .from("pycanha-core, an open thermal solver, test of its steady solver")
                    .within(1e-5)
                    .is(steady.temperature(nodes[i]));
        }
        assertThat(steady.residual()).isLessThanOrEqualTo(1e-9 * steady.throughput());
        assertThat(steady.heatTo("99")).isCloseTo(500, within(1e-7));
    }

    private static double equilibrium(String name, double absorbing, double emitting) {
        ThermalNetwork network = ThermalNetwork.builder()
                .arithmetic(name)
                .boundary("space", 0)
                .radiative(name, "space", emitting)
                .load(name, 1361 * absorbing)
                .build();
        return SteadySolver.of(network).solve(0).temperature(name);
    }

    @Test
    void equilibriaInSunlight() {
        String[] names = {"black sphere", "black plate insulated at its back", "black plate on both sides"};
        double[] expected = {278.3214, 393.6059, 330.9818};
        double[] emitting = {4, 1, 2};
        for (int i = 0; i < names.length; i++) {
            Published.value("thermal", names[i] + " at 1361 W/m² as a network", expected[i], "K")
                    .from("closed form (1361 W/m² / n sigma)^(1/4), n = 4, 1, 2")
                    .within(5e-5)
                    .is(equilibrium(names[i], 1, emitting[i]));
        }
    }

    @Test
    void exchangeOfGreySurfaces() {
        double factor = 1 / (1 / 0.8 + 1 / 0.8 - 1);
        ThermalNetwork plates = ThermalNetwork.builder()
                .boundary("hot", 300)
                .boundary("cold", 200)
                .arithmetic("shield")
                .radiative("hot", "cold", factor)
                .radiative("hot", "shield", 1)
                .build();
        SteadyState steady = SteadySolver.of(plates).solve(0);
        Published.value("thermal", "infinite plates of emittance 0.8 at 300 and 200 K as a network", 245.716225, "W/m²")
                .from("closed form sigma (300⁴ - 200⁴) / (1/0.8 + 1/0.8 - 1)")
                .within(5e-7)
                .is(steady.heatTo("cold"));
        assertThat(steady.temperature("shield")).isCloseTo(300, within(1e-9));
        // inner radius 1, outer 2: 1 / (1/e1 + (1/e2 - 1) / 4)
        ThermalNetwork spheres = ThermalNetwork.builder()
                .node("inner", 100)
                .boundary("outer", 250)
                .insulation("inner", "outer", 4 * Math.PI, 1 / (1 / 0.5 + (1 / 0.5 - 1) / 4))
                .load("inner", 300)
                .build();
        double inner = SteadySolver.of(spheres).solve(0).temperature("inner");
        Published.value("thermal", "concentric spheres 1 and 2, emittance 0.5, effective emittance", 0.4444444, "1")
                .from("closed form 1 / (1/e1 + (r1/r2)² (1/e2 - 1))")
                .within(5e-8)
                .is(300 / (4 * Math.PI * HeatFlows.SIGMA * (Math.pow(inner, 4) - Math.pow(250, 4))));
    }

    @Test
    void radiatorOfAFiling() {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("radiator", 1e5)
                .boundary("sink", 220)
                .radiative("radiator", "sink", 220 * 0.91)
                .load("radiator", 120_000)
                .build();
        Published.value("thermal", "120 kW from 220 m² of emittance 0.91 to 220 K as a network", 337.1004, "K")
                .from("satellite-sim, test of the radiator of a 2026 filing: T⁴ = Q / (sigma eps A) + T_sink⁴")
                .within(5e-5)
                .is(SteadySolver.of(network).solve(0).temperature("radiator"));
    }

    @Test
    void heatPumpFrom300To350Kelvin() {
        ThermalNetwork network = ThermalNetwork.builder()
                .boundary("cold", 300)
                .boundary("warm", 350)
                .boundary("space", 0)
                .arithmetic("probe")
                .radiative("probe", "space", 1)
                .conductor("probe", "warm", 1)
                .heatPump("lift", "cold", "warm", HeatPump.lifting(Profile.constant(100_000), 0.5))
                .heatPump("draw", "cold", "warm", HeatPump.drawing(Profile.constant(100_000.0 / 3), 0.5, 20))
                .build();
        SteadyState steady = SteadySolver.of(network).solve(0);
        double probe = 350 - steady.temperature("probe");
        Published.value("thermal", "heat pump 300 to 350 K at half of Carnot, 100 kW lifted: rejected", 133.33, "kW")
                .from("closed form: COP 3.0, half of Carnot's 6.0")
                .within(0.005)
                .is((steady.heatTo("warm") + probe) / 2000);
        Published.value("thermal", "heat pump 300 to 350 K at half of Carnot, 33.33 kW drawn: lifted", 100, "kW")
                .from("closed form: COP 3.0, half of Carnot's 6.0")
                .within(0.005)
                .is(-steady.heatTo("cold") / 1000 - 100);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Thermal networks: steady, transient and cyclic temperatures of many nodes with loads, conduction, radiation, fluid
 * loops, heat pipes, heat pumps, heaters and louvres. Start at {@link org.dawndusk.thermal.network.ThermalNetwork}.
 *
 * <pre>{@code
 * Profile compute = Profile.steps(new double[] {1_800, 3_900}, new double[] {100_000, 60_000, 100_000});
 * ThermalNetwork network = ThermalNetwork.builder()
 *         .node("electronics", 40_000).node("radiator", 250_000).boundary("space", 2.7)
 *         .heatPipe("pipes", "electronics", "radiator", (t, k) -> 4_000, (t, k) -> 130_000)
 *         .radiative("radiator", "space", 200).load("electronics", compute).build();
 * SteadyState steady = SteadySolver.of(network).solve(0);
 * Transient orbit = TransientSolver.builder(network).build().advance(steady.state(), 0, 5_700);
 * double hottest = orbit.highest("electronics");
 * Cycle cycle = TransientSolver.builder(network).build().cycle(0, 5_700);
 * }</pre>
 */
@NullMarked
package org.dawndusk.thermal.network;

import org.jspecify.annotations.NullMarked;

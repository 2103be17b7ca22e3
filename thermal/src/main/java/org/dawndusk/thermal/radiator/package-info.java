/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The design of radiators: panels with tubes and a coolant that cools on its way, pumps, spare panels, the best temperature
 * behind a heat pump, and how long a load may be carried that is too great for the panel. Start at {@link
 * org.dawndusk.thermal.radiator.PanelFlow}.
 *
 * <pre>{@code
 * RadiatorPanel surface = RadiatorPanel.builder().area(110).twoSided(Coating.WHITE_SILICATE_PAINT_AGED).build();
 * TubePanel panel = TubePanel.builder(surface).tubes(60, 12, 0.009).fin(8e-4, 180).bond(0.02).build();
 * CoolantLoop loop = new CoolantLoop(Coolant.AMMONIA, 2.5, 4e6, 5e4, 0.35);
 * PanelRun run = PanelFlow.of(panel, loop, absorbed).runFor(120_000);       // W of the electronics
 * double supply = run.inletTemperature();                                   // K, pump power counted as heat
 * double drop = run.coolantDrop();
 * Burst burst = BurstCompute.of(rejection, 60_000, 250_000).burst(90_000, 180_000);
 * double seconds = burst.duration();
 * }</pre>
 */
@NullMarked
package org.dawndusk.thermal.radiator;

import org.jspecify.annotations.NullMarked;

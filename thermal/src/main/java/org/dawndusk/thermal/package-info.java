/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What temperature results and what radiator is needed, for satellites that cool by radiation alone. Start at {@link
 * org.dawndusk.thermal.HeatRejection}.
 *
 * <pre>{@code
 * RadiatorPanel panel = RadiatorPanel.builder().area(110).twoSided(Coating.WHITE_SILICATE_PAINT).build();
 * ThermalChain chain = ThermalChain.builder(358.15)
 *         .link("package", 0.04, 144).heat(1_200).link("pumped loop", 2e-5).build();
 * SpaceEnvironment hot = SpaceEnvironment.HOT;
 * Exposure edgeOn = hot.exposure(0, Math.PI / 2, Math.PI / 2, 7_021_000);
 * AbsorbedFlux absorbed = panel.absorbed(hot, edgeOn, edgeOn);
 * HeatBalance balance = HeatRejection.of(panel, chain, absorbed).steady(120_000);
 * double kelvinLeft = balance.margin();
 * double area = HeatRejection.of(panel, chain, absorbed).areaFor(120_000);
 * }</pre>
 */
@NullMarked
package org.dawndusk.thermal;

import org.jspecify.annotations.NullMarked;

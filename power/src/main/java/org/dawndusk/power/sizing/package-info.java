/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Array and battery for a load, a season of eclipses and a lifetime, by simulation; and what a smaller battery costs in compute
 * where it is throttled. Start at {@link org.dawndusk.power.sizing.Sizing}; the closed form is {@link
 * org.dawndusk.power.OrbitDemand} with {@link org.dawndusk.power.PowerBudget}.
 *
 * <pre>{@code
 * Sizing sizing = Sizing.of(endOfLife, inputs, 0, 365.25 * 86_400, 0.3);
 * SizedSystem sized = sizing.battery(1.1, 40);
 * sized.shortfall().ifPresent(shortfall -> { double since = shortfall.instant(); });
 * SizedSystem lean = sizing.array(sized.strings(), 3);
 * EclipseTrade trade = EclipseTrade.of(endOfLife, inputs, windowEdges, 0.1);
 * double lost = trade.withStrings(4).lostShare();
 * double withoutBattery = trade.withoutBattery().lostShare();
 * }</pre>
 */
@NullMarked
package org.dawndusk.power.sizing;

import org.jspecify.annotations.NullMarked;

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Radio links: itemised budgets from power to margin, modulation and coding that adapts to the weather, limits on the power
 * flux density.
 *
 * <p>Start at {@link org.dawndusk.network.radio.RadioLink}:
 *
 * <pre>{@code
 * RadioLink downlink = RadioLink.builder(20e9, 500e6)
 *         .transmitter(20, 1, RadioAntenna.dish(0.3, 0.6, 20e9), 0.2)
 *         .receiver(RadioAntenna.dish(1.2, 0.65, 20e9), 0.3, 0.2, NoiseTemperature.ofNoiseFigureDb(1.5))
 *         .build();
 * EarthSpacePath path = EarthSpacePath.of(GatewayClimates.LONDON, 20e9, Math.PI / 4, 1.2, 0.65);
 * RadioBudget rain = downlink.downlink(1_100e3, path.exceeded(Math.toRadians(30), 1e-3));
 * rain.lines().forEach(line -> show(line.name(), line.value(), line.unit()));
 * double rate = rain.rate(ModCodTable.DVB_S2.and(ModCodTable.DVB_S2X), 1);               // bit/s with 1 dB left
 * YearlyThroughput year = YearlyThroughput.of(downlink, path, Math.toRadians(30), 1_100e3, ModCodTable.DVB_S2, 1);
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.radio;

import org.jspecify.annotations.NullMarked;

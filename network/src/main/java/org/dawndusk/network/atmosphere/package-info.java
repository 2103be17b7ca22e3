/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What the atmosphere takes from a radio path to space, after the recommendations of the ITU-R: gases, clouds, rain,
 * scintillation, depolarisation, sky noise.
 *
 * <p>Start at {@link org.dawndusk.network.atmosphere.EarthSpacePath}:
 *
 * <pre>{@code
 * SiteClimate london = SiteClimate.builder(Math.toRadians(51.5), 31)
 *         .rain(26.5 * RainSpecificAttenuation.MILLIMETRE_PER_HOUR, 2450)
 *         .cloudLiquid(Exceedance.of(new double[] {0.003, 0.01, 0.1}, new double[] {1.64, 1.26, 0.6}))
 *         .build();
 * EarthSpacePath path = EarthSpacePath.of(london, 20e9, Math.PI / 4, 1.2, 0.65);
 * AtmosphericLoss loss = path.exceeded(Math.toRadians(30), 1e-4);     // for 0.01 % of the year
 * double fadeDb = loss.totalDb();                                     // loss.rainDb(), .gasDb(), .cloudDb()
 * double noise = loss.skyNoiseTemperature(london.temperature());      // K
 * }</pre>
 */
@NullMarked
package org.dawndusk.network.atmosphere;

import org.jspecify.annotations.NullMarked;

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What single things cost: launching, a satellite by its parts, being rid of heat.
 *
 * <p>Start at {@link org.dawndusk.compute.price.SatellitePrice}:
 *
 * <pre>{@code
 * SatellitePrice satellite = SatellitePrice.of(Map.of(
 *         Part.BUS, 300.0, Part.ARRAY, 28e3, Part.BATTERY, 10.0, Part.RADIATOR, 80.0, Part.TERMINALS, 3.0));
 * Assumptions known = Assumptions.standard().with(CostInput.SATELLITE_PRICE, satellite.perPower(28e3));
 * double later = LaunchPrice.falconHeavy().after(400e3, 370_400e3, 0.2).price();      // 199.6 USD/kg
 * double heat = CoolingCost.radiator(600, 6, 5e-3, 0.01, 1000, LaunchPrice.falcon9(), 100).total();
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.price;

import org.jspecify.annotations.NullMarked;

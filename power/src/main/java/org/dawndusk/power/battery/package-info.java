/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Batteries by their equivalent circuit: cells, packs, charge limits, and ageing by time and by cycles. Start at
 * {@link org.dawndusk.power.battery.BatteryPack}.
 *
 * <pre>{@code
 * BatteryPack pack = BatteryPack.of(BatteryCell.SAFT_VES180, 28, 6).atTemperature(293.15).withFloor(0.2);
 * double joules = pack.energy();
 * Ageing ageing = Ageing.SAFT_VES180;
 * double retained = ageing.retained(5, new double[] {0.25}, new double[] {27_500});
 * BatteryPack old = pack.aged(retained, 1.3);
 * BatteryPack faulty = pack.withLostStrings(1);
 * }</pre>
 */
@NullMarked
package org.dawndusk.power.battery;

import org.jspecify.annotations.NullMarked;

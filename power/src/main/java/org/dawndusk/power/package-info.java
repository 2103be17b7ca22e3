/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What arrays yield, what batteries bear, what load can be carried, through every eclipse to the end of life. Start at
 * {@link org.dawndusk.power.PowerBudget}.
 *
 * <pre>{@code
 * SolarArray array = SolarArray.builder().area(105).cell(SolarCell.MULTIJUNCTION).packing(0.9)
 *         .loss("wiring", 0.02).degradation(Degradation.yearly(0.025)).build();
 * Battery battery = new Battery(20_000 * 3600, 0.95, 0.95, 0.3, 0.79, Battery.VES180_SPECIFIC_ENERGY);
 * OrbitDemand worst = new OrbitDemand(20_000, 15_000, 4_740, 1_125);
 * PowerBudget budget = PowerBudget.of(array, battery, 0.97, worst, 1361, 1, 5);
 * boolean carried = budget.sufficient();
 * double margin = budget.marginFraction();
 * EnergyBalance system = EnergyBalance.of(array, 1, 5, battery.aged(), 0.97);
 * }</pre>
 */
@NullMarked
package org.dawndusk.power;

import org.jspecify.annotations.NullMarked;

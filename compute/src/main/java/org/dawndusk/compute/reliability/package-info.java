/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * How long units last, how many spares they need, and how often a job that they stop should save its state.
 *
 * <p>Start at {@link org.dawndusk.compute.reliability.MissionCapacity}:
 *
 * <pre>{@code
 * ConstantFailureRate chips = ConstantFailureRate.perYear(0.09);
 * double mission = 5 * ConstantFailureRate.YEAR;
 * double noSpares = chips.meanSurvival(mission);                            // 0.805
 * double withSpares = MissionCapacity.withSpares(chips, 64, 16, mission);   // share of 64, 80 installed
 * int installed = Redundancy.smallestFleet(64, chips.survival(mission), 0.95);
 * double satellites = WeibullLifetime.satellites1990To2008().survival(mission);   // 0.9426
 * double gang = chips.ofGang(256).meanTimeToFailure();
 * double goodput = new Checkpointing(60, 120, gang).bestEfficiency();
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.reliability;

import org.jspecify.annotations.NullMarked;

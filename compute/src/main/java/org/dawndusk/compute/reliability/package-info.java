/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * How much of a fleet that cannot be repaired is left: constant failure rates, spares, fleets of k out of n.
 *
 * <p>Start at {@link org.dawndusk.compute.reliability.MissionCapacity}:
 *
 * <pre>{@code
 * ConstantFailureRate chips = ConstantFailureRate.perYear(0.09);
 * double mission = 5 * ConstantFailureRate.YEAR;
 * double noSpares = chips.meanSurvival(mission);                            // 0.805
 * double withSpares = MissionCapacity.withSpares(chips, 64, 16, mission);   // share of 64, 80 installed
 * int installed = Redundancy.smallestFleet(64, chips.survival(mission), 0.95);
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.reliability;

import org.jspecify.annotations.NullMarked;

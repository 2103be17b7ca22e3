/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * How many satellites of a fleet work in which quarter, with batches of replacements or with none.
 *
 * <p>Start at {@link org.dawndusk.compute.fleet.FleetPlan}:
 *
 * <pre>{@code
 * FleetPlan plan = FleetPlan.builder(1_000, 1_000, WeibullLifetime.satellites1990To2008(), 60)
 *         .designLife(20).planeLoss(ConstantFailureRate.perYear(1e-3))
 *         .replenishment(Replenishment.launching(50, 1_500).when(25).losingOnTheWay(0.02))
 *         .servicing(new ServicingMission(60e6, 10, 0.8, FleetPlan.QUARTER), 20, 5).build();
 * FleetOutcome outcome = FleetSimulation.of(plan).run(1_000, 42);
 * double mean = outcome.mean(40);
 * double bad = outcome.quantile(40, 0.05);
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.fleet;

import org.jspecify.annotations.NullMarked;

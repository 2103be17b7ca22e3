/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What a delivered accelerator-hour costs in orbit and on the ground, and which assumption decides.
 *
 * <p>Start at {@link org.dawndusk.compute.cost.Assumptions}:
 *
 * <pre>{@code
 * Assumptions assumptions = Assumptions.standard().with(CostInput.LAUNCH_PRICE, 200);
 * List<Verdict> verdicts = Verdict.against(assumptions, Boundary.ALL);
 * CostBreakdown orbit = LifeCycleCost.orbit(assumptions, Boundary.ALL);
 * double hour = orbit.perAcceleratorHour();
 * Sensitivity why = Sensitivity.of(assumptions, a -> LifeCycleCost.orbit(a, Boundary.ALL).perAcceleratorHour());
 * why.tornado().get(0).input();
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.cost;

import org.jspecify.annotations.NullMarked;

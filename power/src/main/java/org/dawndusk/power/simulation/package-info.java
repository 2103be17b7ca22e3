/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The power system in time: array, bus, battery circuit and loads through every eclipse, and what compute may draw so that
 * the battery survives the next one. Start at {@link org.dawndusk.power.simulation.PowerSystem}.
 *
 * <pre>{@code
 * PowerSystem system = PowerSystem.of(array.response(5, Operation.maximumPower()), bus, pack.aged(0.8, 1.3));
 * PowerInputs inputs = new PowerInputs(irradiance, baseLoad, computeLoad, 1);
 * PowerState year = system.advance(system.full(0), 0, 365.25 * 86_400, inputs);
 * double lowest = year.lowest();
 * double lost = year.ledger().ohmicLoss();
 * Advance stop = system.advance(system.full(0), 0, 86_400, inputs, List.of(s -> s.charge() - 0.7));
 * Throttling throttling = Throttling.of(system, inputs, 0.1);
 * ThrottlingPlan plan = throttling.plan(system.full(0), windowEdges);
 * }</pre>
 */
@NullMarked
package org.dawndusk.power.simulation;

import org.jspecify.annotations.NullMarked;

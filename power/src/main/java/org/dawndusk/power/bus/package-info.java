/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The bus between array, battery and loads: converters with their losses, loads by mode and priority, and which of them are
 * throttled or shed where power is short. Start at {@link org.dawndusk.power.bus.Bus}.
 *
 * <pre>{@code
 * Converter tracker = new Converter(20, 0.015, 2e-7);
 * Bus bus = Bus.regulated(tracker, Converter.ofEfficiency(0.97), Converter.ofEfficiency(0.97));
 * LoadPlan plan = LoadPlan.builder()
 *         .mode("work", new Load("accelerators", Load.Kind.COMPUTE, 20_000, 3).throttleTo(0.2),
 *                 new Load("bus", Load.Kind.HOUSEKEEPING, 900, 1), new Load("pumps", Load.Kind.PUMPS, 300, 2))
 *         .build();
 * Profile load = plan.profile(new double[0], "work");
 * double ratio = plan.busToCompute("work");
 * Served served = Served.of(plan.loads("work"), 12_000);
 * }</pre>
 */
@NullMarked
package org.dawndusk.power.bus;

import org.jspecify.annotations.NullMarked;

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What the accelerators deliver of their peak, and which limit takes how much.
 *
 * <p>Start at {@link org.dawndusk.compute.throughput.DeliveredCompute}:
 *
 * <pre>{@code
 * Accelerator chip = AcceleratorCatalog.h100Sxm().withCooling(358.15, 0.05);
 * Waterfall waterfall = DeliveredCompute.of(chip, 32, Precision.BF16)
 *         .sustained(0.5)
 *         .limits(32 * 700.0, 20_000, 32 * chip.sustainablePower(330)) // demanded, carried, cooled [W]
 *         .network(1e-9, 1e9)
 *         .availability(ConstantFailureRate.perYear(0.09).meanSurvival(mission))
 *         .utilisation(0.8)
 *         .waterfall();
 * double delivered = waterfall.delivered(); // FLOP/s
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.throughput;

import org.jspecify.annotations.NullMarked;

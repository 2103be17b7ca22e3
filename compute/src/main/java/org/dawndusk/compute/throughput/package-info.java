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
 *
 * <p>At each instant, under caps and temperatures, {@link org.dawndusk.compute.throughput.ChipUnderLimits}:
 *
 * <pre>{@code
 * ChipUnderLimits decode = ChipUnderLimits.of(
 *         AcceleratorCatalog.V100_DECODE_POWER, AcceleratorCatalog.V100_DECODE, 358.15, 0.1, 0.1);
 * ChipUnderLimits.Operation now = decode.at(100, 320); // cap [W], structure [K]
 * double tokensPerSecond = now.rate();                 // now.limit(), now.explanation(), now.energyPerUnit()
 * decode.rates(caps, temperatures, 1_000_000, rates);  // a million satellites, the same bits
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.throughput;

import org.jspecify.annotations.NullMarked;

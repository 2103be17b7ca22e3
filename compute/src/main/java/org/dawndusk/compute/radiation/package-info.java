/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Dose behind shielding, what single particles do to accelerators, and when an orbit passes the South Atlantic.
 *
 * <p>Start at {@link org.dawndusk.compute.radiation.AcceleratorUpsets}:
 *
 * <pre>{@code
 * double dose = AcceleratorUpsets.grays(150) / ConstantFailureRate.YEAR;      // rad a year behind 10 mm, Gy/s
 * AcceleratorUpsets chip = AcceleratorUpsets.suncatcher();
 * ConstantFailureRate silent = chip.silent(dose);
 * ConstantFailureRate gang = chip.stops(dose).ofGang(256);
 * double share = Protection.duplication().throughput();
 * ConstantFailureRate memory = ErrorCorrection.usual().uncorrectable(upsetsOfMemory, 8 * 96e9);
 * double life = curve.life(TestedPart.TPU_V6E_MEMORY.dose(), 2, 0.01);
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.radiation;

import org.jspecify.annotations.NullMarked;

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The ground beside the orbit: energy of a square metre and a year, with and without storage, and what a data centre draws
 * beside its computers. Start at {@link org.dawndusk.power.ground.GroundComparison}.
 *
 * <pre>{@code
 * GroundPlant plant = new GroundPlant(GroundSite.US_UTILITY_MEDIAN, 0.22, 0.6, 0.85);
 * GroundComparison comparison = GroundComparison.of(year.ledger().delivered(), 365.25, 105, plant, 1.3);
 * double ratio = comparison.ratio();
 * double stored = comparison.ratioWithStorage();
 * String boundary = comparison.boundary();
 * }</pre>
 */
@NullMarked
package org.dawndusk.power.ground;

import org.jspecify.annotations.NullMarked;

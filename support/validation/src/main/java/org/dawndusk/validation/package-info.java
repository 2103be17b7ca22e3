/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Comparison with published values: a test states the source, the value and the tolerance, and the comparison becomes a
 * row of {@code VALIDATION.md}.
 *
 * <pre>{@code
 * Published.value("thermal", "black plate at 293.15 K, one side", 418.76592, "W/m²")
 *         .from("Stefan-Boltzmann law with sigma of CODATA 2018")
 *         .within(5e-6)
 *         .is(plate.emittedFlux(293.15));
 * }</pre>
 */
@NullMarked
package org.dawndusk.validation;

import org.jspecify.annotations.NullMarked;

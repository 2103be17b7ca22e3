/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Sweeps over designs: many draws, each by its number alone, chunk by chunk to a summary that merges.
 *
 * <pre>{@code
 * DesignSweep designs = DesignSweep.of("suncatcher", Map.of(DesignVariable.ALTITUDE, new Range(500, 900)));
 * Sweep sweep = new Sweep(1, 10_000, 500);
 * DesignSummary summary = sweep.run(designs);
 * Map<DesignVariable, Double> best = designs.draw(sweep.seed(), summary.bestDraw());
 * }</pre>
 *
 * {@code Sweep} runs any {@code ChunkFunction} on parallel streams; {@code SweepDesigns} is the command line.
 */
@NullMarked
package org.dawndusk.examples.sweep;

import org.jspecify.annotations.NullMarked;

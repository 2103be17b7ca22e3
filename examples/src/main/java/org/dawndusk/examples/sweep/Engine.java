/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

/** What runs the chunks of a sweep over designs and merges their summaries, in any order. */
@FunctionalInterface
public interface Engine {
    /**
     * Runs all chunks.
     *
     * @param sweep seed, draws and chunks
     * @param designs that are drawn
     * @return the summary of all draws
     */
    DesignSummary run(Sweep sweep, DesignSweep designs);
}

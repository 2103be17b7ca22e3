/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

/**
 * One step of the waterfall.
 *
 * @param factor what takes its share here
 * @param share what it leaves of the step before, in [0, 1] [1]
 * @param remaining what is left after it [FLOP/s]
 */
public record WaterfallStep(Factor factor, double share, double remaining) {
    /**
     * Checks the numbers.
     *
     * @param factor what takes its share here
     * @param share what it leaves of the step before, in [0, 1] [1]
     * @param remaining what is left after it, not negative [FLOP/s]
     */
    public WaterfallStep {
        Checks.share("share", share);
        Checks.notNegative("remaining", remaining);
    }
}

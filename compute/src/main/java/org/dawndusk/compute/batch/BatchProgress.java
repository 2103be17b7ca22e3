/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.batch;

/** Told how a batch goes on; asked whether to. */
@FunctionalInterface
public interface BatchProgress {
    /**
     * Called every 4,096 jobs and every few prices, on the thread that places.
     *
     * @param value of the jobs placed so far in this pass, those of higher ranks included [value]
     * @param bound that no placement of the jobs of this rank exceeds, as known so far [value]
     * @return whether to go on; where false, what stands is the answer
     */
    boolean goOn(double value, double bound);
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

/** Told of the best answer so far; asked whether to go on. */
@FunctionalInterface
public interface Progress {
    /**
     * Called now and then on the thread that solves.
     *
     * @param steps the steps done
     * @param cost the cost of the best answer so far, {@link Long#MAX_VALUE} while there is none
     * @return whether to go on; where false, the best answer so far is given
     */
    boolean goOn(long steps, long cost);
}

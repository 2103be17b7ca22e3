/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.Serializable;

/**
 * A pure function from a stretch of draws to its summary.
 *
 * <p>Each draw depends on the seed and its number alone: that of two stretches that meet, merged, is that of the whole.
 * Thread-safe; serializable, for engines that carry it to other machines.
 *
 * @param <S> what is kept
 */
@FunctionalInterface
public interface ChunkFunction<S extends Summary<S>> extends Serializable {
    /**
     * Draws and summarises.
     *
     * @param seed of the whole sweep
     * @param start number of the first draw
     * @param length how many, at least 1
     * @return their summary
     */
    S chunk(long seed, long start, int length);
}

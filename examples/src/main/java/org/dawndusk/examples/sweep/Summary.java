/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.Serializable;

/**
 * What is kept of a stretch of draws.
 *
 * <p>Merging is associative and commutative to the last bit, so that the result depends neither on the length of the chunks
 * nor on who merged which first. That holds for counts, for extremes with ties broken by the draw's number, and for counts
 * in bins that are fixed beforehand; it does not hold for a sum of {@code double}s.
 *
 * @param <S> the summary itself
 */
public interface Summary<S extends Summary<S>> extends Serializable {
    /**
     * The summary of both stretches.
     *
     * @param other of other draws
     * @return what one stretch of all of them would have given
     */
    S merge(S other);
}

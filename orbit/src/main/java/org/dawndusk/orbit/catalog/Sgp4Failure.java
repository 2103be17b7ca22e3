/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.catalog;

/**
 * A satellite that SGP4 has no position for: what is wrong, and when. Its entries in the caller's arrays are NaN at just
 * the instants that are counted here, and nowhere else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param satellite index of the satellite in its batch
 * @param reason what is wrong at the first of the instants that have no position
 * @param instant index of that instant; 0 where one instant alone was asked for
 * @param count number of instants without a position, at least 1
 * @since 0.1
 */
public record Sgp4Failure(int satellite, Reason reason, int instant, int count) {

    /** Why there is no position. */
    public enum Reason {
        /** The position lies inside the Earth, nearer to its centre than 6,378.135 km: the satellite has come down. */
        DECAYED,
        /** The eccentricity, with drag and perturbations added, has reached one. */
        ECCENTRICITY,
        /** The perturbed elements describe no ellipse at all, so that the theory gives no number. */
        NO_ELLIPSE,
        /** The instant is more than a hundred years from the elements' epoch; the theory is good for some days. */
        FAR_FROM_EPOCH
    }
}

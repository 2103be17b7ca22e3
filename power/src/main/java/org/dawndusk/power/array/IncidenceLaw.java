/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.array;

/**
 * Share of the light that counts when it falls on cells at an angle.
 *
 * <p>Implementations are pure functions and thread-safe.
 */
@FunctionalInterface
public interface IncidenceLaw {
    /** The cosine itself: no loss by reflection. */
    IncidenceLaw COSINE = cosine -> cosine;

    /**
     * Kelly's cosine, measured on silicon cells: as the cosine up to 30 degrees, 0.635 at 50, 0.450 at 60, 0.100 at 80 and
     * nothing from 85 degrees on. Between these points the ratio to the cosine is linear in the angle. Source: M. R. Patel,
     * Spacecraft Power Systems, CRC Press, 2005, table of the Kelly cosine.
     */
    IncidenceLaw KELLY = Kelly::share;

    /**
     * The share.
     *
     * @param cosine of the angle between the cells' normal and the Sun, in [0, 1] [1]
     * @return share of the face-on photocurrent, in [0, 1] [1]
     */
    double share(double cosine);
}

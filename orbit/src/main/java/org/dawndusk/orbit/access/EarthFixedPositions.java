/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

/**
 * Positions of many satellites as a function of time, in the Earth-fixed frame.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface EarthFixedPositions {

    /**
     * Fills in the positions at an instant.
     *
     * @param t elapsed time [s]
     * @param x filled from index 0 [m]
     * @param y filled from index 0 [m]
     * @param z filled from index 0 [m]
     */
    void at(double t, double[] x, double[] y, double[] z);
}

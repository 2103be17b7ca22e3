/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

/**
 * Where many satellites are at an instant.
 *
 * <p>An implementation is pure: the same instant gives the same positions.
 */
@FunctionalInterface
public interface ConstellationPositions {
    /**
     * Fills the arrays with the positions of all satellites, one entry a satellite.
     *
     * @param time time since the scenario's epoch [s]
     * @param x first coordinates, to be filled [m]
     * @param y second coordinates, to be filled [m]
     * @param z third coordinates, to be filled [m]
     */
    void fill(double time, double[] x, double[] y, double[] z);
}

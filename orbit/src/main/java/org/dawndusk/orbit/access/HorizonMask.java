/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.Arrays;
import org.orekit.utils.ElevationMask;

/**
 * The least elevation at which a site sees a satellite, as a function of the azimuth: hills, buildings, radio rules.
 *
 * <p>Linear in azimuth between the given points, and from the last over north to the first. Azimuth counts from north
 * through east.
 *
 * <p>Source: the interpolation is that of Orekit's {@code ElevationMask}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class HorizonMask {

    private final ElevationMask mask;
    private final double lowest;
    private final double highest;
    private final double steepest;

    private HorizonMask(double[] azimuths, double[] elevations) {
        int n = azimuths.length;
        double[][] points = new double[n][];
        double slope = 0;
        for (int i = 0; i < n; i++) {
            points[i] = new double[] {azimuths[i], elevations[i]};
            int next = (i + 1) % n;
            double width = azimuths[next] - azimuths[i] + (next == 0 ? 2 * Math.PI : 0);
            slope = Math.max(slope, Math.abs(elevations[next] - elevations[i]) / width);
        }
        mask = new ElevationMask(points);
        lowest = Arrays.stream(elevations).min().orElseThrow();
        highest = Arrays.stream(elevations).max().orElseThrow();
        steepest = slope;
    }

    /**
     * The same elevation all around.
     *
     * @param elevation least elevation, in [-π/2, π/2] [rad]
     * @return the mask
     */
    public static HorizonMask level(double elevation) {
        return of(new double[] {0}, new double[] {elevation});
    }

    /**
     * A mask through given points.
     *
     * @param azimuths azimuths from north through east, ascending, in [0, 2π) [rad]
     * @param elevations least elevation at each, in [-π/2, π/2] [rad]
     * @return the mask
     * @throws IllegalArgumentException if there is no point, or one is out of its range
     */
    public static HorizonMask of(double[] azimuths, double[] elevations) {
        if (azimuths.length == 0 || elevations.length != azimuths.length) {
            throw new IllegalArgumentException("elevations has " + elevations.length
                    + " entries, but must have as many as azimuths, and at least one: " + azimuths.length);
        }
        for (int i = 0; i < azimuths.length; i++) {
            Checks.between("azimuths[" + i + "]", azimuths[i], 0, Math.nextDown(2 * Math.PI));
            Checks.between("elevations[" + i + "]", elevations[i], -Math.PI / 2, Math.PI / 2);
            if (i > 0 && azimuths[i] <= azimuths[i - 1]) {
                throw new IllegalArgumentException(
                        "azimuths[" + i + "] is " + azimuths[i] + ", but must be in (" + azimuths[i - 1] + ", 2π)");
            }
        }
        return new HorizonMask(azimuths, elevations);
    }

    /**
     * The mask in a direction.
     *
     * @param azimuth azimuth from north through east [rad]
     * @return least elevation there [rad]
     */
    public double elevation(double azimuth) {
        Checks.finite("azimuth", azimuth);
        return lowest == highest ? lowest : mask.getElevation(azimuth);
    }

    /**
     * Where the site sees lowest.
     *
     * @return the least elevation of all directions [rad]
     */
    public double lowest() {
        return lowest;
    }

    /**
     * Where the site sees least.
     *
     * @return the greatest elevation of all directions [rad]
     */
    public double highest() {
        return highest;
    }

    /** The greatest slope of the mask over azimuth [rad/rad]. */
    double steepest() {
        return steepest;
    }
}

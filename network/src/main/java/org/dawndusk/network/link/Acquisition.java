/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * Finding the other terminal: a spiral over a cone of uncertainty, spot by spot.
 *
 * <p>The spiral covers a circle of radius r in π r² / s² steps, s being the part of a spot that does not overlap the next,
 * at a dwell each. The other terminal's place is two-dimensional Gaussian about the middle. Source: Hindman and Robertson,
 * Beaconless satellite laser acquisition: modeling and feasibility, IEEE MILCOM (2004) 41. Immutable and thread-safe.
 *
 * @param uncertainty standard deviation of the direction in each of both axes [rad]
 * @param scanRadius radius of the cone that is searched [rad]
 * @param spot diameter of the beam, full angle [rad]
 * @param overlap share of the spot's diameter that the next one covers again, in [0, 1) [1]
 * @param dwell time for each spot: detector, light time there and back, steering [s]
 * @since 0.1
 */
public record Acquisition(double uncertainty, double scanRadius, double spot, double overlap, double dwell) {
    /** Beyond it e^(-x) is nothing beside 1. */
    private static final double LARGE = 700;

    /**
     * Refuses values outside their ranges.
     *
     * @param uncertainty standard deviation of the direction in each of both axes, positive [rad]
     * @param scanRadius radius of the cone that is searched, positive [rad]
     * @param spot diameter of the beam, full angle, positive [rad]
     * @param overlap share of the spot's diameter that the next one covers again, in [0, 1) [1]
     * @param dwell time for each spot, positive [s]
     */
    public Acquisition {
        Checks.positive("uncertainty", uncertainty);
        Checks.positive("scanRadius", scanRadius);
        Checks.positive("spot", spot);
        if (!(overlap >= 0 && overlap < 1)) {
            throw Checks.refused("overlap", overlap, "[0, 1)");
        }
        Checks.positive("dwell", dwell);
    }

    /**
     * The time of a whole scan.
     *
     * @return time, at least one dwell [s]
     */
    public double scanTime() {
        double steps = scanRadius / step();
        return dwell * Math.max(1, Math.PI * steps * steps);
    }

    /**
     * The probability that one scan finds the other terminal.
     *
     * @return probability [1]
     */
    public double probability() {
        double deviations = scanRadius / uncertainty;
        return -Math.expm1(-deviations * deviations / 2);
    }

    /**
     * The mean time until it is found, scans that find nothing counted in full and repeated.
     *
     * @return time, infinite where a scan finds nothing in all the digits of a double [s]
     */
    public double meanTime() {
        double found = probability();
        if (found == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double deviations = scanRadius / uncertainty;
        double x = deviations * deviations / 2;
        // mean square of a Rayleigh radius cut off at the scan's edge
        double square = 2 * uncertainty * uncertainty * (x < LARGE ? 1 - x * Math.exp(-x) / found : 1);
        double steps = Math.sqrt(Math.max(0, square)) / step();
        double last = dwell * Math.max(1, Math.PI * steps * steps);
        // a scan that never fails is never repeated, however long it takes
        return (found == 1 ? 0 : (1 - found) / found * scanTime()) + last;
    }

    private double step() {
        return spot * (1 - overlap);
    }
}

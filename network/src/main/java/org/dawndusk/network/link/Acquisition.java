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
        return dwell * Math.max(1, Math.PI * scanRadius * scanRadius / (step() * step()));
    }

    /**
     * The probability that one scan finds the other terminal.
     *
     * @return probability [1]
     */
    public double probability() {
        return -Math.expm1(-scanRadius * scanRadius / (2 * uncertainty * uncertainty));
    }

    /**
     * The mean time until it is found, scans that find nothing counted in full and repeated.
     *
     * @return time [s]
     */
    public double meanTime() {
        double found = probability();
        double x = scanRadius * scanRadius / (2 * uncertainty * uncertainty);
        // mean square of a Rayleigh radius cut off at the scan's edge
        double square = 2 * uncertainty * uncertainty * (1 - x * Math.exp(-x) / found);
        double last = dwell * Math.max(1, Math.PI * square / (step() * step()));
        return (1 - found) / found * scanTime() + last;
    }

    private double step() {
        return spot * (1 - overlap);
    }
}

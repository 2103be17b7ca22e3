/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.Arrays;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Satellites sorted by the place below them, so that a station tests only those that its cone of view may hold.
 *
 * <p>Bands of equal area between parallels, each cut into cells along the longitude. Within a band the cells follow each
 * other, so that the satellites within a range of longitudes are one run of the sorted arrays. The longitude is measured
 * along the square |x| + |y| = 1 instead of the circle, which needs a division instead of an arc tangent.
 */
final class SkyBins {

    private static final int MAX_BANDS = 512;
    private static final int SATELLITES_PER_CELL = 8;
    /** Widens the searched cap, so that rounding loses nobody at its rim [rad]. */
    private static final double RIM = 1e-9;
    /** Share of the squared distance within which rounding could decide about the elevation. */
    private static final double DOUBT = 1e-11;

    private int bands = 1;
    private int cellsPerBand = 1;
    private double greatestRadius;
    private int[] cellOf = {};
    private int[] firstOf = {};
    private int[] order = {};
    private int[] hits = {};
    private int compared;
    private double[] sx = {};
    private double[] sy = {};
    private double[] sz = {};

    /** Sorts the first n positions, by counting: stable, so that the order within a cell is that of the index. */
    void sort(double[] x, double[] y, double[] z, int n) {
        bands = (int) Math.min(MAX_BANDS, 1 + Math.sqrt(n / (2.0 * SATELLITES_PER_CELL)));
        cellsPerBand = 2 * bands;
        int cells = bands * cellsPerBand;
        if (order.length < n) {
            cellOf = new int[n];
            order = new int[n];
            hits = new int[n];
            sx = new double[n];
            sy = new double[n];
            sz = new double[n];
        }
        if (firstOf.length < cells + 1) {
            firstOf = new int[cells + 1];
        }
        Arrays.fill(firstOf, 0, cells + 1, 0);
        double greatest = 0;
        for (int i = 0; i < n; i++) {
            double squared = x[i] * x[i] + y[i] * y[i] + z[i] * z[i];
            if (!(squared > 0 && squared < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("position of satellite " + i + " is (" + x[i] + ", " + y[i] + ", "
                        + z[i] + "), but must be finite and not the centre of the Earth");
            }
            greatest = Math.max(greatest, squared);
            int cell = band(z[i] / Math.sqrt(squared)) * cellsPerBand + cell(squareAngle(x[i], y[i]));
            cellOf[i] = cell;
            firstOf[cell + 1]++;
        }
        greatestRadius = Math.sqrt(greatest);
        for (int cell = 0; cell < cells; cell++) {
            firstOf[cell + 1] += firstOf[cell];
        }
        for (int i = 0; i < n; i++) {
            // while the cells are filled, the start of each moves on to its end
            int to = firstOf[cellOf[i]]++;
            order[to] = i;
            sx[to] = x[i];
            sy[to] = y[i];
            sz[to] = z[i];
        }
        System.arraycopy(firstOf, 0, firstOf, 1, cells);
        firstOf[0] = 0;
    }

    private int band(double sineOfLatitude) {
        return Math.min(bands - 1, (int) ((sineOfLatitude + 1) * 0.5 * bands));
    }

    private int cell(double squareAngle) {
        return Math.min(cellsPerBand - 1, (int) (squareAngle * 0.25 * cellsPerBand));
    }

    /** Grows from 0 to 4 as the longitude grows from 0 to 2π; 0 on the axis. */
    private static double squareAngle(double x, double y) {
        double sum = Math.abs(x) + Math.abs(y);
        double t = sum > 0 ? y / sum : 0;
        return x < 0 ? 2 - t : t < 0 ? 4 + t : t;
    }

    /**
     * Finds the satellites that a station sees.
     *
     * @return how many; their indices are the first entries of {@link #hits()}, in no order that means anything
     */
    int find(GroundStation station) {
        compared = 0;
        Vector3D site = station.earthFixed();
        double distance = site.getNorm();
        // the mask counts from the geodetic vertical, the cap from the geocentric one
        double tilt = station.verticalTilt();
        double mask = Math.max(-Math.PI / 2, station.elevationMask() - tilt - RIM);
        double ratio = distance * Math.cos(mask) / greatestRadius;
        double halfAngle = Math.acos(ratio) - mask + RIM;
        if (!(halfAngle >= 0)) {
            return 0;
        }
        double latitude = Math.asin(site.getZ() / distance);
        int first = band(Math.sin(Math.max(-Math.PI / 2, latitude - halfAngle)));
        int last = band(Math.sin(Math.min(Math.PI / 2, latitude + halfAngle)));
        double longitude = Math.atan2(site.getY(), site.getX());
        int found = 0;
        for (int band = first; band <= last; band++) {
            double halfWidth = halfWidth(band, latitude, halfAngle);
            int row = band * cellsPerBand;
            if (halfWidth >= Math.PI) {
                found = scan(station, row, row + cellsPerBand, found);
                continue;
            }
            int west = cell(squareAngle(Math.cos(longitude - halfWidth), Math.sin(longitude - halfWidth)));
            int east = cell(squareAngle(Math.cos(longitude + halfWidth), Math.sin(longitude + halfWidth)));
            if (west < east || (west == east && halfWidth < Math.PI / 2)) {
                found = scan(station, row + west, row + east + 1, found);
            } else if (west == east) {
                found = scan(station, row, row + cellsPerBand, found);
            } else {
                found = scan(station, row, row + east + 1, found);
                found = scan(station, row + west, row + cellsPerBand, found);
            }
        }
        return found;
    }

    /** Half the range of longitudes that a cap covers in a band; π for all. */
    private double halfWidth(int band, double latitude, double halfAngle) {
        double low = 2.0 * band / bands - 1;
        double high = 2.0 * (band + 1) / bands - 1;
        // where meridians touch the cap; one beyond a hemisphere is wider at an end of the band
        double touching = Math.sin(latitude) / Math.cos(halfAngle);
        double widest = Math.max(halfWidthAt(low, latitude, halfAngle), halfWidthAt(high, latitude, halfAngle));
        if (touching >= low && touching <= high) {
            double sine = Math.sin(halfAngle) / Math.cos(latitude);
            widest = Math.max(widest, sine < 1 ? Math.asin(sine) : Math.PI);
        }
        return widest;
    }

    /** The same on the parallel with that sine of its latitude; 0 outside the cap. */
    private static double halfWidthAt(double sine, double latitude, double halfAngle) {
        double cosines = Math.cos(latitude) * Math.sqrt(Math.max(0, 1 - sine * sine));
        double excess = Math.cos(halfAngle) - Math.sin(latitude) * sine;
        if (excess >= cosines) {
            return 0;
        }
        return excess <= -cosines ? Math.PI : Math.acos(excess / cosines);
    }

    private int scan(GroundStation station, int firstCell, int endCell, int alreadyFound) {
        Vector3D site = station.earthFixed();
        Vector3D zenith = station.zenith();
        double px = site.getX();
        double py = site.getY();
        double pz = site.getZ();
        double ux = zenith.getX();
        double uy = zenith.getY();
        double uz = zenith.getZ();
        double low = signedSquareOfSine(station.horizon().lowest()) - DOUBT;
        double high = signedSquareOfSine(station.horizon().highest()) + DOUBT;
        int found = alreadyFound;
        int end = firstOf[endCell];
        compared += end - firstOf[firstCell];
        for (int j = firstOf[firstCell]; j < end; j++) {
            double dx = sx[j] - px;
            double dy = sy[j] - py;
            double dz = sz[j] - pz;
            double up = dx * ux + dy * uy + dz * uz;
            double squared = dx * dx + dy * dy + dz * dz;
            double signed = up * Math.abs(up);
            if (signed > high * squared || (signed > low * squared && station.sees(sx[j], sy[j], sz[j]))) {
                hits[found++] = order[j];
            }
        }
        return found;
    }

    private static double signedSquareOfSine(double angle) {
        return Math.sin(angle) * Math.abs(Math.sin(angle));
    }

    /** How many satellites the last search looked at. */
    int compared() {
        return compared;
    }

    int[] hits() {
        return hits;
    }
}

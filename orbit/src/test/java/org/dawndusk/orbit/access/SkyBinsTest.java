/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search looks at the satellites of those cells that its cap touches, and at no other. */
class SkyBinsTest {

    private static final double[] LATITUDES = {-90, -89.9, -75, -40, -0.01, 0, 13, 52, 81, 90};
    private static final double[] LONGITUDES = {-180, -135, -90, -28, 0, 0.01, 47, 90, 171, 180};

    /** For each cell, how many satellites it holds, and how far it is from a site. */
    private static final class Cells {
        private final int bands;
        private final int[][] counts;

        /** Some eight satellites a cell, twice as many cells along a band as there are bands. */
        Cells(double[] x, double[] y, double[] z, int n) {
            bands = (int) (1 + Math.sqrt(n / 16.0));
            counts = new int[bands][2 * bands];
            for (int i = 0; i < n; i++) {
                double latitude = Math.atan2(z[i], Math.hypot(x[i], y[i]));
                double longitude = (Math.atan2(y[i], x[i]) + 2 * Math.PI) % (2 * Math.PI);
                int band = 0;
                while (band < bands - 1 && latitude >= north(band)) {
                    band++;
                }
                int cell = 0;
                while (cell < 2 * bands - 1 && longitude >= west(cell + 1)) {
                    cell++;
                }
                counts[band][cell]++;
            }
        }

        /** The parallel between a band and the next: all bands have the same area. */
        private double north(int band) {
            return Math.asin(Math.max(-1, 2.0 * (band + 1) / bands - 1));
        }

        /** The meridian where a cell begins: the cells have the same length along the square |x| + |y| = 1. */
        private double west(int cell) {
            double along = 4.0 * cell / (2 * bands);
            double rest = along - Math.floor(along);
            return Math.floor(along) * Math.PI / 2 + Math.atan2(rest, 1 - rest);
        }

        /** The satellites of all cells that have a point within an angle of the site. */
        int within(double angle, double latitude, double longitude) {
            int count = 0;
            for (int band = 0; band < bands; band++) {
                for (int cell = 0; cell < 2 * bands; cell++) {
                    if (nearest(band, cell, latitude, longitude) <= angle) {
                        count += counts[band][cell];
                    }
                }
            }
            return count;
        }

        private double nearest(int band, int cell, double latitude, double longitude) {
            double south = north(band - 1);
            double north = north(band);
            double east = (longitude - west(cell) + 4 * Math.PI) % (2 * Math.PI);
            double width = west(cell + 1) - west(cell);
            if (east <= width) {
                return Math.max(0, Math.max(south - latitude, latitude - north));
            }
            double least = Double.POSITIVE_INFINITY;
            for (double apart : new double[] {east, east - width}) {
                // where a great circle from the site meets this meridian at a right angle
                double foot = Math.atan2(Math.sin(latitude), Math.cos(latitude) * Math.cos(apart));
                for (double parallel : new double[] {south, north, foot}) {
                    if (parallel >= south && parallel <= north) {
                        double cosine = Math.sin(latitude) * Math.sin(parallel)
                                + Math.cos(latitude) * Math.cos(parallel) * Math.cos(apart);
                        least = Math.min(least, Math.acos(Math.max(-1, Math.min(1, cosine))));
                    }
                }
            }
            return least;
        }
    }

    /** Wertz: the central angle is what the nadir angle and the elevation leave of a quarter; below 0 where none is seen. */
    private static double cap(GroundStation station, double radius) {
        double distance = station.earthFixed().getNorm();
        double tilt =
                Math.abs(station.latitude() - Math.asin(station.earthFixed().getZ() / distance));
        double elevation = Math.max(-Math.PI / 2, station.elevationMask() - tilt);
        double sine = distance * Math.cos(elevation) / radius;
        return sine > 1 ? -1 : Math.PI / 2 - elevation - Math.asin(sine);
    }

    @ParameterizedTest
    @CsvSource({"1, 7e6", "15, 7e6", "40, 4.2e7", "150, 7e6", "700, 6.9e6", "700, 6e6", "1200, 1.2e7"})
    void itLooksAtTheCellsThatTheCapTouchesAndAtNoOther(int n, double radius) {
        Random random = new Random(n);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double sine = 2 * random.nextDouble() - 1;
            double longitude = 2 * Math.PI * random.nextDouble();
            x[i] = radius * Math.sqrt(1 - sine * sine) * Math.cos(longitude);
            y[i] = radius * Math.sqrt(1 - sine * sine) * Math.sin(longitude);
            z[i] = radius * sine;
        }
        Cells cells = new Cells(x, y, z, n);
        SkyBins bins = new SkyBins();
        bins.sort(x, y, z, n);
        for (double latitude : LATITUDES) {
            for (double longitude : LONGITUDES) {
                for (double mask : new double[] {-Math.PI / 2, -1.3, -0.8, -0.3, 0, 0.3, 1, 1.5}) {
                    GroundStation station = GroundStation.of("s", Math.toRadians(latitude), Math.toRadians(longitude))
                            .withElevationMask(mask);
                    double angle = cap(station, radius);
                    double centre = Math.asin(
                            station.earthFixed().getZ() / station.earthFixed().getNorm());
                    int found = bins.find(station);
                    assertThat(bins.compared())
                            .as("%s° N %s° E above %s", latitude, longitude, mask)
                            .isBetween(
                                    cells.within(angle - 1e-7, centre, Math.toRadians(longitude)),
                                    cells.within(angle + 1e-7, centre, Math.toRadians(longitude)));
                    int seen = 0;
                    for (int i = 0; i < n; i++) {
                        seen += station.sees(x[i], y[i], z[i]) ? 1 : 0;
                    }
                    assertThat(found).isEqualTo(seen);
                }
            }
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Satellites all around a station, just above its mask: a search that looks too narrowly loses some of them. */
class SkyRimTest {

    private static final int N = 5000;

    @ParameterizedTest
    @CsvSource({"7e6, 0", "7e6, 0.4", "7e6, -0.1", "1.2e7, 0.1", "4.2e7, 0", "4.2e7, 1.2"})
    void noneOnTheRimIsLost(double radius, double mask) {
        for (double latitude : new double[] {-1.5, -1.3, -0.9, -0.3, 0, 0.2, 0.6, 1.1, 1.4}) {
            for (double longitude : new double[] {-3.1, -1.6, -0.4, 0, 0.9, 2, 3.14}) {
                GroundStation station =
                        GroundStation.of("s", latitude, longitude).withElevationMask(mask);
                Vector3D site = station.earthFixed();
                Vector3D up = station.zenith();
                Vector3D east = Vector3D.PLUS_K.crossProduct(up).normalize();
                Vector3D north = up.crossProduct(east);
                double elevation = mask + 1e-9;
                double[] x = new double[N];
                double[] y = new double[N];
                double[] z = new double[N];
                for (int i = 0; i < N; i++) {
                    double azimuth = 2 * Math.PI * i / N;
                    Vector3D level = new Vector3D(Math.sin(azimuth), east, Math.cos(azimuth), north);
                    Vector3D ray = new Vector3D(Math.cos(elevation), level, Math.sin(elevation), up);
                    double along = site.dotProduct(ray);
                    double distance = -along + Math.sqrt(along * along + radius * radius - site.getNormSq());
                    Vector3D place = new Vector3D(1, site, distance, ray);
                    x[i] = place.getX();
                    y[i] = place.getY();
                    z[i] = place.getZ();
                }
                SparseRows found = new SparseRows();
                StationVisibility.of(List.of(station)).find(x, y, z, N, found);
                assertThat(found.count(0)).isEqualTo(N);
            }
        }
    }
}

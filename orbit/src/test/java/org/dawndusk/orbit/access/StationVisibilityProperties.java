/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.orbit.Earth;

class StationVisibilityProperties {

    private static final double[] LATITUDES = {-90, -89.9, -60, -0.01, 0, 30, 77, 89.999, 90};
    private static final double[] LONGITUDES = {-180, -179.999, -90, -0.001, 0, 0.001, 90, 135, 180};

    private static List<GroundStation> stations(double mask) {
        List<GroundStation> stations = new ArrayList<>();
        for (double latitude : LATITUDES) {
            for (double longitude : LONGITUDES) {
                stations.add(GroundStation.of("s", Math.toRadians(latitude), Math.toRadians(longitude))
                        .withAltitude(1000)
                        .withElevationMask(mask));
            }
        }
        stations.add(GroundStation.of("hills", 0.4, 3.1)
                .withHorizon(HorizonMask.of(new double[] {0, 2, 4}, new double[] {0.1, 1, -0.2})));
        return stations;
    }

    @Property(tries = 60)
    void itFindsWhatComparingAllPairsFinds(
            @ForAll @IntRange(min = 0, max = 3000) int n,
            @ForAll @DoubleRange(min = -1.5, max = 1.55) double mask,
            @ForAll @DoubleRange(min = 1e5, max = 4e7) double height,
            @ForAll @DoubleRange(min = 0, max = 1) double spread,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double r = Earth.EQUATORIAL_RADIUS + height * (1 - spread * random.nextDouble());
            double sine = 2 * random.nextDouble() - 1;
            double longitude = 2 * Math.PI * random.nextDouble();
            if (i % 10 == 0) {
                // on the axis and on the date line, where cells meet
                sine = i % 20 == 0 ? Math.signum(sine) : sine;
                longitude = Math.PI * (i % 3);
            }
            double cosine = Math.sqrt(1 - sine * sine);
            x[i] = r * cosine * Math.cos(longitude);
            y[i] = r * cosine * Math.sin(longitude);
            z[i] = r * sine;
        }
        List<GroundStation> stations = stations(mask);
        SparseRows found = new SparseRows();
        StationVisibility.of(stations).find(x, y, z, n, found);
        assertThat(found.rows()).isEqualTo(stations.size());
        for (int s = 0; s < stations.size(); s++) {
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                if (stations.get(s).sees(x[i], y[i], z[i])) {
                    expected.add(i);
                }
            }
            assertThat(found.row(s))
                    .containsExactly(
                            expected.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    @Property(tries = 20)
    void aSatelliteOnTheMaskItselfIsJudgedAsTheStationJudgesIt(
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double latitude,
            @ForAll @DoubleRange(min = 0, max = 6.28) double azimuth) {
        double mask = 0.4;
        GroundStation station = GroundStation.of("s", latitude, 1).withElevationMask(mask);
        int n = 41;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            // rays that leave the station at the mask, some last digits lower or higher
            double elevation = mask + (i - 20) * 1e-16;
            double north = Math.cos(elevation) * Math.cos(azimuth);
            double east = Math.cos(elevation) * Math.sin(azimuth);
            double up = Math.sin(elevation);
            double outwards = Math.cos(latitude) * up - Math.sin(latitude) * north;
            double distance = 1e6;
            x[i] = station.earthFixed().getX() + distance * (Math.cos(1) * outwards - Math.sin(1) * east);
            y[i] = station.earthFixed().getY() + distance * (Math.sin(1) * outwards + Math.cos(1) * east);
            z[i] = station.earthFixed().getZ() + distance * (Math.sin(latitude) * up + Math.cos(latitude) * north);
        }
        SparseRows found = new SparseRows();
        StationVisibility.of(List.of(station)).find(x, y, z, n, found);
        for (int i = 0; i < n; i++) {
            assertThat(found.contains(0, i)).isEqualTo(station.sees(x[i], y[i], z[i]));
        }
    }

    @Example
    void aResultIsUsedAgain() {
        double r = Earth.EQUATORIAL_RADIUS + 650e3;
        StationVisibility search =
                StationVisibility.of(List.of(GroundStation.of("a", 0, 0), GroundStation.of("b", 0, Math.PI)));
        SparseRows rows = new SparseRows();
        search.find(new double[] {r, -r, r}, new double[] {0, 1, 2}, new double[3], 3, rows);
        assertThat(rows.entries()).isEqualTo(3);
        assertThat(rows.row(0)).containsExactly(0, 2);
        assertThat(rows.row(1)).containsExactly(1);
        assertThat(rows.count(0)).isEqualTo(2);
        assertThat(rows.rowStarts()).startsWith(0, 2, 3);
        assertThat(rows.columns()).startsWith(0, 2, 1);
        search.find(new double[] {r, -r, r}, new double[] {0, 1, 2}, new double[3], 1, rows);
        assertThat(rows.entries()).isEqualTo(1);
        assertThat(rows.contains(0, 0)).isTrue();
        assertThat(rows.contains(0, 2)).isFalse();
        search.find(new double[0], new double[0], new double[0], 0, rows);
        assertThat(rows.entries()).isZero();
        assertThat(rows.rows()).isEqualTo(2);
    }

    @Example
    void badArgumentsAreRefused() {
        StationVisibility search = StationVisibility.of(List.of());
        SparseRows rows = new SparseRows();
        double[] one = {7e6};
        assertThatThrownBy(() -> search.find(one, new double[] {Double.NaN}, one, 1, rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position of satellite 0 is (7000000.0, NaN, 7000000.0), but must be finite and not the"
                        + " centre of the Earth");
        assertThatThrownBy(() -> search.find(new double[1], new double[1], new double[1], 1, rows))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> search.find(one, one, new double[0], 1, rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("z has 0 entries, but must have at least 1");
        assertThatThrownBy(() -> search.find(one, one, one, -1, rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("satellites is -1, but must be in [0, ∞)");
    }
}

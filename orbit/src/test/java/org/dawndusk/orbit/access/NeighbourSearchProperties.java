/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.orbit.Earth;

class NeighbourSearchProperties {

    private static double[] coordinates(int n, Random random, double size) {
        return random.doubles(n).map(u -> size * (2 * u - 1)).toArray();
    }

    @Property(tries = 60)
    void itFindsWhatComparingAllPairsFinds(
            @ForAll @IntRange(min = 0, max = 400) int n,
            @ForAll @DoubleRange(min = 0.02, max = 3) double range,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[] x = coordinates(n, random, 1);
        double[] y = coordinates(n, random, 1);
        double[] z = coordinates(n, random, 0.2);
        SparseRows rows = new SparseRows();
        NeighbourSearch.withinRange(range).find(x, y, z, n, rows);
        assertThat(rows.rows()).isEqualTo(n);
        for (int i = 0; i < n; i++) {
            int row = i;
            assertThat(rows.row(i))
                    .containsExactly(IntStream.range(0, n)
                            .filter(j -> j != row)
                            .filter(j -> {
                                double dx = x[j] - x[row];
                                double dy = y[j] - y[row];
                                double dz = z[j] - z[row];
                                return dx * dx + dy * dy + dz * dz <= range * range;
                            })
                            .toArray());
        }
    }

    @Property(tries = 30)
    void lineOfSightIsThatOfThePairAndHoldsBothWays(
            @ForAll @IntRange(min = 2, max = 200) int n,
            @ForAll @DoubleRange(min = 1e5, max = 1.5e7) double range,
            @ForAll @DoubleRange(min = 0, max = 2e5) double grazing,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[] x = coordinates(n, random, 1);
        double[] y = coordinates(n, random, 1);
        double[] z = coordinates(n, random, 1);
        for (int i = 0; i < n; i++) {
            double scale = (Earth.EQUATORIAL_RADIUS + 4e5 + 8e5 * random.nextDouble())
                    / Math.sqrt(x[i] * x[i] + y[i] * y[i] + z[i] * z[i]);
            x[i] *= scale;
            y[i] *= scale;
            z[i] *= scale;
        }
        SparseRows all = new SparseRows();
        SparseRows seen = new SparseRows();
        NeighbourSearch.withinRange(range).find(x, y, z, n, all);
        NeighbourSearch.inSight(range, grazing).find(x, y, z, n, seen);
        for (int i = 0; i < n; i++) {
            for (int j : all.row(i)) {
                double lowest = LineOfSight.lowestAltitude(x[i], y[i], z[i], x[j], y[j], z[j]);
                if (Math.abs(lowest - grazing) > 1e-3) {
                    assertThat(seen.contains(i, j)).isEqualTo(lowest > grazing);
                }
                assertThat(seen.contains(j, i)).isEqualTo(seen.contains(i, j));
            }
            assertThat(seen.count(i)).isLessThanOrEqualTo(all.count(i));
        }
    }

    @Example
    void theRangeItselfIsWithinIt() {
        double[] x = {0, 5, 10, 15.1};
        SparseRows rows = new SparseRows();
        NeighbourSearch search = NeighbourSearch.withinRange(5);
        search.find(x, new double[4], new double[4], 4, rows);
        assertThat(rows.row(0)).containsExactly(1);
        assertThat(rows.row(1)).containsExactly(0, 2);
        assertThat(rows.row(2)).containsExactly(1);
        assertThat(rows.row(3)).isEmpty();
        search.find(x, new double[4], new double[4], 1, rows);
        assertThat(rows.entries()).isZero();
    }

    @Example
    void manyInOnePlaceFindEachOther() {
        int n = 300;
        SparseRows rows = new SparseRows();
        NeighbourSearch.withinRange(1).find(new double[n], new double[n], new double[n], n, rows);
        assertThat(rows.entries()).isEqualTo(n * (n - 1));
    }

    @Example
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> NeighbourSearch.withinRange(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("range is 0.0, but must be in [1.0E-6, 1.0E12]");
        assertThatThrownBy(() -> NeighbourSearch.inSight(1e6, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        double[] one = {1};
        assertThatThrownBy(() -> NeighbourSearch.withinRange(1)
                        .find(one, one, new double[] {Double.POSITIVE_INFINITY}, 1, new SparseRows()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position of satellite 0 is (1.0, 1.0, Infinity), but must be finite and within 1.0E12 m");
    }
}

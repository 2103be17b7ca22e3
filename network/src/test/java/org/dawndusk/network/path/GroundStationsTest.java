/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GroundStationsTest {
    private static final double RADIUS = 6_371_000;
    private static final double HEIGHT = 650_000;

    private static GroundStations pole(double elevation) {
        return GroundStations.geocentric(new double[] {0}, new double[] {0}, new double[] {RADIUS}, elevation);
    }

    @Test
    void aSatelliteOverheadIsItsHeightAway() {
        double[] latencies = new double[1];
        int inView = pole(0.1).latencies(0, new double[1], new double[1], new double[] {RADIUS + HEIGHT}, latencies);
        assertThat(inView).isEqualTo(1);
        assertThat(latencies[0]).isCloseTo(HEIGHT / 299_792_458.0, within(1e-15));
    }

    /** The slant range at elevation e is -R sin e + sqrt(R² sin² e + 2 R h + h²). */
    @Test
    void theMaskCutsAtTheSlantRangeOfItsElevation() {
        double mask = Math.toRadians(10);
        double sine = RADIUS * Math.sin(mask);
        double range = -sine + Math.sqrt(sine * sine + 2 * RADIUS * HEIGHT + HEIGHT * HEIGHT);
        double[] x = {range * Math.cos(mask), range * Math.cos(mask)};
        double[] z = {RADIUS + range * Math.sin(mask) + 1, RADIUS + range * Math.sin(mask) - 1};
        double[] latencies = new double[2];
        assertThat(pole(mask).latencies(0, x, new double[2], z, latencies)).isEqualTo(1);
        assertThat(latencies[0]).isCloseTo(range / 299_792_458.0, within(1e-8));
        assertThat(latencies[1]).isInfinite();
    }

    @Test
    void theLocalVerticalDecidesAndNeedsNoUnitLength() {
        double[] one = {RADIUS};
        double[] zero = {0};
        double[] tilted = {Math.tan(Math.toRadians(20))};
        GroundStations station = GroundStations.withVerticals(zero, zero, one, tilted, zero, new double[] {1}, 0);
        double[] x = {1e6, -1e6};
        double[] z = {RADIUS - 2e5, RADIUS + 2e5};
        double[] latencies = new double[2];
        assertThat(station.latencies(0, x, new double[2], z, latencies)).isEqualTo(1);
        assertThat(latencies[0]).isFinite();
    }

    @Test
    void theNearestInViewWinsAndTheLowestIndexOfEqualOnes() {
        double[] zero = new double[4];
        double[] z = {-RADIUS - 1, RADIUS + 3, RADIUS + 2, RADIUS + 2};
        assertThat(pole(0).nearest(0, zero, zero, z)).hasValue(2);
        assertThat(pole(0).nearest(0, new double[1], new double[1], new double[1]))
                .isEmpty();
    }

    @Test
    void theTableHasARowForEachStation() {
        GroundStations poles = GroundStations.geocentric(
                new double[2], new double[2], new double[] {RADIUS, -RADIUS}, Math.toRadians(5));
        double[] table = poles.latencyTable(new double[3], new double[3], new double[] {8e6, -9e6, 7e6});
        assertThat(table).hasSize(6);
        assertThat(table[1]).isInfinite();
        assertThat(table[4]).isCloseTo((9e6 - RADIUS) / 299_792_458.0, within(1e-15));
    }

    @Test
    void impossibleInputsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pole(Math.PI / 2))
                .withMessageStartingWith("minimumElevation is 1.57");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pole(0).latencies(1, new double[1], new double[1], new double[1], new double[1]))
                .withMessage("station is 1, but must be in [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pole(0).latencies(0, new double[1], new double[1], new double[1], new double[2]))
                .withMessage("length of latencies is 2, but must be in {1}");
        double[] broken = {0, Double.NaN};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pole(0).latencies(0, broken, new double[2], new double[2], new double[2]))
                .withMessage("position of satellite 1 is (NaN, 0.0, 0.0), but must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroundStations.geocentric(new double[1], new double[1], new double[1], 0))
                .withMessageStartingWith("length of the up-direction of station 0 is 0.0");
    }
}

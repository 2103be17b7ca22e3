/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HorizonMaskTest {

    private final HorizonMask mask = HorizonMask.of(new double[] {1, 2, 5}, new double[] {0.1, 0.3, 0.2});

    @Test
    void itIsLinearBetweenItsPoints() {
        assertThat(mask.elevation(1)).isCloseTo(0.1, within(1e-15));
        assertThat(mask.elevation(1.5)).isCloseTo(0.2, within(1e-15));
        assertThat(mask.elevation(3.5)).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void itClosesOverNorth() {
        double gap = 2 * Math.PI - 4;
        assertThat(mask.elevation(0)).isCloseTo(0.1 + 0.1 / gap, within(1e-12));
        assertThat(mask.elevation(2 * Math.PI - 1e-12)).isCloseTo(mask.elevation(0), within(1e-9));
        assertThat(mask.elevation(-1)).isCloseTo(mask.elevation(2 * Math.PI - 1), within(1e-12));
    }

    @Test
    void itKnowsItsBounds() {
        assertThat(mask.lowest()).isEqualTo(0.1);
        assertThat(mask.highest()).isEqualTo(0.3);
        assertThat(mask.steepest()).isCloseTo(0.2, within(1e-15));
        assertThat(HorizonMask.level(0.4).elevation(3)).isEqualTo(0.4);
        assertThat(HorizonMask.level(0.4).steepest()).isZero();
    }

    @Test
    void aStationLooksOverItsHorizon() {
        GroundStation station = GroundStation.of("equator", 0, 0)
                .withHorizon(HorizonMask.of(
                        new double[] {0, Math.PI / 2, Math.PI, 3 * Math.PI / 2}, new double[] {0, 1, 0, 0.5}));
        double far = 6378137 + 650e3;
        double angle = Math.toRadians(5);
        // about 44 deg high in the east, where the mask has 57 deg, and in the west, where it has 29 deg
        assertThat(station.sees(far * Math.cos(angle), far * Math.sin(angle), 0))
                .isFalse();
        assertThat(station.sees(far * Math.cos(angle), -far * Math.sin(angle), 0))
                .isTrue();
        assertThat(station.sees(far * Math.cos(angle), 0, far * Math.sin(angle)))
                .isTrue();
        assertThat(station.azimuth(far, 1e6, 0)).isCloseTo(Math.PI / 2, within(1e-12));
        assertThat(station.azimuth(far, -1e6, 0)).isCloseTo(3 * Math.PI / 2, within(1e-12));
        assertThat(station.azimuth(far, 0, -1e6)).isCloseTo(Math.PI, within(1e-12));
        assertThat(station.elevationMask()).isZero();
        assertThat(station.horizon().highest()).isEqualTo(1);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> HorizonMask.level(Math.toRadians(90.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("elevations[0] is 1.57");
        assertThatThrownBy(() -> HorizonMask.of(new double[] {0, 1}, new double[] {0, 1.6}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("elevations[1] is 1.6, but must be in [-1.57");
        assertThatThrownBy(() -> HorizonMask.of(new double[] {1, 1}, new double[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("azimuths[1] is 1.0, but must be in (1.0, 2π)");
        assertThatThrownBy(() -> HorizonMask.of(new double[] {7}, new double[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HorizonMask.of(new double[0], new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mask.elevation(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

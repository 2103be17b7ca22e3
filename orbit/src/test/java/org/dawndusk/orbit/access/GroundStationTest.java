/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class GroundStationTest {

    @Test
    void aStationSeesWhatStandsAboveItsMask() {
        GroundStation station = GroundStation.of("origin", 0, 0).withElevationMask(Math.toRadians(25));
        double r = Earth.EQUATORIAL_RADIUS + 650e3;
        assertThat(station.sees(r, 0, 0)).isTrue();
        assertThat(station.sees(-r, 0, 0)).isFalse();
        assertThat(station.elevation(r, 0, 0)).isCloseTo(Math.PI / 2, within(1e-9));
        double edge = Math.toRadians(9.665);
        assertThat(station.sees(r * Math.cos(edge), r * Math.sin(edge), 0)).isTrue();
        edge = Math.toRadians(9.667);
        assertThat(station.sees(r * Math.cos(edge), r * Math.sin(edge), 0)).isFalse();
    }

    @Test
    void itKeepsWhatItWasGiven() {
        GroundStation station = GroundStation.of("somewhere", 0.5, -2)
                .withAltitude(120)
                .withElevationMask(0.1)
                .withAltitude(130);
        assertThat(station.name()).isEqualTo("somewhere").isEqualTo(station.toString());
        assertThat(station.latitude()).isEqualTo(0.5);
        assertThat(station.longitude()).isEqualTo(-2);
        assertThat(station.altitude()).isEqualTo(130);
        assertThat(station.elevationMask()).isEqualTo(0.1);
    }

    @Test
    void theEllipsoidIsWgs84() {
        Published.value("orbit", "polar radius of the ground stations' ellipsoid", 6356752.3142, "m")
                .from("WGS84, NIMA TR8350.2, 3rd ed., table 3.3")
                .within(1e-3)
                .is(GroundStation.of("pole", Math.PI / 2, 0).earthFixed().getZ());
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> GroundStation.of("x", 2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("latitude is 2.0, but must be in [-1.57");
        assertThatThrownBy(() -> GroundStation.of("x", 0, 7)).isInstanceOf(IllegalArgumentException.class);
        GroundStation station = GroundStation.of("x", 0, 0);
        assertThatThrownBy(() -> station.withElevationMask(Math.toRadians(91)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("elevationMask is 1.58");
        assertThatThrownBy(() -> station.withAltitude(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> station.elevation(0, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereAreTwentyCitiesAroundTheWorld() {
        List<GroundStation> cities = Cities.all();
        assertThat(cities).hasSize(20).extracting(GroundStation::name).doesNotHaveDuplicates();
        assertThat(cities.stream().filter(c -> c.latitude() < 0)).hasSize(4);
        assertThat(cities.stream().filter(c -> c.longitude() < 0)).hasSizeBetween(5, 8);
        assertThat(cities.get(0).name()).isEqualTo("Tokyo");
    }
}

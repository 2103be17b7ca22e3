/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.orbit.Earth;
import org.dawndusk.validation.Published;

class LineOfSightTest {

    private static final double R = Earth.EQUATORIAL_RADIUS;

    @Example
    void longestLinkAboveTheAtmosphere() {
        Published.value("orbit", "longest line between satellites at 650 km that clears 100 km", 5451.037, "km")
                .from("closed form 2 sqrt((Re + 650 km)² - (Re + 100 km)²), Re 6378.137 km")
                .within(1e-3)
                .is(LineOfSight.longest(650e3, 650e3, 100e3) / 1e3);
    }

    @Property(tries = 200)
    void theLongestLineGrazes(
            @ForAll @DoubleRange(min = 2e5, max = 4e7) double one,
            @ForAll @DoubleRange(min = 2e5, max = 4e7) double other,
            @ForAll @DoubleRange(min = 0, max = 1e5) double grazing) {
        double length = LineOfSight.longest(one, other, grazing);
        double angle = Math.acos((R + grazing) / (R + one)) + Math.acos((R + grazing) / (R + other));
        double x = (R + other) * Math.cos(angle);
        double y = (R + other) * Math.sin(angle);
        assertThat(Math.hypot(x - (R + one), y)).isCloseTo(length, within(1e-6 * length));
        assertThat(LineOfSight.lowestAltitude(R + one, 0, 0, x, y, 0)).isCloseTo(grazing, within(1e-2));
        assertThat(LineOfSight.clear(R + one, 0, 0, x, y, 0, grazing - 1)).isTrue();
        assertThat(LineOfSight.clear(R + one, 0, 0, x, y, 0, grazing + 1)).isFalse();
        // either way round the same
        assertThat(LineOfSight.lowestAltitude(x, y, 0, R + one, 0, 0))
                .isCloseTo(LineOfSight.lowestAltitude(R + one, 0, 0, x, y, 0), within(1e-6));
    }

    @Example
    void aLineThatRisesIsLowestAtItsEnd() {
        assertThat(LineOfSight.lowestAltitude(R + 5e5, 0, 0, R + 9e5, 1e5, 0)).isCloseTo(5e5, within(1e-6));
        assertThat(LineOfSight.lowestAltitude(R + 9e5, 0, 0, R + 5e5, 0, 0)).isCloseTo(5e5, within(1e-6));
        assertThat(LineOfSight.lowestAltitude(0, R + 9e5, 0, 0, R + 9e5, 0)).isCloseTo(9e5, within(1e-6));
        assertThat(LineOfSight.clear(R + 5e5, 0, 0, -R - 5e5, 0, 0, 0)).isFalse();
    }

    @Example
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> LineOfSight.longest(650e3, 50e3, 100e3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("otherAltitude is 50000.0, but must be in [100000.0, 1.0E9]");
        assertThatThrownBy(() -> LineOfSight.longest(650e3, 650e3, -1e7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LineOfSight.clear(1, 2, 3, 4, Double.NaN, 6, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

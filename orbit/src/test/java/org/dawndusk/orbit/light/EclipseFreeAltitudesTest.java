/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.time.LocalTime;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class EclipseFreeAltitudesTest {

    private static final LocalTime DUSK = LocalTime.of(18, 0);

    @Test
    void behindTheCylinderItIsFrom1391Kilometres() {
        EclipseFreeAltitudes free = EclipseFreeAltitudes.byCylinder(EARTH, DUSK).orElseThrow();
        Published.value("orbit", "lowest eclipse-free altitude, node 18:00, cylinder, mean year", 1391, "km")
                .from("closed form: least beta of a mean year = asin(Re/r)")
                .within(1)
                .is(free.lowest() / 1e3);
        assertThat(free.highest()).isBetween(2500e3, 4000e3);
        // at the bounds, and only there, the longest eclipse of the year vanishes
        assertThat(EclipseSeason.byCylinder(EARTH, free.lowest() + 2e3, DUSK).umbraCount())
                .isZero();
        assertThat(EclipseSeason.byCylinder(EARTH, free.lowest() - 2e3, DUSK).umbraCount())
                .isPositive();
        assertThat(EclipseSeason.byCylinder(EARTH, free.highest() - 2e3, DUSK).umbraCount())
                .isZero();
        assertThat(EclipseSeason.byCylinder(EARTH, free.highest() + 2e3, DUSK).umbraCount())
                .isPositive();
    }

    @Test
    void behindTheOblateEarthItIsLower() {
        EclipseFreeAltitudes penumbra =
                EclipseFreeAltitudes.of(YEAR_2027, DUSK, Shadow.PENUMBRA, YEAR).orElseThrow();
        // the mean radius of a shell is 4 km more than the mean semi-major axis of the source
        Published.value("orbit", "lowest altitude without penumbra, 2027, node 18:00, WGS84", 1391.5, "km")
                .from("independent computation with Orekit 13.1, Eckstein-Hechler and EclipseDetector: between a mean "
                        + "semi-major axis of Re + 1375 and Re + 1400 km")
                .within(12.5)
                .is(penumbra.lowest() / 1e3);
        EclipseFreeAltitudes umbra =
                EclipseFreeAltitudes.of(YEAR_2027, DUSK, Shadow.UMBRA, YEAR).orElseThrow();
        Published.value("orbit", "lowest altitude without umbra, 2027, node 18:00, WGS84", 1279, "km")
                .from("independent computation with Orekit 13.1, Eckstein-Hechler and EclipseDetector: between a mean "
                        + "semi-major axis of Re + 1250 and Re + 1300 km")
                .within(25)
                .is(umbra.lowest() / 1e3);
        assertThat(umbra.highest()).isGreaterThan(penumbra.highest());
    }

    @Test
    void aNoonOrbitIsNeverFree() {
        assertThat(EclipseFreeAltitudes.byCylinder(EARTH, LocalTime.NOON)).isEmpty();
    }

    @Test
    void aSpanInWhichSomeOrbitsDoNotComeRoundIsRefused() {
        for (double duration : new double[] {0, 3_600, Double.NaN}) {
            assertThatThrownBy(() -> EclipseFreeAltitudes.of(YEAR_2027, DUSK, Shadow.UMBRA, duration))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("duration is " + duration + ", but must be in [86400.0, 3.15576E10]");
        }
    }
}

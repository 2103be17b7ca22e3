/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.time.LocalTime;
import org.dawndusk.orbit.NoSuchOrbitException;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedFormSeasonTest {

    private static final LocalTime DUSK = LocalTime.of(18, 0);

    @ParameterizedTest
    @CsvSource({
        "500, 22.66, 104, .9451",
        "600, 20.69, 94, .9561",
        "650, 19.73, 88, .961",
        "700, 18.78, 84, .9652",
        "1000, 13.04, 56, .9849"
    })
    void dawnDuskOrbitsByTheCylinder(int altitude, double longest, int days, double mean) {
        EclipseSeason season = EclipseSeason.byCylinder(EARTH, altitude * 1e3, DUSK);
        String orbit = ", cylinder, dawn-dusk circle at " + altitude + " km";
        String source = "independent solve of the closed form, Sun uniform on the ecliptic";
        Published.value("orbit", "longest eclipse" + orbit, longest, "min")
                .from(source)
                .within(0.1)
                .is(season.longestUmbra() / 60);
        Published.value("orbit", "eclipse days in a year" + orbit, days, "d")
                .from(source)
                .within(2)
                .is(season.eclipseDays());
        Published.value("orbit", "mean sunlit fraction" + orbit, mean, "1")
                .from(source)
                .within(0.001)
                .is(season.meanSunlitFraction());
    }

    @Test
    void cylinderLeavesTheYearLitAbove1391Kilometres() {
        assertThat(EclipseSeason.byCylinder(EARTH, 1380e3, DUSK).eclipseDays()).isPositive();
        EclipseSeason free = EclipseSeason.byCylinder(EARTH, 1400e3, DUSK);
        assertThat(free.eclipseDays()).isZero();
        assertThat(free.meanSunlitFraction()).isEqualTo(1);
        double low = 1380e3;
        double high = 1400e3;
        while (high - low > 100) {
            double middle = (low + high) / 2;
            if (EclipseSeason.byCylinder(EARTH, middle, DUSK).eclipseDays() > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Published.value("orbit", "least altitude of a dawn-dusk orbit without eclipse, cylinder", 1391, "km")
                .from("independent solve of the closed form, Sun uniform on the ecliptic")
                .within(3)
                .is(high / 1e3);
    }

    @Test
    void conesEncloseTheCylinder() {
        EclipseSeason cones = EclipseSeason.byCones(YEAR_2027, 650e3, DUSK, YEAR);
        EclipseSeason cylinder = EclipseSeason.byCylinder(EARTH, 650e3, DUSK);
        assertThat(cylinder.longestUmbra()).isBetween(cones.longestUmbra(), cones.longestPenumbra());
        assertThat(cones.umbraDays()).isLessThan(cones.eclipseDays());
        assertThat(cones.eclipseDays()).isGreaterThan(cylinder.eclipseDays());
        assertThat(cones.meanSunlitFraction()).isCloseTo(cylinder.meanSunlitFraction(), within(2e-3));
        assertThat(cones.worstOrbitSunlitFraction()).isCloseTo(1 - 19.73 / 97.7, within(2e-3));
        assertThat(cones.umbraCount()).isBetween(1200, 1400);
        assertThat(cones.penumbraTime()).isGreaterThan(cones.umbraTime());
        assertThat(cones.penumbraSeasons().count()).isEqualTo(1);
    }

    @Test
    void dawnMirrorsDusk() {
        EclipseSeason dawn = EclipseSeason.byCylinder(EARTH, 650e3, LocalTime.of(6, 0));
        EclipseSeason dusk = EclipseSeason.byCylinder(EARTH, 650e3, DUSK);
        assertThat(dawn.longestUmbra()).isCloseTo(dusk.longestUmbra(), within(1.0));
        assertThat(dusk.umbraSeasons().start(0)).isBetween(0.1 * YEAR, 0.2 * YEAR);
        assertThat(dawn.umbraSeasons().start(0)).isBetween(0.6 * YEAR, 0.7 * YEAR);
    }

    @Test
    void aNoonOrbitIsEclipsedInEveryOrbit() {
        EclipseSeason noon = EclipseSeason.byCones(YEAR_2027, 650e3, LocalTime.NOON, YEAR);
        assertThat(noon.eclipseDays()).isEqualTo(365);
        assertThat(noon.meanSunlitFraction()).isBetween(0.63, 0.67);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> EclipseSeason.byCylinder(EARTH, -1, DUSK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("altitude is -1.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> EclipseSeason.byCones(YEAR_2027, 650e3, DUSK, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        // more hours than there can be samples
        assertThatThrownBy(() -> EclipseSeason.byCones(YEAR_2027, 650e3, DUSK, 1e160))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration is 1.0E160, but must be in [3600.0, 3.15576E10]");
        assertThatThrownBy(() -> EclipseSeason.byCones(YEAR_2027, 7e6, DUSK, YEAR))
                .isInstanceOf(NoSuchOrbitException.class);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.sky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.access.GroundStation;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.junit.jupiter.api.Test;

class SkySurveyTest {

    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2027-03-21T00:00:00");
    private final Constellation constellation = dawnDusk();
    private final BatchEphemeris ephemeris = BatchEphemeris.of(scenario, constellation);
    private final SkySurvey survey = SkySurvey.of(scenario, ephemeris, Brightness.sphere(10));

    /** Two planes over the terminator, 2,000 satellites. */
    private Constellation dawnDusk() {
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, 650e3);
        return Constellation.of(Shell.builder(orbit)
                .planes(2)
                .satellitesPerPlane(1000)
                .firstNode(SunSynchronous.ascendingNode(earth, scenario.epoch(), LocalTime.of(18, 0)))
                .nodeSpread(2 * Math.PI)
                .build());
    }

    @Test
    void thePlanesStandInTheSkyAtDuskAndNotAtMidnight() {
        double latitude = Math.toRadians(30);
        SkyCount midnight = survey.at(0, 0, Math.toRadians(10), 7, latitude).get(0);
        SkyCount dusk =
                survey.at(18.5 * 3600, 0, Math.toRadians(10), 7, latitude).get(0);
        assertThat(midnight.above()).isZero();
        assertThat(midnight.brightest()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(midnight.sunElevation()).isLessThan(Math.toRadians(-50));
        assertThat(dusk.sunElevation()).isBetween(Math.toRadians(-12), 0.0);
        assertThat(dusk.above()).isGreaterThan(50);
        // at the equinox the terminator's planes are in the light
        assertThat(dusk.sunlit()).isEqualTo(dusk.above());
        assertThat(dusk.bright()).isBetween(1, dusk.sunlit());
    }

    @Test
    void everySatelliteAboveIsOneThatAStationSees() {
        double[] latitudes = {Math.toRadians(-60), 0, Math.toRadians(50), Math.toRadians(80)};
        double t = 6.2 * 3600;
        double longitude = Math.toRadians(20);
        double elevation = Math.toRadians(15);
        List<SkyCount> counts = survey.at(t, longitude, elevation, 7, latitudes);
        int n = ephemeris.size();
        double[][] r = new double[3][n];
        ephemeris.earthFixed(t, r[0], r[1], r[2]);
        for (int k = 0; k < latitudes.length; k++) {
            GroundStation station = GroundStation.of("site", latitudes[k], longitude);
            int seen = 0;
            for (int i = 0; i < n; i++) {
                seen += station.elevation(r[0][i], r[1][i], r[2][i]) >= elevation ? 1 : 0;
            }
            assertThat(counts.get(k).above()).isEqualTo(seen);
            assertThat(counts.get(k).latitude()).isEqualTo(latitudes[k]);
        }
    }

    @Test
    void brighterSatellitesAreMoreOftenBright() {
        double t = 18.5 * 3600;
        double latitude = Math.toRadians(30);
        SkySurvey brighter = SkySurvey.of(scenario, ephemeris, Brightness.sphere(100));
        SkyCount ten = survey.at(t, 0, 0.1, 6, latitude).get(0);
        SkyCount hundred = brighter.at(t, 0, 0.1, 6, latitude).get(0);
        assertThat(hundred.bright()).isGreaterThan(ten.bright());
        // ten times the area is 2.5 mag
        assertThat(ten.brightest() - hundred.brightest()).isCloseTo(2.5, within(1e-9));
        assertThat(survey.at(t, 0, 0.1, 9, latitude).get(0).bright()).isGreaterThanOrEqualTo(ten.bright());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> survey.at(0, 0, -0.1, 7, 0)).hasMessageStartingWith("elevation is -0.1");
        assertThatThrownBy(() -> survey.at(0, 0, 0.1, 7, 2)).hasMessageStartingWith("latitude is 2.0");
        assertThatThrownBy(() -> survey.at(0, 0, 0.1, Double.NaN, 1)).hasMessageStartingWith("magnitude is NaN");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.frames.Transform;
import org.orekit.time.AbsoluteDate;

class ScenarioTest {

    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2016-12-31T00:00:00");

    @Test
    void secondsAndDatesAreInverse() {
        assertThat(scenario.seconds(scenario.date(1234.5))).isCloseTo(1234.5, within(1e-9));
        assertThat(scenario.date(0)).isEqualTo(scenario.epoch());
    }

    @Test
    void aLeapSecondIsCounted() {
        assertThat(scenario.seconds("2017-01-01T00:00:00")).isEqualTo(86401);
        assertThat(scenario.seconds("2016-12-31T23:59:60")).isEqualTo(86400);
        assertThat(scenario.utc(86400)).isEqualTo("2016-12-31T23:59:60.000");
    }

    @Test
    void secondsBecomeTextInUtc() {
        assertThat(scenario.utc(86401 + 3600.25)).isEqualTo("2017-01-01T01:00:00.250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1971-12-31T23:59:59", "1950-01-01T00:00:00", "1972-01-01T00:30:00+01:00"})
    void utcBefore1972IsRefused(String utc) {
        assertThatThrownBy(() -> Scenario.utc(earth, utc))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("utc is 19")
                .hasMessageContaining("must be in [1972-01-01, ∞) UTC");
    }

    @Test
    void anEpochBefore1972IsRefused() {
        AbsoluteDate early = scenario.epoch().shiftedBy(-60 * 365.25 * 86400);
        assertThatThrownBy(() -> new Scenario(earth, early))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("epoch is 1956-12-31");
        assertThatThrownBy(() -> scenario.utc(-60 * 365.25 * 86400)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Scenario.utc(earth, "1972-01-01T00:00:00").utc(0)).isEqualTo("1972-01-01T00:00:00.000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2027-13-01T00:00:00", "2027-02-30T00:00:00", "2027-01-01T25:00:00"})
    void whatIsNoDateIsRefused(String utc) {
        assertThatThrownBy(() -> Scenario.utc(earth, utc))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("utc is \"" + utc + "\", but must be a date and time such as 2027-01-01T00:00:00");
    }

    @Test
    void aLeapSecondThatNeverWasIsRefused() {
        assertThatThrownBy(() -> Scenario.utc(earth, "2027-06-30T23:59:60"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no leap second");
    }

    @Test
    void theFarthestTimesHaveAnEarthAndASun() {
        for (double seconds : new double[] {-3e11, 3e11}) {
            AbsoluteDate date = scenario.date(seconds);
            Transform turn = earth.inertialFrame().getTransformTo(earth.fixedFrame(), date);
            assertThat(turn.transformPosition(Vector3D.PLUS_I).getNorm()).isCloseTo(1, within(1e-12));
            // within the eccentricity of the Earth's orbit then and now
            assertThat(earth.sun().getPosition(date, earth.inertialFrame()).getNorm())
                    .isCloseTo(1.496e11, within(0.02 * 1.496e11));
        }
    }

    @Test
    void timesThatAreNotFiniteAreRefused() {
        assertThatThrownBy(() -> scenario.date(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seconds is NaN, but must be in [-3.0E11, 3.0E11]");
        assertThatThrownBy(() -> scenario.seconds(AbsoluteDate.FUTURE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

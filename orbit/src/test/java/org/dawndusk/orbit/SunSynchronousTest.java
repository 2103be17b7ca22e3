/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.MathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.time.AbsoluteDate;

class SunSynchronousTest {

    private final Earth earth = Earth.embedded();
    private final AbsoluteDate date = Scenario.utc(earth, "2027-01-01T00:00:00").epoch();

    @ParameterizedTest
    @ValueSource(doubles = {1, 300e3, 650e3, 2000e3, 5900e3})
    void altitudeAndInclinationAreInverse(double altitude) {
        double inclination = SunSynchronous.inclination(earth, altitude);
        assertThat(SunSynchronous.meanAltitude(earth, inclination)).isCloseTo(altitude, within(1e-6));
    }

    @Test
    void aboveSixThousandKilometresNoneIsSunSynchronous() {
        double highest = SunSynchronous.meanAltitude(earth, Math.PI);
        assertThat(highest).isBetween(5.9e6, 6.0e6);
        assertThatThrownBy(() -> SunSynchronous.inclination(earth, highest + 1))
                .isInstanceOf(NoSuchOrbitException.class)
                .hasMessageContaining("mean altitude of")
                .hasMessageContaining(Double.toString(highest));
    }

    @Test
    void progradeOrbitsAreNotSunSynchronous() {
        assertThatThrownBy(() -> SunSynchronous.meanAltitude(earth, Math.toRadians(53)))
                .isInstanceOf(NoSuchOrbitException.class)
                .hasMessageContaining("an inclination of 0.925");
        assertThatThrownBy(() -> SunSynchronous.meanAltitude(earth, Math.toRadians(92)))
                .isInstanceOf(NoSuchOrbitException.class);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> SunSynchronous.inclination(earth, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meanAltitude is -1.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> SunSynchronous.meanAltitude(earth, 3.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SunSynchronous.localTime(earth, date, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SunSynchronous.ascendingNode(earth, date.shiftedBy(-2e9), LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nodeAndLocalTimeAreInverse() {
        for (LocalTime time : new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.of(6, 0), LocalTime.of(22, 30, 15)}) {
            double node = SunSynchronous.ascendingNode(earth, date, time);
            assertThat(node).isBetween(0.0, 2 * Math.PI);
            LocalTime back = SunSynchronous.localTime(earth, date, node + 1e-12);
            assertThat(Math.floorMod(back.toNanoOfDay() - time.toNanoOfDay(), 86_400_000_000_000L))
                    .isLessThan(100_000L);
        }
    }

    @Test
    void aNodeAtNoonFollowsTheTrueSunWithinTheEquationOfTime() {
        double worst = 0;
        for (int day = 0; day < 365; day++) {
            AbsoluteDate then = date.shiftedBy(day * 86400.0);
            Vector3D sun = earth.sun().getPosition(then, earth.inertialFrame());
            double node = SunSynchronous.ascendingNode(earth, then, LocalTime.NOON);
            worst = Math.max(worst, Math.abs(MathUtils.normalizeAngle(sun.getAlpha() - node, 0)));
        }
        // the equation of time reaches 16 min 25 s in early November
        assertThat(Math.toDegrees(worst) * 4).isCloseTo(16.4, within(0.5));
    }
}

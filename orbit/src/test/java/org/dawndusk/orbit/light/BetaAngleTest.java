/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.time.LocalTime;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class BetaAngleTest {

    @Test
    void itIsTheAngleFromThePlaneToTheSun() {
        assertThat(BetaAngle.of(Vector3D.PLUS_I, 0.3, 0)).isCloseTo(0, within(1e-15));
        assertThat(BetaAngle.of(Vector3D.PLUS_K, 0.3, 2)).isCloseTo(Math.PI / 2 - 0.3, within(1e-15));
        assertThat(BetaAngle.of(new Vector3D(0, -5, 0), Math.PI / 2, 0)).isCloseTo(Math.PI / 2, within(1e-7));
        assertThatThrownBy(() -> BetaAngle.of(Vector3D.NaN, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length of sun is NaN, but must be in (0, ∞)");
        assertThatThrownBy(() -> BetaAngle.of(Vector3D.ZERO, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BetaAngle.of(Vector3D.PLUS_I, Double.NaN, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leastBetaOfADawnDuskOrbitIn2027() {
        // the source's node: mean longitude of the Sun of date plus 90 deg, turning 360 deg in a tropical year
        double least = Double.POSITIVE_INFINITY;
        double when = 0;
        for (int hour = 0; hour < 365 * 24; hour++) {
            Vector3D sun = EARTH.sun().getPosition(YEAR_2027.date(hour * 3600.0), EARTH.inertialFrame());
            double node = ReferenceOrbits.node(18) + 2 * Math.PI * hour / 24 / 365.2421897;
            double beta = Math.abs(BetaAngle.of(sun, Math.toRadians(97.986), node));
            if (beta < least) {
                least = beta;
                when = hour / 24.0;
            }
        }
        Published.value("orbit", "least |beta| in 2027, node 18:00, inclination 97.986 deg", 58.5747, "deg")
                .from("independent computation with Orekit 13.1, analytical Sun")
                .within(0.001)
                .is(Math.toDegrees(least));
        assertThat(YEAR_2027.utc(when * 86400)).startsWith("2027-06-22");
    }

    @Test
    void aFrozenOrbitTurnsWithItsNode() {
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(EARTH, 650e3);
        double node = SunSynchronous.ascendingNode(EARTH, YEAR_2027.epoch(), LocalTime.of(18, 0));
        DoubleUnaryOperator beta = BetaAngle.of(YEAR_2027, orbit, node);
        assertThat(Math.toDegrees(Math.abs(beta.applyAsDouble(172 * 86400.0)))).isCloseTo(58.6, within(0.1));
        assertThat(Math.toDegrees(Math.abs(beta.applyAsDouble(80 * 86400.0)))).isGreaterThan(79);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class SolarIrradianceTest {

    private static final double DAY = 86400;

    @Test
    void itVariesWithTheDistanceOfTheSun() {
        DoubleUnaryOperator full = SolarIrradiance.inFullSun(YEAR_2027);
        double greatest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int day = 0; day < 365; day++) {
            greatest = Math.max(greatest, full.applyAsDouble(day * DAY));
            least = Math.min(least, full.applyAsDouble(day * DAY));
        }
        String source = "1361 W/m² at Earth's perihelion and aphelion, eccentricity 0.0167, Seidelmann 1992";
        Published.value("orbit", "greatest solar irradiance of the year", 1361 / Math.pow(1 - 0.0167, 2), "W/m²")
                .from(source)
                .withinRelative(1e-3)
                .is(greatest);
        Published.value("orbit", "least solar irradiance of the year", 1361 / Math.pow(1 + 0.0167, 2), "W/m²")
                .from(source)
                .withinRelative(1e-3)
                .is(least);
    }

    @Test
    void theShadowIsInIt() {
        double june = 170 * DAY;
        EclipseTimeline timeline = EclipseTimeline.of(
                YEAR_2027,
                FrozenOrbit.sunSynchronous(EARTH, 650e3).propagator(YEAR_2027.epoch(), ReferenceOrbits.node(18), 0),
                june,
                june + 12000);
        DoubleUnaryOperator irradiance = SolarIrradiance.of(timeline);
        assertThat(irradiance.applyAsDouble(timeline.umbra().start(0) + 60)).isZero();
        double lit = timeline.penumbra().end(0) + 60;
        assertThat(irradiance.applyAsDouble(lit))
                .isEqualTo(SolarIrradiance.inFullSun(YEAR_2027).applyAsDouble(lit));
        assertThatThrownBy(() -> irradiance.applyAsDouble(0)).isInstanceOf(IllegalArgumentException.class);
    }
}

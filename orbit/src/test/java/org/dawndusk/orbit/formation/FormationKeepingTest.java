/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class FormationKeepingTest {

    private static final Earth EARTH = Earth.embedded();
    private static final double YEAR = 365.25 * 86_400;

    @Test
    void radiationPressureAtOneAstronomicalUnit() {
        Published.value("orbit", "pressure of sunlight on a black surface at 1 au", 4.56e-6, "N/m²")
                .from("Montenbruck and Gill, Satellite Orbits, 2000, section 3.4 (irradiance 1367 W/m²)")
                .withinRelative(0.005)
                .is(FormationKeeping.differentialRadiationPressure(1, 1) / YEAR);
    }

    @Test
    void sunlightOutweighsTheAirAt650Kilometres() {
        // NRLMSISE-00, orbit mean of a dawn-dusk orbit on 2027-06-21, F10.7 = 150, Ap = 15
        double density = 7.633e-14;
        double speed = 7531;
        double air = FormationKeeping.differentialDrag(density, speed, 0.01);
        double light = FormationKeeping.differentialRadiationPressure(0.01, 0.95);
        assertThat(air).isCloseTo(0.5 * density * speed * speed * 0.01 * YEAR, within(1e-12));
        assertThat(light).isGreaterThan(1.5 * air);
        assertThat(FormationKeeping.differentialDrag(density, speed, 0)).isZero();
    }

    @Test
    void holdingAnEllipseCostsTheTideOfTheOblateness() {
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(EARTH, 650e3);
        double exact = FormationKeeping.heldEllipse(EARTH, orbit, 1000, 1);
        // the gradient of the J2 attraction at 1 km, 12 J2 (Re/r)² n² times the distance at most
        double n = orbit.phaseRate();
        double scale = 12 * 1.0826e-3 * 0.82 * n * n * 1000 * YEAR;
        assertThat(exact).isBetween(0.1 * scale, scale);
        assertThat(FormationKeeping.heldEllipse(EARTH, orbit, 2000, 1)).isCloseTo(2 * exact, within(1e-6 * exact));
        // an ellipse of another ratio is not followed freely even without oblateness
        assertThat(FormationKeeping.heldEllipse(EARTH, orbit, 1000, 1.01)).isGreaterThan(2 * exact);
        assertThat(FormationKeeping.heldEllipse(EARTH, orbit, 1000, 0.99)).isGreaterThan(2 * exact);
    }

    @Test
    void farAboveTheOblatenessAndTheCostFade() {
        FrozenOrbit low = FrozenOrbit.of(EARTH, 650e3, 1.5);
        FrozenOrbit high = FrozenOrbit.of(EARTH, 20_000e3, 1.5);
        assertThat(FormationKeeping.heldEllipse(EARTH, high, 1000, 1))
                .isLessThan(0.01 * FormationKeeping.heldEllipse(EARTH, low, 1000, 1));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> FormationKeeping.differentialDrag(1e300, 86_400, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dynamic pressure is Infinity, but must be in [0, ∞)");
        assertThatThrownBy(() -> FormationKeeping.differentialDrag(-1, 7500, 0.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("density is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> FormationKeeping.differentialRadiationPressure(0.01, 1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sunlitFraction is 1.1, but must be in [0.0, 1.0]");
        FrozenOrbit orbit = FrozenOrbit.of(EARTH, 650e3, 1);
        assertThatThrownBy(() -> FormationKeeping.heldEllipse(EARTH, orbit, 1e-310, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alongTrack is 1.0E-310, but must be in [0.001, 1000000.0]");
        assertThatThrownBy(() -> FormationKeeping.heldEllipse(EARTH, orbit, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormationKeeping.heldEllipse(EARTH, orbit, 1, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

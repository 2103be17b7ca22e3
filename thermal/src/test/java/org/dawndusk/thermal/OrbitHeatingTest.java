/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class OrbitHeatingTest {
    private static final double PERIOD = 5860;
    private static final double ORBIT = 7_021_000;
    private static final RadiatorPanel PANEL =
            RadiatorPanel.builder().area(10).twoSided(new Coating(0.2, 0.85)).build();

    private static Vector3D turning(double phase) {
        return new Vector3D(Math.cos(phase), Math.sin(phase), 0);
    }

    private static OrbitHeating.Builder circle(SpaceEnvironment environment) {
        return OrbitHeating.builder()
                .environment(environment)
                .panel(PANEL, Vector3D.PLUS_J)
                .directions(t -> turning(2 * Math.PI * t / PERIOD + 0.3), t -> Vector3D.MINUS_K)
                .orbit(t -> ORBIT, t -> 1);
    }

    @Test
    void theWorstInstantIsFoundBetweenTheSamples() {
        OrbitHeating heating =
                circle(new SpaceEnvironment(1400, 0, 0, 0, 6_371_000)).build();
        OrbitHeating.Peak peak = heating.worst(0, PERIOD / 2, 20);
        // the Sun stands on the front's normal where the phase is a right angle; a maximum is flat to the root of
        // rounding
        assertThat(peak.time()).isCloseTo((Math.PI / 2 - 0.3) / (2 * Math.PI) * PERIOD, within(1e-3));
        assertThat(peak.absorbed().solar()).isCloseTo(0.2 * 1400, within(1e-9));
    }

    @Test
    void theWorstIsNeverBelowAnySampleNorIsItLostAtAnEnd() {
        OrbitHeating heating = circle(SpaceEnvironment.HOT).build();
        OrbitHeating.Peak peak = heating.worst(0, PERIOD, 50);
        for (double t = 0; t < PERIOD; t += 40) {
            assertThat(heating.at(t).total())
                    .isLessThanOrEqualTo(peak.absorbed().total() + 1e-7);
        }
        // on a span where it only grows the worst is the end
        assertThat(heating.worst(0, 500, 5).time()).isCloseTo(500, within(1e-6));
    }

    @Test
    void theShadowIsTheCallers() {
        OrbitHeating dark =
                circle(SpaceEnvironment.HOT).orbit(t -> ORBIT, t -> 0).build();
        assertThat(dark.at(700).solar()).isZero();
        assertThat(dark.at(700).earthInfrared()).isPositive();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> OrbitHeating.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("environment is missing");
        OrbitHeating heating = circle(SpaceEnvironment.HOT).build();
        assertThatThrownBy(() -> heating.worst(0, 0, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("to is 0.0, but must be in (0.0, ∞)");
        assertThatThrownBy(() -> heating.worst(0, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samples is 2.0, but must be in [3, ∞)");
        OrbitHeating nan =
                circle(SpaceEnvironment.HOT).orbit(t -> Double.NaN, t -> 1).build();
        assertThatThrownBy(() -> nan.at(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("distance is NaN");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.Scenario;
import org.junit.jupiter.api.Test;
import org.orekit.orbits.CircularOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.analytical.KeplerianPropagator;
import org.orekit.propagation.events.NodeDetector;

class ClosestApproachTest {

    private static final double RADIUS = 7e6;
    private final Earth earth = Earth.embedded();
    private final Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");

    private KeplerianPropagator circle(double inclination, double phase) {
        return new KeplerianPropagator(new CircularOrbit(
                RADIUS,
                0,
                0,
                inclination,
                0.5,
                phase,
                PositionAngleType.MEAN,
                earth.inertialFrame(),
                scenario.epoch(),
                earth.mu()));
    }

    /** Two circles that cross at right angles, one satellite ahead by an angle: closed form, twice a revolution. */
    @Test
    void circlesThatCross() {
        double ahead = 1e-3;
        KeplerianPropagator one = circle(0.2, 1);
        KeplerianPropagator other = circle(0.2 + Math.PI / 2, 1 + ahead);
        one.addEventDetector(new NodeDetector(earth.inertialFrame()));
        double motion = Math.sqrt(earth.mu() / RADIUS) / RADIUS;
        double span = 10 * 2 * Math.PI / motion;
        List<ClosestApproach> found = ClosestApproach.of(scenario, one, other, 0, span);
        assertThat(found).hasSize(20);
        for (int k = 0; k < found.size(); k++) {
            // nearest where both are half the angle from the common node
            double time = ((k + 1) * Math.PI - 1 - ahead / 2) / motion;
            assertThat(found.get(k).time()).isCloseTo(time, within(1e-4));
            assertThat(found.get(k).distance()).isCloseTo(Math.sqrt(2) * RADIUS * Math.sin(ahead / 2), within(1e-3));
            assertThat(found.get(k).relativeSpeed()).isCloseTo(Math.sqrt(2) * motion * RADIUS, within(1e-2));
        }
        assertThat(one.getEventDetectors()).hasSize(1).first().isInstanceOf(NodeDetector.class);
        assertThat(ClosestApproach.of(scenario, one, other, 0, 100)).isEmpty();
        assertThatThrownBy(() -> ClosestApproach.of(scenario, one, other, 5, 5))
                .hasMessage("to is 5.0, but must be in (5.0, ∞)");
    }
}

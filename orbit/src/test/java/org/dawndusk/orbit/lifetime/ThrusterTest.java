/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class ThrusterTest {

    @Test
    void rocketEquation() {
        // that book rounds gravity to 9.81 m/s² (here undone by the specific impulse) and prints five digits
        Published.value(
                        "orbit",
                        "rocket equation, propellant of 2000 kg, 3.0522 km/s, 300 s at 9.81 m/s²",
                        1291.3,
                        "kg")
                .from("Curtis, Orbital Mechanics for Engineering Students, example 6.1")
                .within(0.05)
                .is(new Thruster(1, 300).propellant(2000, 3052.2));
    }

    @Test
    void velocityIncrementAndPropellantAreInverse() {
        Thruster hall = new Thruster(0.08, 1600);
        double propellant = hall.propellant(3000, 150);
        assertThat(hall.deltaV(3000, propellant)).isCloseTo(150, withinPercentage(1e-9));
        assertThat(hall.propellant(3000, 0)).isZero();
        assertThat(hall.deltaV(3000, 0)).isZero();
        // small increments cost mass times increment over exhaust velocity
        assertThat(hall.propellant(3000, 1e-6)).isCloseTo(3000 * 1e-6 / hall.exhaustVelocity(), withinPercentage(1e-6));
    }

    @Test
    void burnTimeIsPropellantOverFlow() {
        Thruster hall = new Thruster(0.08, 1600);
        double flow = 0.08 / (1600 * 9.80665);
        assertThat(hall.burnTime(3000, 150)).isCloseTo(hall.propellant(3000, 150) / flow, withinPercentage(1e-9));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> new Thruster(0, 300))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thrust is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> new Thruster(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        Thruster thruster = new Thruster(1, 300);
        assertThatThrownBy(() -> thruster.propellant(100, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> thruster.deltaV(100, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("propellant is 100.0, but must be in [0, 100.0)");
    }
}

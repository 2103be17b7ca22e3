/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.light.Shadow;
import org.junit.jupiter.api.Test;

class TransferBudgetTest {

    private static final double DAY = 86400;
    private static final double INCLINATION = Math.toRadians(97.98);

    private final Earth earth = Earth.embedded();
    private final Thruster hall = new Thruster(0.2, 1600);
    private final TransferBudget injected = TransferBudget.start(earth, hall, 3000, t -> 0);

    @Test
    void injectionCostsNothing() {
        assertThat(injected.legs()).isEmpty();
        assertThat(injected.deltaV()).isZero();
        assertThat(injected.duration()).isZero();
        assertThat(injected.mass()).isEqualTo(3000);
        assertThat(injected.propellantMargin(10)).isEqualTo(10);
    }

    @Test
    void legsAddUpAndMassRunsOn() {
        ImpulsiveTransfer phasing = ImpulsiveTransfer.phasing(earth, 650e3, 0.3, 50);
        TransferBudget budget = injected.spiral("raising", 350e3, INCLINATION, 600e3, INCLINATION)
                .coast("nodal drift", 600e3, INCLINATION, 40 * DAY)
                .spiral("to the slot", 600e3, INCLINATION, 650e3, INCLINATION)
                .burns("phasing", phasing, 650e3, INCLINATION);
        assertThat(budget.legs())
                .extracting(TransferLeg::name)
                .containsExactly("raising", "nodal drift", "to the slot", "phasing");
        // one spiral of the rocket equation costs the same as its pieces
        assertThat(budget.propellant()).isCloseTo(hall.propellant(3000, budget.deltaV()), withinPercentage(1e-9));
        assertThat(budget.mass()).isCloseTo(3000 - budget.propellant(), withinPercentage(1e-12));
        assertThat(budget.duration())
                .isCloseTo(
                        budget.legs().stream()
                                .mapToDouble(TransferLeg::duration)
                                .sum(),
                        withinPercentage(1e-12));
        assertThat(budget.eclipseTime() / budget.duration()).isBetween(0.3, 0.42);
        // a sun-synchronous node turns by nearly a degree a day, somewhat more below its altitude
        assertThat(Math.toDegrees(budget.nodeShift()) / (budget.duration() / DAY))
                .isBetween(0.98, 1.15);
        assertThat(budget.durationMargin(1000 * DAY)).isCloseTo(1000 * DAY - budget.duration(), within(1e-3));
        assertThat(budget.propellantMargin(1)).isNegative();
        assertThat(injected.legs()).isEmpty();
    }

    @Test
    void theEclipsesOfAWaitFollowTheSun() {
        double radius = Earth.EQUATORIAL_RADIUS + 600e3;
        double fraction = Shadow.CYLINDER.eclipseFraction(radius, 0);
        assertThat(injected.coast("wait", 600e3, INCLINATION, 100 * DAY).eclipseTime())
                .isCloseTo(fraction * 100 * DAY, withinPercentage(1e-9));
        TransferBudget sunrise = TransferBudget.start(earth, hall, 3000, t -> t / (100 * DAY));
        double sum = 0;
        int n = 10000;
        for (int i = 0; i < n; i++) {
            sum += Shadow.CYLINDER.eclipseFraction(radius, 0.5 + 0.5 * (i + 0.5) / n) * 50 * DAY / n;
        }
        TransferBudget half = sunrise.coast("first", 600e3, INCLINATION, 50 * DAY);
        double second =
                half.coast("second", 600e3, INCLINATION, 50 * DAY).legs().get(1).eclipseTime();
        assertThat(second).isCloseTo(sum, withinPercentage(1e-3));
        assertThat(injected.coast("none", 600e3, INCLINATION, 0).eclipseTime()).isZero();
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> TransferBudget.start(earth, hall, -1, t -> 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> injected.coast("wait", 600e3, INCLINATION, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration is -1.0, but must be in [0.0, 3.15576E10]");
        assertThatThrownBy(() -> injected.propellantMargin(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> injected.durationMargin(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TransferLeg("x", 1, -1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TransferBudget.start(earth, hall, 3000, t -> 2).coast("wait", 600e3, INCLINATION, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

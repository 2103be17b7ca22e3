/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.light.Shadow;
import org.junit.jupiter.api.Test;

class SpiralTransferTest {

    private static final double SSO = Math.toRadians(98);

    private final Earth earth = Earth.embedded();
    private final Thruster hall = new Thruster(0.08, 1600);

    private SpiralTransfer.Builder raising() {
        return SpiralTransfer.builder(earth, hall, 500).from(350e3, SSO).to(650e3, SSO);
    }

    @Test
    void withoutEclipsesTheThrusterNeverRests() {
        SpiralTransfer lit = raising().beta(t -> Math.PI / 2).solve();
        assertThat(lit.duration()).isCloseTo(lit.thrustTime(), withinPercentage(1e-7));
        assertThat(lit.eclipseTime()).isZero();
        assertThat(lit.thrustTime()).isCloseTo(hall.burnTime(500, lit.deltaV()), withinPercentage(1e-9));
        assertThat(lit.propellant()).isCloseTo(hall.propellant(500, lit.deltaV()), withinPercentage(1e-9));
        // in one plane the increment is the difference of the circular speeds, and Curtis has the time in closed form
        double speed0 = Math.sqrt(earth.mu() / (Earth.EQUATORIAL_RADIUS + 350e3));
        double speed1 = Math.sqrt(earth.mu() / (Earth.EQUATORIAL_RADIUS + 650e3));
        assertThat(lit.deltaV()).isCloseTo(speed0 - speed1, withinPercentage(1e-9));
        double exhaust = hall.exhaustVelocity();
        double closedForm = 500 * exhaust / 0.08 * (1 - Math.exp((speed1 - speed0) / exhaust));
        assertThat(lit.duration()).isCloseTo(closedForm, withinPercentage(1e-7));
    }

    @Test
    void theShadowStretchesTheWay() {
        SpiralTransfer dark = raising().solve();
        assertThat(dark.duration() - dark.eclipseTime()).isCloseTo(dark.thrustTime(), withinPercentage(1e-7));
        double longest = Shadow.CYLINDER.eclipseFraction(Earth.EQUATORIAL_RADIUS + 350e3, 0);
        double shortest = Shadow.CYLINDER.eclipseFraction(Earth.EQUATORIAL_RADIUS + 650e3, 0);
        assertThat(dark.eclipseTime() / dark.duration()).isBetween(shortest, longest);
        SpiralTransfer onBatteries = raising().throughEclipses().solve();
        assertThat(onBatteries.duration()).isCloseTo(dark.thrustTime(), withinPercentage(1e-7));
        assertThat(onBatteries.eclipseTime()).isLessThan(dark.eclipseTime());
        assertThat(onBatteries.eclipseTime() / onBatteries.duration()).isBetween(shortest, longest);
    }

    @Test
    void theSunMayMoveOnTheWay() {
        SpiralTransfer constant = raising().beta(t -> 1.1).solve();
        double end = constant.duration();
        SpiralTransfer later = raising().beta(t -> t < 1e6 ? 0 : 1.1).start(2e6).solve();
        assertThat(later.duration()).isCloseTo(end, withinPercentage(1e-7));
        SpiralTransfer setting = raising().beta(t -> 1.1 * (1 - t / (2 * end))).solve();
        assertThat(setting.duration()).isGreaterThan(end);
    }

    @Test
    void theNodeTurnsMeanwhile() {
        SpiralTransfer transfer = raising().solve();
        double fast = NodalDrift.rate(earth, 350e3, SSO) * transfer.duration();
        double slow = NodalDrift.rate(earth, 650e3, SSO) * transfer.duration();
        assertThat(transfer.nodeShift()).isBetween(slow, fast);
    }

    @Test
    void theWayDownCostsAsMuchAsTheWayUp() {
        SpiralTransfer up = SpiralTransfer.builder(earth, hall, 500)
                .from(350e3, 0.9)
                .to(1200e3, 1.0)
                .solve();
        SpiralTransfer down = SpiralTransfer.builder(earth, hall, 500)
                .from(1200e3, 1.0)
                .to(350e3, 0.9)
                .solve();
        assertThat(down.deltaV()).isCloseTo(up.deltaV(), withinPercentage(1e-9));
    }

    @Test
    void nothingToDoCostsNothing() {
        SpiralTransfer none = SpiralTransfer.builder(earth, hall, 500)
                .from(650e3, SSO)
                .to(650e3, SSO)
                .solve();
        assertThat(none).isEqualTo(new SpiralTransfer(0, 0, 0, 0, 0, 0));
    }

    @Test
    void aPlaneChangeAloneCostsSpeedTimesQuarterTurn() {
        SpiralTransfer turn = SpiralTransfer.builder(earth, hall, 500)
                .from(650e3, 1)
                .to(650e3, 1.001)
                .solve();
        double speed = Math.sqrt(earth.mu() / (Earth.EQUATORIAL_RADIUS + 650e3));
        // the mean of |cos u| over a revolution is 2/π
        assertThat(turn.deltaV()).isCloseTo(speed * 0.001 * Math.PI / 2, within(1e-3));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> SpiralTransfer.builder(earth, hall, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mass is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> SpiralTransfer.builder(earth, hall, 500)
                        .from(350e3, SSO)
                        .solve())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("altitude of the second orbit is NaN, but must be in (0, ∞)");
        assertThatThrownBy(() -> SpiralTransfer.builder(earth, hall, 500)
                        .from(350e3, 0)
                        .to(650e3, 1.6)
                        .solve())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planeChange is 1.6, but must be in [0.0, " + Math.PI / 2 + "]");
        assertThatThrownBy(() -> raising().from(350e3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> raising().start(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.Earth;
import org.junit.jupiter.api.Test;

class DecayTest {

    private static final double DAY = 86400;

    private final Earth earth = Earth.embedded();
    private final AirDrag drag = new AirDrag(earth, MeanDensity.exponential(), 100);

    @Test
    void oneFallHoldsAllLowerOnes() {
        Decay high = drag.decay(650e3, 150e3, 1000);
        assertThat(high.start()).isEqualTo(1000);
        assertThat(high.perigeeAltitude().applyAsDouble(1000)).isEqualTo(650e3);
        assertThat(high.perigeeAltitude().applyAsDouble(1000 + high.duration())).isEqualTo(150e3);
        for (double altitude : new double[] {600e3, 437.2e3, 300e3, 200e3}) {
            double lifetime = drag.decay(altitude, 150e3, 0).duration();
            assertThat(high.perigeeAltitude().applyAsDouble(1000 + high.duration() - lifetime))
                    .isCloseTo(altitude, within(5.0));
        }
    }

    @Test
    void aCircleIsTheLimitOfEllipses() {
        Decay circle = drag.decay(400e3, 120e3, 0);
        Decay ellipse = drag.decay(400e3 - 10, 400e3 + 10, 120e3, 0);
        assertThat(ellipse.duration()).isCloseTo(circle.duration(), withinPercentage(1e-3));
        assertThat(circle.apogeeAltitude().applyAsDouble(DAY))
                .isEqualTo(circle.perigeeAltitude().applyAsDouble(DAY));
    }

    @Test
    void theApogeeFallsToThePerigee() {
        Decay decay = drag.decay(200e3, 650e3, 120e3, 0);
        double end = decay.duration();
        double last = 650e3;
        for (double t = 0; t <= end; t += end / 50) {
            double apogee = decay.apogeeAltitude().applyAsDouble(t);
            assertThat(apogee).isLessThanOrEqualTo(last);
            assertThat(apogee).isGreaterThanOrEqualTo(decay.perigeeAltitude().applyAsDouble(t));
            last = apogee;
        }
        assertThat(last).isLessThan(180e3);
        // the perigee has hardly moved when half the time is over
        assertThat(decay.perigeeAltitude().applyAsDouble(end / 2)).isGreaterThan(190e3);
    }

    @Test
    void aPerigeeInTheAirEndsAtOnce() {
        Decay decay = drag.decay(50e3, 650e3, 120e3, 7);
        double period = 2 * Math.PI * Math.sqrt(Math.pow(Earth.EQUATORIAL_RADIUS + 350e3, 3) / earth.mu());
        assertThat(decay.duration()).isCloseTo(period / 2, withinPercentage(1e-6));
        assertThat(decay.perigeeAltitude().applyAsDouble(100)).isEqualTo(50e3);
    }

    @Test
    void theSolarCycleCanBeFollowed() {
        MeanDensity cycle = MeanDensity.between(
                (h, t) -> 0.2 * ExponentialAtmosphere.density(h),
                (h, t) -> 5 * ExponentialAtmosphere.density(h),
                t -> 0.5 - 0.5 * Math.cos(2 * Math.PI * t / (11 * 365.25 * DAY)));
        AirDrag changing = new AirDrag(earth, cycle, 100);
        double fromMinimum = changing.decay(450e3, 120e3, 0).duration();
        double fromMaximum = changing.decay(450e3, 120e3, 5.5 * 365.25 * DAY).duration();
        assertThat(fromMaximum).isLessThan(0.2 * fromMinimum);
        AirDrag least = new AirDrag(earth, cycle, 20);
        assertThat(least.decay(450e3, 120e3, 0).duration()).isLessThan(fromMinimum);
    }

    /** In air that is everywhere as dense and grows denser by e in tau, dr/dt = -√(μ r) ρ(t) / B has a closed form. */
    @Test
    void airThatGrowsDenserIsFollowedInTime() {
        double tau = 2e6;
        AirDrag uniform = new AirDrag(earth, (h, t) -> 1e-11 * Math.exp(t / tau), 100);
        double roots = Math.sqrt(Earth.EQUATORIAL_RADIUS + 500e3) - Math.sqrt(Earth.EQUATORIAL_RADIUS + 300e3);
        for (double start : new double[] {0, 3e6}) {
            double atStart = Math.sqrt(earth.mu()) * 1e-11 * Math.exp(start / tau) / 100;
            assertThat(uniform.decay(500e3, 300e3, start).duration())
                    .isCloseTo(tau * Math.log1p(2 * roots / atStart / tau), withinPercentage(1e-4));
        }
    }

    /** Means over an orbit, in steps of its eccentric anomaly, of the rates by which drag changes axis and eccentricity. */
    @Test
    void anEllipseInUniformAirBeginsToFallAsGausssEquationsSay() {
        double perigee = Earth.EQUATORIAL_RADIUS + 300e3;
        double apogee = Earth.EQUATORIAL_RADIUS + 5000e3;
        double a = (perigee + apogee) / 2;
        double e = (apogee - perigee) / (2 * a);
        double ofAxis = 0;
        double ofEccentricity = 0;
        int n = 1000;
        for (int k = 0; k < n; k++) {
            double anomaly = 2 * Math.PI * (k + 0.5) / n;
            double r = a * (1 - e * Math.cos(anomaly));
            double speed = Math.sqrt(earth.mu() * (2 / r - 1 / a));
            double cosineOfTrue = a * (Math.cos(anomaly) - e) / r;
            double deceleration = 0.5 * 1e-12 * speed * speed / 100;
            // time passes as r / a
            double weight = r / a / n;
            ofAxis -= weight * 2 * a * a * speed / earth.mu() * deceleration;
            ofEccentricity -= weight * 2 * (e + cosineOfTrue) / speed * deceleration;
        }
        Decay decay = new AirDrag(earth, (h, t) -> 1e-12, 100).decay(300e3, 5000e3, 200e3, 0);
        double soon = 1e-4 * decay.duration();
        assertThat((decay.perigeeAltitude().applyAsDouble(soon) - 300e3) / soon)
                .isCloseTo((1 - e) * ofAxis - a * ofEccentricity, withinPercentage(0.1));
        assertThat((decay.apogeeAltitude().applyAsDouble(soon) - 5000e3) / soon)
                .isCloseTo((1 + e) * ofAxis + a * ofEccentricity, withinPercentage(0.1));
    }

    @Test
    void dragIsHalfDensityTimesSpeedSquaredOverBallisticCoefficient() {
        AirDrag unit = new AirDrag(earth, (h, t) -> 1e-12 * (1 + t), 50);
        double speedSquared = earth.mu() / (Earth.EQUATORIAL_RADIUS + 500e3);
        assertThat(unit.deceleration(500e3, 1)).isCloseTo(1e-12 * speedSquared / 50, withinPercentage(1e-9));
        assertThat(unit.makeUpPerYear(500e3, 0))
                .isCloseTo(0.5e-12 * speedSquared / 50 * 365.25 * DAY, withinPercentage(1e-9));
        assertThat(AirDrag.ballisticCoefficient(3000, 2.2, 20)).isCloseTo(3000 / 44.0, withinPercentage(1e-9));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> new AirDrag(earth, MeanDensity.exponential(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ballisticCoefficient is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> drag.decay(120e3, 120e3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("altitude is 120000.0, but must be in (120000.0, ∞)");
        assertThatThrownBy(() -> drag.decay(-1e3, 650e3, 120e3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("perigee is -1000.0, but must be in [0.0, 650000.0]");
        assertThatThrownBy(() -> drag.decay(651e3, 650e3, 120e3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drag.decay(100e3, 110e3, 120e3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drag.decay(650e3, 120e3, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AirDrag(earth, (h, t) -> 0, 100).decay(300e3, 120e3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("density is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> AirDrag.ballisticCoefficient(1, 2.2, 0)).isInstanceOf(IllegalArgumentException.class);
        Decay decay = drag.decay(300e3, 120e3, 0);
        assertThatThrownBy(() -> decay.perigeeAltitude().applyAsDouble(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("t is -1.0, but must be in [0.0, ");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.forces.gravity.potential.UnnormalizedSphericalHarmonicsProvider.UnnormalizedSphericalHarmonics;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.Orbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.propagation.PropagationType;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.analytical.BrouwerLyddanePropagator;
import org.orekit.time.AbsoluteDate;

class MeanOrbitTest {

    private static final Earth EARTH = Earth.embedded();
    private static final AbsoluteDate EPOCH =
            Scenario.utc(EARTH, "2027-01-01T00:00:00").epoch();
    private static final double DAY = 86400;

    @Test
    void nodeAndPerigeeDriftAsInTheTextbook() {
        double a = 0.5 * (6658e3 + 6778e3);
        MeanOrbit shuttle = MeanOrbit.of(EARTH, a, (6778e3 - 6658e3) / (2 * a), Math.toRadians(51.43), 0);
        String source = "Curtis, Orbital Mechanics for Engineering Students, example 4.7 (280 x 400 km, 51.43 deg)";
        Published.value("orbit", "regression of the node, 280 x 400 km, 51.43 deg", -5.181, "deg/d")
                .from(source)
                .within(1e-3)
                .is(Math.toDegrees(shuttle.nodeRate()) * DAY);
        Published.value("orbit", "advance of the perigee, 280 x 400 km, 51.43 deg", 3.920, "deg/d")
                .from(source)
                .within(1e-3)
                .is(Math.toDegrees(shuttle.perigeeRate()) * DAY);
    }

    @Test
    void thePerigeeStandsAtTheCriticalInclination() {
        MeanOrbit molniya = MeanOrbit.of(EARTH, 26.554e6, 0.722, Math.asin(Math.sqrt(0.8)), 4.7);
        assertThat(molniya.perigeeRate()).isCloseTo(0, within(1e-18));
        assertThat(molniya.nodalPeriod()).isCloseTo(2 * Math.PI / molniya.anomalyRate(), within(1e-6));
        assertThat(molniya.phaseRate()).isCloseTo(molniya.anomalyRate(), within(1e-15));
        assertThat(molniya.argumentOfPerigee()).isEqualTo(4.7);
    }

    /** The short-period terms, twice 1.5 J2 Re²/a and more at a low perigee, and in a day the secular ones of J2² (4 km). */
    @ParameterizedTest
    @CsvSource({"7028e3, 0.001, 0.9, 20e3", "8500e3, 0.15, 1.1, 20e3", "26.554e6, 0.722, 1.2, 50e3"})
    void itStaysNearBrouwersTheoryOfJ2(double a, double e, double i, double tolerance) {
        MeanOrbit orbit = MeanOrbit.of(EARTH, a, e, i, 1);
        BrouwerLyddanePropagator brouwer = brouwer(orbit);
        Propagator own = orbit.propagator(EPOCH, 2, 1.5);
        double worst = 0;
        for (double t = 0; t < DAY; t += 1000) {
            Vector3D expected = brouwer.getPosition(EPOCH.shiftedBy(t), EARTH.inertialFrame());
            worst = Math.max(worst, expected.distance(own.getPosition(EPOCH.shiftedBy(t), EARTH.inertialFrame())));
        }
        Published.value("orbit", "mean-element orbit, a " + a + " m, e " + e + ": greatest distance in a day", 0, "m")
                .from("Orekit 13.1 BrouwerLyddanePropagator from the same mean elements, J2 alone")
                .within(tolerance)
                .is(worst);
    }

    private static BrouwerLyddanePropagator brouwer(MeanOrbit orbit) {
        Orbit mean = new KeplerianOrbit(
                orbit.semiMajorAxis(),
                orbit.eccentricity(),
                orbit.inclination(),
                orbit.argumentOfPerigee(),
                2,
                1.5 - orbit.argumentOfPerigee(),
                PositionAngleType.MEAN,
                EARTH.inertialFrame(),
                EPOCH,
                EARTH.mu());
        UnnormalizedSphericalHarmonics c = EARTH.zonals().onDate(EPOCH);
        return new BrouwerLyddanePropagator(
                mean,
                FrameAlignedProvider.of(EARTH.inertialFrame()),
                1000,
                EARTH.zonals().getAe(),
                EARTH.mu(),
                c.getUnnormalizedCnm(2, 0),
                0,
                0,
                0,
                PropagationType.MEAN,
                0);
    }

    @Test
    void aFrozenShellIsWithinTheNeglectedTermsOfItsCircle() {
        FrozenOrbit frozen = FrozenOrbit.of(EARTH, 654.4e3, Math.toRadians(97.98));
        MeanOrbit circle = MeanOrbit.circular(EARTH, 650e3, Math.toRadians(97.98));
        assertThat(circle.nodeRate()).isCloseTo(frozen.nodeRate(), within(2e-3 * frozen.nodeRate()));
        assertThat(circle.nodalPeriod()).isCloseTo(frozen.nodalPeriod(), within(0.5));
        assertThat(circle.inclination()).isEqualTo(Math.toRadians(97.98));
        assertThat(circle.eccentricity()).isZero();
    }

    @Test
    void itsStateCannotBeReset() {
        Propagator satellite = MeanOrbit.circular(EARTH, 650e3, 1).propagator(EPOCH, 0, 0);
        SpacecraftState state = satellite.getInitialState();
        assertThatThrownBy(() -> satellite.resetInitialState(state)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> MeanOrbit.of(EARTH, 7000e3, 0.2, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("perigee altitude is -778137.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> MeanOrbit.of(EARTH, 1.1e9, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("semiMajorAxis is 1.1E9, but must be in [0.0, 1.0E9]");
        assertThatThrownBy(() -> MeanOrbit.circular(EARTH, 1e160, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("meanAltitude is 1.0E160, but must be in [0.0, 9.9");
        assertThatThrownBy(() -> MeanOrbit.circular(EARTH, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("perigee altitude is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> MeanOrbit.of(EARTH, 7000e3, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanOrbit.of(EARTH, Double.NaN, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanOrbit.of(EARTH, 7000e3, 0, 4, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanOrbit.of(EARTH, 7000e3, 0, 1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        MeanOrbit orbit = MeanOrbit.circular(EARTH, 650e3, 1);
        assertThatThrownBy(() -> orbit.propagator(EPOCH, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

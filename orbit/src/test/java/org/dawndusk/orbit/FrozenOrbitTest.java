/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.propagation.Propagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

class FrozenOrbitTest {

    private final Earth earth = Earth.embedded();
    private final AbsoluteDate epoch =
            Scenario.utc(earth, "2027-01-01T00:00:00").epoch();
    private final FrozenOrbit orbit = FrozenOrbit.sunSynchronous(earth, 650e3);

    @Test
    void itsNodeTurnsOnceATropicalYear() {
        assertThat(orbit.nodeRate() * 365.2421897 * 86400).isCloseTo(2 * Math.PI, within(1e-7));
    }

    @Test
    void itsMeanRadiusIsThatAskedFor() {
        double sum = 0;
        for (int k = 0; k < 100; k++) {
            sum += orbit.series().position(2 * Math.PI * k / 100).getNorm();
        }
        assertThat(sum / 100).isCloseTo(Earth.EQUATORIAL_RADIUS + 650e3, within(1e-3));
        assertThat(orbit.altitude()).isEqualTo(650e3);
    }

    @Test
    void thePhaseIsCountedFromTheAscendingNode() {
        assertThat(orbit.series().position(0).getZ()).isCloseTo(0, within(1e-4));
        assertThat(orbit.series().derivative(0, 1).getZ()).isPositive();
        assertThat(orbit.series().harmonics()).isEqualTo(11);
    }

    @Test
    void aSatelliteStartsAtItsNodeAndPhase() {
        Propagator satellite = orbit.propagator(epoch, 1.0, 0);
        Vector3D start = satellite.getPosition(epoch, earth.inertialFrame());
        assertThat(start.getAlpha()).isCloseTo(1.0, within(1e-8));
        Vector3D later = orbit.propagator(epoch, 1.0, 0.5 * Math.PI).getPosition(epoch, earth.inertialFrame());
        assertThat(Vector3D.angle(start, later)).isCloseTo(0.5 * Math.PI, within(0.01));
        assertThat(later.getZ()).isPositive();
    }

    @Test
    void velocityAndAccelerationAreTheDerivativesOfThePosition() {
        Propagator satellite = orbit.propagator(epoch, 2.0, 1.0);
        AbsoluteDate t = epoch.shiftedBy(12345);
        PVCoordinates pv = satellite.getPVCoordinates(t, earth.inertialFrame());
        // differences to the fourth order, so that the turn of the node shows in the acceleration: 3e-7 m/s²
        double h = 2;
        Vector3D velocity = Vector3D.ZERO;
        Vector3D acceleration = Vector3D.ZERO;
        double[] weights = {1, -8, 0, 8, -1};
        for (int i = 0; i < 5; i++) {
            PVCoordinates near = satellite.getPVCoordinates(t.shiftedBy((i - 2) * h), earth.inertialFrame());
            velocity = velocity.add(weights[i] / (12 * h), near.getPosition());
            acceleration = acceleration.add(weights[i] / (12 * h), near.getVelocity());
        }
        assertThat(velocity.distance(pv.getVelocity())).isLessThan(1e-6);
        assertThat(acceleration.distance(pv.getAcceleration())).isLessThan(1e-8);
    }

    @Test
    void itsPropagatorRunsThroughOrekit() {
        Propagator satellite = orbit.propagator(epoch, 0, 0);
        Vector3D stepped = satellite.propagate(epoch.shiftedBy(5000)).getPosition();
        Vector3D direct = orbit.propagator(epoch, 0, 0).getPosition(epoch.shiftedBy(5000), earth.inertialFrame());
        assertThat(stepped.distance(direct)).isLessThan(1e-6);
        assertThat(satellite.getFrame()).isEqualTo(earth.inertialFrame());
        assertThatThrownBy(() -> satellite.resetInitialState(satellite.getInitialState()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {63.2, 63.4, 63.4349, 63.5, 116.5651})
    void nearACriticalInclinationThereIsNoShortSeries(double inclination) {
        assertThatThrownBy(() -> FrozenOrbit.of(earth, 650e3, Math.toRadians(inclination)))
                .isInstanceOf(NoSuchOrbitException.class)
                .hasMessageContaining(Double.toString(inclination).substring(0, 4));
    }

    @ParameterizedTest
    @CsvSource({"650e3, 1", "650e3, 62.5", "650e3, 64", "2000e3, 90", "2000e3, 179", "23222e3, 56"})
    void elsewhereThereIsOne(double altitude, double inclination) {
        FrozenOrbit found = FrozenOrbit.of(earth, altitude, Math.toRadians(inclination));
        assertThat(found.inclination()).isEqualTo(Math.toRadians(inclination));
        assertThat(found.nodeRate() * Math.cos(found.inclination()))
                .isNegative()
                .isFinite();
    }

    @Test
    void whereNoneIsSunSynchronousNoneIsFrozen() {
        assertThatThrownBy(() -> FrozenOrbit.sunSynchronous(earth, 7000e3)).isInstanceOf(NoSuchOrbitException.class);
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> FrozenOrbit.of(earth, -650e3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("altitude is -650000.0, but must be in [100000.0, 3.0E7]");
        assertThatThrownBy(() -> FrozenOrbit.sunSynchronous(earth, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FrozenOrbit.of(earth, 650e3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("inclination is 0.0, but must be in [");
        assertThatThrownBy(() -> FrozenOrbit.of(earth, 650e3, Math.toRadians(179.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("inclination is 3.1258");
        assertThatThrownBy(() -> orbit.propagator(epoch, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> orbit.propagator(epoch, 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.Earth;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class DisturbanceTorquesTest {

    private final Earth earth = Earth.embedded();
    private final SatelliteBody body = SatelliteBody.builder(90, 100, 60)
            .plate(new Plate(2, Vector3D.PLUS_I, new Vector3D(0, 0, 0.3), 0.2, 0.5))
            .dipole(new Vector3D(1, 0, 0))
            .build();

    @Test
    void theGravityGradientIsGreatestAt45Degrees() {
        double greatest = 0;
        for (int degrees = 0; degrees <= 90; degrees++) {
            double angle = Math.toRadians(degrees);
            Vector3D toEarth = new Vector3D(0, 7e6 * Math.sin(angle), 7e6 * Math.cos(angle));
            double torque =
                    DisturbanceTorques.gravityGradient(earth, body, toEarth).getNorm();
            greatest = Math.max(greatest, torque);
            if (degrees <= 45) {
                assertThat(torque)
                        .isCloseTo(DisturbanceTorques.worstGravityGradient(earth, 7e6, 40, angle), within(1e-15));
            }
        }
        assertThat(greatest)
                .isCloseTo(DisturbanceTorques.worstGravityGradient(earth, 7e6, 40, 1.2), withinPercentage(1e-9));
    }

    @Test
    void theGravityGradientTurnsTheLongAxisToTheVertical() {
        // the axis of the least moment, z, leans from the Earth's direction towards -y: the torque brings it back about
        // -x
        Vector3D toEarth = new Vector3D(0, 1e6, 7e6);
        Vector3D torque = DisturbanceTorques.gravityGradient(earth, body, toEarth);
        assertThat(torque.getX()).isNegative();
        assertThat(torque.getY()).isCloseTo(0, within(1e-15));
        assertThat(torque.getZ()).isCloseTo(0, within(1e-15));
    }

    @Test
    void airPushesAFaceBack() {
        double pressure = 0.5 * 1e-12 * 2.2 * 7500 * 7500;
        Vector3D torque = DisturbanceTorques.aerodynamic(body, 1e-12, new Vector3D(7500, 0, 0));
        assertThat(torque.distance(new Vector3D(0, -0.3 * 2 * pressure, 0))).isLessThan(1e-15);
        // obliquely the area shrinks with the cosine
        Vector3D oblique = DisturbanceTorques.aerodynamic(body, 1e-12, new Vector3D(3750, 7500 * Math.sqrt(0.75), 0));
        assertThat(oblique.getNorm()).isCloseTo(0.5 * torque.getNorm(), withinPercentage(1e-9));
        assertThat(DisturbanceTorques.aerodynamic(body, 1e-12, new Vector3D(-7500, 0, 0)))
                .isEqualTo(Vector3D.ZERO);
    }

    @Test
    void sunlightPushesByWhatItBringsAndWhatLeaves() {
        double pressure = 1361 / 299792458.0;
        Vector3D normal = DisturbanceTorques.solar(body, 1361, Vector3D.PLUS_I);
        // absorbed 1, mirrored another 0.2, scattered two thirds of 0.5
        double force = pressure * 2 * (1 + 0.2 + 2.0 / 3 * 0.5);
        assertThat(normal.distance(new Vector3D(0, -0.3 * force, 0))).isLessThan(1e-15);
        assertThat(DisturbanceTorques.solar(body, 1361, Vector3D.MINUS_I)).isEqualTo(Vector3D.ZERO);
        // a mirror is pushed along its normal alone
        SatelliteBody mirror = SatelliteBody.builder(1, 1, 1)
                .plate(new Plate(2, Vector3D.PLUS_I, new Vector3D(0.3, 0, 0), 1, 0))
                .build();
        assertThat(DisturbanceTorques.solar(mirror, 1361, new Vector3D(1, 1, 0)).getNorm())
                .isLessThan(1e-15);
    }

    @Test
    void theDipoleFieldPointsNorthAndDownAtTheNorthPole() {
        double strength = 7.96e15 / 343e18;
        assertThat(DisturbanceTorques.dipoleField(new Vector3D(7e6, 0, 0)).distance(new Vector3D(0, 0, strength)))
                .isLessThan(1e-15);
        assertThat(DisturbanceTorques.dipoleField(new Vector3D(0, 0, 7e6)).distance(new Vector3D(0, 0, -2 * strength)))
                .isLessThan(1e-15);
        Vector3D torque = DisturbanceTorques.magnetic(body, new Vector3D(0, 3e-5, 0));
        assertThat(torque.distance(new Vector3D(0, 0, 3e-5))).isLessThan(1e-18);
    }

    @Test
    void theRuleOfThumbForWheels() {
        assertThat(DisturbanceTorques.quarterOrbitMomentum(4.5e-5, 5926)).isCloseTo(0.0471, within(5e-5));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> DisturbanceTorques.gravityGradient(earth, body, Vector3D.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisturbanceTorques.aerodynamic(body, -1, Vector3D.PLUS_I))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("density is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> DisturbanceTorques.solar(body, 1361, Vector3D.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisturbanceTorques.solar(body, Double.NaN, Vector3D.PLUS_I))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisturbanceTorques.worstSolar(1361, 1, 1.1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reflectance is 1.1, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> DisturbanceTorques.worstGravityGradient(earth, 7e6, 10, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisturbanceTorques.worstAerodynamic(1e-13, 2, 3, 7504, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(DisturbanceTorques.worstGravityGradient(earth, 1e-300, 10, 0))
                .isZero();
        assertThat(DisturbanceTorques.worstMagnetic(1e300, Double.MAX_VALUE)).isZero();
        assertThatThrownBy(() -> DisturbanceTorques.worstMagnetic(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisturbanceTorques.quarterOrbitMomentum(1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

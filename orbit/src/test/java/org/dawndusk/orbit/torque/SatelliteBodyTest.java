/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.torque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class SatelliteBodyTest {

    @Test
    void theInertiaTensorIsSymmetric() {
        SatelliteBody body =
                SatelliteBody.builder(10, 11, 12).offDiagonal(1, 2, 3).build();
        assertThat(body.inertiaTimes(Vector3D.PLUS_I)).isEqualTo(new Vector3D(10, 1, 2));
        assertThat(body.inertiaTimes(Vector3D.PLUS_J)).isEqualTo(new Vector3D(1, 11, 3));
        assertThat(body.inertiaTimes(Vector3D.PLUS_K)).isEqualTo(new Vector3D(2, 3, 12));
    }

    @Test
    void aPanelHasTwoFaces() {
        SatelliteBody body = SatelliteBody.builder(10, 11, 12)
                .panel(5, new Vector3D(0, 0, 2), Vector3D.PLUS_I, 0.1, 0.2)
                .dragCoefficient(2)
                .build();
        assertThat(body.plates()).hasSize(2);
        assertThat(body.plates().get(0).normal()).isEqualTo(Vector3D.PLUS_K);
        assertThat(body.plates().get(1).normal()).isEqualTo(Vector3D.MINUS_K);
        assertThat(body.dragCoefficient()).isEqualTo(2);
        assertThat(body.dipole()).isEqualTo(Vector3D.ZERO);
    }

    @Test
    void noBodyHasSuchMoments() {
        assertThatThrownBy(() -> SatelliteBody.builder(10, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("xx is 10.0, but must be in [0.0, 3.0]");
        assertThatThrownBy(() -> SatelliteBody.builder(1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("yy is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> SatelliteBody.builder(10, 11, 12)
                        .offDiagonal(10.6, 0, 0)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("minor xx yy - xy² of the inertia tensor is -2.3");
        assertThatThrownBy(() ->
                        SatelliteBody.builder(10, 11, 12).offDiagonal(9, 9, -9).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("determinant of the inertia tensor is -");
    }

    @Test
    void badFacesAreRefused() {
        assertThatThrownBy(() -> new Plate(0, Vector3D.PLUS_I, Vector3D.ZERO, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> new Plate(1, Vector3D.ZERO, Vector3D.ZERO, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length of the normal is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> new Plate(1, Vector3D.PLUS_I, Vector3D.NaN, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Plate(1, Vector3D.PLUS_I, Vector3D.ZERO, 0.5, 0.6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("diffuse is 0.6, but must be in [0.0, 0.5]");
        assertThatThrownBy(() -> SatelliteBody.builder(1, 1, 1).dragCoefficient(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SatelliteBody.builder(1, 1, 1).dipole(Vector3D.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StoredMomentum(-1, Vector3D.ZERO, Vector3D.ZERO, Vector3D.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

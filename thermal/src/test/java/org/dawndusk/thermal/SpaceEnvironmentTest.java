/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class SpaceEnvironmentTest {
    private static final SpaceEnvironment MEAN = SpaceEnvironment.MEAN;
    private static final double ORBIT = 7_021_000;

    @Test
    void directionsAndAnglesGiveTheSameExposure() {
        Vector3D normal = new Vector3D(0.3, -0.5, 0.8).normalize();
        Vector3D sun = new Vector3D(0.9, 0.2, 0.4).normalize();
        Vector3D earth = new Vector3D(-0.2, -0.9, 0.5).normalize();
        Exposure byVectors = MEAN.exposure(normal, sun, earth, ORBIT);
        Exposure byAngles = MEAN.exposure(
                normal.dotProduct(sun), Vector3D.angle(normal, earth), Vector3D.angle(sun, earth.negate()), ORBIT);
        assertThat(byVectors.sunFactor()).isCloseTo(byAngles.sunFactor(), within(1e-14));
        assertThat(byVectors.earthViewFactor()).isCloseTo(byAngles.earthViewFactor(), within(1e-14));
        assertThat(byVectors.albedoViewFactor()).isCloseTo(byAngles.albedoViewFactor(), within(1e-9));
    }

    @Test
    void theAxesDoNotMatter() {
        Rotation turn = new Rotation(new Vector3D(1, 2, -1), 1.234, RotationConvention.VECTOR_OPERATOR);
        Vector3D normal = Vector3D.PLUS_I;
        Vector3D sun = new Vector3D(0.1, 0.2, -0.7).normalize();
        Vector3D earth = Vector3D.MINUS_K;
        Exposure here = MEAN.exposure(normal, sun, earth, ORBIT);
        Exposure there = MEAN.exposure(turn.applyTo(normal), turn.applyTo(sun), turn.applyTo(earth), ORBIT);
        assertThat(there.sunFactor()).isCloseTo(here.sunFactor(), within(1e-12));
        assertThat(there.albedoViewFactor()).isCloseTo(here.albedoViewFactor(), within(1e-9));
    }

    @Test
    void aRadiatorEdgeOnToTheSunAboveTheTerminatorStillGetsAlbedo() {
        Exposure edge = MEAN.exposure(0, Math.PI / 2, Math.PI / 2, ORBIT);
        assertThat(edge.sunFactor()).isZero();
        assertThat(edge.albedoViewFactor()).isBetween(0.001, 0.05);
    }

    @Test
    void shadeTakesOnlyTheDirectSun() {
        Exposure lit = MEAN.exposure(0.5, Math.PI / 2, 0.6, ORBIT);
        Exposure dim = lit.shaded(0.25);
        assertThat(dim.sunFactor()).isEqualTo(lit.sunFactor() * 0.25);
        assertThat(dim.albedoViewFactor()).isEqualTo(lit.albedoViewFactor());
    }

    @Test
    void everyLoadIsItemised() {
        AbsorbedFlux flux = new SpaceEnvironment(1400, 0.3, 240, 100, 6_371_000)
                .absorbed(new Coating(0.2, 0.9), new Exposure(0.5, 0.4, 0.1));
        assertThat(flux.solar()).isCloseTo(140, within(1e-12));
        assertThat(flux.albedo()).isCloseTo(8.4, within(1e-12));
        assertThat(flux.earthInfrared()).isCloseTo(86.4, within(1e-12));
        assertThat(flux.sink()).isCloseTo(0.9 * 5.670374419 * 0.6, within(1e-12));
        assertThat(flux.environment()).isCloseTo(234.8, within(1e-12));
        assertThat(flux.total()).isCloseTo(flux.environment() + flux.sink(), within(1e-12));
    }

    @Test
    void anImpossibleGeometryIsRefused() {
        assertThatThrownBy(() -> MEAN.exposure(1, 0, 0, ORBIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sunCosine is 1.0, but must be in [-1.0, -1.0]");
        assertThatThrownBy(() -> MEAN.exposure(new Vector3D(2, 0, 0), Vector3D.PLUS_I, Vector3D.PLUS_J, ORBIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the norm of normal is 2.0, but must be in [0.999999, 1.000001]");
        assertThatThrownBy(() -> new SpaceEnvironment(1361, 1.3, 237, 3, 6_371_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("albedo is 1.3, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> new Exposure(0, 0.2, 0.3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("albedoViewFactor is 0.3, but must be in [0.0, 0.2]");
        assertThatThrownBy(() -> new AbsorbedFlux(0, -1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("albedo is -1.0, but must be in [0, ∞)");
    }
}

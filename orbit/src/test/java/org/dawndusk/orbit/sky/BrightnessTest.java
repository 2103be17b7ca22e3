/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.sky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.sky.Brightness.Face;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class BrightnessTest {

    private static final Vector3D UP = Vector3D.PLUS_K;

    @Test
    void theSphereIsThatOfTheFormula() {
        double v = Brightness.magnitude(Brightness.sphere(160).intensity(UP, Vector3D.PLUS_I, Vector3D.PLUS_I), 700e3);
        Published.value("orbit", "magnitude of a sphere of 160 m² reflecting area at 700 km, phase 0", -1.372, "mag")
                .from("V = -26.77 - 2.5 log10[(2 zeta / 3 pi^2)((pi - phi) cos phi + sin phi)] + 5 log10 R")
                .within(5e-4)
                .is(v);
        // at 90 deg a Lambertian sphere sends 1/π of its light at full phase
        double quarter =
                Brightness.magnitude(Brightness.sphere(160).intensity(UP, Vector3D.PLUS_I, Vector3D.PLUS_J), 700e3);
        assertThat(quarter - v).isCloseTo(2.5 * Math.log10(Math.PI), within(1e-12));
        assertThat(Brightness.sphere(160).intensity(UP, Vector3D.PLUS_I, Vector3D.MINUS_I))
                .isCloseTo(0, within(1e-12));
    }

    /** All the light that falls on a white body comes off it somewhere. */
    @Test
    void nothingIsLostIntoAllDirections() {
        assertThat(sum(Brightness.sphere(1), Vector3D.PLUS_I)).isCloseTo(1, withinPercentage(0.1));
        Vector3D sun = new Vector3D(0.6, 0, 0.8);
        assertThat(sum(Brightness.plate(1, Face.earth()), sun)).isCloseTo(0.8, withinPercentage(0.1));
        assertThat(sum(Brightness.mirror(1, 0.3, Face.earth()), sun)).isCloseTo(0.8, withinPercentage(1));
        assertThat(sum(Brightness.plate(1, Face.sun()).plus(Brightness.sphere(1)), sun))
                .isCloseTo(2, withinPercentage(0.1));
    }

    private static double sum(Brightness brightness, Vector3D sun) {
        int bands = 600;
        int around = 1200;
        double sum = 0;
        for (int i = 0; i < bands; i++) {
            double z = -1 + (i + 0.5) * 2 / bands;
            for (int j = 0; j < around; j++) {
                double a = 2 * Math.PI * (j + 0.5) / around;
                double flat = Math.sqrt(1 - z * z);
                sum += brightness.intensity(UP, sun, new Vector3D(flat * Math.cos(a), flat * Math.sin(a), z));
            }
        }
        return sum * 4 * Math.PI / bands / around;
    }

    @Test
    void aMirrorShowsTheSunWhereTheAnglesAreEqualAndNowhereElse() {
        Brightness mirror = Brightness.mirror(1, 0.0047, Face.earth());
        Vector3D sun = new Vector3D(0.6, 0, 0.8);
        Vector3D mirrored = new Vector3D(-0.6, 0, 0.8);
        assertThat(mirror.intensity(UP, sun, mirrored))
                .isCloseTo(0.8 / (Math.PI * 0.0047 * 0.0047), withinPercentage(0.01));
        Vector3D beside = new Rotation(Vector3D.PLUS_J, 0.005, RotationConvention.VECTOR_OPERATOR).applyTo(mirrored);
        assertThat(mirror.intensity(UP, sun, beside)).isZero();
        // a square metre at 650 km outshines the brightest star by far: the flares of the Iridium satellites
        assertThat(Brightness.magnitude(mirror.intensity(UP, sun, mirrored), 650e3))
                .isBetween(-9.0, -7.0);
    }

    @Test
    void platesAreDarkFromBehindAndRadiatorsEdgeOn() {
        Vector3D sun = new Vector3D(0.6, 0, 0.8);
        assertThat(Brightness.plate(1, Face.earth()).intensity(UP, sun, Vector3D.MINUS_K))
                .isZero();
        assertThat(Brightness.plate(1, Face.edge()).intensity(UP, sun, Vector3D.MINUS_K))
                .isZero();
        assertThat(Brightness.plate(1, Face.edge()).intensity(UP, UP, Vector3D.PLUS_I))
                .isZero();
        assertThat(Brightness.magnitude(0, 1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> Brightness.sphere(0)).hasMessage("area is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> Brightness.mirror(1, 0, Face.sun()))
                .hasMessage("spread is 0.0, but must be in [0.0046, 0.5]");
        assertThatThrownBy(() -> Brightness.magnitude(1, 0)).hasMessage("range is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> Brightness.magnitude(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.Exposure;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class ExternalSurfaceAgainstClosedFormsTest {
    private static final SpaceEnvironment SUNLIGHT = new SpaceEnvironment(1361, 0, 0, 0, 6_371_000);
    private static final double FAR = 1e12;

    private static double equilibrium(ExternalSurface surface, Vector3D toSun) {
        Exposure exposure = surface.exposure(SUNLIGHT, toSun, Vector3D.MINUS_K, FAR);
        return Coating.BLACK.equilibriumTemperature(
                SUNLIGHT.absorbed(Coating.BLACK, exposure).total());
    }

    private static void inSunlight(String what, double expected, ExternalSurface surface) {
        Published.value("thermal", "equilibrium at 1361 W/m², " + what, expected, "K")
                .from("closed form (S a / (A σ))^(1/4), σ of CODATA 2018")
                .within(5e-5)
                .is(equilibrium(surface, Vector3D.PLUS_I));
    }

    @Test
    void equilibriaInSunlight() {
        inSunlight("black sphere", 278.3214, ExternalSurface.sphere(3));
        inSunlight("black plate insulated at the back", 393.6059, ExternalSurface.plate(2, Vector3D.PLUS_I));
        inSunlight("black plate, both sides", 330.9818, ExternalSurface.twoSidedPlate(2, Vector3D.PLUS_I));
    }

    @Test
    void projectedAreas() {
        double angle = 0.6;
        Vector3D toSun = new Vector3D(Math.sin(angle), 0, Math.cos(angle));
        // sphere: π r²; cylinder's side: 2 r l sin θ; its end: π r² cos θ
        assertThat(projected(ExternalSurface.sphere(3), toSun)).isCloseTo(9 * Math.PI, within(1e-12));
        assertThat(projected(ExternalSurface.cylinder(2, 7, Vector3D.PLUS_K), toSun))
                .isCloseTo(28 * Math.sin(angle), within(1e-12));
        assertThat(projected(ExternalSurface.closedCylinder(2, 7, Vector3D.MINUS_K), toSun))
                .isCloseTo(28 * Math.sin(angle) + 4 * Math.PI * Math.cos(angle), within(1e-12));
        assertThat(projected(ExternalSurface.twoSidedPlate(5, Vector3D.PLUS_K), toSun))
                .isCloseTo(5 * Math.cos(angle), within(1e-12));
        assertThat(projected(ExternalSurface.plate(5, Vector3D.MINUS_K), toSun)).isZero();
    }

    private static double projected(ExternalSurface surface, Vector3D toSun) {
        return surface.area()
                * surface.exposure(SUNLIGHT, toSun, Vector3D.PLUS_J, 7e6).sunFactor();
    }

    /** A small sphere at 650 km: half of what it sees of the Earth's solid angle, and the same from all orientations. */
    @Test
    void aClosedCylinderOfAnyShapeSeesOnAverageWhatASphereSees() {
        double mean = 0;
        int n = 400;
        for (int i = 0; i < n; i++) {
            // even in the cosine of the tilt: even over all directions of the axis
            double cos = (i + 0.5) / n;
            Vector3D axis = new Vector3D(Math.sqrt(1 - cos * cos), 0, cos);
            mean += ExternalSurface.closedCylinder(1, 3, axis)
                            .exposure(SUNLIGHT, Vector3D.PLUS_K, Vector3D.PLUS_K, 7_021_000)
                            .earthViewFactor()
                    / n;
        }
        assertThat(mean)
                .isCloseTo(
                        ExternalSurface.sphere(1)
                                .exposure(SUNLIGHT, Vector3D.PLUS_I, Vector3D.PLUS_K, 7_021_000)
                                .earthViewFactor(),
                        within(1e-6));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class ViewFactorsTest {
    private static final double EARTH = 6_371_000;
    private static final double ORBIT = EARTH + 650_000;

    @Test
    void theFactorIsContinuousAtTheHorizonCut() {
        double cut = Math.acos(EARTH / ORBIT);
        for (double limit : new double[] {cut, Math.PI - cut}) {
            assertThat(ViewFactors.plateToSphere(EARTH, ORBIT, limit - 1e-9))
                    .isCloseTo(ViewFactors.plateToSphere(EARTH, ORBIT, limit + 1e-9), within(1e-8));
        }
        assertThat(ViewFactors.plateToSphere(EARTH, ORBIT, Math.PI)).isZero();
    }

    @Test
    void aPlateCloseToTheSphereSeesOnlySphere() {
        assertThat(ViewFactors.plateToSphere(1, 1 + 1e-9, 0)).isCloseTo(1, within(1e-8));
        assertThat(ViewFactors.plateToSphere(1, 1 + 1e-12, Math.PI / 2)).isCloseTo(0.5, within(1e-5));
    }

    @Test
    void reflectedLightDoesNotVanishAboveTheTerminator() {
        double dusk = ViewFactors.plateToSunlitSphere(EARTH, ORBIT, 0, Math.PI / 2, 0);
        assertThat(dusk).isCloseTo(bruteForce(0, Math.PI / 2, 0), within(1e-5)).isGreaterThan(0.02);
    }

    @Test
    void reflectedLightVanishesWhereAllThatIsSeenIsDark() {
        double shadow = Math.PI / 2 + Math.acos(EARTH / ORBIT);
        assertThat(ViewFactors.plateToSunlitSphere(EARTH, ORBIT, 0.4, shadow + 1e-9, 1))
                .isZero();
        assertThat(ViewFactors.plateToSunlitSphere(EARTH, ORBIT, 0.4, shadow - 0.05, 1))
                .isPositive();
        assertThat(ViewFactors.plateToSunlitSphere(EARTH, ORBIT, Math.PI, 0, 0)).isZero();
    }

    @Test
    void reflectedLightAgreesWithASumOverTheGlobe() {
        double[][] cases = {
            {0, 0, 0}, {0.7, 1.1, 2.0}, {1.4, 1.7, 0.3}, {Math.PI / 2, Math.PI / 2, Math.PI}, {2.0, 1.9, 0.1}
        };
        for (double[] angles : cases) {
            assertThat(ViewFactors.plateToSunlitSphere(EARTH, ORBIT, angles[0], angles[1], angles[2]))
                    .isCloseTo(bruteForce(angles[0], angles[1], angles[2]), within(2e-6));
        }
    }

    @Test
    void valuesOutsideTheirRangesAreRefused() {
        assertThatThrownBy(() -> ViewFactors.plateToSphere(EARTH, EARTH, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("distance is 6371000.0, but must be in (6371000.0, ∞)");
        assertThatThrownBy(() -> ViewFactors.plateToSphere(EARTH, ORBIT, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tilt is NaN, but must be in [0.0, 3.14");
        assertThatThrownBy(() -> ViewFactors.plateToSunlitSphere(EARTH, ORBIT, 0, -0.1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sunZenith is -0.1, but must be in [0.0, 3.14");
        assertThatThrownBy(() -> ViewFactors.smallSphereToSphere(0, ORBIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("radius is 0.0, but must be in (0, ∞)");
    }

    @Test
    void noFactorOfTheSunlitEarthIsGivenOutsideItsRange() {
        for (double bad : new double[] {Double.NaN, -0.1, 3.2}) {
            assertThatThrownBy(() -> ViewFactors.plateToSunlitSphere(EARTH, ORBIT, bad, 1, 1))
                    .hasMessageStartingWith("tilt is " + bad);
            assertThatThrownBy(() -> ViewFactors.plateToSunlitSphere(EARTH, ORBIT, 1, 1, bad))
                    .hasMessageStartingWith("sunAzimuth is " + bad);
            assertThatThrownBy(() -> ViewFactors.smallSphereToSunlitSphere(EARTH, ORBIT, bad))
                    .hasMessageStartingWith("sunZenith is " + bad);
            assertThatThrownBy(() -> ViewFactors.cylinderToSphere(EARTH, ORBIT, bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ViewFactors.plateToSunlitSphere(EARTH, EARTH, 1, 1, 1))
                .hasMessageStartingWith("distance is");
        assertThatThrownBy(() -> ViewFactors.smallSphereToSunlitSphere(EARTH, EARTH, 1))
                .hasMessageStartingWith("distance is");
        assertThatThrownBy(() -> ViewFactors.cylinderToSphere(EARTH, EARTH, 1)).hasMessageStartingWith("distance is");
    }

    /** Midpoint sum over the globe in Cartesian vectors: another way to the same integral. */
    private static double bruteForce(double tilt, double sunZenith, double azimuth) {
        Vector3D satellite = new Vector3D(0, 0, ORBIT / EARTH);
        Vector3D normal = new Vector3D(Math.sin(tilt), 0, -Math.cos(tilt));
        Vector3D sun = new Vector3D(
                Math.sin(sunZenith) * Math.cos(azimuth), Math.sin(sunZenith) * Math.sin(azimuth), Math.cos(sunZenith));
        int n = 1500;
        double cap = Math.acos(EARTH / ORBIT);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double polar = (i + 0.5) * cap / n;
            for (int j = 0; j < n; j++) {
                double turn = (j + 0.5) * 2 * Math.PI / n;
                Vector3D ground = new Vector3D(
                        Math.sin(polar) * Math.cos(turn), Math.sin(polar) * Math.sin(turn), Math.cos(polar));
                Vector3D ray = ground.subtract(satellite);
                double range = ray.getNorm();
                double seen = Math.max(0, normal.dotProduct(ray) / range);
                double lit = Math.max(0, ground.dotProduct(sun));
                double facing = -ground.dotProduct(ray) / range;
                sum += seen * lit * facing / (range * range) * Math.sin(polar);
            }
        }
        return sum * (cap / n) * (2 * Math.PI / n) / Math.PI;
    }
}

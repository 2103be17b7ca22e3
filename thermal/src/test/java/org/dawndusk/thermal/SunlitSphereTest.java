/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cylinders and spheres over the sunlit Earth, as the mean of the plates that they are made of. */
class SunlitSphereTest {
    private static final double EARTH = 6_371_000;
    private static final double ORBIT = EARTH + 650_000;

    @ParameterizedTest
    @CsvSource({
        "0, 0.4, 0",
        "0.3, 1.2, 0.7",
        "1.2, 1.5707963267948966, 2.1",
        "1.5707963267948966, 0, 0",
        "2.4, 1.8, 1.1",
        "1.5707963267948966, 1.7, 3.141592653589793",
        "3.141592653589793, 1, 0.5"
    })
    void aCylinderIsTheMeanOfThePlatesAroundIt(double tilt, double zenith, double azimuth) {
        Vector3D axis = new Vector3D(Math.sin(tilt), 0, -Math.cos(tilt));
        Vector3D sun = new Vector3D(
                Math.sin(zenith) * Math.cos(azimuth), Math.sin(zenith) * Math.sin(azimuth), Math.cos(zenith));
        Vector3D across = axis.orthogonal();
        Vector3D other = axis.crossProduct(across);
        int n = 240;
        double whole = 0;
        double lit = 0;
        for (int i = 0; i < n; i++) {
            double turn = 2 * Math.PI * (i + 0.5) / n;
            Vector3D normal = new Vector3D(Math.cos(turn), across, Math.sin(turn), other);
            double plateTilt = Vector3D.angle(normal, Vector3D.MINUS_K);
            double plateAzimuth = Math.abs(Math.atan2(
                    normal.getX() * sun.getY() - normal.getY() * sun.getX(),
                    normal.getX() * sun.getX() + normal.getY() * sun.getY()));
            whole += ViewFactors.plateToSphere(EARTH, ORBIT, plateTilt) / n;
            lit += ViewFactors.plateToSunlitSphere(EARTH, ORBIT, plateTilt, zenith, plateAzimuth) / n;
        }
        // the mean over 240 plates errs by the kinks at the horizon cut
        assertThat(ViewFactors.cylinderToSphere(EARTH, ORBIT, tilt)).isCloseTo(whole, within(3e-6));
        assertThat(ViewFactors.cylinderToSunlitSphere(EARTH, ORBIT, tilt, zenith, azimuth))
                .isCloseTo(lit, within(3e-6));
    }

    @Test
    void aCylinderThatPointsDownIsAPlateOnEdge() {
        assertThat(ViewFactors.cylinderToSphere(EARTH, ORBIT, 0))
                .isCloseTo(ViewFactors.plateToSphere(EARTH, ORBIT, Math.PI / 2), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.8", "1.5707963267948966", "1.9"})
    void aSphereIsAQuarterOfAllPlates(double zenith) {
        int n = 80;
        int m = 24;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double tilt = Math.acos(1 - 2 * (i + 0.5) / n);
            for (int j = 0; j < m; j++) {
                double azimuth = Math.PI * (j + 0.5) / m;
                mean += ViewFactors.plateToSunlitSphere(EARTH, ORBIT, tilt, zenith, azimuth) / n / m;
            }
        }
        // the midpoint rule's own error
        assertThat(ViewFactors.smallSphereToSunlitSphere(EARTH, ORBIT, zenith)).isCloseTo(mean, within(2e-5));
    }

    @Test
    void aSphereOverTheFullyLitDiscSeesLessThanTheWhole() {
        double whole = ViewFactors.smallSphereToSphere(EARTH, ORBIT);
        double lit = ViewFactors.smallSphereToSunlitSphere(EARTH, ORBIT, 0);
        assertThat(lit).isBetween(0.9 * whole, whole);
        double shadow = Math.PI / 2 + Math.acos(EARTH / ORBIT);
        assertThat(ViewFactors.smallSphereToSunlitSphere(EARTH, ORBIT, shadow + 1e-9))
                .isZero();
        assertThat(ViewFactors.cylinderToSunlitSphere(EARTH, ORBIT, 1, shadow + 1e-9, 1))
                .isZero();
    }
}

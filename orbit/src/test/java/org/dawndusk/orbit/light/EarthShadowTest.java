/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.util.SplittableRandom;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.propagation.SpacecraftState;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.OccultationEngine;
import org.orekit.utils.OccultationEngine.OccultationAngles;
import org.orekit.utils.PVCoordinates;

class EarthShadowTest {

    private final EarthShadow solstice = EarthShadow.at(YEAR_2027, 171.4 * 86400);
    private final Vector3D sun = EARTH.sun().getPosition(YEAR_2027.date(171.4 * 86400), EARTH.inertialFrame());

    @ParameterizedTest
    @CsvSource({"300e3, 0.002", "650e3, 0.002", "2000e3, 0.002", "35786e3, 0.006"})
    void theFractionIsThatOfOrekitsAnglesAndTwoDiscs(double altitude, double tolerance) {
        OccultationEngine engine = new OccultationEngine(EARTH.sun(), Constants.SUN_RADIUS, EARTH.ellipsoid());
        SplittableRandom random = new SplittableRandom(1);
        double worst = 0;
        int partial = 0;
        for (int i = 0; i < 20_000; i++) {
            Vector3D r = nearTheEdge(random, altitude);
            AbsoluteDate date = YEAR_2027.date(171.4 * 86400);
            CartesianOrbit orbit = new CartesianOrbit(
                    new PVCoordinates(r, r.orthogonal().scalarMultiply(7500)), EARTH.inertialFrame(), date, EARTH.mu());
            OccultationAngles angles = engine.angles(new SpacecraftState(
                    orbit,
                    FrameAlignedProvider.of(EARTH.inertialFrame()).getAttitude(orbit, date, EARTH.inertialFrame())));
            double depth = (angles.getSeparation() - angles.getLimbRadius()) / angles.getOccultedApparentRadius();
            double exact =
                    DiscOverlap.visibleFraction(depth, angles.getOccultedApparentRadius(), angles.getLimbRadius());
            double ours = solstice.sunlitFraction(r);
            if (ours > 0 && ours < 1) {
                partial++;
            }
            worst = Math.max(worst, Math.abs(ours - exact));
        }
        assertThat(partial).isGreaterThan(2_000);
        // the limb's curvature, which the straight edge leaves out, grows with the distance
        Published.value(
                        "orbit",
                        "sunlit fraction " + altitude / 1e3
                                + " km above the surface: greatest difference near the edge",
                        0,
                        "1")
                .from("Orekit 13.1 OccultationEngine; overlap of two discs, Montenbruck and Gill 3.4.2")
                .within(tolerance)
                .is(worst);
    }

    /** A random place at the edge of the shadow, some degrees about it. */
    private Vector3D nearTheEdge(SplittableRandom random, double altitude) {
        double radius = 6378137 + altitude;
        double halfAngle = Math.asin(6378137 / radius) + 0.03 * (random.nextDouble() - 0.5);
        Vector3D axis = sun.normalize().negate();
        Vector3D across = axis.orthogonal();
        double turn = 2 * Math.PI * random.nextDouble();
        Vector3D side = across.scalarMultiply(Math.cos(turn))
                .add(Math.sin(turn), axis.crossProduct(across).normalize());
        return axis.scalarMultiply(radius * Math.cos(halfAngle)).add(radius * Math.sin(halfAngle), side);
    }

    @Test
    void arraysAndSinglePlacesAgree() {
        SplittableRandom random = new SplittableRandom(2);
        int n = 5000;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        double[] fraction = new double[n + 3];
        for (int i = 0; i < n; i++) {
            Vector3D r = nearTheEdge(random, 650e3);
            x[i] = r.getX();
            y[i] = r.getY();
            z[i] = r.getZ();
        }
        solstice.sunlitFraction(x, y, z, 100, n - 100, fraction, 3);
        for (int i = 100; i < n; i++) {
            assertThat(fraction[i - 97]).isEqualTo(solstice.sunlitFraction(new Vector3D(x[i], y[i], z[i])));
        }
        assertThat(fraction[2]).isZero();
    }

    @Test
    void onTheAxisOfTheShadowItIsDayOrNight() {
        Vector3D towards = sun.normalize();
        for (double radius = 6.4e6; radius < 5e7; radius *= 1.1) {
            assertThat(solstice.sunlitFraction(towards.scalarMultiply(radius))).isEqualTo(1);
            assertThat(solstice.sunlitFraction(towards.scalarMultiply(-radius))).isZero();
        }
    }

    @Test
    void placesInsideTheEarthAreRefused() {
        assertThatThrownBy(() -> solstice.sunlitFraction(new Vector3D(6.3e6, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position is (6300000.0, 0.0, 0.0), but must be outside the Earth's ellipsoid of "
                        + "6378137.0 m");
        // above a pole the same distance is outside
        assertThat(solstice.sunlitFraction(new Vector3D(0, 0, 6.37e6))).isBetween(0.0, 1.0);
        double[] one = {Double.NaN};
        assertThatThrownBy(() -> solstice.sunlitFraction(one, one, one, 0, 1, new double[1], 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EarthShadow.at(YEAR_2027, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

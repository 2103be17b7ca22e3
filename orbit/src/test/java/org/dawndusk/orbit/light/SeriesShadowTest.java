/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dawndusk.orbit.light.ReferenceOrbits.EARTH;
import static org.dawndusk.orbit.light.ReferenceOrbits.YEAR_2027;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.MeanOrbit;
import org.dawndusk.orbit.ShellOrbit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The depth of one satellite, against planes that touch the Earth. */
class SeriesShadowTest {

    private static final double DAY = 86400;
    private static final double START = 150 * DAY;
    private static final SunTrack TRACK = new SunTrack(YEAR_2027, START, START + 2 * DAY);
    private static final FrozenOrbit LOW = FrozenOrbit.of(EARTH, 550e3, Math.toRadians(53));
    private static final FrozenOrbit RETROGRADE = FrozenOrbit.sunSynchronous(EARTH, 1400e3);
    /** Near a critical inclination the frozen eccentricity is five times the usual one. */
    private static final FrozenOrbit ECCENTRIC = FrozenOrbit.of(EARTH, 650e3, Math.toRadians(62.5));
    /** In the ecliptic. */
    private static final MeanOrbit FAR = MeanOrbit.circular(EARTH, 35_786e3, 0.4091);

    private static final MeanOrbit CIRCLE = MeanOrbit.circular(EARTH, 8000e3, 0.9);

    private static ShellOrbit orbit(String name) {
        return switch (name) {
            case "low" -> LOW;
            case "retrograde" -> RETROGRADE;
            case "eccentric" -> ECCENTRIC;
            case "far" -> FAR;
            default -> CIRCLE;
        };
    }

    private static SeriesShadow shadow(ShellOrbit orbit, double node, double phase) {
        return orbit instanceof FrozenOrbit frozen
                ? new SeriesShadow(TRACK, frozen, node, phase)
                : SeriesShadow.ofCircle(TRACK, (MeanOrbit) orbit, node, phase);
    }

    @ParameterizedTest
    @CsvSource({"low, 0.3, 1", "low, -40, 200", "retrograde, 2, 5", "eccentric, 4, 0", "circle, 1, 2", "circle, 5.5, 4"
    })
    void theDepthIsThatOfPlanesThatTouchTheEarth(String name, double node, double phase) {
        ShellOrbit orbit = orbit(name);
        SeriesShadow shadow = shadow(orbit, node, phase);
        TangentPlanes planes = new TangentPlanes(orbit, node, phase, START + DAY);
        SplittableRandom random = new SplittableRandom(3);
        int near = 0;
        for (int i = 0; i < 2000; i++) {
            double t = START + 2 * DAY * random.nextDouble();
            double expected = planes.depth(t);
            double depth = shadow.depthAnywhere(t);
            if (Math.abs(expected) < 9) {
                near++;
                // the direction in which the Sun's disc is stretched is that at the shadow's edge
                assertThat(depth).isCloseTo(expected, within(1e-5 + 2e-5 * expected * expected));
            } else {
                // there the stretch of the Sun's disc, 1/298, is left out
                assertThat(depth / expected).isBetween(0.996, 1.004);
            }
        }
        assertThat(near).isGreaterThan(20);
    }

    /**
     * Over half a revolution about its centre one set of parabolas holds, wherever the search began. In a revolution of
     * the geostationary circle the Sun moves by a degree and goes away by 1e-4 of its distance.
     */
    @ParameterizedTest
    @CsvSource({"low, 0.3, 9", "far, 0.03, 1.5"})
    void aRevolutionIsCentredWhereItIsDarkest(String name, double node, double greatest) {
        ShellOrbit orbit = orbit(name);
        SeriesShadow shadow = shadow(orbit, node, 1);
        TangentPlanes planes = new TangentPlanes(orbit, node, 1, START + DAY);
        double quarter = orbit.nodalPeriod() / 4;
        int near = 0;
        for (double guess = START; guess < START + 2 * DAY; guess += 3456) {
            double t = shadow.farthestFromSun(guess);
            for (double s = t - quarter; s <= t + quarter; s += quarter / 50) {
                double expected = planes.depth(s);
                if (Math.abs(expected) < greatest) {
                    near++;
                    assertThat(shadow.depth(s)).isCloseTo(expected, within(1e-5 + 2e-5 * expected * expected));
                }
            }
        }
        assertThat(near).isGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"low, 0.3, 1", "retrograde, 2, 5", "circle, 1, 2"})
    void thePointFarthestFromTheSunIsTheNearestInTime(String name, double node, double phase) {
        ShellOrbit orbit = orbit(name);
        SeriesShadow shadow = shadow(orbit, node, phase);
        double period = orbit.nodalPeriod();
        DoubleUnaryOperator wayToTheSun = t -> {
            // the circle on which the satellite moves, without the waves of the series
            double angle = phase + 2 * Math.PI / period * t;
            double ascending = node + orbit.nodeRate() * t;
            double cosine = Math.cos(orbit.inclination());
            Vector3D place = new Vector3D(
                    Math.cos(ascending) * Math.cos(angle) - Math.sin(ascending) * cosine * Math.sin(angle),
                    Math.sin(ascending) * Math.cos(angle) + Math.cos(ascending) * cosine * Math.sin(angle),
                    Math.sin(orbit.inclination()) * Math.sin(angle));
            Vector3D sun = TangentPlanes.sun(t).normalize();
            // stretched along the axis, which here is the frame's: both differ by 0.15 deg
            return place.dotProduct(sun) + EarthShadow.GAIN * place.getZ() * sun.getZ();
        };
        for (double guess = START; guess < START + DAY; guess += 1777) {
            double t = shadow.farthestFromSun(guess);
            assertThat(Math.abs(t - guess)).isLessThan(0.501 * period);
            double expected = TangentPlanes.minimum(wayToTheSun, t - period / 4, t + period / 4);
            assertThat(2 * Math.PI / period * (t - expected)).isCloseTo(0, within(2e-4));
        }
    }

    /** An orbit more square to the Sun than asin 0.15 is passed over. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.145, 0.155, 0.2, 0.9})
    void planesSquareToTheSunHaveNoDarkestPoint(double inPlane) {
        double t = START + DAY;
        Vector3D sun = TangentPlanes.sun(t).normalize();
        Vector3D across = sun.orthogonal();
        Vector3D other = sun.crossProduct(across);
        for (double turn = 0; turn < 2 * Math.PI; turn += 0.5) {
            Vector3D aside = new Vector3D(Math.cos(turn), across, Math.sin(turn), other);
            Vector3D normal = new Vector3D(Math.sqrt(1 - inPlane * inPlane), sun, inPlane, aside);
            MeanOrbit circle = MeanOrbit.circular(EARTH, 650e3, Math.acos(normal.getZ()));
            double node = Math.atan2(normal.getX(), -normal.getY()) - circle.nodeRate() * t;
            double found = SeriesShadow.ofCircle(TRACK, circle, node, 1).farthestFromSun(t);
            assertThat(Double.isNaN(found)).isEqualTo(inPlane < 0.15);
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.sky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

class SkyProperties {

    @Property(tries = 100)
    void theSphereFadesWithPhaseAndRange(
            @ForAll @DoubleRange(min = 0, max = 3) double phase,
            @ForAll @DoubleRange(min = 0.01, max = 0.1) double more,
            @ForAll @DoubleRange(min = 1e5, max = 1e7) double range,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double area) {
        double v = magnitude(area, phase, range);
        assertThat(magnitude(area, phase + more, range)).isGreaterThan(v);
        assertThat(magnitude(area, phase, 10 * range) - v).isCloseTo(5, within(1e-9));
        assertThat(v - magnitude(100 * area, phase, range)).isCloseTo(5, within(1e-9));
    }

    private static double magnitude(double area, double phase, double range) {
        return Brightness.magnitude(
                Brightness.sphere(area).intensity(Vector3D.PLUS_K, Vector3D.PLUS_I, new Vector3D(phase, 0)), range);
    }

    @Property(tries = 100)
    void lightGoesBothWays(
            @ForAll @DoubleRange(min = 0, max = 6.2) double a,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double b,
            @ForAll @DoubleRange(min = 0, max = 6.2) double c,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double d) {
        Vector3D sun = new Vector3D(a, b);
        Vector3D observer = new Vector3D(c, d);
        for (Brightness brightness :
                new Brightness[] {Brightness.sphere(1), Brightness.plate(1, Brightness.Face.earth())}) {
            assertThat(brightness.intensity(Vector3D.PLUS_K, sun, observer))
                    .isCloseTo(brightness.intensity(Vector3D.PLUS_K, observer, sun), within(1e-12))
                    .isNotNegative();
        }
    }
}

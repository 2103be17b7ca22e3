/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DiscOverlapProperties {

    private static final double SUN = 0.00465;

    @Property(tries = 300)
    void theFractionRisesWithTheDepth(
            @ForAll @DoubleRange(min = -1, max = 1) double u,
            @ForAll @DoubleRange(min = -1, max = 1) double v,
            @ForAll @DoubleRange(min = 0.01, max = 1.5) double earth) {
        double low = DiscOverlap.visibleFraction(Math.min(u, v), SUN, earth);
        double high = DiscOverlap.visibleFraction(Math.max(u, v), SUN, earth);
        assertThat(low).isBetween(0.0, high + 1e-12);
        assertThat(high).isLessThanOrEqualTo(1);
    }

    @Property(tries = 50)
    void theFractionIsTheAreaOutsideTheEarth(
            @ForAll @DoubleRange(min = -0.99, max = 0.99) double depth,
            @ForAll @DoubleRange(min = 0.01, max = 1.5) double earth) {
        // strips of the Sun's disc across the line of centres, in solar radii
        double b = earth / SUN;
        double c = b + depth;
        int strips = 20_000;
        double visible = 0;
        for (int i = 0; i < strips; i++) {
            double y = -1 + (i + 0.5) * 2 / strips;
            double half = Math.sqrt(1 - y * y);
            double limb = Math.abs(y) < b ? Math.sqrt((b - y) * (b + y)) - c : Double.NEGATIVE_INFINITY;
            visible += Math.max(0, half - Math.max(-half, limb)) * 2 / strips;
        }
        assertThat(DiscOverlap.visibleFraction(depth, SUN, earth)).isCloseTo(visible / Math.PI, within(1e-5));
    }

    @Example
    void contactsAndRings() {
        assertThat(DiscOverlap.visibleFraction(1, SUN, 1.1)).isEqualTo(1);
        assertThat(DiscOverlap.visibleFraction(7, SUN, 1.1)).isEqualTo(1);
        assertThat(DiscOverlap.visibleFraction(-1, SUN, 1.1)).isZero();
        assertThat(DiscOverlap.visibleFraction(-9, SUN, 1.1)).isZero();
        // an Earth of half the Sun's radius before its centre leaves a ring
        assertThat(DiscOverlap.visibleFraction(-0.5, SUN, SUN / 2)).isCloseTo(0.75, within(1e-12));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class ViewFactorsProperties {
    @Property(tries = 500)
    void bothSidesOfAPlateStayWithinUnitAndTheSunlitPartWithinTheWhole(
            @ForAll @Scale(9) @DoubleRange(min = 1.0001, max = 50) double h,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 3.141592653) double tilt,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 3.141592653) double zenith,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 3.141592653) double azimuth) {
        double front = ViewFactors.plateToSphere(1, h, tilt);
        double back = ViewFactors.plateToSphere(1, h, Math.PI - tilt);
        assertThat(front).isBetween(0.0, 1.0);
        assertThat(front + back).isBetween(0.0, 1.0);
        assertThat(ViewFactors.plateToSunlitSphere(1, h, tilt, zenith, azimuth)).isBetween(0.0, front + 1e-9);
    }

    /** Day and night side together reflect as a sphere whose light does not depend on the side: cos+ - cos- = cos. */
    @Property(tries = 200)
    void sunAndAntiSunDifferAsTheUnclippedCosine(
            @ForAll @Scale(9) @DoubleRange(min = 1.01, max = 5) double h,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 3.141592653) double zenith) {
        double day = ViewFactors.plateToSunlitSphere(1, h, 0, zenith, 0);
        double night = ViewFactors.plateToSunlitSphere(1, h, 0, Math.PI - zenith, 0);
        double subSolar = ViewFactors.plateToSunlitSphere(1, h, 0, 0, 0);
        assertThat(day - night).isCloseTo(subSolar * Math.cos(zenith), within(1e-9));
    }

    /** Cauchy: the mean over all orientations of a plate is what a small sphere sees. */
    @Property(tries = 30)
    void theMeanOverAllTiltsIsTheSmallSphere(@ForAll @Scale(9) @DoubleRange(min = 1.01, max = 20) double h) {
        double mean = Quadrature.integrate(
                tilt -> ViewFactors.plateToSphere(1, h, tilt) * Math.sin(tilt) / 2, 0, Math.PI, 1e-11);
        assertThat(mean).isCloseTo(ViewFactors.smallSphereToSphere(1, h), within(1e-9));
    }

    @Property(tries = 200)
    void theFactorFallsWithTiltAndDistance(
            @ForAll @Scale(9) @DoubleRange(min = 1.001, max = 20) double h,
            @ForAll @Scale(9) @DoubleRange(min = 0, max = 3) double tilt) {
        double factor = ViewFactors.plateToSphere(1, h, tilt);
        assertThat(ViewFactors.plateToSphere(1, h, tilt + 0.1)).isLessThanOrEqualTo(factor + 1e-12);
        assertThat(ViewFactors.plateToSphere(1, 1.1 * h, tilt)).isLessThanOrEqualTo(factor + 1e-12);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.orbit.Earth;

class ShadowProperties {

    @Property(tries = 300)
    void theCylinderLiesBetweenTheCones(
            @ForAll @DoubleRange(min = 200e3, max = 36000e3) double altitude,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double beta) {
        double r = Earth.EQUATORIAL_RADIUS + altitude;
        assertThat(Shadow.CYLINDER.eclipseFraction(r, beta))
                .isBetween(Shadow.UMBRA.eclipseFraction(r, beta), Shadow.PENUMBRA.eclipseFraction(r, beta));
    }

    @Property(tries = 300)
    void theFractionFallsWithBetaAndAltitude(
            @ForAll @DoubleRange(min = 200e3, max = 36000e3) double altitude,
            @ForAll @DoubleRange(min = 0, max = 1.5) double beta) {
        double r = Earth.EQUATORIAL_RADIUS + altitude;
        for (Shadow shadow : Shadow.values()) {
            double fraction = shadow.eclipseFraction(r, beta);
            assertThat(fraction).isBetween(0.0, 0.5);
            assertThat(shadow.eclipseFraction(r, beta + 0.01)).isLessThanOrEqualTo(fraction);
            assertThat(shadow.eclipseFraction(r * 1.01, beta)).isLessThanOrEqualTo(fraction);
            assertThat(shadow.eclipseFraction(r, -beta)).isEqualTo(fraction);
        }
    }

    @Example
    void atBetaZeroTheDurationIsLeastNear1370Kilometres() {
        double least = Double.POSITIVE_INFINITY;
        double where = 0;
        for (double altitude = 300e3; altitude < 3000e3; altitude += 5e3) {
            double r = Earth.EQUATORIAL_RADIUS + altitude;
            double period = 2 * Math.PI * Math.sqrt(r * r * r / 3.986004418e14);
            double duration = Shadow.CYLINDER.eclipseDuration(r, 0, period);
            if (duration < least) {
                least = duration;
                where = altitude;
            }
        }
        assertThat(where).isBetween(1350e3, 1390e3);
    }

    /** 12 m up a straight line to the horizon looks 0.11° down, and the penumbra opens by 0.27°. */
    @Example
    void justAboveTheGroundThePenumbraHoldsAllOfAnOrbitInTheTerminator() {
        double r = Earth.EQUATORIAL_RADIUS + 12;
        assertThat(Shadow.PENUMBRA.eclipseFraction(r, Math.PI / 2 - 1e-3)).isEqualTo(1);
        assertThat(Shadow.UMBRA.eclipseFraction(r, Math.PI / 2 - 1e-3)).isZero();
        assertThat(Shadow.PENUMBRA.eclipseFraction(r, 0)).isBetween(0.5, 0.51);
    }

    @Example
    void beyondItsApexThereIsNoUmbra() {
        assertThat(Shadow.UMBRA.eclipseFraction(1.4e9, 0)).isZero();
        assertThat(Shadow.UMBRA.eclipseFraction(1.3e9, 0)).isPositive();
    }

    @Example
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> Shadow.UMBRA.halfAngle(6378137))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orbitRadius is 6378137.0, but must be in (6378137.0, ∞)");
        assertThatThrownBy(() -> Shadow.CYLINDER.eclipseFraction(7e6, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shadow.CYLINDER.eclipseDuration(7e6, 0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period is -1.0, but must be in (0, ∞)");
    }
}

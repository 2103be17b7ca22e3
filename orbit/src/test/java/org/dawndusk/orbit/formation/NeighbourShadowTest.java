/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.validation.Published;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

class NeighbourShadowTest {

    private static final double N = 1.0715e-3;
    private static final double SUN = 0.004652;

    private final LatticeCluster cluster = LatticeCluster.square(N, 100, 500);

    @Example
    void aSmallNeighbourBeforeTheSunHidesItsOwnArea() {
        // 0.2 m at 100 m is 0.11 deg of radius, the Sun 0.27 deg
        Published.value("orbit", "part of the Sun behind a sphere of 0.2 m at 100 m", 0.18485, "1")
                .from("closed form (asin(R/d) / 16.0 arcmin)², solar radius 959.63 arcsec at 1 au (IAU)")
                .within(0.0003)
                .is(NeighbourShadow.hiddenFraction(new Vector3D(0, 100, 0), new Vector3D(0, 1, 0), 0.2));
        assertThat(NeighbourShadow.hiddenFraction(new Vector3D(0, 100, 0), new Vector3D(0, 1, 0), 5))
                .isEqualTo(1);
        assertThat(NeighbourShadow.hiddenFraction(new Vector3D(0, 100, 0), new Vector3D(0, -1, 0), 5))
                .isZero();
    }

    @Example
    void aLimbThroughTheMiddleOfTheSunHidesHalf() {
        double angle = Math.asin(10.0 / 100);
        Vector3D sun = new Vector3D(Math.sin(angle), Math.cos(angle), 0);
        assertThat(NeighbourShadow.hiddenFraction(new Vector3D(0, 100, 0), sun, 10))
                .isCloseTo(0.5, within(0.02));
    }

    @Property(tries = 200)
    void theFartherFromTheSunTheLessIsHidden(
            @ForAll @DoubleRange(min = 0, max = 0.1) double angle,
            @ForAll @DoubleRange(min = 0.05, max = 5) double radius) {
        Vector3D to = new Vector3D(100, 0, 0);
        double here = NeighbourShadow.hiddenFraction(to, new Vector3D(Math.cos(angle), Math.sin(angle), 0), radius);
        double beyond = NeighbourShadow.hiddenFraction(
                to, new Vector3D(Math.cos(angle + 1e-3), Math.sin(angle + 1e-3), 0), radius);
        assertThat(here).isBetween(0.0, 1.0);
        assertThat(beyond).isLessThanOrEqualTo(here + 1e-12);
        assertThat(here > 0).isEqualTo(angle < Math.asin(radius / 100) + SUN);
    }

    @Example
    void aDawnDuskClusterInItsPlaneShadesNobody() {
        NeighbourShadow.Shading shading = NeighbourShadow.overOrbit(cluster, 0, Math.toRadians(58.57), 20);
        assertThat(shading).isEqualTo(new NeighbourShadow.Shading(0, 0, 0));
    }

    @Example
    void inThePlaneOfTheSunNeighboursPassBeforeIt() {
        NeighbourShadow.Shading centre = NeighbourShadow.overOrbit(cluster, 0, 0, 2);
        assertThat(centre.greatestFraction()).isEqualTo(1);
        assertThat(centre.shadedTime()).isBetween(0.05, 1.0);
        assertThat(centre.meanFraction()).isPositive().isLessThan(centre.shadedTime());
        NeighbourShadow.Shading smaller = NeighbourShadow.overOrbit(cluster, 0, 0, 0.1);
        assertThat(smaller.meanFraction()).isLessThan(centre.meanFraction());
        assertThat(smaller.greatestFraction()).isLessThan(1);
    }

    @Example
    void theSunTurnsBackwardsInTheAxes() {
        Vector3D noon = NeighbourShadow.sun(N, 0.3).apply(0);
        Vector3D quarter = NeighbourShadow.sun(N, 0.3).apply(Math.PI / 2 / N);
        assertThat(noon.distance(new Vector3D(Math.cos(0.3), 0, Math.sin(0.3)))).isLessThan(1e-12);
        // a quarter of an orbit later the Sun stands behind
        assertThat(quarter.distance(new Vector3D(0, -Math.cos(0.3), Math.sin(0.3))))
                .isLessThan(1e-12);
    }

    @Example
    void badArgumentsAreRefused() {
        Vector3D to = new Vector3D(1, 0, 0);
        assertThatThrownBy(() -> NeighbourShadow.hiddenFraction(to, to, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("neighbourRadius is 1.0, but must be in (0, 1.0)");
        assertThatThrownBy(() -> NeighbourShadow.overOrbit(cluster, 0, 0, 101))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NeighbourShadow.overOrbit(cluster, -1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NeighbourShadow.sun(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

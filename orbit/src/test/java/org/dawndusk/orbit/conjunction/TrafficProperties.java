/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class TrafficProperties {

    @Property(tries = 15)
    void aStricterThresholdAsksForMoreAndAvoidsMore(
            @ForAll @DoubleRange(min = 20, max = 500) double sigmaX,
            @ForAll @DoubleRange(min = 20, max = 500) double sigmaY,
            @ForAll @DoubleRange(min = 1, max = 20) double radius) {
        AvoidancePolicy strict = new AvoidancePolicy(sigmaX, sigmaY, radius, 1e-6);
        AvoidancePolicy lax = new AvoidancePolicy(sigmaX, sigmaY, radius, 1e-4);
        assertThat(strict.alertArea()).isGreaterThanOrEqualTo(lax.alertArea());
        assertThat(strict.avoidedShare())
                .isGreaterThanOrEqualTo(lax.avoidedShare())
                .isBetween(0.0, 1.0);
        AvoidancePolicy turned = new AvoidancePolicy(sigmaY, sigmaX, radius, 1e-6);
        assertThat(turned.alertArea()).isCloseTo(strict.alertArea(), within(1e-9 * strict.alertArea()));
    }

    @Property(tries = 200)
    void timeIsSharedOutAmongAdjacentShells(
            @ForAll @DoubleRange(min = 200e3, max = 1000e3) double perigee,
            @ForAll @DoubleRange(min = 0, max = 2000e3) double rise,
            @ForAll @DoubleRange(min = 250e3, max = 2500e3) double edge) {
        double below = new TrafficShell(100e3, edge).shareOfTime(perigee, perigee + rise);
        double above = new TrafficShell(edge, 4000e3).shareOfTime(perigee, perigee + rise);
        assertThat(below).isBetween(0.0, 1.0);
        assertThat(below + above).isCloseTo(1, within(1e-12));
    }
}

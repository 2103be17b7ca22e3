/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dawndusk.orbit.Earth;

class AirDragProperties {

    private static final Earth EARTH = Earth.embedded();

    private static AirDrag drag(double ballisticCoefficient) {
        return new AirDrag(EARTH, MeanDensity.exponential(), ballisticCoefficient);
    }

    @Property(tries = 60)
    void higherOrbitsLiveLonger(
            @ForAll @DoubleRange(min = 160e3, max = 1200e3) double altitude,
            @ForAll @DoubleRange(min = 1e3, max = 100e3) double higher) {
        assertThat(drag(80).decay(altitude + higher, 120e3, 0).duration())
                .isGreaterThan(drag(80).decay(altitude, 120e3, 0).duration());
        assertThat(drag(80).makeUpPerYear(altitude + higher, 0)).isLessThan(drag(80).makeUpPerYear(altitude, 0));
    }

    @Property(tries = 60)
    void timeScalesWithTheBallisticCoefficient(
            @ForAll @DoubleRange(min = 160e3, max = 1200e3) double altitude,
            @ForAll @DoubleRange(min = 5, max = 500) double coefficient,
            @ForAll @DoubleRange(min = 1.1, max = 10) double factor) {
        double time = drag(coefficient).decay(altitude, 120e3, 0).duration();
        // steps may fall differently across the kinks between the table's bands
        assertThat(drag(factor * coefficient).decay(altitude, 120e3, 0).duration())
                .isCloseTo(factor * time, withinPercentage(5e-3));
    }

    @Property(tries = 60)
    void moreAreaFallsFaster(
            @ForAll @DoubleRange(min = 1, max = 100) double area,
            @ForAll @DoubleRange(min = 0.1, max = 50) double more) {
        double narrow = AirDrag.ballisticCoefficient(1000, 2.2, area);
        double wide = AirDrag.ballisticCoefficient(1000, 2.2, area + more);
        assertThat(drag(wide).decay(500e3, 120e3, 0).duration())
                .isLessThan(drag(narrow).decay(500e3, 120e3, 0).duration());
    }

    @Property(tries = 25)
    void aLowerPerigeeEndsSooner(
            @ForAll @DoubleRange(min = 150e3, max = 500e3) double perigee,
            @ForAll @DoubleRange(min = 1e3, max = 20e3) double lower,
            @ForAll @DoubleRange(min = 510e3, max = 2000e3) double apogee) {
        double time = drag(80).decay(perigee, apogee, 120e3, 0).duration();
        assertThat(drag(80).decay(perigee - lower, apogee, 120e3, 0).duration()).isLessThan(time);
        assertThat(time)
                .isBetween(
                        drag(80).decay(perigee, 120e3, 0).duration(),
                        drag(80).decay(apogee, 120e3, 0).duration());
    }

    @Property(tries = 200)
    void theRulesAgreeWithTheirMargins(
            @ForAll @DoubleRange(min = 0, max = 1.5e9) double mission,
            @ForAll @DoubleRange(min = 0, max = 1.5e9) double reentry) {
        for (DisposalRule rule : DisposalRule.values()) {
            DisposalRule.Verdict verdict = rule.assess(mission, reentry);
            assertThat(verdict.met()).isEqualTo(verdict.margin() >= 0);
            assertThat(rule.assess(mission, reentry * 0.5).margin()).isGreaterThanOrEqualTo(verdict.margin());
        }
        // who keeps the stricter rule keeps the others
        if (DisposalRule.NASA_STD_8719_14.assess(mission, reentry).met()) {
            assertThat(DisposalRule.IADC.assess(mission, reentry).met()).isTrue();
        }
    }
}

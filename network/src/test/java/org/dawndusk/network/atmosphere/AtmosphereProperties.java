/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.atmosphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class AtmosphereProperties {
    private static SiteClimate climate(double latitude, double millimetresPerHour) {
        return SiteClimate.builder(latitude, 100)
                .rain(millimetresPerHour * RainSpecificAttenuation.MILLIMETRE_PER_HOUR, 4000)
                .build();
    }

    @Property(tries = 300)
    void moreRainTakesMore(
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double latitude,
            @ForAll @DoubleRange(min = 4e9, max = 55e9) double frequency,
            @ForAll @DoubleRange(min = 0.09, max = 1.57) double elevation,
            @ForAll @DoubleRange(min = 1, max = 150) double rate) {
        double less =
                RainAttenuation.of(climate(latitude, rate), frequency, 0.3).exceededDb(elevation, 1e-4);
        double more = RainAttenuation.of(climate(latitude, 1.1 * rate), frequency, 0.3)
                .exceededDb(elevation, 1e-4);
        assertThat(more).isGreaterThan(less).isPositive();
    }

    @Property(tries = 200)
    void whatIsExceededMoreRarelyIsMore(
            @ForAll @DoubleRange(min = 10e9, max = 50e9) double frequency,
            @ForAll @DoubleRange(min = 0.09, max = 1.57) double elevation,
            @ForAll @Scale(8) @DoubleRange(min = 1e-5, max = 0.2) double share) {
        EarthSpacePath path = EarthSpacePath.of(GatewayClimates.ROME, frequency, 0.5, 1, 0.6);
        assertThat(path.exceeded(elevation, share).totalDb())
                .isGreaterThanOrEqualTo(path.exceeded(elevation, 2 * share).totalDb());
    }

    @Property(tries = 200)
    void gasAndCloudGrowWithTheCosecantOfTheElevation(
            @ForAll @DoubleRange(min = 4e9, max = 55e9) double frequency,
            @ForAll @DoubleRange(min = 0.09, max = 1.57) double elevation) {
        EarthSpacePath path = EarthSpacePath.of(GatewayClimates.MIAMI, frequency, 0, 1, 0.6);
        AtmosphericLoss zenith = path.exceeded(Math.PI / 2, 0.01);
        AtmosphericLoss slant = path.exceeded(elevation, 0.01);
        assertThat(slant.gasDb() * Math.sin(elevation)).isCloseTo(zenith.gasDb(), within(1e-9));
        assertThat(slant.cloudDb() * Math.sin(elevation)).isCloseTo(zenith.cloudDb(), within(1e-9));
    }

    @Property(tries = 200)
    void circularPolarizationLiesBetweenTheLinearOnes(
            @ForAll @DoubleRange(min = 1e9, max = 100e9) double frequency,
            @ForAll @DoubleRange(min = 0, max = 1.5) double elevation) {
        double horizontal = RainSpecificAttenuation.of(frequency, elevation, 0).k();
        double circular =
                RainSpecificAttenuation.of(frequency, elevation, Math.PI / 4).k();
        double vertical =
                RainSpecificAttenuation.of(frequency, elevation, Math.PI / 2).k();
        assertThat(circular).isCloseTo((horizontal + vertical) / 2, within(1e-12 * circular));
    }

    @Property(tries = 200)
    void itRainsOnAPathMoreOftenThanAtItsEnd(
            @ForAll @Scale(8) @DoubleRange(min = 1e-3, max = 0.2) double probability,
            @ForAll @DoubleRange(min = 0.05, max = 1.55) double elevation) {
        double path = RainAttenuation.probability(climate(0.5, 30), probability, elevation);
        assertThat(path).isBetween(probability, 1.0);
    }
}

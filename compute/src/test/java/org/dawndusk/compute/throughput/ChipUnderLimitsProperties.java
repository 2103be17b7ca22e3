/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ChipUnderLimitsProperties {
    private static ChipUnderLimits chip(double exponent, double clockShare) {
        return ChipUnderLimits.of(
                new PowerCurve(80, 500, exponent), new Work(32, 0.03, 0.03 * clockShare, 1.3), 360, 0.06, 0.15);
    }

    @Property(tries = 300)
    void morePowerOrACoolerStructureNeverSlows(
            @ForAll @DoubleRange(min = 1, max = 3) double exponent,
            @ForAll @DoubleRange(min = 0.05, max = 1) double clockShare,
            @ForAll @DoubleRange(min = 0, max = 700) double cap,
            @ForAll @DoubleRange(min = 250, max = 370) double structure) {
        ChipUnderLimits chip = chip(exponent, clockShare);
        double rate = chip.at(cap, structure).rate();
        assertThat(chip.at(cap + 10, structure).rate()).isGreaterThanOrEqualTo(rate);
        assertThat(chip.at(cap, structure - 2).rate()).isGreaterThanOrEqualTo(rate);
        assertThat(rate).isBetween(0.0, 32 / 0.03);
        assertThat(chip.at(cap, structure).power())
                .isLessThanOrEqualTo(Math.max(0, Math.min(cap, (360 - structure) / 0.06)) + 1e-9);
    }

    @Property(tries = 50)
    void manySatellitesAreComputedAsOneBitForBit(@ForAll long seed) {
        Random random = new Random(seed);
        ChipUnderLimits chip = chip(1 + 2 * random.nextDouble(), 0.05 + 0.9 * random.nextDouble());
        double[] caps = random.doubles(200, 0, 700).toArray();
        double[] structures = random.doubles(200, 250, 370).toArray();
        double[] rates = new double[200];
        chip.rates(caps, structures, 200, rates);
        for (int i = 0; i < 200; i++) {
            assertThat(rates[i]).isEqualTo(chip.at(caps[i], structures[i]).rate());
        }
    }

    @Property(tries = 100)
    void energyOfAUnitHasItsLeastInsideTheClocks(
            @ForAll @DoubleRange(min = 2, max = 3) double exponent,
            @ForAll @DoubleRange(min = 0.3, max = 1) double clockShare) {
        ChipUnderLimits chip = chip(exponent, clockShare);
        ChipUnderLimits.Operation best = chip.mostEfficient(300);
        double least = best.energyPerUnit().orElseThrow();
        for (double cap = 90; cap <= 580; cap += 10) {
            ChipUnderLimits.Operation other = chip.at(cap, 300);
            if (other.rate() > 0) {
                assertThat(other.energyPerUnit().orElseThrow()).isGreaterThanOrEqualTo(least * (1 - 1e-9));
            }
        }
        assertThat(best.clock()).isBetween(0.15, 1.0);
    }
}

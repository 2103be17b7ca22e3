/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RedundancyProperties {
    /** The probabilities of 0 ... n working units, one unit after the other. */
    private static double[] distribution(int installed, double reliability) {
        double[] probability = new double[installed + 1];
        probability[0] = 1;
        for (int unit = 1; unit <= installed; unit++) {
            for (int working = unit; working >= 0; working--) {
                double before = working > 0 ? probability[working - 1] : 0;
                probability[working] = probability[working] * (1 - reliability) + before * reliability;
            }
        }
        return probability;
    }

    @Property(tries = 200)
    void capacityAndReliabilityAreThoseOfTheSummedDistribution(
            @ForAll @IntRange(min = 1, max = 60) int needed,
            @ForAll @IntRange(max = 20) int spares,
            @ForAll @DoubleRange(max = 1) double reliability) {
        int installed = needed + spares;
        double[] probability = distribution(installed, reliability);
        double enough = 0;
        double capacity = 0;
        for (int working = 0; working <= installed; working++) {
            capacity += probability[working] * Math.min(working, needed) / needed;
            enough += working >= needed ? probability[working] : 0;
        }
        assertThat(Redundancy.kOfN(needed, installed, reliability)).isCloseTo(enough, within(1e-12));
        assertThat(Redundancy.meanCapacity(needed, installed, reliability)).isCloseTo(capacity, within(1e-12));
    }

    @Property(tries = 50)
    void anotherSpareNeverLowersTheMissionsCapacity(
            @ForAll @IntRange(min = 1, max = 100) int needed,
            @ForAll @IntRange(max = 20) int spares,
            @ForAll @DoubleRange(max = 1) double perYear) {
        ConstantFailureRate rate = ConstantFailureRate.perYear(perYear);
        double mission = 5 * ConstantFailureRate.YEAR;
        double fewer = MissionCapacity.withSpares(rate, needed, spares, mission);
        double more = MissionCapacity.withSpares(rate, needed, spares + 1, mission);
        assertThat(more).isGreaterThanOrEqualTo(fewer - 1e-12).isLessThanOrEqualTo(1 + 1e-12);
    }
}

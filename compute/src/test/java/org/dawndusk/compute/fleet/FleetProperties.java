/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.WeibullLifetime;

class FleetProperties {
    @Property(tries = 150)
    void everySatelliteIsSomewhereAndQuantilesAreOrdered(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int planes,
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = 1, max = 30) int life,
            @ForAll @IntRange(min = 1, max = 9) int load,
            @ForAll @IntRange(max = 4) int lead,
            @ForAll @IntRange(max = 60) int production,
            @ForAll @DoubleRange(max = 1) double success,
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @IntRange(max = 3) int missions) {
        FleetPlan plan = FleetPlan.builder(planes, size, WeibullLifetime.ofYears(0.7, 10), 24)
                .designLife(life)
                .sparesPerPlane(2)
                .planeLoss(ConstantFailureRate.perYear(0.3), share)
                .servicing(new ServicingMission(1, load, 0.5 + success / 2, lead * FleetPlan.QUARTER), missions, 1)
                .replenishment(Replenishment.launching(load, 6)
                        .when(1)
                        .launches(lead, success)
                        .losingOnTheWay(share)
                        .production(production, 5))
                .build();
        FleetOutcome outcome = FleetSimulation.of(plan).run(8, seed);
        for (int history = 0; history < 8; history++) {
            FleetLedger ledger = outcome.ledger(history);
            assertThat(ledger.unaccounted()).isZero();
            assertThat(ledger.flying()).isBetween((long) outcome.inUse(history, 24), planes * (size + 2L));
            assertThat(ledger.launches()).isLessThanOrEqualTo(6 * 24L);
            assertThat(ledger.inStock()).isNotNegative();
            assertThat(ledger.failed()).isNotNegative();
            assertThat(ledger.inTransit()).isNotNegative();
            assertThat(ledger.missions()).isLessThanOrEqualTo(missions * 24L);
        }
        double before = 0;
        for (double probability : new double[] {0.05, 0.25, 0.5, 0.95, 1}) {
            double quantile = outcome.quantile(24, probability);
            assertThat(quantile).isBetween(before, 1.0);
            before = quantile;
        }
    }

    @Property(tries = 60)
    void quantilesOfTheClosedFormAreOrderedAndAroundTheMean(
            @ForAll @IntRange(min = 1, max = 40) int planes,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @DoubleRange(max = 0.5) double loss,
            @ForAll @DoubleRange(max = 10) double years) {
        UnrepairedFleet fleet = new UnrepairedFleet(
                planes, size, WeibullLifetime.satellites1990To2008(), ConstantFailureRate.perYear(loss));
        double time = years * ConstantFailureRate.YEAR;
        assertThat(fleet.quantile(time, 0.05)).isLessThanOrEqualTo(fleet.quantile(time, 0.95));
        double spread = 6 * fleet.standardDeviation(time) + 1;
        assertThat((double) fleet.quantile(time, 0.5)).isBetween(fleet.mean(time) - spread, fleet.mean(time) + spread);
    }
}

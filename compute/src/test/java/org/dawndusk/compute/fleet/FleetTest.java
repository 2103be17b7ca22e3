/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dawndusk.compute.reliability.ConstantFailureRate;
import org.dawndusk.compute.reliability.Lifetime;
import org.dawndusk.compute.reliability.WeibullLifetime;
import org.junit.jupiter.api.Test;

class FleetTest {
    private static final WeibullLifetime SATELLITES = WeibullLifetime.satellites1990To2008();
    private static final ConstantFailureRate LOSS = ConstantFailureRate.perYear(0.01);
    private static final double YEAR = ConstantFailureRate.YEAR;

    private static final FleetPlan REFILLED = FleetPlan.builder(50, 100, SATELLITES, 40)
            .designLife(20)
            .planeLoss(LOSS)
            .sparesPerPlane(5)
            .replenishment(
                    Replenishment.launching(10, 90).when(3).launches(2, 0.95).production(600, 40))
            .build();

    @Test
    void withoutReplenishmentTheSimulationIsTheClosedForm() {
        FleetPlan plan =
                FleetPlan.builder(100, 100, SATELLITES, 60).planeLoss(LOSS).build();
        FleetOutcome outcome = FleetSimulation.of(plan).run(2000, 1);
        UnrepairedFleet exact = new UnrepairedFleet(100, 100, SATELLITES, LOSS);
        for (int quarter : new int[] {1, 4, 20, 60}) {
            double time = quarter * FleetPlan.QUARTER;
            assertThat(outcome.mean(quarter) * 1e4)
                    .isCloseTo(exact.mean(time), within(4e4 * outcome.standardError(quarter)));
            // the rank of the 5 % quantile is uncertain by 0.5 % of the histories
            assertThat(outcome.quantile(quarter, 0.05) * 1e4)
                    .isBetween(1.0 * exact.quantile(time, 0.03), 1.0 * exact.quantile(time, 0.07));
            assertThat(outcome.standardError(quarter) * 1e4 * Math.sqrt(2000) / exact.standardDeviation(time))
                    .isBetween(0.93, 1.07);
        }
    }

    @Test
    void withReplenishmentItIsTheBruteForceOfTenThousandSatellites() {
        Replenishment rule = Replenishment.launching(20, 120).when(8).launches(1, 0.96);
        FleetPlan plan = FleetPlan.builder(100, 100, SATELLITES, 48)
                .designLife(20)
                .planeLoss(LOSS)
                .replenishment(rule)
                .build();
        agree(
                plan,
                new BruteForceFleet(100, 100, SATELLITES, 20, LOSS.rate() * FleetPlan.QUARTER, 1, rule, null, 0),
                1e4,
                800);
    }

    /** Servicing, strikes that take a part of a plane, and losses on the way, all at once beside replenishment. */
    @Test
    void withServicingAndPartialLossesItIsTheBruteForceToo() {
        WeibullLifetime frail = WeibullLifetime.ofYears(0.7, 12);
        Replenishment rule =
                Replenishment.launching(6, 4).when(4).launches(1, 0.9).losingOnTheWay(0.1);
        ServicingMission mission = new ServicingMission(1e6, 3, 0.7, 1.5 * FleetPlan.QUARTER);
        ConstantFailureRate strikes = ConstantFailureRate.perYear(0.5);
        FleetPlan plan = FleetPlan.builder(8, 25, frail, 48)
                .designLife(18)
                .planeLoss(strikes, 0.3)
                .replenishment(rule)
                .servicing(mission, 2, 1)
                .build();
        BruteForceFleet brute =
                new BruteForceFleet(8, 25, frail, 18, strikes.rate() * FleetPlan.QUARTER, 0.3, rule, mission, 2);
        agree(plan, brute, 200, 3000);
    }

    private static void agree(FleetPlan plan, BruteForceFleet brute, double all, int histories) {
        FleetOutcome outcome = FleetSimulation.of(plan).run(5 * histories, 3);
        Random random = new Random(5);
        int[][] played = new int[histories][];
        for (int i = 0; i < histories; i++) {
            played[i] = brute.play(48, random);
        }
        // four standard errors of the rank of the 5 % quantile, in these histories and in five times as many
        double rank = 4 * Math.sqrt(0.05 * 0.95 * (1 + 0.2) / histories);
        for (int quarter : new int[] {1, 3, 12, 19, 20, 21, 30, 48}) {
            int[] sorted =
                    Arrays.stream(played).mapToInt(row -> row[quarter]).sorted().toArray();
            double mean = Arrays.stream(sorted).average().orElseThrow();
            double variance = Arrays.stream(sorted)
                            .mapToDouble(n -> (n - mean) * (n - mean))
                            .sum()
                    / (histories - 1);
            double error = Math.hypot(Math.sqrt(variance / histories), all * outcome.standardError(quarter));
            assertThat(outcome.mean(quarter) * all).as("quarter %d", quarter).isCloseTo(mean, within(4 * error));
            assertThat(1.0 * sorted[histories / 20 - 1])
                    .as("quarter %d", quarter)
                    .isBetween(
                            outcome.quantile(quarter, 0.05 - rank) * all, outcome.quantile(quarter, 0.05 + rank) * all);
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        FleetSimulation simulation = FleetSimulation.of(REFILLED);
        FleetOutcome one = simulation.run(40, 9);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        FleetOutcome three = simulation.run(40, 9, pool, 3);
        pool.shutdown();
        for (int history = 0; history < 40; history++) {
            for (int quarter = 0; quarter <= 40; quarter++) {
                assertThat(three.inUse(history, quarter)).isEqualTo(one.inUse(history, quarter));
            }
            assertThat(three.ledger(history)).isEqualTo(one.ledger(history));
        }
        assertThat(simulation.run(1, 10).ledger(0)).isNotEqualTo(one.ledger(0));
    }

    @Test
    void perfectSatellitesStayUntilTheirDesignLifeEnds() {
        FleetPlan plan = FleetPlan.builder(3, 10, age -> 1, 8).designLife(5).build();
        FleetOutcome outcome = FleetSimulation.of(plan).run(2, 1);
        assertThat(outcome.mean(4)).isEqualTo(1);
        assertThat(outcome.mean(5)).isZero();
        assertThat(outcome.ledger(0)).isEqualTo(new FleetLedger(30, 0, 0, 0, 30, 0, 0, 0, 0, 0, 0));
        assertThat(outcome.meanOverMission()).isCloseTo(4.5 / 8, within(1e-15));
    }

    @Test
    void aFleetIsBuiltUpAtTheRateOfItsLaunches() {
        FleetPlan plan = FleetPlan.builder(4, 10, age -> 1, 10)
                .initialPerPlane(0)
                .replenishment(Replenishment.launching(5, 2))
                .build();
        FleetOutcome outcome = FleetSimulation.of(plan).run(1, 1);
        assertThat(outcome.inUse(0, 1)).isEqualTo(10);
        assertThat(outcome.inUse(0, 3)).isEqualTo(30);
        assertThat(outcome.inUse(0, 5)).isEqualTo(40);
        assertThat(outcome.ledger(0).launches()).isEqualTo(8);
        FleetPlan slow = FleetPlan.builder(4, 10, age -> 1, 10)
                .initialPerPlane(0)
                .replenishment(Replenishment.launching(5, 2).production(3, 0).when(1))
                .build();
        assertThat(FleetSimulation.of(slow).run(1, 1).inUse(0, 10)).isEqualTo(30);
    }

    @Test
    void whatIsDeadOnArrivalNeverServes() {
        Lifetime lifetime = Lifetime.withDeadOnArrival(0.1, age -> 1);
        FleetOutcome outcome = FleetSimulation.of(
                        FleetPlan.builder(100, 100, lifetime, 4).build())
                .run(200, 2);
        assertThat(outcome.mean(4)).isCloseTo(0.9, within(4 * outcome.standardError(4)));
        assertThat(outcome.mean(1)).isEqualTo(outcome.mean(4));
    }

    @Test
    void planesThatAreAlwaysLostLeaveNothing() {
        FleetPlan plan = FleetPlan.builder(5, 10, SATELLITES, 4)
                .planeLoss(new ConstantFailureRate(1))
                .build();
        assertThat(FleetSimulation.of(plan).run(3, 1).mean(1)).isZero();
    }

    @Test
    void servicingPaysWhereItIsCheaperThanWhatItSaves() {
        ServicingMission mission = new ServicingMission(60e6, 10, 0.8, YEAR / 2);
        assertThat(mission.costPerRestored()).isCloseTo(7.5e6, within(1e-6));
        assertThat(mission.cheaperThan(10e6, 0.8)).isTrue();
        assertThat(mission.cheaperThan(10e6, 0.7)).isFalse();
        ConstantFailureRate rate = ConstantFailureRate.perYear(0.16);
        assertThat(mission.availability(rate)).isCloseTo(1 / 1.1, within(1e-12));
        assertThat(mission.missionRate(110, rate) * YEAR).isCloseTo(2, within(1e-12));
    }

    @Test
    void quantilesOfAClosedFormAreThoseOfABinomial() {
        UnrepairedFleet two = new UnrepairedFleet(1, 2, age -> 0.5, new ConstantFailureRate(0));
        assertThat(two.quantile(1, 0.24)).isZero();
        assertThat(two.quantile(1, 0.26)).isEqualTo(1);
        assertThat(two.quantile(1, 0.76)).isEqualTo(2);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleetPlan.builder(0, 1, SATELLITES, 4))
                .withMessage("planes is 0, but must be in [1, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleetPlan.builder(1, 5, SATELLITES, 4)
                        .initialPerPlane(6)
                        .build())
                .withMessage("initialPerPlane is 6, but must be in [0, 5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replenishment.none().launches(0, 1.5))
                .withMessage("launchSuccess is 1.5, but must be in [0, 1]");
        FleetPlan rising = FleetPlan.builder(1, 5, age -> age == 0 ? 0.5 : 1, 4).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleetSimulation.of(rising))
                .withMessageContaining("must not rise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleetSimulation.of(REFILLED).run(1, 1).quantile(0, 0))
                .withMessage("probability is 0.0, but must be in (0, 1]");
    }
}

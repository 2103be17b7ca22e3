/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LifetimesTest {
    private final WeibullLifetime satellites = WeibullLifetime.satellites1990To2008();

    @Test
    void shapeOneIsTheConstantRate() {
        WeibullLifetime one = WeibullLifetime.ofYears(1, 10);
        ConstantFailureRate rate = ConstantFailureRate.perYear(0.1);
        assertThat(one.survival(1e8)).isCloseTo(rate.survival(1e8), within(1e-15));
        assertThat(one.hazard(1e8)).isCloseTo(rate.rate(), within(1e-20));
        assertThat(one.meanSurvival(1e8)).isCloseTo(rate.meanSurvival(1e8), within(1e-14));
    }

    /** The integral of exp(-sqrt t) is 2 - 2 (1 + sqrt T) exp(-sqrt T). */
    @Test
    void meanSurvivalUnderInfantMortalityIsTheClosedForm() {
        double expected = (2 - 2 * 3 * Math.exp(-2)) / 4;
        assertThat(new WeibullLifetime(0.5, 1).meanSurvival(4)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void meanSurvivalOfTheShortestAndTheLongestMission() {
        WeibullLifetime infants = new WeibullLifetime(0.9, 5_800);
        assertThat(infants.meanSurvival(Double.MIN_VALUE)).isCloseTo(1, within(1e-14));
        assertThat(infants.meanSurvival(Double.MAX_VALUE)).isEqualTo(0);
        assertThat(new WeibullLifetime(1, 1).meanSurvival(1e9)).isCloseTo(1e-9, within(1e-18));
    }

    @Test
    void aFitGoesThroughItsTwoPoints() {
        WeibullLifetime fit = WeibullLifetime.through(1e7, 0.98, 1e8, 0.9);
        assertThat(fit.survival(1e7)).isCloseTo(0.98, within(1e-14));
        assertThat(fit.survival(1e8)).isCloseTo(0.9, within(1e-14));
        assertThat(fit.survival(fit.ageAt(0.5))).isCloseTo(0.5, within(1e-14));
    }

    @Test
    void causesMultiplyKindsAverageAndTheDeadNeverStart() {
        Lifetime rate = ConstantFailureRate.perYear(0.1);
        double age = 3 * ConstantFailureRate.YEAR;
        double weibull = satellites.survival(age);
        double exponential = rate.survival(age);
        assertThat(Lifetime.inSeries(satellites, rate).survival(age)).isEqualTo(weibull * exponential);
        assertThat(Lifetime.mixture(0.25, satellites, rate).survival(age))
                .isEqualTo(0.25 * weibull + 0.75 * exponential);
        assertThat(Lifetime.withDeadOnArrival(0.02, rate).survival(0)).isEqualTo(0.98);
    }

    @Test
    void hotSparesAreKOfNAndUncoveredSparesAreWorthNothing() {
        ConstantFailureRate rate = new ConstantFailureRate(0.1);
        assertThat(Standby.warm(8, 4, rate, 1).survival(2))
                .isCloseTo(Redundancy.kOfN(8, 12, rate.survival(2)), within(1e-12));
        Standby uncovered = new Standby(8, 4, rate, new ConstantFailureRate(0), 0);
        assertThat(uncovered.survival(2)).isCloseTo(rate.ofGang(8).survival(2), within(1e-12));
        assertThat(uncovered.meanTimeToFailure()).isCloseTo(1.25, within(1e-12));
        assertThat(Standby.cold(1, 2, rate).meanTimeToFailure()).isCloseTo(30, within(1e-12));
    }

    @Test
    void oneLevelOfCheckpointsIsTheSimpleCase() {
        Checkpointing simple = new Checkpointing(60, 120, 11_135.16);
        MultiLevelCheckpointing levels = MultiLevelCheckpointing.of(
                List.of(new CheckpointLevel(60, 120, new ConstantFailureRate(1 / 11_135.16))));
        assertThat(levels.efficiency(1000)).isCloseTo(simple.efficiency(1000), within(1e-12));
        assertThat(levels.best().interval()).isCloseTo(simple.exactInterval(), within(1e-3));
        assertThat(levels.best().efficiency()).isCloseTo(simple.bestEfficiency(), within(1e-12));
    }

    @Test
    void aSecondLevelSavesTimeAndComesNearItsFirstOrder() {
        CheckpointLevel memory = new CheckpointLevel(1, 10, new ConstantFailureRate(9e-5));
        CheckpointLevel remote = new CheckpointLevel(60, 120, new ConstantFailureRate(1e-5));
        MultiLevelCheckpointing both = MultiLevelCheckpointing.of(List.of(memory, remote));
        double single = new Checkpointing(60, 120, 1e4).bestEfficiency();
        MultiLevelCheckpointing.Pattern best = both.best();
        assertThat(best.efficiency()).isGreaterThan(single);
        double restarts = 9e-5 * 10 + 1e-5 * 120;
        assertThat(1 / best.efficiency() - 1).isCloseTo(both.firstOrderOverhead() + restarts, within(3e-3));
        // sqrt(C2 lambda1 / (C1 lambda2))
        assertThat(best.multiples()[0]).isBetween(20, 27);
    }

    @Test
    void failuresThatHardlyEverNeedTheSafeCopyMakeItRare() {
        MultiLevelCheckpointing levels = MultiLevelCheckpointing.of(List.of(
                new CheckpointLevel(10, 30, new ConstantFailureRate(1e-4)),
                new CheckpointLevel(600, 600, new ConstantFailureRate(1e-9))));
        MultiLevelCheckpointing.Pattern best = levels.best();
        // sqrt(C2 lambda1 / (C1 lambda2)) = 2449, less since the first-order interval is too long
        assertThat(best.multiples()[0]).isBetween(2_000, 2_600);
        for (int multiple : new int[] {500, 1_000, 2_000, 2_449, 3_000, 6_000}) {
            assertThat(levels.efficiency(best.interval(), multiple)).isLessThanOrEqualTo(best.efficiency());
        }
        MultiLevelCheckpointing never = MultiLevelCheckpointing.of(List.of(
                new CheckpointLevel(10, 30, new ConstantFailureRate(1e-4)),
                new CheckpointLevel(600, 600, new ConstantFailureRate(1e-30))));
        assertThat(never.best().multiples()).containsExactly(100_000);
        MultiLevelCheckpointing unbounded = MultiLevelCheckpointing.of(
                List.of(new CheckpointLevel(1e300, 0, new ConstantFailureRate(Double.MIN_NORMAL))));
        assertThatIllegalArgumentException()
                .isThrownBy(unbounded::best)
                .withMessage(
                        "sqrt(2 checkpointTime / failures.rate) of the first level is Infinity, but must be in (0, ∞)");
    }

    @Test
    void aStockIsInvertedFromTheAvailabilityAskedFor() {
        int stock = Redundancy.smallestStockForAvailability(81, 4.05, 0.999);
        assertThat(Redundancy.expectedShortage(4.05, stock)).isLessThanOrEqualTo(0.081);
        assertThat(Redundancy.expectedShortage(4.05, stock - 1)).isGreaterThan(0.081);
        assertThat(Redundancy.expectedShortage(4.05, 0)).isCloseTo(4.05, within(1e-12));
        assertThat(Redundancy.smallestFleet(1_000_000, 0.95, 0.99)).isBetween(1_053_000, 1_054_000);
    }

    /** Work done twice halves the rate of work and turns what is found into stops. */
    @Test
    void lookingForSilentCorruptionCostsWorkAndStops() {
        Checkpointing day = new Checkpointing(300, 600, 86_400);
        ConstantFailureRate corruption = new ConstantFailureRate(1e-4);
        assertThat(day.efficiency(7000, 0, corruption)).isEqualTo(day.efficiency(7000));
        assertThat(day.efficiency(7000, 0.05, new ConstantFailureRate(0)))
                .isCloseTo(day.efficiency(7000) / 1.05, within(1e-15));
        double stops = 1 / 86_400.0 + 0.05 * 1e-4;
        assertThat(day.efficiency(7000, 0.05, corruption))
                .isCloseTo(new Checkpointing(300, 600, 1 / stops).efficiency(7000) / 1.05, within(1e-15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day.efficiency(7000, 1.5, corruption))
                .withMessage("repeatedShare is 1.5, but must be in [0, 1]");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeibullLifetime(0, 1))
                .withMessage("shape is 0.0, but must be in (0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checkpointing(Double.NaN, 1, 1))
                .withMessage("checkpointTime is NaN, but must be in (0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifetime.mixture(1.5, satellites, satellites))
                .withMessage("share is 1.5, but must be in [0, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeibullLifetime.through(1, 0.9, 2, 0.95))
                .withMessage("lateSurvival is 0.95, but must be in (0, 0.9)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultiLevelCheckpointing.of(List.of()))
                .withMessage("levels.size is 0, but must be in [1, 4]");
        Lifetime dead = Lifetime.withDeadOnArrival(1, satellites);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dead.survivalGiven(5, 1))
                .withMessage("age is 5.0, but no unit reaches it");
    }
}

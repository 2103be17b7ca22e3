/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Small cases that are reckoned by hand, and searches held against trying everything. */
class ReliabilityByHandTest {

    @Test
    void theHazardOfShapeTwoGrowsWithAge() {
        assertThat(new WeibullLifetime(2, 3).hazard(1.5)).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(new WeibullLifetime(2, 3).hazard(3)).isCloseTo(2 / 3.0, within(1e-15));
    }

    @Test
    void ratesAddAndTheDeadOnArrivalAreASharedLossAtAnyAge() {
        ConstantFailureRate sum = new ConstantFailureRate(0.25).plus(new ConstantFailureRate(0.5));
        assertThat(sum.rate()).isEqualTo(0.75);
        assertThat(Lifetime.withDeadOnArrival(0.2, sum).survival(2)).isEqualTo(0.8 * sum.survival(2));
    }

    @Test
    void aLifetimeThroughTwoPointsRefusesEdges() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeibullLifetime.through(2, 0.9, 2, 0.8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeibullLifetime.through(1, 0.9, Double.POSITIVE_INFINITY, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> WeibullLifetime.through(1, 0, 2, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> WeibullLifetime.through(1, 1, 2, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> WeibullLifetime.through(1, 0.9, 2, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> WeibullLifetime.through(1, 0.9, 2, 0));
        WeibullLifetime fit = new WeibullLifetime(2, 3);
        assertThat(fit.ageAt(1)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> fit.ageAt(0));
    }

    /** 500 spares under power: one of 501 must live; most of the chain's jumps lead nowhere. */
    @Test
    void aLongChainOfSparesIsOneOfN() {
        Standby group = Standby.warm(1, 500, new ConstantFailureRate(2), 1);
        assertThat(group.survival(0)).isEqualTo(1);
        assertThat(group.survival(2)).isCloseTo(Redundancy.kOfN(1, 501, Math.exp(-4)), within(1e-10));
        assertThat(group.survival(3)).isCloseTo(Redundancy.kOfN(1, 501, Math.exp(-6)), within(1e-10));
    }

    /**
     * Two segments of which the second ends with a checkpoint of both levels. A length L under the rate r, each failure of which
     * costs c more, takes (exp(r L) - 1) (1 / r + c); a failure of level 2 in the second segment loses the first one too.
     */
    @Test
    void aPatternOfTwoSegmentsIsReckonedByHand() {
        double quick = 2e-3;
        double grave = 1e-3;
        double r = quick + grave;
        MultiLevelCheckpointing levels = MultiLevelCheckpointing.of(List.of(
                new CheckpointLevel(5, 10, new ConstantFailureRate(quick)),
                new CheckpointLevel(60, 120, new ConstantFailureRate(grave))));
        double restart = (quick * Math.expm1(r * 10) + grave * Math.expm1(r * 120)) / r / r;
        double first = Math.expm1(r * 105) * (1 / r + restart);
        double second = Math.expm1(r * 165) * (1 / r + restart + grave / r * first);
        assertThat(levels.efficiency(100, 2)).isCloseTo(200 / (first + second), within(1e-14));
    }

    /** Failures so frequent that the first-order pattern, from which the search starts, is not the best. */
    @Test
    void noPatternOfAGridIsBetterThanTheBest() {
        MultiLevelCheckpointing levels = MultiLevelCheckpointing.of(List.of(
                new CheckpointLevel(5, 10, new ConstantFailureRate(2e-3)),
                new CheckpointLevel(30, 60, new ConstantFailureRate(1e-3)),
                new CheckpointLevel(90, 200, new ConstantFailureRate(5e-4))));
        MultiLevelCheckpointing.Pattern best = levels.best();
        double most = 0;
        for (int one = 1; one <= 12; one++) {
            for (int two = 1; two <= 12; two++) {
                for (double interval = 5; interval < 500; interval *= 1.05) {
                    most = Math.max(most, levels.efficiency(interval, one, two));
                }
            }
        }
        assertThat(best.efficiency()).isGreaterThanOrEqualTo(most).isCloseTo(most, within(1e-3));
        assertThat(levels.efficiency(best.interval(), best.multiples())).isEqualTo(best.efficiency());
    }

    @Test
    void patternsAndConfidencesBeyondTheirRangeAreRefused() {
        MultiLevelCheckpointing levels = MultiLevelCheckpointing.of(List.of(
                new CheckpointLevel(1, 10, new ConstantFailureRate(9e-5)),
                new CheckpointLevel(60, 120, new ConstantFailureRate(1e-5))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> levels.efficiency(100))
                .withMessage("multiples.length is 0, but must be in {1}");
        assertThatIllegalArgumentException().isThrownBy(() -> levels.efficiency(100, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> levels.efficiency(100, Integer.MAX_VALUE))
                .withMessageStartingWith("product of multiples is 2147483647");
        CheckpointLevel level = new CheckpointLevel(1, 10, new ConstantFailureRate(9e-5));
        assertThat(MultiLevelCheckpointing.of(List.of(level, level, level, level))
                        .best()
                        .multiples())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultiLevelCheckpointing.of(List.of(level, level, level, level, level)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redundancy.smallestFleet(3, 0.9, 1))
                .withMessage("confidence is 1.0, but must be in [0, 1)");
        assertThatIllegalArgumentException().isThrownBy(() -> Redundancy.smallestStockForAvailability(3, 1, 1));
        assertThat(Redundancy.smallestStockForAvailability(3, 1, 0)).isZero();
        assertThat(Redundancy.smallestFleet(3, 0.9, 0)).isEqualTo(3);
    }

    /** Each answer suffices and one unit less does not, for fleets around a doubling. */
    @Test
    void theSmallestFleetIsTheSmallest() {
        for (int needed = 1; needed <= 40; needed++) {
            int fleet = Redundancy.smallestFleet(needed, 0.6, 0.99);
            assertThat(Redundancy.kOfN(needed, fleet, 0.6)).isGreaterThanOrEqualTo(0.99);
            assertThat(Redundancy.kOfN(needed, fleet - 1, 0.6)).isLessThan(0.99);
        }
    }
}

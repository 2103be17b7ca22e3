/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bound and the prices that it was reached at. */
class CapacityDualTest {
    /** Agent 0 is free and takes 12 of the uses; agent 1 takes all at a cost: what is left of a fractional knapsack. */
    @Test
    void theBoundIsThatOfTheFractionalKnapsackAndThePriceItsCriticalRatio() {
        long[] saved = {10, 9, 8, 5, 4, 3};
        long[] uses = {2, 3, 4, 5, 8, 9};
        CapacityDual dual = new CapacityDual(AssignmentProblem.of(
                new long[][] {new long[6], saved}, new long[][] {uses, {1, 1, 1, 1, 1, 1}}, new long[] {12, 1000}));
        // the first three and three fifths of the fourth, of 39 in all
        assertThat(dual.bound).isBetween(9 - 0.02, 9 + 1e-9);
        assertThat(dual.price[0]).isCloseTo(1, within(0.02));
        assertThat(dual.price[1]).isZero();
    }

    @Test
    void wherePricesAreNotNeededTheyAreNothingAndTheBoundIsTheSumOfTheCheapest() {
        Instance loose = Instance.random(new Random(3), 4, 9, 2, 0.01);
        CapacityDual dual = new CapacityDual(loose.problem());
        long cheapest = 0;
        for (int j = 0; j < 9; j++) {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 4; i++) {
                least = loose.allowed()[i][j] ? Math.min(least, loose.cost()[i][j]) : least;
            }
            cheapest += least;
        }
        assertThat(dual.bound).isEqualTo((double) cheapest);
        assertThat(dual.price).containsOnly(0);
    }

    @Test
    void theBoundIsTheDualAtItsPricesAndBelowTheOptimum() {
        for (int seed = 0; seed < 12; seed++) {
            Instance instance = Instance.random(new Random(seed), 3, 7, 1 + seed % 2, 0.75);
            CapacityDual dual = new CapacityDual(instance.problem());
            assertThat(dual.bound).isCloseTo(dualAt(instance, dual.price), within(1e-9));
            assertThat(Arrays.stream(dual.price).min().orElseThrow()).isNotNegative();
            assertThat(dual.bound).isLessThanOrEqualTo((double) instance.exhaustive() + 1e-9);
            assertThat(dual.bound).isGreaterThanOrEqualTo(dualAt(instance, new double[dual.price.length]));
        }
    }

    /** The highest of the dual over a grid of prices of the two agents. */
    @Test
    void noPricesGiveAHigherBound() {
        for (int seed = 0; seed < 6; seed++) {
            Instance instance = Instance.random(new Random(seed), 2, 8, 1, 0.8);
            double highest = 0;
            for (int a = 0; a < 120; a++) {
                for (int b = 0; b < 120; b++) {
                    highest = Math.max(highest, dualAt(instance, new double[] {0.04 * a, 0.04 * b}));
                }
            }
            double bound = new CapacityDual(instance.problem()).bound;
            assertThat(bound).isGreaterThanOrEqualTo(highest * (1 - 2e-4));
        }
    }

    private static double dualAt(Instance instance, double[] price) {
        int resources = instance.use().length;
        double sum = 0;
        for (int j = 0; j < instance.cost()[0].length; j++) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < instance.cost().length; i++) {
                double priced = instance.cost()[i][j];
                for (int r = 0; r < resources; r++) {
                    priced += price[i * resources + r] * instance.use()[r][i][j];
                }
                least = instance.allowed()[i][j] ? Math.min(least, priced) : least;
            }
            sum += least;
        }
        for (int k = 0; k < price.length; k++) {
            sum -= price[k] * instance.capacity()[k / resources][k % resources];
        }
        return sum;
    }
}

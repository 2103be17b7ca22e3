/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that are given, and exchange areas that are known from them or obey the conditions of greatest likelihood. */
class LikelihoodSmoothingTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static ViewFactorMatrix smooth(double[] areas, int rays, HitCounts... rows) {
        List<String> names =
                IntStream.range(0, areas.length).mapToObj(Integer::toString).toList();
        return new LikelihoodSmoothing(areas, rays, rows).smooth(names);
    }

    private static HitCounts row(int space, int backs, int... hits) {
        return new HitCounts(hits, space, backs);
    }

    /** What the first emits meets the second, whatever the second's counts say: closure and reciprocity leave no freedom. */
    @Test
    void aConvexBodyInAShell() {
        for (double area : new double[] {1.001, 1.5, 4, 1e4}) {
            for (int back : new int[] {1, 10, 250, 999}) {
                ViewFactorMatrix factors =
                        smooth(new double[] {1, area}, 1000, row(0, 0, 0, 1000), row(0, 0, back, 1000 - back));
                assertThat(factors.factor("0", "1")).isCloseTo(1, ROUNDING);
                assertThat(factors.factor("1", "0")).isCloseTo(1 / area, ROUNDING);
                assertThat(factors.factor("1", "1")).isCloseTo(1 - 1 / area, ROUNDING);
                assertThat(factors.toSpace("1")).isZero();
            }
        }
    }

    /**
     * Two plates: X (λ₁ + λ₂) = k₁₂ + k₂₁ with λ = k_alone / (A - X) is an equation of X alone. In the later ones the steps
     * from the counts lead out of where the logarithms are, and have to be cut.
     */
    @ParameterizedTest
    @CsvSource({
        "2, 3, 700, 500, 310",
        "3, 2, 700, 500, 310",
        "1, 1, 200, 250, 50",
        "1, 3, 1, 1, 1",
        "1, 300, 1, 2, 1",
        "20, 1, 10, 1, 2",
        "1, 1.01, 1, 900, 10",
        "1, 1e6, 5, 1, 1"
    })
    void twoPlatesInTheOpen(double first, double second, int firstSpace, int secondSpace, int secondBacks) {
        int alone = secondSpace + secondBacks;
        ViewFactorMatrix factors = smooth(
                new double[] {first, second},
                1000,
                row(firstSpace, 0, 0, 1000 - firstSpace),
                row(secondSpace, secondBacks, 1000 - alone, 0));
        double hits = 2000 - firstSpace - alone;
        double low = 0;
        double high = Math.min(first, second);
        for (int k = 0; k < 200; k++) {
            double x = (low + high) / 2;
            if (x * (firstSpace / (first - x) + alone / (second - x)) < hits) {
                low = x;
            } else {
                high = x;
            }
        }
        assertThat(factors.factor("0", "1")).isCloseTo(low / first, ROUNDING);
        assertThat(factors.factor("1", "0")).isCloseTo(low / second, ROUNDING);
        assertThat(factors.toSpace("0")).isCloseTo(1 - low / first, ROUNDING);
        // space and backs share what is left as they were hit
        assertThat(factors.toSpace("1")).isCloseTo((1 - low / second) * secondSpace / alone, ROUNDING);
        assertThat(factors.toBacks("1")).isCloseTo((1 - low / second) * secondBacks / alone, ROUNDING);
        // the two binomial errors, each as of an exchange area, weighed together
        double error = Math.sqrt(variance(low / first, 1000) + variance(low / second, 1000)) / (1 / first + 1 / second);
        assertThat(factors.standardError("0", "1")).isCloseTo(error / first, ROUNDING);
        assertThat(factors.standardError("1", "0")).isCloseTo(error / second, ROUNDING);
    }

    private static double variance(double share, int rays) {
        double p = (share * rays + 1) / (rays + 2);
        return p * (1 - p) / rays;
    }

    /** More pairs than are made room for, pairs that were hit from one side alone or from neither, hits on oneself. */
    @Test
    void manySurfacesObeyTheConditionsOfTheOptimum() {
        int n = 70;
        int rays = 3000;
        SplittableRandom random = new SplittableRandom(4);
        double[] areas = random.doubles(n, 0.5, 2).toArray();
        int[][] hits = new int[n][n];
        int[] space = new int[n];
        int[] backs = new int[n];
        HitCounts[] rows = new HitCounts[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < rays; k++) {
                // near neighbours are hit often, far ones seldom, a tenth goes to space
                double draw = random.nextDouble();
                int j = i + (int) (30 * Math.pow(random.nextDouble(), 3) * (random.nextBoolean() ? 1 : -1));
                if (draw < 0.1 || j < 0 || j >= n) {
                    space[i]++;
                } else if (draw < 0.12) {
                    backs[i]++;
                } else {
                    hits[i][j]++;
                }
            }
            rows[i] = new HitCounts(hits[i], space[i], backs[i]);
        }
        int pairs = 0;
        ViewFactorMatrix factors = smooth(areas, rays, rows);
        double[] multipliers = new double[n];
        for (int i = 0; i < n; i++) {
            multipliers[i] = space[i] / (areas[i] * factors.toSpace(Integer.toString(i)));
        }
        for (int i = 0; i < n; i++) {
            String name = Integer.toString(i);
            assertThat(factors.toBacks(name) * areas[i] * multipliers[i]).isCloseTo(backs[i], within(1e-7));
            for (int j = 0; j < n; j++) {
                double exchange = areas[i] * factors.factor(name, Integer.toString(j));
                if (i == j) {
                    assertThat(exchange * multipliers[i]).isCloseTo(hits[i][i], within(1e-7));
                    double error = Math.sqrt(variance(exchange / areas[i], rays));
                    assertThat(factors.standardError(name, name)).isCloseTo(error, ROUNDING);
                } else {
                    assertThat(exchange * (multipliers[i] + multipliers[j]))
                            .isCloseTo(hits[i][j] + hits[j][i], within(1e-7));
                    pairs += hits[i][j] + hits[j][i] > 0 ? 1 : 0;
                }
            }
        }
        assertThat(pairs / 2).isGreaterThan(1100);
        assertThat(factors.closureError()).isLessThan(1e-12);
        assertThat(factors.reciprocityError()).isLessThan(1e-14);
    }

    /** A closed chain far from its counts, so that the first steps have to be cut. */
    @Test
    void countsFarFromReciprocity() {
        double[] areas = {1, 50, 1e-3, 7};
        HitCounts[] rows = {
            row(0, 0, 10, 1, 989, 0), row(1, 0, 5, 990, 0, 4), row(0, 0, 1, 997, 2, 0), row(0, 0, 0, 900, 99, 1)
        };
        ViewFactorMatrix factors = smooth(areas, 1000, rows);
        double[] multipliers = new double[4];
        int[] own = {10, 990, 2, 1};
        for (int i = 0; i < 4; i++) {
            String name = Integer.toString(i);
            multipliers[i] = own[i] / (areas[i] * factors.factor(name, name));
        }
        double[][] both = {{0, 6, 990, 0}, {6, 0, 997, 904}, {990, 997, 0, 99}, {0, 904, 99, 0}};
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                if (i != j) {
                    double exchange = areas[i] * factors.factor(Integer.toString(i), Integer.toString(j));
                    assertThat(exchange * (multipliers[i] + multipliers[j])).isCloseTo(both[i][j], within(1e-6));
                }
            }
        }
        assertThat(factors.toSpace("1") * areas[1] * multipliers[1]).isCloseTo(1, within(1e-6));
        assertThat(factors.closureError()).isLessThan(1e-12);
        assertThat(factors.reciprocityError()).isLessThan(1e-14);
    }

    @Test
    void aSurfaceThatSeesNothing() {
        ViewFactorMatrix factors =
                smooth(new double[] {2, 1, 1}, 100, row(100, 0, 0, 0, 0), row(50, 0, 0, 0, 50), row(50, 0, 0, 50, 0));
        assertThat(factors.toSpace("0")).isCloseTo(1, ROUNDING);
        assertThat(factors.factor("1", "2")).isCloseTo(0.5, ROUNDING);
        assertThat(factors.factor("0", "1")).isZero();
    }

    /** Two sides of unlike area that meet each other alone: no exchange area is both. */
    @Test
    void countsThatNoFactorsFit() {
        assertThatThrownBy(() -> smooth(new double[] {1, 2}, 50, row(0, 0, 0, 50), row(0, 0, 50, 0)))
                .isInstanceOf(ViewFactorException.class)
                .hasMessageStartingWith("no factors obey reciprocity and closure with these counts: the sum of a"
                        + " surface's factors is still off by ")
                .hasMessageEndingWith("Maybe more rays than 50 are needed");
    }
}

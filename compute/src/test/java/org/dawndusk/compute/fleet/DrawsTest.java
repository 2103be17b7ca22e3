/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
    private static final int DRAWS = 400_000;

    /** Pearson's chi-square of all values expected at least 20 times; six standard deviations of its mean are allowed. */
    @ParameterizedTest
    @CsvSource({"5, 0.1", "100, 0.02", "1000, 0.009", "1000, 0.03", "200, 0.5", "40, 0.7", "1000, 0.98", "100000, 0.3"})
    void binomialNumbersHaveTheBinomialDistribution(int n, double p) {
        Draws draws = new Draws(7, n);
        int[] seen = new int[n + 1];
        for (int i = 0; i < DRAWS; i++) {
            seen[draws.binomial(n, p)]++;
        }
        double chiSquare = 0;
        int cells = 0;
        for (int k = 0; k <= n; k++) {
            double expected = DRAWS
                    * Math.exp(Gamma.logGamma(n + 1.0)
                            - Gamma.logGamma(k + 1.0)
                            - Gamma.logGamma(n - k + 1.0)
                            + k * Math.log(p)
                            + (n - k) * Math.log1p(-p));
            if (expected >= 20) {
                chiSquare += (seen[k] - expected) * (seen[k] - expected) / expected;
                cells++;
            }
        }
        assertThat(chiSquare).isLessThan(cells + 6 * Math.sqrt(2.0 * cells));
    }

    @Test
    void edgesAreExact() {
        Draws draws = new Draws(1, 1);
        assertThat(draws.binomial(0, 0.5)).isZero();
        assertThat(draws.binomial(9, 0)).isZero();
        assertThat(draws.binomial(9, 1)).isEqualTo(9);
    }
}

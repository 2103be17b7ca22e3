/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

class SiteDiversityTest {

    private static double[][] equal(int n, double rho) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(matrix[i], rho);
            matrix[i][i] = 1;
        }
        return matrix;
    }

    @Test
    void independentSitesMultiply() {
        double[] clear = {0.6, 0.7, 0.5, 0.4};
        SiteDiversity sites = SiteDiversity.of(clear, equal(4, 0));
        assertThat(sites.independentAvailability()).isCloseTo(1 - 0.4 * 0.3 * 0.5 * 0.6, within(1e-12));
        assertThat(sites.availability()).isCloseTo(sites.independentAvailability(), within(1e-12));
    }

    @Test
    void twoSitesHaveTheKnownProbabilityOfAnOrthant() {
        // Sheppard: 1/4 + asin(rho) / 2π for medians
        for (double rho : new double[] {-0.5, 0.3, 0.8}) {
            double both = 0.25 + Math.asin(rho) / (2 * Math.PI);
            assertThat(SiteDiversity.of(new double[] {0.5, 0.5}, equal(2, rho)).availability())
                    .isCloseTo(1 - both, within(1e-4));
        }
    }

    @Test
    void manyEquallyCorrelatedSitesAgreeWithTheOneFactorIntegral() {
        int n = 8;
        double rho = 0.4;
        double level = -Math.sqrt(2) * Erf.erfcInv(2 * 0.45);
        // given the common factor the sites are independent
        double cloudy = new GaussIntegratorFactory()
                .legendre(200, -8, 8)
                .integrate(z -> Math.exp(-z * z / 2)
                        / Math.sqrt(2 * Math.PI)
                        * Math.pow(
                                0.5 * Erf.erfc(-(level - Math.sqrt(rho) * z) / Math.sqrt(1 - rho) / Math.sqrt(2)), n));
        double[] clear = new double[n];
        Arrays.fill(clear, 0.55);
        assertThat(SiteDiversity.of(clear, equal(n, rho)).availability()).isCloseTo(1 - cloudy, within(2e-4));
    }

    @Test
    void distanceHelps() {
        double[] clear = {0.6, 0.6};
        double near = at(clear, 0.01).availability();
        double far = at(clear, 0.3).availability();
        assertThat(near).isBetween(0.6, far);
        assertThat(far).isLessThan(0.84).isCloseTo(0.84, within(0.02));
        assertThat(SiteDiversity.byDistance(new double[] {0.6}, new double[] {0}, new double[] {0}, 5e5)
                        .availability())
                .isCloseTo(0.6, within(1e-12));
    }

    private static SiteDiversity at(double[] clear, double apart) {
        return SiteDiversity.byDistance(clear, new double[] {0.7, 0.7}, new double[] {0, apart}, 500e3);
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> SiteDiversity.of(new double[] {0.5, 1}, equal(2, 0)))
                .hasMessageStartingWith("clear[1] is 1.0, but must be in ");
        assertThatThrownBy(() -> SiteDiversity.of(new double[0], new double[0][0]))
                .hasMessage("clear has 0 entries, but must have from 1 to 40");
        assertThatThrownBy(() -> SiteDiversity.of(new double[] {0.5, 0.5}, new double[][] {{1, 0.2}, {0.3, 1}}))
                .hasMessageContaining("must be symmetric");
    }
}

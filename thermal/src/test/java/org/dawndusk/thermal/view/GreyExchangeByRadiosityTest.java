/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Four surfaces of unlike areas and emittances that see one another, themselves and space, by sums over reflections. */
class GreyExchangeByRadiosityTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d");
    private static final double[] AREAS = {1, 2, 3, 5};
    private static final double[] EMITTANCES = {0.9, 0.3, 1, 0.1};
    /** Symmetric; the rows leave a part of the areas for space. */
    private static final double[][] EXCHANGE = {
        {0, 0.3, 0.2, 0.4}, {0.3, 0.2, 0.5, 0.8}, {0.2, 0.5, 0.6, 0.9}, {0.4, 0.8, 0.9, 1.7}
    };

    private static GreyExchange exchange() {
        double[][] factors = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                factors[i][j] = EXCHANGE[i][j] / AREAS[i];
            }
        }
        return GreyExchange.of(ViewFactorMatrix.of(NAMES, AREAS, factors), name -> EMITTANCES[NAMES.indexOf(name)]);
    }

    /** What each surface, and last space, absorbs of what one emits at unit emissive power. */
    private static double[] absorbed(int from) {
        double[] leaving = new double[4];
        double[] falling = new double[4];
        for (int reflection = 0; reflection < 2000; reflection++) {
            for (int i = 0; i < 4; i++) {
                falling[i] = 0;
                for (int j = 0; j < 4; j++) {
                    falling[i] += EXCHANGE[j][i] * leaving[j];
                }
            }
            for (int i = 0; i < 4; i++) {
                leaving[i] = (i == from ? EMITTANCES[i] : 0) + (1 - EMITTANCES[i]) * falling[i] / AREAS[i];
            }
        }
        double[] absorbed = new double[5];
        for (int i = 0; i < 4; i++) {
            absorbed[i] = EMITTANCES[i] * falling[i];
            double toSpace = AREAS[i];
            for (int j = 0; j < 4; j++) {
                toSpace -= EXCHANGE[i][j];
            }
            absorbed[4] += toSpace * leaving[i];
        }
        return absorbed;
    }

    @Test
    void couplingsAreWhatIsAbsorbed() {
        GreyExchange exchange = exchange();
        double[][] couplings = exchange.couplings();
        for (int i = 0; i < 4; i++) {
            String from = NAMES.get(i);
            double[] expected = absorbed(i);
            for (int j = 0; j < 4; j++) {
                String to = NAMES.get(j);
                assertThat(exchange.coupling(from, to)).isCloseTo(expected[j], within(1e-13));
                assertThat(couplings[i][j]).isEqualTo(exchange.coupling(from, to));
                assertThat(exchange.scriptF(from, to)).isCloseTo(expected[j] / AREAS[i], within(1e-13));
                assertThat(exchange.gebhart(from, to))
                        .isCloseTo(expected[j] / (AREAS[i] * EMITTANCES[i]), within(1e-13));
            }
            assertThat(exchange.couplingToSpace(from)).isCloseTo(expected[4], within(1e-13));
            assertThat(couplings[i][4]).isEqualTo(exchange.couplingToSpace(from));
            assertThat(couplings[4][i]).isEqualTo(exchange.couplingToSpace(from));
        }
    }

    @Test
    void groupsHaveTheSumsOfTheirSurfaces() {
        GreyExchange exchange = exchange();
        GreyExchange grouped = exchange.grouped(name -> name.equals("b") || name.equals("d") ? "both" : name);
        assertThat(grouped.names()).containsExactly("a", "both", "c");
        assertThat(grouped.ends("sky")).containsExactly("a", "both", "c", "sky");
        double toBoth = exchange.coupling("a", "b") + exchange.coupling("a", "d");
        assertThat(grouped.coupling("a", "both")).isCloseTo(toBoth, within(1e-15));
        assertThat(grouped.scriptF("both", "a")).isCloseTo(toBoth / (2 + 5), within(1e-15));
        assertThat(grouped.gebhart("both", "a")).isCloseTo(toBoth / (0.3 * 2 + 0.1 * 5), within(1e-15));
        double within = exchange.coupling("b", "b") + 2 * exchange.coupling("b", "d") + exchange.coupling("d", "d");
        assertThat(grouped.coupling("both", "both")).isCloseTo(within, within(1e-15));
        assertThat(grouped.couplingToSpace("both"))
                .isCloseTo(exchange.couplingToSpace("b") + exchange.couplingToSpace("d"), within(1e-15));
    }

    @Test
    void sizesThatNumbersDoNotHoldAreRefused() {
        ViewFactorMatrix small = ViewFactorMatrix.of(List.of("speck"), new double[] {1e-200}, new double[][] {{0.5}});
        assertThatThrownBy(() -> GreyExchange.of(small, name -> 1e-200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("emittance times area of speck is 0.0, but must be in (0, ∞)");
        ViewFactorMatrix large = ViewFactorMatrix.of(List.of("sky"), new double[] {1e200}, new double[][] {{0.5}});
        assertThatThrownBy(() -> GreyExchange.of(large, name -> 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a coupling of areas that differ too much is ");
        assertThatThrownBy(() -> exchange().couplingToSpace("e"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no surface e");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.radiator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PanelRedundancyTest {
    @Test
    void sparePanelsAreLaunchedToo() {
        PanelRedundancy one = new PanelRedundancy(9, 8);
        assertThat(one.installedArea(80)).isCloseTo(90, within(1e-12));
        assertThat(one.remainingArea(90, 1)).isCloseTo(80, within(1e-12));
        assertThat(one.remainingArea(90, 9)).isZero();
    }

    @Test
    void theyFailByTheBinomialLaw() {
        // 3 of 4: p⁴ + 4 p³ (1 - p)
        assertThat(new PanelRedundancy(4, 3).reliability(0.1)).isCloseTo(0.9477, within(1e-12));
        assertThat(new PanelRedundancy(4, 4).reliability(0.1)).isCloseTo(0.6561, within(1e-12));
        assertThat(new PanelRedundancy(4, 3).reliability(0)).isEqualTo(1);
        assertThat(new PanelRedundancy(4, 3).reliability(1)).isZero();
        assertThat(PanelRedundancy.reaching(3, 0.1, 0.94)).isEqualTo(new PanelRedundancy(4, 3));
        assertThat(PanelRedundancy.reaching(3, 0.1, 0.95).installed()).isEqualTo(5);
    }

    @Test
    void puncturesComeByPoissonsLaw() {
        double year = 365.25 * 86_400;
        assertThat(PanelRedundancy.punctureProbability(1e-3 / year, 2, 5 * year))
                .isCloseTo(1 - Math.exp(-0.01), within(1e-14));
        assertThat(PanelRedundancy.punctureProbability(0, 2, year)).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new PanelRedundancy(7, 8)).hasMessage("installed is 7.0, but must be in [8, ∞)");
        assertThatThrownBy(() -> new PanelRedundancy(1, 0)).hasMessage("needed is 0.0, but must be in [1, ∞)");
        assertThatThrownBy(() -> new PanelRedundancy(2, 1).reliability(1.1))
                .hasMessage("failureProbability is 1.1, but must be in [0.0, 1.0]");
        assertThatThrownBy(() -> PanelRedundancy.reaching(1, 1, 0.5))
                .hasMessageStartingWith("failureProbability is 1.0");
        assertThatThrownBy(() -> PanelRedundancy.punctureProbability(-1, 1, 1)).hasMessageStartingWith("flux is -1.0");
    }
}

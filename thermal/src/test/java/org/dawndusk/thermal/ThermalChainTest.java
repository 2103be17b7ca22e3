/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class ThermalChainTest {
    @Test
    void theRadiatorSideLimitOfAStack() {
        Published.value(
                        "thermal",
                        "radiator-side limit below a stack of 0.08 K/W at 700 W, memory limit 368 K",
                        312.0,
                        "K")
                .from("closed form 368 K - 0.08 K/W x 700 W")
                .within(0.05)
                .is(ThermalChain.builder(368)
                        .link("vapour chamber", 0.08)
                        .build()
                        .radiatorLimit(700));
    }

    @Test
    void parallelPathsShareTheHeatAndAddedHeatJoinsOnTheWay() {
        ThermalChain chain = ThermalChain.builder(360)
                .link("package", 0.05, 10)
                .heat(200)
                .link("loop", 0.001)
                .build();
        assertThat(chain.drops(1000)).extracting(ThermalChain.Drop::link).containsExactly("package", "loop");
        assertThat(chain.drops(1000).get(0).drop()).isCloseTo(5, within(1e-12));
        assertThat(chain.drops(1000).get(1).heat()).isEqualTo(1200);
        assertThat(chain.drops(1000).get(1).drop()).isCloseTo(1.2, within(1e-12));
        assertThat(chain.addedHeat()).isEqualTo(200);
        assertThat(chain.radiatorLimit(1000)).isCloseTo(353.8, within(1e-12));
    }

    @Test
    void theTightestPlaceSetsTheRadiatorsLimit() {
        ThermalChain chain = ThermalChain.builder(360)
                .link("package", 0.01)
                .limit("coolant", 330)
                .link("loop", 0.002)
                .limit("root", 329)
                .build();
        // 360 - 12, 330 - 2, 329
        assertThat(chain.radiatorLimit(1000)).isCloseTo(328, within(1e-12));
        assertThat(chain.radiatorLimit(100)).isCloseTo(329, within(1e-12));
        assertThat(chain.radiatorLimit(3000)).isCloseTo(324, within(1e-12));
        assertThat(chain.places(1000, 320))
                .extracting(ThermalChain.Place::name)
                .containsExactly("chip", "coolant", "root");
        assertThat(chain.places(1000, 320))
                .extracting(ThermalChain.Place::temperature)
                .containsExactly(332.0, 322.0, 320.0);
    }

    @Test
    void chainsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> ThermalChain.builder(360).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("at least two nodes");
        assertThatThrownBy(() -> ThermalChain.builder(360).link("a", 1).heat(5).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("5.0 W join after the last link, but must join before one");
        assertThatThrownBy(() -> ThermalChain.builder(360).link("a", 1).link("a", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a link of that name is there already");
        assertThatThrownBy(() -> ThermalChain.builder(360).link("a", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("resistance is -1.0, but must be in [0, ∞)");
        assertThatThrownBy(() -> ThermalChain.builder(360).link("a", 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paths is 0.0, but must be in [1, ∞)");
        assertThatThrownBy(() -> ThermalChain.builder(360).limit("chip", 350))
                .hasMessage("name is chip, but a place of that name is there already");
        assertThatThrownBy(() -> ThermalChain.builder(360).limit("coolant", Double.NaN))
                .hasMessage("temperature is NaN, but must be in (0, ∞)");
        assertThatThrownBy(() -> ThermalChain.builder(360).link(" ", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name is blank");
    }
}

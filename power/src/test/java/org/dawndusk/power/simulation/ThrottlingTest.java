/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.power.Profile;
import org.junit.jupiter.api.Test;

class ThrottlingTest {
    private static final PowerSystem SMALL = Orbits.system(37, Orbits.PACK.withFloor(0.85));
    private static final PowerInputs INPUTS =
            new PowerInputs(Orbits.light(3, 1100), Profile.constant(2e3), Profile.constant(24e3), 1);
    private static final double END = 2_000.3 + 1_100;

    @Test
    void thePermittedShareJustSurvivesTheEclipse() {
        double share = Throttling.of(SMALL, INPUTS, 0.05).permitted(SMALL.full(0), 0, END);
        assertThat(share).isBetween(0.1, 0.9);
        PowerState end = SMALL.advance(SMALL.full(0), 0, END, INPUTS.throttled(share));
        assertThat(end.shortfall()).isEmpty();
        assertThat(end.lowest()).isCloseTo(0.85, within(1e-4));
        assertThat(SMALL.advance(SMALL.full(0), 0, END, INPUTS.throttled(share + 1e-4))
                        .shortfall())
                .isPresent();
    }

    @Test
    void aLargeBatteryIsNotThrottledAndAHopelessOneSaysWhatIsShort() {
        PowerSystem large = SMALL.withPack(Orbits.PACK.withStrings(20));
        assertThat(Throttling.of(large, INPUTS, 0).permitted(large.full(0), 0, END))
                .isEqualTo(1);
        ThrottlingPlan plan = Throttling.of(SMALL, INPUTS, 0.9).plan(SMALL.full(0), 0, END, Orbits.PERIOD);
        assertThat(plan.shares()[0]).isEqualTo(0.9);
        Shortfall shortfall = plan.shortfall().orElseThrow();
        assertThat(shortfall.missing()).isPositive();
        assertThat(shortfall.instant()).isBetween(2_000.3, END);
        assertThat(plan.edges()).hasSize(3);
        assertThat(plan.charges()).hasSize(2);
    }

    @Test
    void edgesMustRise() {
        Throttling throttling = Throttling.of(SMALL, INPUTS, 0);
        assertThatThrownBy(() -> throttling.plan(SMALL.full(0), 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edges[1] is 0.0, but must be in (0.0, ∞)");
        assertThatThrownBy(() -> throttling.plan(SMALL.full(0), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there are 1 edges");
        assertThatThrownBy(() -> Throttling.of(SMALL, INPUTS, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least is 1.5, but must be in [0.0, 1.0]");
    }
}

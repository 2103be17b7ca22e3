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

    /** An array that does not make good what an eclipse takes: the first window must leave what the next ones need. */
    @Test
    void thePermittedShareLeavesWhatTheEclipsesToComeNeed() {
        PowerSystem weak = Orbits.system(11, Orbits.PACK.withFloor(0.8));
        double least = 0.3;
        double[] edges = {0, END, END + Orbits.PERIOD, END + 2 * Orbits.PERIOD};
        Throttling throttling = Throttling.of(weak, INPUTS, least);
        double share = throttling.permitted(weak.full(0), edges);
        assertThat(share).isBetween(least + 0.01, throttling.permitted(weak.full(0), 0, END) - 0.01);
        assertThat(after(weak, share, least, edges).shortfall()).isEmpty();
        assertThat(after(weak, share + 1e-4, least, edges).shortfall()).isPresent();
        ThrottlingPlan plan = throttling.plan(weak.full(0), edges);
        assertThat(plan.shares()[0]).isEqualTo(share);
        PowerState state = weak.full(0);
        for (int k = 0; k < 3; k++) {
            state = weak.advance(state, edges[k], edges[k + 1], INPUTS.throttled(plan.shares()[k]));
            assertThat(plan.charges()[k]).isEqualTo(state.charge());
        }
        assertThat(plan.end()).isEqualTo(state);
        // the first window took what could be spared
        assertThat(plan.shares()[2]).isCloseTo(least, within(1e-3));
    }

    private static PowerState after(PowerSystem system, double share, double least, double[] edges) {
        PowerState state = system.advance(system.full(0), edges[0], edges[1], INPUTS.throttled(share));
        return system.advance(state, edges[1], edges[3], INPUTS.throttled(least));
    }

    @Test
    void edgesMustRise() {
        Throttling throttling = Throttling.of(SMALL, INPUTS, 0);
        assertThatThrownBy(() -> throttling.plan(SMALL.full(0), 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edges[1] is 0.0, but must be in (0.0, ∞)");
        assertThatThrownBy(() -> throttling.permitted(SMALL.full(0), 5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edges[1] is 4.0, but must be in (5.0, ∞)");
        assertThatThrownBy(() -> throttling.plan(SMALL.full(0), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there are 1 edges");
        assertThatThrownBy(() -> Throttling.of(SMALL, INPUTS, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least is 1.5, but must be in [0.0, 1.0]");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class ShellTest {

    private static final FrozenOrbit ORBIT = FrozenOrbit.of(Earth.embedded(), 650e3, Math.toRadians(56));

    @Test
    void theGalileoPatternIsWalkers() {
        Shell galileo = Shell.walkerDelta(ORBIT, 24, 3, 1);
        assertThat(galileo.size()).isEqualTo(24);
        for (int plane = 0; plane < 3; plane++) {
            for (int slot = 0; slot < 8; slot++) {
                assertThat(Math.toDegrees(galileo.node(plane))).isCloseTo(120 * plane, within(1e-12));
                assertThat(Math.toDegrees(galileo.phase(plane, slot))).isCloseTo(15 * plane + 45 * slot, within(1e-12));
            }
        }
        String source = "Orekit 13.1 WalkerConstellationTest.testDeltaRegularPhasing, after Walker 1984";
        Published.value("orbit", "node of the last satellite of Walker 24/3/1", 240, "deg")
                .from(source)
                .within(1e-12)
                .is(Math.toDegrees(galileo.node(2)));
        Published.value("orbit", "argument of latitude of the last satellite of Walker 24/3/1", 345, "deg")
                .from(source)
                .within(1e-12)
                .is(Math.toDegrees(galileo.phase(2, 7)));
    }

    @Test
    void aStarFillsHalfATurn() {
        Shell star = Shell.walkerStar(ORBIT, 66, 6, 2);
        assertThat(star.node(5)).isCloseTo(5 * Math.PI / 6, within(1e-15));
        assertThat(star.phase(1, 0)).isCloseTo(2 * 2 * Math.PI / 66, within(1e-15));
    }

    @Test
    void patternsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> Shell.walkerDelta(ORBIT, 60, 14, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total is 60, but must be a multiple of the number of planes, 14");
        assertThatThrownBy(() -> Shell.walkerDelta(ORBIT, 60, 6, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("phasing is 6, but must be in [0, 5]");
        assertThatThrownBy(() -> Shell.walkerDelta(ORBIT, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void badArgumentsAreRefused() {
        Shell.Builder builder = Shell.builder(ORBIT);
        assertThatThrownBy(() -> builder.planes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planes is 0, but must be in [1, ∞)");
        assertThatThrownBy(() -> builder.satellitesPerPlane(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.firstNode(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.nodeSpread(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.firstPhase(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.phasing(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> builder.planes(50_000).satellitesPerPlane(50_000).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planes x satellitesPerPlane is 2500000000, but must be in [1, 2147483647]");
        Shell shell = Shell.builder(ORBIT).planes(2).firstNode(1).firstPhase(2).build();
        assertThat(shell.node(1)).isCloseTo(1 + Math.PI, within(1e-15));
        assertThat(shell.phase(0, 0)).isEqualTo(2);
        assertThat(shell.orbit()).isSameAs(ORBIT);
        assertThatThrownBy(() -> shell.node(2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("plane is 2, but must be in [0, 1]");
        assertThatThrownBy(() -> shell.phase(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}

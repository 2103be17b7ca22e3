/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.Earth;
import org.junit.jupiter.api.Test;

class ImpulsiveTransferTest {

    private final Earth earth = Earth.embedded();

    private double circularSpeed(double altitude) {
        return Math.sqrt(earth.mu() / (Earth.EQUATORIAL_RADIUS + altitude));
    }

    @Test
    void aPlaneChangeInPlaceIsOneTurnOfTheVelocity() {
        ImpulsiveTransfer transfer = ImpulsiveTransfer.hohmann(earth, 650e3, 650e3, 0.1);
        assertThat(transfer.deltaV()).isCloseTo(2 * circularSpeed(650e3) * Math.sin(0.05), withinPercentage(1e-6));
    }

    @Test
    void phasingMeetsTheSlotAfterWholeRevolutions() {
        double meanMotion = circularSpeed(650e3) / (Earth.EQUATORIAL_RADIUS + 650e3);
        ImpulsiveTransfer ahead = ImpulsiveTransfer.phasing(earth, 650e3, 0.5, 7);
        // the slot that is 0.5 rad ahead arrives here by that much sooner
        assertThat(ahead.duration()).isCloseTo((14 * Math.PI - 0.5) / meanMotion, withinPercentage(1e-9));
        assertThat(ahead.firstBurn()).isEqualTo(ahead.secondBurn());
        assertThat(ImpulsiveTransfer.phasing(earth, 650e3, 0, 1).deltaV()).isCloseTo(0, within(1e-9));
        assertThat(ImpulsiveTransfer.phasing(earth, 650e3, 0.5, 14).deltaV()).isLessThan(ahead.deltaV());
    }

    @Test
    void loweringThePerigeeIsTheFirstHalfOfAHohmannTransfer() {
        ImpulsiveTransfer lowering = ImpulsiveTransfer.perigeeLowering(earth, 650e3, 60e3);
        ImpulsiveTransfer whole = ImpulsiveTransfer.hohmann(earth, 650e3, 60e3, 0);
        assertThat(lowering.deltaV()).isCloseTo(whole.firstBurn(), withinPercentage(1e-9));
        assertThat(lowering.duration()).isCloseTo(whole.duration(), withinPercentage(1e-9));
        assertThat(ImpulsiveTransfer.perigeeLowering(earth, 650e3, 650e3).deltaV())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> ImpulsiveTransfer.hohmann(earth, 0, 1e5, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from is 0.0, but must be in (0, ∞)");
        assertThatThrownBy(() -> ImpulsiveTransfer.hohmann(earth, 3e5, 4e5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planeChange is 4.0, but must be in [0.0, " + Math.PI + "]");
        assertThatThrownBy(() -> ImpulsiveTransfer.phasing(earth, 650e3, 1.5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("revolutions is 1, but must be in a range that keeps the perigee outside");
        assertThatThrownBy(() -> ImpulsiveTransfer.phasing(earth, 650e3, 0.1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("revolutions is 0, but must be in [1, ∞)");
        assertThatThrownBy(() -> ImpulsiveTransfer.phasing(earth, 650e3, 7, 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("angle is 7.0, but must be in (-2π, 2π)");
        assertThatThrownBy(() -> ImpulsiveTransfer.perigeeLowering(earth, 650e3, 651e3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("perigee is 651000.0, but must be in [0.0, 650000.0]");
        assertThatThrownBy(() -> new ImpulsiveTransfer(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

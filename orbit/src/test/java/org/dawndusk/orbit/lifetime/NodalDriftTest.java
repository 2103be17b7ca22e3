/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.junit.jupiter.api.Test;

class NodalDriftTest {

    private static final double DAY = 86400;

    private final Earth earth = Earth.embedded();

    @Test
    void firstOrderAgreesWithTheFrozenOrbit() {
        FrozenOrbit orbit = FrozenOrbit.of(earth, 650e3, Math.toRadians(53));
        assertThat(NodalDrift.rate(earth, 650e3, Math.toRadians(53)))
                .isCloseTo(orbit.nodeRate(), withinPercentage(0.5));
    }

    @Test
    void aLowerOrbitDriftsWestwardsOfItsSlot() {
        double slot = NodalDrift.rate(earth, 550e3, Math.toRadians(53));
        double low = NodalDrift.rate(earth, 350e3, Math.toRadians(53));
        // Starlink's planes, 20 deg apart, take some weeks from 350 km
        double time = NodalDrift.duration(Math.toRadians(-20), low, slot);
        assertThat(time / DAY).isBetween(38.0, 43.0);
        // eastwards it has to go all the way round
        assertThat(NodalDrift.duration(Math.toRadians(20), low, slot)).isCloseTo(17 * time, withinPercentage(1e-6));
        assertThat(NodalDrift.duration(0, low, slot)).isZero();
        assertThat(NodalDrift.meanAltitude(earth, 550e3, Math.toRadians(53), Math.toRadians(-20), time))
                .isCloseTo(350e3, withinPercentage(1e-6));
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> NodalDrift.duration(1, 1e-7, 1e-7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("driftRate is 1.0E-7, but must differ from slotRate for the nodes to meet");
        assertThatThrownBy(() -> NodalDrift.rate(earth, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NodalDrift.rate(earth, 500e3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NodalDrift.meanAltitude(earth, 550e3, 1, -3, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nodeDifference is -3.0, but must be in reach");
        assertThatThrownBy(() -> NodalDrift.meanAltitude(earth, 550e3, 1, 3, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

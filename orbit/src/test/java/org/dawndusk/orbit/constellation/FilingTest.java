/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final Earth EARTH = Earth.embedded();

    @Test
    void aGroupOfTheFilingIsTenShells() {
        Constellation group = Constellation.filing(EARTH)
                .altitudes(500e3, 550e3, 10)
                .inclination(Math.toRadians(30))
                .planes(30)
                .satellitesPerPlane(333)
                .nodes(0.5, 2 * Math.PI)
                .phasing(1)
                .build();
        Published.value("orbit", "satellites of a filed group of 10 shells x 30 planes x 333", 99_900, "1")
                .from("SpaceX filing to the FCC for an orbital data centre system, 2026, supplement")
                .within(0.5)
                .is(group.size());
        assertThat(group.shells()).hasSize(10);
        for (int i = 0; i < 10; i++) {
            Shell shell = group.shells().get(i);
            FrozenOrbit orbit = (FrozenOrbit) shell.orbit();
            assertThat(orbit.altitude()).isCloseTo(502.5e3 + 5e3 * i, within(1e-6));
            assertThat(orbit.inclination()).isEqualTo(Math.toRadians(30));
            assertThat(shell.node(0)).isEqualTo(0.5);
            assertThat(shell.node(15)).isCloseTo(0.5 + Math.PI, within(1e-12));
            assertThat(shell.phase(1, 0)).isCloseTo(2 * Math.PI / 9990, within(1e-12));
        }
        assertThat(group.slot(99_899)).isEqualTo(new Slot(9, 29, 332));
    }

    @Test
    void withoutAnInclinationShellsAreSunSynchronous() {
        Constellation group = Constellation.filing(EARTH)
                .altitudes(650e3, 650e3, 1)
                .planes(2)
                .satellitesPerPlane(4999)
                .build();
        assertThat(group.size()).isEqualTo(9998);
        assertThat(group.shells().get(0).orbit().inclination())
                .isEqualTo(FrozenOrbit.sunSynchronous(EARTH, 650e3).inclination());
    }

    @Test
    void badFilingsAreRefused() {
        Filing filing = Constellation.filing(EARTH);
        assertThatThrownBy(filing::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("altitudes must be set before a filing is built");
        assertThatThrownBy(() -> filing.altitudes(600e3, 500e3, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("highest is 500000.0, but must be in [600000.0, 3.0E7]");
        assertThatThrownBy(() -> filing.altitudes(500e3, 600e3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> filing.inclination(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> filing.satellitesPerPlane(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("satellitesPerPlane is 0, but must be in [1, ∞)");
        assertThatThrownBy(() -> filing.planes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> filing.nodes(0, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> filing.phasing(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> filing.altitudes(500e3, 600e3, 1000)
                        .planes(2000)
                        .satellitesPerPlane(2000)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shells x planes x satellitesPerPlane is 4000000000, but must be in [1, 2147483647]");
    }
}

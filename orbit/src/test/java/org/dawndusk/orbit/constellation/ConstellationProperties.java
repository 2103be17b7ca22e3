/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.constellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.validation.Published;

class ConstellationProperties {

    private static final FrozenOrbit ORBIT = FrozenOrbit.of(Earth.embedded(), 650e3, 1);

    private static Shell shell(int planes, int perPlane) {
        return Shell.builder(ORBIT).planes(planes).satellitesPerPlane(perPlane).build();
    }

    @Property(tries = 100)
    void indexAndSlotAreInverse(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 12) Integer> planes,
            @ForAll @IntRange(min = 1, max = 9) int perPlane) {
        List<Shell> shells = new ArrayList<>();
        for (int p : planes) {
            shells.add(shell(p, perPlane + p));
        }
        Constellation constellation = Constellation.of(shells);
        int index = 0;
        for (int s = 0; s < shells.size(); s++) {
            for (int p = 0; p < shells.get(s).planes(); p++) {
                for (int i = 0; i < shells.get(s).satellitesPerPlane(); i++) {
                    assertThat(constellation.index(s, p, i)).isEqualTo(index);
                    assertThat(constellation.slot(index)).isEqualTo(new Slot(s, p, i));
                    index++;
                }
            }
        }
        assertThat(constellation.size()).isEqualTo(index);
    }

    @Example
    void theFiledGroupsAreCounted() {
        int[][] groups = {
            {10, 30, 333, 99_900},
            {10, 2, 4999, 99_980},
            {25, 30, 333, 249_750},
            {22, 2, 5565, 244_860},
            {25, 30, 333, 249_750},
            {22, 2, 5770, 253_880}
        };
        List<Shell> all = new ArrayList<>();
        for (int[] group : groups) {
            List<Shell> shells = new ArrayList<>();
            for (int i = 0; i < group[0]; i++) {
                shells.add(shell(group[1], group[2]));
            }
            Published.value("orbit", "satellites of " + group[0] + " x " + group[1] + " x " + group[2], group[3], "1")
                    .from("SpaceX filing to the FCC for an orbital data centre system, 2026, supplement")
                    .within(0.5)
                    .is(Constellation.of(shells).size());
            all.addAll(shells);
        }
        assertThat(Constellation.of(all).size()).isEqualTo(1_198_120);
    }

    @Example
    void whatIsNoConstellationIsRefused() {
        assertThatThrownBy(Constellation::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of shells is 0, but must be in [1, ∞)");
        Shell large = shell(40_000, 40_000);
        assertThatThrownBy(() -> Constellation.of(large, large))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total of satellites is 3200000000, but must be in [1, 2147483647]");
        Constellation small = Constellation.of(shell(2, 3));
        assertThat(small.shells()).hasSize(1);
        assertThatThrownBy(() -> small.slot(6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> small.slot(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> small.index(1, 0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> small.index(0, 2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> small.index(0, 0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}

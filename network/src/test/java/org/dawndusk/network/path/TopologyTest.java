/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopologyTest {
    private static List<String> pairs(Topology topology) {
        List<String> pairs = new ArrayList<>();
        for (int link = 0; link < topology.links(); link++) {
            pairs.add(topology.first(link) + "-" + topology.second(link));
        }
        return pairs;
    }

    @Test
    void aRingClosesAndIsNamedOnce() {
        assertThat(pairs(Topology.circulant(1, 4, 1))).containsExactly("0-1", "0-3", "1-2", "2-3");
        assertThat(pairs(Topology.circulant(1, 2, 1))).containsExactly("0-1");
        assertThat(pairs(Topology.circulant(2, 3, 1))).containsExactly("0-1", "0-2", "1-2", "3-4", "3-5", "4-5");
    }

    @Test
    void aCirculantHasTwoLinksAStrideAndSatellite() {
        assertThat(Topology.circulant(2, 4999, 1, 70).links()).isEqualTo(2 * 4999 * 2);
        assertThat(pairs(Topology.circulant(1, 6, 1, 3)))
                .contains("0-3", "1-4", "2-5")
                .hasSize(9);
    }

    @Test
    void aGridHasTwoLinksASatelliteAndShiftsAtTheSeam() {
        Topology grid = Topology.grid(72, 22, 0, 0);
        assertThat(grid.nodes()).isEqualTo(1584);
        assertThat(grid.links()).isEqualTo(2 * 1584);
        // last plane 2, slot 0 is satellite 6; one slot ahead in plane 0 is satellite 1
        assertThat(pairs(Topology.grid(3, 3, 0, 1)))
                .contains("1-6", "0-3", "3-6")
                .doesNotContain("0-6");
        assertThat(pairs(Topology.grid(3, 3, 1, 0))).contains("0-4", "3-7");
    }

    @Test
    void twoPlanesAreJoinedOnce() {
        assertThat(pairs(Topology.grid(2, 3, 0, 0)))
                .contains("0-3", "1-4", "2-5")
                .hasSize(9);
    }

    @Test
    void aSeamLeavesTheOuterPlanesApart() {
        Topology star = Topology.gridWithSeam(4, 10, 0);
        assertThat(star.links()).isEqualTo(4 * 10 + 3 * 10);
        assertThat(pairs(star)).doesNotContain("0-30");
    }

    @Test
    void aClusterIsJoinedWithinItsRange() {
        double[] x = {0, 100, 250, 1000};
        double[] zero = new double[4];
        assertThat(pairs(Topology.withinRange(x, zero, zero, 200))).containsExactly("0-1", "1-2");
        assertThat(pairs(Topology.withinRange(x, zero, zero, 1000))).hasSize(6);
        assertThat(Topology.withinRange(new double[1], new double[1], new double[1], 1)
                        .links())
                .isZero();
    }

    @Test
    void aDegreeLimitKeepsTheShortestLinks() {
        double[] x = {0, 100, 210, 330};
        double[] zero = new double[4];
        assertThat(pairs(Topology.nearest(x, zero, zero, 1e6, 1))).containsExactly("0-1", "2-3");
        Topology two = Topology.nearest(x, zero, zero, 1e6, 2);
        assertThat(pairs(two)).containsExactly("0-1", "0-3", "1-2", "2-3");
    }

    @Test
    void cubesMissNoPairInRange() {
        Random random = new Random(7);
        int n = 400;
        double[] x = random.doubles(n, -7e6, 7e6).toArray();
        double[] y = random.doubles(n, -7e6, 7e6).toArray();
        double[] z = random.doubles(n, -7e6, 7e6).toArray();
        double range = 1.5e6;
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (Math.hypot(Math.hypot(x[i] - x[j], y[i] - y[j]), z[i] - z[j]) <= range) {
                    expected.add(i + "-" + j);
                }
            }
        }
        assertThat(pairs(Topology.withinRange(x, y, z, range))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void shellsAreJoinedAcross() {
        double[] x = {0, 100, 200, 10, 120, 900};
        double[] zero = new double[6];
        assertThat(pairs(Topology.acrossShells(x, zero, zero, 3, 500, 1))).containsExactly("0-3", "1-4");
        assertThat(pairs(Topology.acrossShells(x, zero, zero, 3, 1000, 1))).containsExactly("0-3", "1-4", "2-5");
        assertThat(Topology.bentPipes(4).links()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.acrossShells(x, zero, zero, 6, 500, 1))
                .withMessage("firstOfSecondShell is 6, but must be in [1, 5]");
    }

    @Test
    void topologiesAreJoinedOverTheSameSatellitesOrSetSideBySide() {
        Topology ring = Topology.circulant(1, 3, 1);
        Topology link = Topology.ofPairs(3, new int[] {2}, new int[] {0});
        assertThat(pairs(ring.and(link))).isEqualTo(pairs(ring));
        assertThat(pairs(link.beside(link))).containsExactly("0-2", "3-5");
        assertThat(link.beside(link).nodes()).isEqualTo(6);
    }

    @Test
    void impossibleLinksAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.ofPairs(3, new int[] {0}, new int[] {3}))
                .withMessage("second[0] is 3, but must be in [0, 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.ofPairs(3, new int[] {1}, new int[] {1}))
                .withMessage("link 0 is from 1 to itself, but must join two satellites");
        assertThatIllegalArgumentException().isThrownBy(() -> Topology.ofPairs(3, new int[1], new int[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.circulant(1, 5, 5))
                .withMessage("stride is 5, but must be in [1, 4]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.grid(0, 5, 0, 0))
                .withMessage("planes is 0, but must be in [1, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.circulant(1, 3, 1).and(Topology.circulant(1, 4, 1)))
                .withMessage("nodes of the other topology is 4, but must be in {3}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.withinRange(new double[] {0, Double.NaN}, new double[2], new double[2], 1))
                .withMessageStartingWith("position of satellite 1 is (NaN, 0.0, 0.0)");
    }
}

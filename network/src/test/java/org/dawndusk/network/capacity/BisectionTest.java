/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class BisectionTest {
    private static final double LINK = 12.5e9 * 8;
    private static final String SOURCE = "arXiv:2607.14172, bisection of 8,000 satellites with links of 12.5 GB/s";

    static FlowNetwork torus(double rate, int... sides) {
        int nodes = Arrays.stream(sides).reduce(1, (a, b) -> a * b);
        int[] from = new int[2 * nodes * sides.length];
        int[] to = new int[from.length];
        int arc = 0;
        int stride = nodes;
        for (int side : sides) {
            stride /= side;
            for (int node = 0; node < nodes; node++) {
                int coordinate = node / stride % side;
                int next = node + ((coordinate + 1) % side - coordinate) * stride;
                from[arc] = node;
                to[arc++] = next;
                from[arc] = next;
                to[arc++] = node;
            }
        }
        double[] rates = new double[arc];
        Arrays.fill(rates, rate);
        return FlowNetwork.of(nodes, from, to, rates);
    }

    @Test
    void publishedTori() {
        // the paper rounds to 2.25; 178 links are 2.225
        Published.value("network", "bisection of a torus of 89 x 90, links of 12.5 GB/s", 2.25, "TB/s")
                .from(SOURCE)
                .within(0.026)
                .is(Bisection.torus(LINK, 89, 90).rate() / 8e12);
        Published.value("network", "bisection of a torus of 20 x 20 x 20, links of 12.5 GB/s", 10, "TB/s")
                .from(SOURCE)
                .within(1e-9)
                .is(Bisection.torus(LINK, 20, 20, 20).rate() / 8e12);
        assertThat(Bisection.torus(LINK, 89, 90).links()).isEqualTo(178);
    }

    @Test
    void theHalvesOfATorusHaveTheCutThatTheFormulaSays() {
        for (int[] sides : new int[][] {{5}, {6}, {3, 5}, {5, 5}, {4, 7}, {7, 4}, {3, 3, 3}, {3, 4, 5}, {5, 3, 7}}) {
            FlowNetwork network = torus(3, sides);
            Bisection torus = Bisection.torus(3, sides);
            double cut = 0;
            int first = 0;
            for (int arc = 0; arc < network.arcs(); arc++) {
                boolean crosses = torus.inFirstHalf(network.source(arc)) && !torus.inFirstHalf(network.target(arc));
                cut += crosses ? 3 : 0;
            }
            for (int node = 0; node < network.nodes(); node++) {
                first += torus.inFirstHalf(node) ? 1 : 0;
            }
            assertThat(cut).as(Arrays.toString(sides)).isEqualTo(torus.rate()).isEqualTo(torus.bound());
            assertThat(first).isEqualTo(network.nodes() / 2);
        }
    }

    @Test
    void noHalvesOfASmallTorusHaveALesserCut() {
        for (int[] sides : new int[][] {{3, 3}, {3, 4}, {3, 5}, {4, 4}, {9}}) {
            FlowNetwork network = torus(1, sides);
            int least = Integer.MAX_VALUE;
            for (int halves = 0; halves < 1 << network.nodes(); halves++) {
                if (Integer.bitCount(halves) == network.nodes() / 2) {
                    int cut = 0;
                    for (int arc = 0; arc < network.arcs(); arc++) {
                        cut += halves >> network.source(arc) & ~(halves >> network.target(arc)) & 1;
                    }
                    least = Math.min(least, cut);
                }
            }
            assertThat(Bisection.torus(1, sides).rate())
                    .as(Arrays.toString(sides))
                    .isEqualTo(least);
        }
    }

    @Test
    void theBoundOfATorusWithAnEvenLongestSideIsExact() {
        for (int[] sides : new int[][] {{9, 10}, {6, 6, 6}, {12}}) {
            Bisection found = Bisection.of(torus(2, sides), 8, 1);
            assertThat(found.bound()).isCloseTo(Bisection.torus(2, sides).rate(), within(1e-9));
            assertThat(found.rate()).isGreaterThanOrEqualTo(found.bound());
        }
    }

    @Test
    void theSearchFindsTheCutOfATorusWhosePlanesAreNumberedOneAfterTheOther() {
        Topology topology = Topology.grid(30, 29, 0, 0);
        MeshGraph mesh = MeshGraph.ofDelays(topology, new double[topology.links()]);
        Bisection found = Bisection.of(FlowNetwork.ofMesh(mesh, LINK), 3, 7);
        assertThat(found.links()).isEqualTo(58);
        assertThat(found.rate()).isEqualTo(58 * LINK).isCloseTo(found.bound(), within(1e-9 * LINK));
    }

    @Test
    void twoClustersAreParted() {
        // all-to-all among the even and among the odd indices, and three links between them
        int[] from = new int[2 * (2 * 66 + 3)];
        int[] to = new int[from.length];
        int arc = 0;
        for (int a = 0; a < 24; a++) {
            for (int b = 0; b < 24; b++) {
                if (a != b && (a % 2 == b % 2 || (Math.abs(a - b) == 1 && Math.max(a, b) % 8 == 1))) {
                    from[arc] = a;
                    to[arc++] = b;
                }
            }
        }
        double[] rates = new double[arc];
        Arrays.fill(rates, 1);
        Bisection found = Bisection.of(FlowNetwork.of(24, from, to, rates), 6, 2);
        assertThat(found.links()).isEqualTo(3);
        assertThat(found.inFirstHalf(0)).isNotEqualTo(found.inFirstHalf(1));
    }

    @Test
    void theSameSeedGivesTheSameHalves() {
        FlowNetwork network = new RandomNetwork(60, 200, true, 5).network();
        Bisection one = Bisection.of(network, 6, 3);
        Bisection other = Bisection.of(network, 6, 3);
        assertThat(other.rate()).isEqualTo(one.rate());
        assertThat(one.bound()).isLessThanOrEqualTo(one.rate());
    }

    @Test
    void aFabricInTwoPiecesHasABoundOfZero() {
        FlowNetwork network =
                FlowNetwork.of(4, new int[] {0, 1, 2, 3}, new int[] {1, 0, 3, 2}, new double[] {1, 1, 1, 1});
        assertThat(Bisection.of(network, 3, 0).rate()).isZero();
        assertThat(Bisection.of(network, 3, 0).bound()).isZero();
    }

    @Test
    void refusesSidesOfTwoAndArcsThatCarryLessBack() {
        assertThatThrownBy(() -> Bisection.torus(1, 4, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sides[1] is 2, but must be in [3, ∞)");
        assertThatThrownBy(() -> Bisection.torus(0, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("linkRate is 0.0, but must be in (0, ∞)");
        FlowNetwork uneven = FlowNetwork.of(2, new int[] {0, 1}, new int[] {1, 0}, new double[] {1, 2});
        assertThatThrownBy(() -> Bisection.of(uneven, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the arc from 0 to 1 has no opposite of its rate of 1.0, but both must carry the same");
    }
}

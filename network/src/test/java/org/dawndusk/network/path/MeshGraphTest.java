/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of a mesh, link by link, against what was asked for each pair of satellites. */
class MeshGraphTest {
    private static final double DOWN = Double.POSITIVE_INFINITY;
    private static final double NO_LINK = -1;
    private static final int NODES = 24;

    private final Pattern pattern = Pattern.walker(4, 6, 1, 1.2e6, Math.toRadians(60));
    private final Topology rings = Topology.circulant(4, 6, 1);
    private final Topology grid = Topology.grid(4, 6, 0, 1);

    /** The delay from one satellite to another, NO_LINK where there is none. */
    private static double delay(MeshGraph graph, int from, int to) {
        for (int link = 0; link < graph.degree(from); link++) {
            if (graph.neighbour(from, link) == to) {
                return graph.delay(from, link);
            }
        }
        return NO_LINK;
    }

    private double wanted(Topology topology, LinkRule rule, int from, int to) {
        double[] x = pattern.x;
        double[] y = pattern.y;
        double[] z = pattern.z;
        for (int link = 0; link < topology.links(); link++) {
            int a = topology.first(link);
            int b = topology.second(link);
            if (a == Math.min(from, to) && b == Math.max(from, to)) {
                return rule.delay(x[a], y[a], z[a], x[b], y[b], z[b]);
            }
        }
        return NO_LINK;
    }

    @Test
    void aLinkOfSeveralLayersIsUnderTheRuleOfTheFirst() {
        LinkRule near = LinkRule.alwaysUp().withHopDelay(1);
        LinkRule far = LinkRule.alwaysUp().withHopDelay(2);
        MeshGraph graph = MeshGraph.of(
                List.of(new MeshGraph.Layer(rings, near), new MeshGraph.Layer(grid, far)),
                pattern.x,
                pattern.y,
                pattern.z);
        int links = 0;
        for (int from = 0; from < NODES; from++) {
            for (int to = 0; to < NODES; to++) {
                double inRing = wanted(rings, near, from, to);
                double expected = inRing == NO_LINK ? wanted(grid, far, from, to) : inRing;
                assertThat(delay(graph, from, to)).isEqualTo(expected);
                links += expected == NO_LINK ? 0 : 1;
            }
        }
        assertThat(links).isEqualTo(2 * grid.links()).isEqualTo(graph.arcs());
    }

    @Test
    void thereAreOneTo127Layers() {
        MeshGraph.Layer layer = new MeshGraph.Layer(rings, LinkRule.alwaysUp());
        MeshGraph one = pattern.mesh(rings, LinkRule.alwaysUp());
        MeshGraph most = MeshGraph.of(Collections.nCopies(127, layer), pattern.x, pattern.y, pattern.z);
        assertThat(most.delays).containsExactly(one.delays);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeshGraph.of(Collections.nCopies(128, layer), pattern.x, pattern.y, pattern.z))
                .withMessage("number of layers is 128, but must be in [1, 127]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeshGraph.of(List.of(), pattern.x, pattern.y, pattern.z))
                .withMessage("number of layers is 0, but must be in [1, 127]");
    }

    @Test
    void givenDelaysAreThoseOfTheirLinksBothWays() {
        double[] given = new double[grid.links()];
        for (int link = 0; link < given.length; link++) {
            given[link] = link == 7 ? DOWN : 0.5 * link;
        }
        MeshGraph graph = MeshGraph.ofDelays(grid, given);
        for (int link = 0; link < given.length; link++) {
            assertThat(delay(graph, grid.first(link), grid.second(link))).isEqualTo(given[link]);
            assertThat(delay(graph, grid.second(link), grid.first(link))).isEqualTo(given[link]);
        }
        assertThat(graph.least).isZero();
        assertThat(graph.greatest).isEqualTo(0.5 * (given.length - 1));
        MeshGraph allDown = graph.without(satellite -> true, (lower, higher) -> false);
        assertThat(allDown.least).isEqualTo(DOWN);
        assertThat(allDown.greatest).isZero();
    }

    @Test
    void delaysThatAreNoneAndPositionsOfGivenDelaysAreRefused() {
        Topology pair = Topology.ofPairs(2, new int[] {0}, new int[] {1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeshGraph.ofDelays(pair, new double[2]))
                .withMessage("length of linkDelays is 2, but must be in {1}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeshGraph.ofDelays(pair, new double[] {-1e-9}))
                .withMessage("linkDelays[0] is -1.0E-9, but must be in [0, ∞]");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> MeshGraph.ofDelays(pair, new double[1]).at(new double[2], new double[2], new double[2]))
                .withMessageContaining("positions mean nothing");
    }

    @Test
    void theRowsOfArcsAreTheLinksOfEachSatelliteInOrder() {
        MeshGraph graph = pattern.mesh(grid, LinkRule.alwaysUp());
        assertThat(graph.firstArc(0)).isZero();
        assertThat(graph.firstArc(NODES)).isEqualTo(graph.arcs()).isEqualTo(2 * grid.links());
        for (int node = 0; node < NODES; node++) {
            assertThat(graph.firstArc(node + 1) - graph.firstArc(node))
                    .isEqualTo(graph.degree(node))
                    .isEqualTo(4);
            for (int link = 0; link < 4; link++) {
                int arc = graph.firstArc(node) + link;
                assertThat(graph.target(arc)).isEqualTo(graph.neighbour(node, link));
                assertThat(graph.arcDelay(arc)).isEqualTo(graph.delay(node, link));
                assertThat(graph.delay(node, link))
                        .isEqualTo(wanted(grid, LinkRule.alwaysUp(), node, graph.target(arc)));
                assertThat(link == 0 || graph.target(arc - 1) < graph.target(arc))
                        .isTrue();
            }
        }
    }

    @Test
    void aSpentGraphGivesItsMemoryToOneOfTheSameLinksAlone() {
        MeshGraph first = pattern.mesh(grid, LinkRule.alwaysUp());
        Pattern later = Pattern.walker(4, 6, 1, 9e5, Math.toRadians(40));
        MeshGraph fresh = first.at(later.x, later.y, later.z);
        MeshGraph spent = first.at(pattern.x, pattern.y, pattern.z);
        MeshGraph reused = first.at(later.x, later.y, later.z, spent);
        assertThat(reused.delays).isSameAs(spent.delays).containsExactly(fresh.delays);
        assertThat(first.delays).isNotEqualTo(fresh.delays);
        MeshGraph others = pattern.mesh(rings, LinkRule.alwaysUp());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.at(later.x, later.y, later.z, others))
                .withMessageStartingWith("spent is a graph of other links");
        MeshGraph rowsAlone = MeshGraph.rows(grid, LinkRule.alwaysUp());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rowsAlone.at(later.x, later.y, later.z, rowsAlone))
                .withMessageStartingWith("spent is a graph of other links");
    }

    @Test
    void whatIsTakenOutIsDownBothWaysAndNothingElse() {
        MeshGraph whole = pattern.mesh(grid, LinkRule.alwaysUp());
        MeshGraph cut = whole.without(node -> node == 9, (lower, higher) -> lower == 0 && higher == 1);
        for (int from = 0; from < NODES; from++) {
            for (int to = 0; to < NODES; to++) {
                double before = delay(whole, from, to);
                boolean down = from == 9 || to == 9 || (Math.min(from, to) == 0 && Math.max(from, to) == 1);
                assertThat(delay(cut, from, to)).isEqualTo(down && before != NO_LINK ? DOWN : before);
            }
        }
    }
}

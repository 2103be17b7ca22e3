/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShortestDelaysTest {
    private static final double LIGHT = 299_792_458;
    private final double[] x = {0, LIGHT, 3 * LIGHT, 100 * LIGHT};
    private final double[] zero = new double[4];
    private final Topology chain = Topology.ofPairs(4, new int[] {0, 1, 0}, new int[] {1, 2, 2});
    private final ShortestDelays paths = ShortestDelays.forNodes(4);
    private final double[] delays = new double[4];

    @Test
    void theWayCostsItsLengthAndEachHopItsDelay() {
        MeshGraph graph = MeshGraph.of(chain, LinkRule.alwaysUp().withHopDelay(0.25), x, zero, zero);
        paths.from(graph, 0, delays);
        assertThat(delays).containsExactly(0, 1.25, 3.25, Double.POSITIVE_INFINITY);
    }

    @Test
    void aLinkThatIsTooLongIsDown() {
        LinkRule rule = LinkRule.alwaysUp().withMaximumRange(2.5 * LIGHT);
        MeshGraph graph = MeshGraph.of(chain, rule, x, zero, zero);
        paths.from(graph, 0, delays);
        assertThat(delays[2]).isCloseTo(3, within(1e-15));
        assertThat(graph.delay(0, 0)).isEqualTo(1);
        assertThat(graph.delay(0, 1)).isInfinite();
        assertThat(graph.neighbour(2, 1)).isEqualTo(1);
        assertThat(graph.arcs()).isEqualTo(6);
        assertThat(graph.degree(3)).isZero();
    }

    @Test
    void severalSourcesEachPayTheirWayIn() {
        MeshGraph graph = MeshGraph.of(chain, LinkRule.alwaysUp(), x, zero, zero);
        double infinite = Double.POSITIVE_INFINITY;
        double[] both = {5, infinite, 0.5, infinite};
        paths.from(graph, both, both);
        assertThat(both).containsExactly(3.5, 2.5, 0.5, infinite);
        paths.from(graph, new double[] {infinite, infinite, infinite, infinite}, delays);
        assertThat(delays).containsOnly(infinite);
    }

    @Test
    void aLaterInstantHasItsOwnDelays() {
        MeshGraph graph = MeshGraph.of(chain, LinkRule.alwaysUp(), x, zero, zero);
        MeshGraph later = graph.at(new double[] {0, 2 * LIGHT, 3 * LIGHT, 0}, zero, zero);
        assertThat(later.delay(0, 0)).isEqualTo(2);
        assertThat(graph.delay(0, 0)).isEqualTo(1);
    }

    @Test
    void impossibleInputsAreRefused() {
        MeshGraph graph = MeshGraph.of(chain, LinkRule.alwaysUp(), x, zero, zero);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.from(graph, 4, delays))
                .withMessage("source is 4, but must be in [0, 3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.from(graph, 0, new double[3]))
                .withMessage("length of delays is 3, but must be in {4}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paths.from(graph, new double[] {0, Double.NaN, 0, 0}, delays))
                .withMessage("initial[1] is NaN, but must be in [0, ∞]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShortestDelays.forNodes(5).from(graph, 0, new double[5]))
                .withMessage("nodes of the graph is 4, but must be in {5}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.at(new double[] {0, 1, Double.POSITIVE_INFINITY, 3}, zero, zero))
                .withMessageStartingWith("position of satellite 2 is (Infinity");
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkRule(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LinkRule.clearOf(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> graph.neighbour(3, 0));
    }
}

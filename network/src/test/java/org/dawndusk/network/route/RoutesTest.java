/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;
import org.dawndusk.network.path.Topology;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final double LIGHT = 299_792_458;
    private static final double RADIUS = 6_928_137;

    /** A ring of satellites about the equator that turns by one slot a minute. */
    private static void ring(double time, double[] x, double[] y, double[] z) {
        for (int i = 0; i < x.length; i++) {
            double angle = 2 * Math.PI * (i + time / 60) / x.length;
            x[i] = RADIUS * Math.cos(angle);
            y[i] = RADIUS * Math.sin(angle);
            z[i] = 0;
        }
    }

    private static GroundStations equator(double... longitudes) {
        double[] x = new double[longitudes.length];
        double[] y = new double[longitudes.length];
        for (int i = 0; i < longitudes.length; i++) {
            x[i] = 6_378_137 * Math.cos(longitudes[i]);
            y[i] = 6_378_137 * Math.sin(longitudes[i]);
        }
        return GroundStations.geocentric(x, y, new double[x.length], Math.toRadians(25));
    }

    @Test
    void aRingHandsOverEachTimeItTurnsByASlot() {
        int n = 40;
        double[] instants = new double[601];
        for (int k = 0; k < instants.length; k++) {
            instants[k] = k;
        }
        PairTimeline timeline = PairTimeline.of(
                equator(0, 1.2), 0, 1, RoutesTest::ring, Topology.circulant(1, n, 1), LinkRule.alwaysUp(), instants);
        // up and down each change once a minute, not at the same instants
        assertThat(timeline.handOvers()).hasSizeBetween(19, 21);
        assertThat(timeline.meanTimeBetweenHandOvers()).isBetween(28.0, 32.0);
        assertThat(timeline.summary().inViewFraction()).isEqualTo(1);
        assertThat(timeline.summary().nearest())
                .isLessThanOrEqualTo(timeline.summary().p95());
        Route first = timeline.route(0);
        assertThat(first.delay() * LIGHT).isBetween(1.2 * 6_378_137, 1.5 * 6_378_137 + 2e6);
    }

    @Test
    void stationsOfOneSkyNeedNoMesh() {
        double[] x = {RADIUS};
        double[] y = {0};
        double[] z = {0};
        MeshGraph alone = MeshGraph.of(Topology.ofPairs(1, new int[0], new int[0]), LinkRule.alwaysUp(), x, y, z);
        GroundStations stations = equator(-0.05, 0.05, 3);
        GroundRoutes routes = GroundRoutes.of(stations, alone, x, y, z);
        assertThat(routes.route(0, 1).satellites()).containsExactly(0);
        assertThat(routes.route(0, 1).hops()).isZero();
        assertThat(routes.delay(0, 2)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(routes.route(0, 2)).isEqualTo(Route.NONE);
        assertThat(routes.route(0, 2).satellites()).isEmpty();
    }

    @Test
    void polarCutOffTakesTheRungsAndLeavesTheRings() {
        double[] x = {RADIUS, 0, RADIUS * Math.cos(0.1), 0};
        double[] y = {0, 0, RADIUS * Math.sin(0.1), RADIUS * Math.sin(0.01)};
        double[] z = {0, RADIUS, 0, RADIUS * Math.cos(0.01)};
        Topology rings = Topology.ofPairs(4, new int[] {0, 2}, new int[] {1, 3});
        Topology rungs = Topology.ofPairs(4, new int[] {0, 1}, new int[] {2, 3});
        MeshGraph graph = MeshGraph.of(
                List.of(
                        new MeshGraph.Layer(rings, LinkRule.alwaysUp()),
                        new MeshGraph.Layer(rungs, LinkRule.alwaysUp().withPolarCutOff(Math.toRadians(70)))),
                x,
                y,
                z);
        double[] delays = new double[4];
        ShortestDelays.forNodes(4).from(graph, 1, delays);
        // from pole to pole's neighbour: down the ring, over the rung at the equator, up the other ring
        assertThat(delays[3] * LIGHT).isGreaterThan(2 * RADIUS);
        assertThat(graph.delay(0, 1) * LIGHT).isCloseTo(2 * RADIUS * Math.sin(0.05), within(1e-6));
    }

    @Test
    void aGraphCanMoveInTheMemoryOfOneThatIsSpent() {
        double[][] r = new double[3][40];
        ring(0, r[0], r[1], r[2]);
        MeshGraph first = MeshGraph.of(Topology.circulant(1, 40, 1, 7), LinkRule.alwaysUp(), r[0], r[1], r[2]);
        ring(77, r[0], r[1], r[2]);
        MeshGraph fresh = first.at(r[0], r[1], r[2]);
        MeshGraph reused = first.at(r[0], r[1], r[2], first);
        for (int arc = 0; arc < fresh.arcs(); arc++) {
            assertThat(reused.arcDelay(arc)).isEqualTo(fresh.arcDelay(arc));
        }
        MeshGraph other = MeshGraph.of(Topology.circulant(1, 40, 1), LinkRule.alwaysUp(), r[0], r[1], r[2]);
        assertThatThrownBy(() -> first.at(r[0], r[1], r[2], other)).hasMessageContaining("of other links");
    }

    @Test
    void lostSatellitesAndLinksAreDown() {
        double[][] r = new double[3][40];
        ring(0, r[0], r[1], r[2]);
        MeshGraph whole = MeshGraph.of(Topology.circulant(1, 40, 1), LinkRule.alwaysUp(), r[0], r[1], r[2]);
        MeshGraph cut = whole.without(node -> node == 5, (lower, higher) -> lower == 20 && higher == 21);
        double[] delays = new double[40];
        ShortestDelays.forNodes(40).from(cut, 0, delays);
        assertThat(delays[5]).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(delays[10]).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(delays[21]).isLessThan(Double.POSITIVE_INFINITY);
        assertThat(whole.arcs()).isEqualTo(cut.arcs());
    }

    @Test
    void fibreAlongTheGreatCircle() {
        double[] x = {6_371_000, 0, -6_371_000};
        double[] y = {0, 6_371_000, 0};
        double[] z = {0, 0, 0};
        Published.value("network", "fibre along a quarter of the Earth", 49.01, "ms")
                .from("10,007.6 km of group index 1.4682 (Corning SMF-28), closed form")
                .within(0.005)
                .is(1e3 * FibrePath.delay(x, y, z, 0, 1));
        assertThat(FibrePath.delay(x, y, z, 0, 2)).isCloseTo(2 * FibrePath.delay(x, y, z, 0, 1), within(1e-9));
    }

    @Test
    void badInputIsRefused() {
        double[][] r = new double[3][40];
        ring(0, r[0], r[1], r[2]);
        MeshGraph ring = MeshGraph.of(Topology.circulant(1, 40, 1), LinkRule.alwaysUp(), r[0], r[1], r[2]);
        assertThatThrownBy(() -> DisjointRoutes.find(ring, 3, 3, 1))
                .hasMessage("target is 3, but must be another satellite than the source");
        assertThatThrownBy(() -> DisjointRoutes.find(ring, 3, 40, 1)).hasMessageContaining("target");
        r[1][7] = Double.NaN;
        assertThatThrownBy(() -> ShortestRoute.forNodes(40).find(ring, r[0], r[1], r[2], 0, 1))
                .hasMessageContaining("7");
        assertThatThrownBy(() -> MeshGraph.ofDelays(Topology.circulant(1, 3, 1), new double[] {1, -1, 1}))
                .hasMessage("linkDelays[1] is -1.0, but must be in [0, ∞]");
        MeshGraph given = MeshGraph.ofDelays(Topology.circulant(1, 3, 1), new double[] {1, 1, 1});
        assertThatThrownBy(() -> given.at(new double[3], new double[3], new double[3]))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Route.back(new int[] {1, 0}, 0, 1)).hasMessageContaining("circle");
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.junit.jupiter.api.Test;

/** Delays between stations against all pairs of satellites in view, and the hand-overs of a pair by hand. */
class StationPairsTest {
    private static final double LIGHT = 299_792_458;
    private static final double GROUND = 6_378_137;

    private static double[][] points(int count, double radius, Random random) {
        double[][] r = new double[3][count];
        for (int i = 0; i < count; i++) {
            double sine = 2 * random.nextDouble() - 1;
            double longitude = 2 * Math.PI * random.nextDouble();
            r[0][i] = radius * Math.sqrt(1 - sine * sine) * Math.cos(longitude);
            r[1][i] = radius * Math.sqrt(1 - sine * sine) * Math.sin(longitude);
            r[2][i] = radius * sine;
        }
        return r;
    }

    private static double distance(double[][] a, int i, double[][] b, int j) {
        return Math.hypot(Math.hypot(a[0][i] - b[0][j], a[1][i] - b[1][j]), a[2][i] - b[2][j]);
    }

    /** Infinite below the horizon of a sphere. */
    private static double up(double[][] sites, int i, double[][] satellites, int k) {
        double height = 0;
        for (int axis = 0; axis < 3; axis++) {
            height += sites[axis][i] * (satellites[axis][k] - sites[axis][i]);
        }
        return height > 0 ? distance(sites, i, satellites, k) / LIGHT : Double.POSITIVE_INFINITY;
    }

    /** Floyd's and Warshall's, over satellites alone. */
    private static double[][] mesh(MeshGraph graph) {
        int n = graph.nodes();
        double[][] delays = new double[n][n];
        for (int a = 0; a < n; a++) {
            Arrays.fill(delays[a], Double.POSITIVE_INFINITY);
            delays[a][a] = 0;
            for (int arc = graph.firstArc(a); arc < graph.firstArc(a + 1); arc++) {
                delays[a][graph.target(arc)] = graph.arcDelay(arc);
            }
        }
        for (int via = 0; via < n; via++) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    delays[a][b] = Math.min(delays[a][b], delays[a][via] + delays[via][b]);
                }
            }
        }
        return delays;
    }

    @Test
    void delaysAreTheLeastOverAllPairsOfSatellitesInView() {
        int relayed = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            double[][] sites = points(4, GROUND, random);
            double[][] sky = points(16, 9e6, random);
            Topology topology = Topology.circulant(1, 16, 1, 5);
            MeshGraph graph = MeshGraph.of(topology, LinkRule.alwaysUp().withHopDelay(1e-3), sky[0], sky[1], sky[2]);
            double[][] between = mesh(graph);
            GroundRoutes routes = GroundRoutes.of(
                    GroundStations.geocentric(sites[0], sites[1], sites[2], 0), graph, sky[0], sky[1], sky[2]);
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    double least = i == j ? 0 : Double.POSITIVE_INFINITY;
                    for (int a = 0; a < 16; a++) {
                        for (int b = 0; b < 16; b++) {
                            least = Math.min(least, up(sites, i, sky, a) + between[a][b] + up(sites, j, sky, b));
                        }
                    }
                    assertThat(routes.delay(i, j)).isCloseTo(least, within(1e-12));
                    assertThat(routes.delays()[4 * i + j]).isEqualTo(routes.delay(i, j));
                    if (i != j && least < Double.POSITIVE_INFINITY) {
                        int[] way = routes.route(i, j).satellites();
                        double along = up(sites, i, sky, way[0])
                                + between[way[0]][way[way.length - 1]]
                                + up(sites, j, sky, way[way.length - 1]);
                        assertThat(along).isCloseTo(least, within(1e-12));
                        relayed += way.length > 2 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(relayed).isPositive();
    }

    /** One of three satellites stands over the first site (0 and 1 take turns) and satellite 2 over the second one. */
    private static void sky(double time, double[] x, double[] y, double[] z) {
        int over = time < 20 ? 0 : 1;
        x[over] = 7e6;
        x[1 - over] = -7e6;
        x[2] = 0;
        // from 40 s on nothing is over the second site
        y[2] = time < 40 ? 7e6 : -7e6;
    }

    private static PairTimeline timeline(double... instants) {
        GroundStations stations = GroundStations.geocentric(
                new double[] {9, GROUND, 0}, new double[] {0, 0, GROUND}, new double[] {GROUND, 0, 0}, 0.1);
        return PairTimeline.of(
                stations, 1, 2, StationPairsTest::sky, Topology.circulant(1, 3, 1), LinkRule.alwaysUp(), instants);
    }

    @Test
    void aHandOverAtEitherEndAndALossAreEachNoted() {
        PairTimeline timeline = timeline(0, 10, 20, 30, 40, 50);
        assertThat(timeline.handOvers())
                .containsExactly(new PairTimeline.HandOver(20, 1, 2), new PairTimeline.HandOver(40, -1, -1));
        assertThat(timeline.meanTimeBetweenHandOvers()).isEqualTo(25);
        assertThat(timeline(10, 20, 30, 40, 50).meanTimeBetweenHandOvers()).isEqualTo(20);
        assertThat(timeline.summary().samples()).isEqualTo(4);
        assertThat(timeline.summary().inViewFraction()).isCloseTo(4.0 / 6, within(1e-12));
        assertThat(timeline.route(1).satellites()).containsExactly(0, 2);
        assertThat(timeline.route(2).satellites()).containsExactly(1, 2);
        double delay = (2 * (7e6 - GROUND) + Math.sqrt(2) * 7e6) / LIGHT;
        assertThat(timeline.route(3).delay()).isCloseTo(delay, within(1e-12));
        assertThat(timeline.route(4)).isEqualTo(Route.NONE);
    }

    @Test
    void theOtherWayRoundTheOtherEndHandsOver() {
        GroundStations stations =
                GroundStations.geocentric(new double[] {GROUND, 0}, new double[] {0, GROUND}, new double[] {0, 0}, 0.1);
        PairTimeline back = PairTimeline.of(
                stations, 1, 0, StationPairsTest::sky, Topology.circulant(1, 3, 1), LinkRule.alwaysUp(), new double[] {
                    10, 20
                });
        assertThat(back.handOvers()).containsExactly(new PairTimeline.HandOver(20, 2, 1));
    }

    @Test
    void whereNothingChangesNothingIsHandedOver() {
        assertThat(timeline(5).handOvers()).isEmpty();
        assertThat(timeline(5).meanTimeBetweenHandOvers()).isEqualTo(Double.POSITIVE_INFINITY);
        // out of view from the first instant on
        assertThat(timeline(45, 50).handOvers()).isEmpty();
        assertThatThrownBy(() -> timeline(5, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instants[1] is 5.0, but must be in (5.0, ∞)");
        assertThatThrownBy(() -> timeline())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of instants is 0, but must be in [1, ∞)");
    }
}

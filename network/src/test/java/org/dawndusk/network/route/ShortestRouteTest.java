/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;
import org.dawndusk.network.path.Topology;
import org.junit.jupiter.api.Test;

/** The search towards a goal on larger meshes: what it finds, and that it settles what it has to and no more. */
class ShortestRouteTest {
    private static final int NODES = 400;
    private static final double LIGHT = 299_792_458;

    private static double straight(double[][] r, int a, int b) {
        return Math.hypot(Math.hypot(r[0][a] - r[0][b], r[1][a] - r[1][b]), r[2][a] - r[2][b]) / LIGHT;
    }

    @Test
    void itSettlesTheSatellitesWhoseBestHopeIsLessThanTheDelayOfTheGoal() {
        int fewest = NODES;
        int unreachable = 0;
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            double[][] r = new double[3][];
            for (int axis = 0; axis < 3; axis++) {
                r[axis] = random.doubles(NODES, -1e7, 1e7).toArray();
            }
            int[] first = new int[3 * NODES];
            int[] second = new int[3 * NODES];
            for (int link = 0; link < first.length; link++) {
                first[link] = random.nextInt(NODES);
                second[link] = (first[link] + 1 + random.nextInt(NODES - 1)) % NODES;
            }
            MeshGraph graph =
                    MeshGraph.of(Topology.ofPairs(NODES, first, second), new LinkRule(9e6, 0, 0), r[0], r[1], r[2]);
            double[] delays = new double[NODES];
            ShortestDelays.forNodes(NODES).from(graph, 0, delays);
            ShortestRoute search = ShortestRoute.forNodes(NODES);
            for (int goal = 1; goal < NODES; goal += 3) {
                int hopeful = 0;
                for (int node = 0; node < NODES; node++) {
                    hopeful += delays[node] + (1 - 1e-9) * straight(r, node, goal) < delays[goal] ? 1 : 0;
                }
                assertThat(search.find(graph, r[0], r[1], r[2], 0, goal).delay())
                        .isEqualTo(delays[goal]);
                assertThat(search.settled()).isEqualTo(hopeful);
                fewest = Math.min(fewest, hopeful);
                unreachable += delays[goal] < Double.POSITIVE_INFINITY ? 0 : 1;
            }
        }
        // towards near ones hardly any, and all that can be reached where the goal cannot
        assertThat(fewest).isLessThan(NODES / 10);
        assertThat(unreachable).isPositive();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShortestDelaysProperties {
    /** A random mesh over random positions about a blocking sphere, some of it out of reach. */
    private static final class Case {
        final int nodes;
        final int[] first;
        final int[] second;
        final double[] x;
        final double[] y;
        final double[] z;
        final LinkRule rule = new LinkRule(1.6e7, 2e6, 1e-3);

        Case(int nodes, int links, long seed) {
            Random random = new Random(seed);
            this.nodes = nodes;
            x = random.doubles(nodes, -1e7, 1e7).toArray();
            y = random.doubles(nodes, -1e7, 1e7).toArray();
            z = random.doubles(nodes, -1e7, 1e7).toArray();
            first = new int[links];
            second = new int[links];
            for (int link = 0; link < links; link++) {
                first[link] = random.nextInt(nodes);
                second[link] = (first[link] + 1 + random.nextInt(nodes - 1)) % nodes;
            }
        }

        MeshGraph graph(int links) {
            Topology topology = Topology.ofPairs(nodes, Arrays.copyOf(first, links), Arrays.copyOf(second, links));
            return MeshGraph.of(topology, rule, x, y, z);
        }
    }

    private static double[][] allPairs(MeshGraph graph) {
        double[][] delays = new double[graph.nodes()][graph.nodes()];
        ShortestDelays paths = ShortestDelays.forNodes(graph.nodes());
        for (int source = 0; source < graph.nodes(); source++) {
            paths.from(graph, source, delays[source]);
        }
        return delays;
    }

    private static double[][] floydWarshall(MeshGraph graph) {
        int nodes = graph.nodes();
        double[][] delays = new double[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            Arrays.fill(delays[i], Double.POSITIVE_INFINITY);
            delays[i][i] = 0;
            for (int link = 0; link < graph.degree(i); link++) {
                delays[i][graph.neighbour(i, link)] = graph.delay(i, link);
            }
        }
        for (int k = 0; k < nodes; k++) {
            for (int i = 0; i < nodes; i++) {
                for (int j = 0; j < nodes; j++) {
                    delays[i][j] = Math.min(delays[i][j], delays[i][k] + delays[k][j]);
                }
            }
        }
        return delays;
    }

    @Property(tries = 100)
    void delaysAreThoseOfFloydAndWarshallSymmetricAndTriangular(
            @ForAll @IntRange(min = 2, max = 30) int nodes, @ForAll @IntRange(max = 90) int links, @ForAll long seed) {
        MeshGraph graph = new Case(nodes, links, seed).graph(links);
        double[][] delays = allPairs(graph);
        double[][] expected = floydWarshall(graph);
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                assertThat(close(delays[i][j], expected[i][j])).isTrue();
                assertThat(close(delays[i][j], delays[j][i])).isTrue();
                for (int k = 0; k < nodes; k++) {
                    assertThat(delays[i][j]).isLessThanOrEqualTo((delays[i][k] + delays[k][j]) * (1 + 1e-12));
                }
            }
        }
    }

    private static boolean close(double a, double b) {
        return a == b || Math.abs(a - b) <= 1e-12 * a;
    }

    @Property(tries = 100)
    void anotherLinkNeverLengthensAPath(
            @ForAll @IntRange(min = 2, max = 30) int nodes,
            @ForAll @IntRange(min = 1, max = 60) int links,
            @ForAll long seed) {
        Case random = new Case(nodes, links, seed);
        double[][] fewer = allPairs(random.graph(links - 1));
        double[][] more = allPairs(random.graph(links));
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                assertThat(more[i][j]).isLessThanOrEqualTo(fewer[i][j]);
            }
        }
    }

    @Property(tries = 100)
    void otherNumbersForTheSatellitesChangeNothing(
            @ForAll @IntRange(min = 2, max = 30) int nodes, @ForAll @IntRange(max = 60) int links, @ForAll long seed) {
        Case given = new Case(nodes, links, seed);
        Case renamed = new Case(nodes, links, seed);
        for (int i = 0; i < nodes; i++) {
            renamed.x[nodes - 1 - i] = given.x[i];
            renamed.y[nodes - 1 - i] = given.y[i];
            renamed.z[nodes - 1 - i] = given.z[i];
        }
        for (int link = 0; link < links; link++) {
            renamed.first[link] = nodes - 1 - given.first[link];
            renamed.second[link] = nodes - 1 - given.second[link];
        }
        double[][] expected = allPairs(given.graph(links));
        double[][] obtained = allPairs(renamed.graph(links));
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                assertThat(close(obtained[nodes - 1 - i][nodes - 1 - j], expected[i][j]))
                        .isTrue();
            }
        }
    }

    @Property(tries = 50)
    void manySourcesGiveTheSmallestOfTheirDelays(
            @ForAll @IntRange(min = 2, max = 30) int nodes, @ForAll @IntRange(max = 60) int links, @ForAll long seed) {
        MeshGraph graph = new Case(nodes, links, seed).graph(links);
        double[][] single = allPairs(graph);
        double[] initial = new Random(seed).doubles(nodes, 0, 0.1).toArray();
        double[] obtained = new double[nodes];
        ShortestDelays.forNodes(nodes).from(graph, initial, obtained);
        for (int j = 0; j < nodes; j++) {
            double expected = Double.POSITIVE_INFINITY;
            for (int i = 0; i < nodes; i++) {
                expected = Math.min(expected, initial[i] + single[i][j]);
            }
            assertThat(obtained[j]).isCloseTo(expected, within(1e-12));
        }
    }
}

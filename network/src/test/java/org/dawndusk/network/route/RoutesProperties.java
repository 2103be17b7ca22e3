/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;
import org.dawndusk.network.path.Topology;

class RoutesProperties {
    private static final class Case {
        final double[] x;
        final double[] y;
        final double[] z;
        final Topology topology;
        final MeshGraph graph;

        Case(int nodes, int links, long seed) {
            Random random = new Random(seed);
            x = random.doubles(nodes, -1e7, 1e7).toArray();
            y = random.doubles(nodes, -1e7, 1e7).toArray();
            z = random.doubles(nodes, -1e7, 1e7).toArray();
            int[] first = new int[links];
            int[] second = new int[links];
            for (int link = 0; link < links; link++) {
                first[link] = random.nextInt(nodes);
                second[link] = (first[link] + 1 + random.nextInt(nodes - 1)) % nodes;
            }
            topology = Topology.ofPairs(nodes, first, second);
            graph = MeshGraph.of(topology, new LinkRule(1.6e7, 0, 1e-3), x, y, z);
        }

        double along(int[] way) {
            double sum = 0;
            for (int i = 1; i < way.length; i++) {
                double delay = Double.POSITIVE_INFINITY;
                for (int link = 0; link < graph.degree(way[i - 1]); link++) {
                    if (graph.neighbour(way[i - 1], link) == way[i]) {
                        delay = graph.delay(way[i - 1], link);
                    }
                }
                sum += delay;
            }
            return sum;
        }
    }

    @Property(tries = 200)
    void towardsTheGoalIsAsFastAsEverywhere(
            @ForAll @IntRange(min = 2, max = 40) int nodes, @ForAll @IntRange(max = 120) int links, @ForAll long seed) {
        Case random = new Case(nodes, links, seed);
        double[] delays = new double[nodes];
        int[] predecessors = new int[nodes];
        ShortestDelays.forNodes(nodes).from(random.graph, 0, delays, predecessors);
        ShortestRoute search = ShortestRoute.forNodes(nodes);
        for (int goal = 0; goal < nodes; goal++) {
            Route route = search.find(random.graph, random.x, random.y, random.z, 0, goal);
            Route other = Route.back(predecessors, goal, delays[goal]);
            assertThat(route.exists()).isEqualTo(delays[goal] < Double.POSITIVE_INFINITY);
            assertThat(route.delay()).isEqualTo(delays[goal]);
            if (route.exists()) {
                assertThat(random.along(route.satellites())).isCloseTo(route.delay(), within(1e-12));
                assertThat(random.along(other.satellites())).isCloseTo(route.delay(), within(1e-12));
            }
        }
    }

    @Property(tries = 200)
    void bucketsAndHeapAgreeToTheLastBit(
            @ForAll @IntRange(min = 2, max = 40) int nodes, @ForAll @IntRange(max = 120) int links, @ForAll long seed) {
        Case random = new Case(nodes, links, seed);
        double[] byBuckets = new double[nodes];
        ShortestDelays.forNodes(nodes).from(random.graph, 0, byBuckets);
        // one link a million times shorter, from a satellite of its own, leaves only the heap
        int[] first = new int[random.topology.links() + 1];
        int[] second = new int[first.length];
        double[] given = new double[first.length];
        for (int link = 0; link < random.topology.links(); link++) {
            first[link] = random.topology.first(link);
            second[link] = random.topology.second(link);
            given[link] = random.along(new int[] {first[link], second[link]});
        }
        first[first.length - 1] = nodes;
        second[first.length - 1] = nodes + 1;
        given[first.length - 1] = 1e-12;
        MeshGraph heap = MeshGraph.ofDelays(Topology.ofPairs(nodes + 2, first, second), given);
        double[] byHeap = new double[nodes + 2];
        ShortestDelays.forNodes(nodes + 2).from(heap, 0, byHeap);
        assertThat(Arrays.copyOf(byHeap, nodes)).isEqualTo(byBuckets);
    }

    @Property(tries = 150)
    void disjointWaysAreTheBestPairAndShareNothing(
            @ForAll @IntRange(min = 3, max = 9) int nodes, @ForAll @IntRange(max = 24) int links, @ForAll long seed) {
        Case random = new Case(nodes, links, seed);
        List<Route> found = DisjointRoutes.find(random.graph, 0, nodes - 1, 2);
        Set<Integer> used = new HashSet<>();
        for (Route route : found) {
            int[] way = route.satellites();
            assertThat(way[0]).isZero();
            assertThat(way[way.length - 1]).isEqualTo(nodes - 1);
            assertThat(random.along(way)).isCloseTo(route.delay(), within(1e-12));
            for (int i = 1; i + 1 < way.length; i++) {
                assertThat(used.add(way[i])).isTrue();
            }
        }
        double total = found.stream().mapToDouble(Route::delay).sum();
        assertThat(total).isCloseTo(bestPair(random, nodes - 1, found.size()), within(1e-9));
    }

    /** By all simple ways and all their pairs. */
    private static double bestPair(Case random, int target, int expected) {
        List<int[]> ways = new ArrayList<>();
        extend(random, new ArrayList<>(List.of(0)), target, ways);
        double best = Double.POSITIVE_INFINITY;
        boolean pair = false;
        for (int[] a : ways) {
            for (int[] b : ways) {
                Set<Integer> inner = new HashSet<>();
                Arrays.stream(a, 1, a.length - 1).forEach(inner::add);
                boolean apart = Arrays.stream(b, 1, b.length - 1).noneMatch(inner::contains)
                        && !(a.length == 2 && b.length == 2);
                if (apart) {
                    best = Math.min(best, random.along(a) + random.along(b));
                    pair = true;
                }
            }
        }
        if (pair) {
            assertThat(expected).isEqualTo(2);
            return best;
        }
        assertThat(expected).isEqualTo(ways.isEmpty() ? 0 : 1);
        return ways.stream().mapToDouble(random::along).min().orElse(0);
    }

    private static void extend(Case random, List<Integer> way, int target, List<int[]> ways) {
        int last = way.get(way.size() - 1);
        if (last == target) {
            ways.add(way.stream().mapToInt(Integer::intValue).toArray());
            return;
        }
        for (int link = 0; link < random.graph.degree(last); link++) {
            int next = random.graph.neighbour(last, link);
            if (random.graph.delay(last, link) < Double.POSITIVE_INFINITY && !way.contains(next)) {
                way.add(next);
                extend(random, way, target, ways);
                way.remove(way.size() - 1);
            }
        }
    }

    @Property(tries = 60)
    void stationPairsAreSymmetricAndTheSameOnTwoThreads(
            @ForAll @IntRange(min = 2, max = 30) int nodes, @ForAll @IntRange(max = 90) int links, @ForAll long seed) {
        Case random = new Case(nodes, links, seed);
        Random places = new Random(seed + 1);
        double[][] r = new double[3][5];
        for (double[] axis : r) {
            Arrays.setAll(axis, i -> 2e6 * (places.nextDouble() - 0.5));
        }
        GroundStations stations = GroundStations.geocentric(r[0], r[1], r[2], 0.1);
        GroundRoutes one = GroundRoutes.of(stations, random.graph, random.x, random.y, random.z);
        GroundRoutes two = GroundRoutes.of(
                stations, random.graph, random.x, random.y, random.z, task -> new Thread(task).start(), 2);
        assertThat(two.delays()).isEqualTo(one.delays());
        for (int i = 0; i < 5; i++) {
            assertThat(one.delay(i, i)).isZero();
            for (int j = 0; j < 5; j++) {
                assertThat(one.delay(i, j)).isEqualTo(one.delay(j, i));
                if (i != j) {
                    Route route = one.route(i, j);
                    assertThat(route.exists()).isEqualTo(one.delay(i, j) < Double.POSITIVE_INFINITY);
                    assertThat(route.delay()).isEqualTo(one.delay(i, j));
                }
            }
        }
    }
}

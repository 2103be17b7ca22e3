/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What many demands get at once, what routes get fairly, what goes down to the ground. */
class SharesProperties {
    private static List<Commodity> commodities(int nodes, int count, Random random) {
        List<Commodity> commodities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int source = random.nextInt(nodes);
            commodities.add(
                    new Commodity(source, (source + 1 + random.nextInt(nodes - 1)) % nodes, 0.1 + random.nextDouble()));
        }
        return commodities;
    }

    @Property(tries = 40)
    void theShareIsWithinEpsilonOfTheSimplexOptimumAndTheBoundAboveIt(
            @ForAll @IntRange(min = 4, max = 7) int nodes,
            @ForAll @IntRange(min = 6, max = 16) int arcs,
            @ForAll @IntRange(min = 1, max = 3) int count,
            @ForAll long seed) {
        FlowNetwork network = new RandomNetwork(nodes, arcs, true, seed).network();
        List<Commodity> commodities = commodities(nodes, count, new Random(seed));
        double optimum = LinearProgram.concurrentShare(network, commodities);
        ConcurrentFlow flow = ConcurrentFlow.of(network, commodities, 0.03);
        assertThat(flow.share()).isBetween((1 - 0.03) * optimum - 1e-9, optimum + 1e-9);
        assertThat(flow.bound()).isGreaterThanOrEqualTo(optimum - 1e-9);
    }

    @Property(tries = 60)
    void flowsOfADemandAreConservedAndArcsKeepTheirRates(
            @ForAll @IntRange(min = 4, max = 12) int nodes,
            @ForAll @IntRange(min = 6, max = 40) int arcs,
            @ForAll @IntRange(min = 1, max = 6) int count,
            @ForAll long seed) {
        FlowNetwork network = new RandomNetwork(nodes, arcs, true, seed).network();
        List<Commodity> commodities = commodities(nodes, count, new Random(seed));
        ConcurrentFlow flow = ConcurrentFlow.of(network, commodities, 0.2);
        for (int arc = 0; arc < network.arcs(); arc++) {
            assertThat(flow.flow(arc)).isLessThanOrEqualTo(network.rate(arc) * (1 + 1e-12));
        }
        for (int root = 0; root < nodes; root++) {
            double[] net = new double[nodes];
            for (int arc = 0; arc < network.arcs(); arc++) {
                net[network.source(arc)] += flow.flowFrom(root, arc);
                net[network.target(arc)] -= flow.flowFrom(root, arc);
            }
            for (Commodity each : commodities) {
                if (each.source() == root) {
                    net[root] -= flow.share() * each.demand();
                    net[each.sink()] += flow.share() * each.demand();
                }
            }
            for (double each : net) {
                assertThat(each).isCloseTo(0, within(1e-9));
            }
        }
    }

    /** Simple random walks as routes. */
    private static List<int[]> routes(FlowNetwork network, int count, Random random) {
        List<int[]> routes = new ArrayList<>();
        while (routes.size() < count) {
            List<Integer> nodes = new ArrayList<>(List.of(random.nextInt(network.nodes())));
            for (int i = 0; i < 5; i++) {
                int node = nodes.get(nodes.size() - 1);
                int degree = network.firstArc(node + 1) - network.firstArc(node);
                if (degree > 0) {
                    int next = network.target(network.firstArc(node) + random.nextInt(degree));
                    if (!nodes.contains(next)) {
                        nodes.add(next);
                    }
                }
            }
            if (nodes.size() > 1) {
                routes.add(nodes.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return routes;
    }

    @Property(tries = 100)
    void everyFlowHasItsDemandOrAFullArcWhereNoneHasMore(
            @ForAll @IntRange(min = 4, max = 12) int nodes,
            @ForAll @IntRange(min = 6, max = 40) int arcs,
            @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll long seed) {
        FlowNetwork network = new RandomNetwork(nodes, arcs, true, seed).network();
        Random random = new Random(seed);
        List<int[]> routes = routes(network, count, random);
        double[] demands =
                random.doubles(count, 0, 4).map(d -> d > 2 ? 1.0 / 0 : d).toArray();
        FairRates fair = FairRates.of(network, routes, demands);
        double[] loads = new double[network.arcs()];
        double[] largest = new double[network.arcs()];
        for (int i = 0; i < count; i++) {
            for (int k = 1; k < routes.get(i).length; k++) {
                int arc = network.arc(routes.get(i)[k - 1], routes.get(i)[k]);
                loads[arc] += fair.rate(i);
                largest[arc] = Math.max(largest[arc], fair.rate(i));
            }
        }
        for (int arc = 0; arc < loads.length; arc++) {
            assertThat(loads[arc]).isLessThanOrEqualTo(network.rate(arc) + 1e-9);
        }
        for (int i = 0; i < count; i++) {
            int full = fair.bottleneck(i);
            if (full == FlowNetwork.NONE) {
                assertThat(fair.rate(i)).isCloseTo(demands[i], within(1e-9));
            } else {
                assertThat(fair.rate(i)).isLessThanOrEqualTo(demands[i] + 1e-9);
                assertThat(loads[full]).isCloseTo(network.rate(full), within(1e-9));
                assertThat(fair.rate(i)).isGreaterThanOrEqualTo(largest[full] - 1e-9);
            }
        }
    }

    @Property(tries = 60)
    void theOrderOfTheRoutesChangesNoRate(
            @ForAll @IntRange(min = 4, max = 12) int nodes,
            @ForAll @IntRange(min = 6, max = 40) int arcs,
            @ForAll long seed) {
        FlowNetwork network = new RandomNetwork(nodes, arcs, true, seed).network();
        List<int[]> routes = routes(network, 10, new Random(seed));
        List<int[]> backwards =
                IntStream.range(0, 10).mapToObj(i -> routes.get(9 - i)).toList();
        FairRates one = FairRates.of(network, routes);
        FairRates other = FairRates.of(network, backwards);
        for (int i = 0; i < 10; i++) {
            assertThat(other.rate(9 - i)).isCloseTo(one.rate(i), within(1e-9));
        }
    }

    @Property(tries = 100)
    void theDownlinkIsTheSimplexOptimumAndKeepsAntennasAndTerminals(
            @ForAll @IntRange(min = 1, max = 5) int stations,
            @ForAll @IntRange(min = 1, max = 7) int satellites,
            @ForAll long seed) {
        Random random = new Random(seed);
        int[] pairs = IntStream.range(0, stations * satellites)
                .filter(pair -> random.nextInt(3) > 0)
                .toArray();
        Visibility visibility = Visibility.of(
                stations,
                satellites,
                Arrays.stream(pairs).map(pair -> pair / satellites).toArray(),
                Arrays.stream(pairs).map(pair -> pair % satellites).toArray(),
                random.doubles(pairs.length, 0, 5).toArray());
        int[] antennas = random.ints(stations, 0, 4).toArray();
        int[] terminals = random.ints(satellites, 0, 3).toArray();
        GroundDownlink downlink = GroundDownlink.of(visibility, antennas, terminals);
        double optimum = pairs.length == 0 ? 0 : LinearProgram.downlink(visibility, antennas, terminals);
        assertThat(downlink.rate()).isCloseTo(optimum, within(1e-9));
        for (int pair : downlink.links()) {
            antennas[visibility.station(pair)]--;
            terminals[visibility.satellite(pair)]--;
        }
        assertThat(Arrays.stream(antennas).allMatch(left -> left >= 0)).isTrue();
        assertThat(Arrays.stream(terminals).allMatch(left -> left >= 0)).isTrue();
        assertThat(IntStream.range(0, stations)
                        .mapToDouble(downlink::stationRate)
                        .sum())
                .isCloseTo(optimum, within(1e-9));
    }
}

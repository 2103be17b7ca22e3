/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Max-min fair rates of flows along given routes: no flow can get more without taking from one that has no more than it.
 *
 * <p>Progressive filling: all rates rise together; where an arc is full, the flows through it stop there, until all have
 * stopped. Exact to rounding; the result is unique, whatever the order of the routes.
 *
 * <p>Source: Bertsekas and Gallager, Data Networks, 2nd ed. (1992), section 6.5.2. Immutable and thread-safe.
 */
public final class FairRates {
    private final double[] rates;
    private final int[] bottlenecks;

    private FairRates(double[] rates, int[] bottlenecks) {
        this.rates = rates;
        this.bottlenecks = bottlenecks;
    }

    /**
     * Flows that take all they get.
     *
     * @param network what the arcs carry
     * @param routes nodes of each flow's way, from its source to its sink, two or more
     * @return the rates
     */
    public static FairRates of(FlowNetwork network, List<int[]> routes) {
        double[] demands = new double[routes.size()];
        Arrays.fill(demands, Double.POSITIVE_INFINITY);
        return of(network, routes, demands);
    }

    /**
     * Flows that want no more than a demand.
     *
     * @param network what the arcs carry
     * @param routes nodes of each flow's way, from its source to its sink, two or more
     * @param demands of the flows, not negative; {@link Double#POSITIVE_INFINITY} for one that takes all it gets [bit/s]
     * @return the rates
     */
    public static FairRates of(FlowNetwork network, List<int[]> routes, double[] demands) {
        Checks.length("demands", demands.length, routes.size());
        int[][] arcs = new int[routes.size()][];
        for (int i = 0; i < arcs.length; i++) {
            if (!(demands[i] >= 0)) {
                throw Checks.refused("demands[" + i + "]", demands[i], "[0, ∞]");
            }
            arcs[i] = arcs(network, i, routes.get(i));
        }
        return fill(network, arcs, demands);
    }

    private static int[] arcs(FlowNetwork network, int route, int[] nodes) {
        Checks.atLeast("number of nodes of route " + route, nodes.length, 2);
        int[] arcs = new int[nodes.length - 1];
        for (int i = 0; i < nodes.length; i++) {
            Checks.index("node " + i + " of route " + route, nodes[i], network.nodes());
        }
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = network.arc(nodes[i], nodes[i + 1]);
            if (arcs[i] == FlowNetwork.NONE) {
                throw new IllegalArgumentException("route " + route + " goes from " + nodes[i] + " to " + nodes[i + 1]
                        + ", but must follow the network's arcs");
            }
            for (int before = 0; before < i; before++) {
                if (arcs[before] == arcs[i]) {
                    throw new IllegalArgumentException("route " + route + " goes from " + nodes[i] + " to "
                            + nodes[i + 1] + " twice, but must take an arc once");
                }
            }
        }
        return arcs;
    }

    /** The level at which an arc is full or a demand is met; demands count from the number of arcs on. */
    private record Stop(double level, int what) implements Comparable<Stop> {
        @Override
        public int compareTo(Stop other) {
            int order = Double.compare(level, other.level);
            return order != 0 ? order : Integer.compare(what, other.what);
        }
    }

    private static FairRates fill(FlowNetwork network, int[][] arcs, double[] demands) {
        int[] active = new int[network.arcs()];
        double[] remaining = new double[network.arcs()];
        for (int[] route : arcs) {
            for (int arc : route) {
                active[arc]++;
            }
        }
        int[][] users = new int[network.arcs()][];
        PriorityQueue<Stop> stops = new PriorityQueue<>();
        for (int arc = 0; arc < active.length; arc++) {
            users[arc] = new int[active[arc]];
            remaining[arc] = network.rate(arc);
            if (active[arc] > 0) {
                stops.add(new Stop(remaining[arc] / active[arc], arc));
            }
        }
        int[] next = new int[network.arcs()];
        for (int i = 0; i < arcs.length; i++) {
            for (int arc : arcs[i]) {
                users[arc][next[arc]++] = i;
            }
            if (demands[i] < Double.POSITIVE_INFINITY) {
                stops.add(new Stop(demands[i], active.length + i));
            }
        }
        double[] rates = new double[arcs.length];
        int[] bottlenecks = new int[arcs.length];
        Arrays.fill(rates, Double.NaN);
        Arrays.fill(bottlenecks, FlowNetwork.NONE);
        double reached = 0;
        while (!stops.isEmpty()) {
            Stop stop = stops.remove();
            boolean demand = stop.what >= active.length;
            if (!demand) {
                if (active[stop.what] == 0) {
                    continue;
                }
                double level = remaining[stop.what] / active[stop.what];
                if (level > stop.level) {
                    // flows have stopped since: the arc is full later than it seemed
                    stops.add(new Stop(level, stop.what));
                    continue;
                }
            }
            // levels never fall but by rounding
            reached = Math.max(reached, stop.level);
            int[] stopped = demand ? new int[] {stop.what - active.length} : users[stop.what];
            for (int flow : stopped) {
                if (Double.isNaN(rates[flow])) {
                    rates[flow] = reached;
                    bottlenecks[flow] = demand ? FlowNetwork.NONE : stop.what;
                    for (int arc : arcs[flow]) {
                        active[arc]--;
                        remaining[arc] = Math.max(0, remaining[arc] - reached);
                    }
                }
            }
        }
        return new FairRates(rates, bottlenecks);
    }

    /**
     * The rate of a flow.
     *
     * @param route which one, in the order given
     * @return rate [bit/s]
     */
    public double rate(int route) {
        return rates[Checks.index("route", route, rates.length)];
    }

    /**
     * The full arc that keeps a flow from more.
     *
     * @param route which one, in the order given
     * @return index of the arc, {@link FlowNetwork#NONE} where the flow has its demand
     */
    public int bottleneck(int route) {
        return bottlenecks[Checks.index("route", route, rates.length)];
    }

    /**
     * The sum of all rates.
     *
     * @return rate [bit/s]
     */
    public double total() {
        return Arrays.stream(rates).sum();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import java.util.ArrayList;
import java.util.List;
import org.dawndusk.network.path.ConstellationPositions;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LatencyStatistics;
import org.dawndusk.network.path.LatencySummary;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;

/**
 * The fastest way between two ground stations over time: how long it takes, and when its first or last satellite changes.
 *
 * <p>At each instant the fastest way is taken anew. A change between two instants is told at the later one. Immutable and
 * thread-safe.
 */
public final class PairTimeline {
    private final double[] instants;
    private final List<Route> routes;
    private final List<HandOver> handOvers;

    private PairTimeline(double[] instants, List<Route> routes, List<HandOver> handOvers) {
        this.instants = instants;
        this.routes = routes;
        this.handOvers = handOvers;
    }

    /**
     * A change of the first or the last satellite.
     *
     * @param time the first instant with the new ones [s]
     * @param up the satellite that the first station now sends to, -1 where there is no way
     * @param down the satellite that the last station now hears, -1 where there is no way
     */
    public record HandOver(double time, int up, int down) {}

    /**
     * The ways at some instants.
     *
     * @param stations the ground stations, Earth-fixed
     * @param first index of the first station
     * @param second index of the last station, another one
     * @param positions where the satellites are at an instant, Earth-fixed
     * @param topology which satellites have links
     * @param rule when a link is up
     * @param instants ascending times since the scenario's epoch, at least one [s]
     * @return the timeline
     */
    public static PairTimeline of(
            GroundStations stations,
            int first,
            int second,
            ConstellationPositions positions,
            Topology topology,
            LinkRule rule,
            double[] instants) {
        Checks.index("first", first, stations.count());
        Checks.index("second", second, stations.count());
        Checks.atLeast("number of instants", instants.length, 1);
        int n = topology.nodes();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        List<Route> routes = new ArrayList<>();
        List<HandOver> handOvers = new ArrayList<>();
        MeshGraph graph = null;
        for (int k = 0; k < instants.length; k++) {
            if (k > 0 && !(instants[k] > instants[k - 1])) {
                throw Checks.refused("instants[" + k + "]", instants[k], "(" + instants[k - 1] + ", ∞)");
            }
            positions.fill(instants[k], x, y, z);
            graph = graph == null ? MeshGraph.of(topology, rule, x, y, z) : graph.at(x, y, z);
            Route route = GroundRoutes.of(stations.only(first, second), graph, x, y, z)
                    .route(0, 1);
            int[] way = route.satellites();
            int up = route.exists() ? way[0] : -1;
            int down = route.exists() ? way[way.length - 1] : -1;
            HandOver last = handOvers.isEmpty() ? new HandOver(0, up, down) : handOvers.get(handOvers.size() - 1);
            if (k == 0 || last.up() != up || last.down() != down) {
                handOvers.add(new HandOver(instants[k], up, down));
            }
            routes.add(route);
        }
        handOvers.remove(0);
        return new PairTimeline(instants.clone(), List.copyOf(routes), List.copyOf(handOvers));
    }

    /**
     * The way at an instant.
     *
     * @param k index of the instant
     * @return the way, with the delay from station to station
     */
    public Route route(int k) {
        return routes.get(Checks.index("k", k, routes.size()));
    }

    /**
     * When the first or the last satellite changed.
     *
     * @return the changes in order; the way at the first instant is none
     */
    public List<HandOver> handOvers() {
        return handOvers;
    }

    /**
     * The mean time between two changes.
     *
     * @return time over the whole span; {@link Double#POSITIVE_INFINITY} where nothing changed [s]
     */
    public double meanTimeBetweenHandOvers() {
        return handOvers.isEmpty()
                ? Double.POSITIVE_INFINITY
                : (instants[instants.length - 1] - instants[0]) / handOvers.size();
    }

    /**
     * The distribution of the delays over the instants.
     *
     * @return least, median, 95 % and the share of the instants with a way, one way from station to station
     */
    public LatencySummary summary() {
        LatencyStatistics statistics = LatencyStatistics.create();
        for (Route route : routes) {
            statistics.addInstant(new double[] {route.delay()});
        }
        return statistics.summary();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One-way latencies from ground stations to a constellation over a span of time, straight up and through the mesh.
 *
 * <p>Propagation in vacuum along straight lines, plus the rule's delay for each hop of the mesh; the ground link costs its way
 * alone. A satellite that is in view is reached directly or through the mesh, whichever is faster. Immutable; thread-safe
 * if the positions are.
 */
public final class LatencySurvey {
    private final GroundStations stations;
    private final ConstellationPositions positions;
    private final int satellites;

    private LatencySurvey(GroundStations stations, ConstellationPositions positions, int satellites) {
        this.stations = stations;
        this.positions = positions;
        this.satellites = satellites;
    }

    /**
     * A survey of stations and satellites in the same Earth-fixed frame.
     *
     * @param stations the ground stations
     * @param positions where the satellites are at an instant, Earth-fixed
     * @param satellites number of satellites
     * @return the survey
     */
    public static LatencySurvey of(GroundStations stations, ConstellationPositions positions, int satellites) {
        return new LatencySurvey(stations, positions, Checks.atLeast("satellites", satellites, 1));
    }

    /**
     * Latencies to the satellites above the elevation mask.
     *
     * @param instants times since the scenario's epoch, evenly spread for a fair share in view [s]
     * @return a summary for each station
     */
    public List<LatencySummary> direct(double[] instants) {
        return survey(instants, (x, y, z) -> latencies -> {});
    }

    /**
     * Latencies to all satellites that the mesh reaches from those above the elevation mask.
     *
     * @param topology which satellites have links
     * @param rule when a link is up
     * @param instants times since the scenario's epoch [s]
     * @return a summary for each station
     */
    public List<LatencySummary> throughMesh(Topology topology, LinkRule rule, double[] instants) {
        if (topology.nodes() != satellites) {
            throw Checks.refused("nodes of the topology", topology.nodes(), "{" + satellites + "}");
        }
        MeshGraph rows = MeshGraph.rows(topology, rule);
        ShortestDelays paths = ShortestDelays.forNodes(satellites);
        return survey(instants, (x, y, z) -> {
            MeshGraph graph = rows.at(x, y, z);
            return latencies -> paths.from(graph, latencies, latencies);
        });
    }

    /** What, at an instant, turns latencies to the satellites in view into those to all satellites in reach. */
    @FunctionalInterface
    private interface Reach {
        Consumer<double[]> at(double[] x, double[] y, double[] z);
    }

    private List<LatencySummary> survey(double[] instants, Reach reach) {
        List<LatencyStatistics> statistics = new ArrayList<>();
        for (int station = 0; station < stations.count(); station++) {
            statistics.add(LatencyStatistics.create());
        }
        double[] x = new double[satellites];
        double[] y = new double[satellites];
        double[] z = new double[satellites];
        double[] latencies = new double[satellites];
        for (double instant : instants) {
            positions.fill(instant, x, y, z);
            Consumer<double[]> extension = reach.at(x, y, z);
            for (int station = 0; station < stations.count(); station++) {
                if (stations.latencies(station, x, y, z, latencies) > 0) {
                    extension.accept(latencies);
                }
                statistics.get(station).addInstant(latencies);
            }
        }
        return statistics.stream().map(LatencyStatistics::summary).toList();
    }
}

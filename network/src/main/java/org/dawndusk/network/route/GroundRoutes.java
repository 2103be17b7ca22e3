/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.route;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;
import org.jspecify.annotations.Nullable;

/**
 * The fastest ways between all pairs of ground stations at an instant: up, through the mesh, down. No way relays through
 * another station.
 *
 * <p>One-way delays: the ground links cost their way alone, links between satellites what the mesh's rule says. A station
 * has a delay of zero to itself. The same numbers whatever the number of threads. Immutable and thread-safe; the arrays of
 * positions are kept and must not change while it is used.
 */
public final class GroundRoutes {
    private final GroundStations stations;
    private final MeshGraph graph;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double[] table;

    private GroundRoutes(GroundStations stations, MeshGraph graph, double[] x, double[] y, double[] z, double[] table) {
        this.stations = stations;
        this.graph = graph;
        this.x = x;
        this.y = y;
        this.z = z;
        this.table = table;
    }

    /**
     * All pairs, on the caller's thread.
     *
     * @param stations the ground stations, in the frame of the positions
     * @param graph the mesh at the instant of the positions
     * @param x first coordinates of the satellites [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @return the ways
     */
    public static GroundRoutes of(GroundStations stations, MeshGraph graph, double[] x, double[] y, double[] z) {
        return compute(stations, graph, x, y, z, null, 1);
    }

    /**
     * All pairs, spread over an executor station by station. The call returns even if the executor runs nothing; interrupts
     * do not end it.
     *
     * @param stations the ground stations, in the frame of the positions
     * @param graph the mesh at the instant of the positions
     * @param x first coordinates of the satellites [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @param executor runs all threads but the caller's, which does what it refuses
     * @param threads how many trees are grown at a time, the caller's included, at least 1; each takes some 40 bytes a
     *     satellite
     * @return the same ways
     */
    public static GroundRoutes of(
            GroundStations stations,
            MeshGraph graph,
            double[] x,
            double[] y,
            double[] z,
            Executor executor,
            int threads) {
        return compute(stations, graph, x, y, z, executor, Checks.atLeast("threads", threads, 1));
    }

    private static GroundRoutes compute(
            GroundStations stations,
            MeshGraph graph,
            double[] x,
            double[] y,
            double[] z,
            @Nullable Executor executor,
            int threads) {
        Checks.positions(graph.nodes(), x, y, z);
        int count = stations.count();
        Visible[] visible = new Visible[count];
        double[] row = new double[graph.nodes()];
        for (int station = 0; station < count; station++) {
            visible[station] = Visible.of(stations, station, x, y, z, row);
        }
        double[] table = new double[Math.multiplyExact(count, count)];
        Chunks.run(count, executor, threads, () -> {
            ShortestDelays paths = ShortestDelays.forNodes(graph.nodes());
            double[] delays = new double[graph.nodes()];
            return i -> {
                visible[i].spread(delays);
                paths.from(graph, delays, delays);
                for (int j = 0; j < count; j++) {
                    table[i * count + j] = i == j ? 0 : visible[j].least(delays);
                }
            };
        });
        // a way and its reverse are added up in other orders: one of both stands for both
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                table[i * count + j] = table[j * count + i];
            }
        }
        return new GroundRoutes(stations, graph, x, y, z, table);
    }

    /** The satellites that a station sees, and what the way to each costs. */
    private static final class Visible {
        private final int[] satellites;
        private final double[] delays;

        private Visible(int[] satellites, double[] delays) {
            this.satellites = satellites;
            this.delays = delays;
        }

        static Visible of(GroundStations stations, int station, double[] x, double[] y, double[] z, double[] row) {
            int seen = stations.latencies(station, x, y, z, row);
            int[] satellites = new int[seen];
            double[] delays = new double[seen];
            int k = 0;
            for (int i = 0; i < row.length; i++) {
                if (row[i] < Double.POSITIVE_INFINITY) {
                    satellites[k] = i;
                    delays[k++] = row[i];
                }
            }
            return new Visible(satellites, delays);
        }

        void spread(double[] all) {
            Arrays.fill(all, Double.POSITIVE_INFINITY);
            for (int k = 0; k < satellites.length; k++) {
                all[satellites[k]] = delays[k];
            }
        }

        double least(double[] all) {
            int k = nearest(all);
            return k < 0 ? Double.POSITIVE_INFINITY : all[satellites[k]] + delays[k];
        }

        /** Over which of the satellites the way down is the fastest; -1 where none is reached. */
        int nearest(double[] all) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < satellites.length; k++) {
                double delay = all[satellites[k]] + delays[k];
                if (delay < least) {
                    least = delay;
                    best = k;
                }
            }
            return best;
        }
    }

    /**
     * The delay between two stations.
     *
     * @param first index of one station
     * @param second index of the other
     * @return one way, {@link Double#POSITIVE_INFINITY} where there is none [s]
     */
    public double delay(int first, int second) {
        int count = stations.count();
        return table[Checks.index("first", first, count) * count + Checks.index("second", second, count)];
    }

    /**
     * All delays.
     *
     * @return a row for each station, one entry a station, {@link Double#POSITIVE_INFINITY} where there is no way; a copy [s]
     */
    public double[] delays() {
        return table.clone();
    }

    /**
     * The satellites on the way from one station to another; found anew at each call.
     *
     * @param first index of the first station
     * @param second index of the last station, another one
     * @return the satellites in order, with the delay from station to station
     */
    public Route route(int first, int second) {
        double delay = delay(first, second);
        if (first == second) {
            throw new IllegalArgumentException("second is " + second + ", but must be another station than the first");
        }
        if (delay == Double.POSITIVE_INFINITY) {
            return Route.NONE;
        }
        double[] delays = new double[graph.nodes()];
        Visible down = Visible.of(stations, second, x, y, z, delays);
        Visible.of(stations, first, x, y, z, delays).spread(delays);
        int[] predecessors = new int[graph.nodes()];
        ShortestDelays.forNodes(graph.nodes()).from(graph, delays, delays, predecessors);
        return Route.back(predecessors, down.satellites[down.nearest(delays)], delay);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;
import org.dawndusk.network.path.Topology;
import org.dawndusk.network.route.GroundRoutes;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.access.CoverageGrid;
import org.dawndusk.orbit.access.GroundStation;
import org.dawndusk.orbit.constellation.BatchEphemeris;
import org.dawndusk.orbit.constellation.Constellation;
import org.dawndusk.orbit.constellation.Shell;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.IntVertexDijkstraShortestPath;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.opt.graph.sparse.SparseIntUndirectedWeightedGraph;

/** Trees of shortest delays and whole time steps of meshes. */
final class PathClaims {
    private static final int SIDE = 1_000;
    private static final int NODES = SIDE * SIDE;

    private PathClaims() {}

    static List<Claim> all() {
        return List.of(
                new Claim("network.tree", "s", 12, 1e-9, () -> tree(PathClaims::byDefaultGraph)),
                new Claim("network.treeSparse", "s", 4, 1e-9, () -> tree(PathClaims::bySparseGraph)),
                // rows and delays of a million satellites with four million arcs
                Claim.withinTime("network.snapshot1M", 1, PathClaims::snapshot),
                step("network.step1584", 0.02, 72, 22, 550e3, 53),
                step("network.step1M", 15, 1_000, 1_000, 650e3, 53));
    }

    /** Weights in [0.5, 1.5), drawn from one seed: link 2 v leads right from v, link 2 v + 1 down. */
    private static double weight(long link) {
        long z = link + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return 0.5 + (z >>> 11) * 0x1.0p-53;
    }

    private static int right(int v) {
        return v / SIDE * SIDE + (v % SIDE + 1) % SIDE;
    }

    private static int down(int v) {
        return (v + SIDE) % NODES;
    }

    private static MeshGraph torus() {
        Topology topology = Topology.grid(SIDE, SIDE, 0, 0);
        double[] delays = new double[topology.links()];
        for (int link = 0; link < delays.length; link++) {
            int a = topology.first(link);
            int b = topology.second(link);
            delays[link] = right(a) == b
                    ? weight(2L * a)
                    : right(b) == a ? weight(2L * b) : down(a) == b ? weight(2L * a + 1) : weight(2L * b + 1);
        }
        return MeshGraph.ofDelays(topology, delays);
    }

    /** A peer's graph, made beforehand, and its tree from satellite 0. */
    private interface Peer {
        double[] distances();
    }

    private static Claim.Pair tree(Supplier<Peer> preparation) {
        MeshGraph graph = torus();
        ShortestDelays paths = ShortestDelays.forNodes(NODES);
        double[] delays = new double[NODES];
        int[] predecessors = new int[NODES];
        Runnable ours = () -> paths.from(graph, 0, delays, predecessors);
        Peer peer = preparation.get();
        return new Claim.Pair(Claim.seconds(ours, 1), Claim.seconds(peer::distances, 1), () -> {
            ours.run();
            double[] expected = peer.distances();
            double worst = 0;
            for (int i = 0; i < NODES; i++) {
                worst = Math.max(worst, Math.abs(expected[i] - delays[i]));
            }
            return worst;
        });
    }

    private static Peer byDefaultGraph() {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int v = 0; v < NODES; v++) {
            graph.addVertex(v);
        }
        for (int v = 0; v < NODES; v++) {
            graph.setEdgeWeight(graph.addEdge(v, right(v)), weight(2L * v));
            graph.setEdgeWeight(graph.addEdge(v, down(v)), weight(2L * v + 1));
        }
        return () -> distances(new DijkstraShortestPath<>(graph).getPaths(0));
    }

    private static Peer bySparseGraph() {
        List<Triple<Integer, Integer, Double>> edges = new ArrayList<>(2 * NODES);
        for (int v = 0; v < NODES; v++) {
            edges.add(Triple.of(v, right(v), weight(2L * v)));
            edges.add(Triple.of(v, down(v), weight(2L * v + 1)));
        }
        var graph = new SparseIntUndirectedWeightedGraph(NODES, edges);
        return () -> distances(new IntVertexDijkstraShortestPath<>(graph).getPaths(0));
    }

    private static <E> double[] distances(SingleSourcePaths<Integer, E> paths) {
        double[] distances = new double[NODES];
        for (int v = 0; v < NODES; v++) {
            distances[v] = paths.getWeight(v);
        }
        return distances;
    }

    /** Positions, the mesh's delays and the latencies of all pairs of 100 stations; two threads, the same answer as one. */
    private static Claim step(String name, double limit, int planes, int slots, double altitude, double inclination) {
        return new Claim(name, "s", 1, 0, () -> {
            Earth earth = Earth.embedded();
            Scenario scenario = Scenario.utc(earth, "2027-01-01T00:00:00");
            Constellation constellation = Constellation.of(Shell.walkerDelta(
                    FrozenOrbit.of(earth, altitude, Math.toRadians(inclination)), planes * slots, planes, 0));
            BatchEphemeris ephemeris = BatchEphemeris.of(scenario, constellation);
            Topology topology = Topology.grid(planes, slots, 0, 0);
            LinkRule rule = LinkRule.clearOf(6_458_137).withHopDelay(1e-5);
            GroundStations stations = stations(100);
            Executor executor = Executors.newFixedThreadPool(1, task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            });
            double[][] r = new double[3][constellation.size()];
            ephemeris.earthFixed(0, r[0], r[1], r[2]);
            MeshGraph rows = MeshGraph.of(topology, rule, r[0], r[1], r[2]);
            double[] clock = {0};
            DoubleSupplier ours = Claim.seconds(
                    () -> {
                        ephemeris.earthFixed(clock[0] += 60, r[0], r[1], r[2]);
                        GroundRoutes.of(stations, rows.at(r[0], r[1], r[2]), r[0], r[1], r[2], executor, 2);
                    },
                    1);
            return new Claim.Pair(ours, () -> limit, () -> {
                GroundRoutes two = GroundRoutes.of(stations, rows, r[0], r[1], r[2], executor, 2);
                GroundRoutes one = GroundRoutes.of(stations.only(3, 71), rows, r[0], r[1], r[2]);
                return Math.abs(one.delay(0, 1) - two.delay(3, 71));
            });
        });
    }

    private static Runnable snapshot() {
        double[][] r = new double[3][NODES];
        for (int v = 0; v < NODES; v++) {
            double node = 2 * Math.PI * (v / SIDE) / SIDE;
            double phase = 2 * Math.PI * (v % SIDE) / SIDE;
            r[0][v] = 7e6 * (Math.cos(node) * Math.cos(phase) - 0.6 * Math.sin(node) * Math.sin(phase));
            r[1][v] = 7e6 * (Math.sin(node) * Math.cos(phase) + 0.6 * Math.cos(node) * Math.sin(phase));
            r[2][v] = 7e6 * 0.8 * Math.sin(phase);
        }
        return () -> {
            MeshGraph graph =
                    MeshGraph.of(Topology.grid(SIDE, SIDE, 0, 0), LinkRule.clearOf(6_458_137), r[0], r[1], r[2]);
            if (graph.arcs() != 4 * NODES) {
                throw new IllegalStateException("the mesh has " + graph.arcs() + " arcs");
            }
        };
    }

    private static GroundStations stations(int count) {
        List<GroundStation> places = CoverageGrid.between(
                        Math.toRadians(-50), Math.toRadians(50), count, Math.toRadians(25))
                .places();
        double[][] r = new double[3][count];
        for (int i = 0; i < count; i++) {
            Vector3D p = places.get(i).earthFixed();
            r[0][i] = p.getX();
            r[1][i] = p.getY();
            r[2][i] = p.getZ();
        }
        return GroundStations.geocentric(r[0], r[1], r[2], Math.toRadians(25));
    }
}

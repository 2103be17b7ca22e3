/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dawndusk.network.capacity.Bisection;
import org.dawndusk.network.capacity.Endpoints;
import org.dawndusk.network.capacity.FlowNetwork;
import org.dawndusk.network.capacity.MaximumFlow;
import org.dawndusk.network.capacity.Visibility;
import org.dawndusk.network.path.GroundStations;
import org.dawndusk.network.path.LinkRule;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.Topology;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** What the +Grid of a constellation carries from twenty gateways to twenty others. */
final class CapacityClaims {
    private static final int PLANES = 100;
    private static final int SLOTS = 100;
    private static final int SATELLITES = PLANES * SLOTS;
    private static final int GATEWAYS = 40;
    private static final double RADIUS = 6_928_137;

    private CapacityClaims() {}

    static List<Claim> all() {
        return List.of(
                // relative; both round sums of the same rates
                new Claim("network.maxflow", "s", 2, 1e-12, CapacityClaims::againstPushRelabel),
                Claim.withinTime("network.maxflow.limit", 0.5, () -> {
                    FlowNetwork network = network();
                    return () -> positive(flow(network));
                }),
                Claim.withinTime("network.bisection", 30, () -> {
                    FlowNetwork network = torus();
                    return () -> positive(Bisection.of(network, 8, 1).bound());
                }));
    }

    /** A Walker pattern at 550 km and 53° with links of 100 Gb/s and less by their length, gateways at 20 Gb/s. */
    private static FlowNetwork network() {
        double[] x = new double[SATELLITES];
        double[] y = new double[SATELLITES];
        double[] z = new double[SATELLITES];
        double inclination = Math.toRadians(53);
        for (int i = 0; i < SATELLITES; i++) {
            double node = 2 * Math.PI * (i / SLOTS) / PLANES;
            double argument = 2 * Math.PI * ((i % SLOTS) / (double) SLOTS + (i / SLOTS) / (double) SATELLITES);
            double along = Math.cos(argument);
            double across = Math.sin(argument) * Math.cos(inclination);
            x[i] = RADIUS * (Math.cos(node) * along - Math.sin(node) * across);
            y[i] = RADIUS * (Math.sin(node) * along + Math.cos(node) * across);
            z[i] = RADIUS * Math.sin(argument) * Math.sin(inclination);
        }
        double[] siteX = new double[GATEWAYS];
        double[] siteY = new double[GATEWAYS];
        double[] siteZ = new double[GATEWAYS];
        for (int k = 0; k < GATEWAYS; k++) {
            double longitude = 2 * Math.PI * k / GATEWAYS;
            double latitude = Math.toRadians(-45 + 90.0 * (k * 17 % GATEWAYS) / GATEWAYS);
            siteX[k] = 6_371_000 * Math.cos(latitude) * Math.cos(longitude);
            siteY[k] = 6_371_000 * Math.cos(latitude) * Math.sin(longitude);
            siteZ[k] = 6_371_000 * Math.sin(latitude);
        }
        GroundStations sites = GroundStations.geocentric(siteX, siteY, siteZ, Math.toRadians(25));
        MeshGraph mesh = MeshGraph.of(Topology.grid(PLANES, SLOTS, 0, 1), LinkRule.clearOf(6_458_137), x, y, z);
        return FlowNetwork.ofMesh(mesh, (from, to, delay) -> Math.min(100e9, 1e6 / (delay * delay)))
                .withSites(Visibility.byRange(sites, x, y, z, range -> 20e9 * Math.min(1, 6e5 / range)));
    }

    private static void positive(double rate) {
        if (!(rate > 0)) {
            throw new IllegalStateException("the rate is " + rate);
        }
    }

    private static Endpoints sites(int first) {
        return Endpoints.of(IntStream.range(0, GATEWAYS / 2)
                .map(k -> SATELLITES + first + k)
                .toArray());
    }

    private static double flow(FlowNetwork network) {
        return MaximumFlow.between(network, sites(0), sites(GATEWAYS / 2)).rate();
    }

    /** The peer has its graph made beforehand, with a super source and a super sink, and is solved anew each time. */
    private static Claim.Pair againstPushRelabel() {
        FlowNetwork network = network();
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < network.nodes() + 2; node++) {
            graph.addVertex(node);
        }
        for (int arc = 0; arc < network.arcs(); arc++) {
            graph.setEdgeWeight(graph.addEdge(network.source(arc), network.target(arc)), network.rate(arc));
        }
        int source = network.nodes();
        int sink = source + 1;
        for (int k = 0; k < GATEWAYS / 2; k++) {
            graph.setEdgeWeight(graph.addEdge(source, SATELLITES + k), 1e15);
            graph.setEdgeWeight(graph.addEdge(SATELLITES + GATEWAYS / 2 + k, sink), 1e15);
        }
        double[] sum = new double[1];
        return new Claim.Pair(
                Claim.seconds(() -> sum[0] += flow(network), 1),
                Claim.seconds(() -> sum[0] += peer(graph, source, sink), 1),
                () -> Math.abs(peer(graph, source, sink) / flow(network) - 1));
    }

    private static double peer(SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph, int source, int sink) {
        return new PushRelabelMFImpl<>(graph).calculateMaximumFlow(source, sink);
    }

    /** 8,010 satellites with equal links. */
    private static FlowNetwork torus() {
        Topology topology = Topology.grid(90, 89, 0, 0);
        double[] delays = new double[topology.links()];
        Arrays.fill(delays, 1e-3);
        return FlowNetwork.ofMesh(MeshGraph.ofDelays(topology, delays), 100e9);
    }
}

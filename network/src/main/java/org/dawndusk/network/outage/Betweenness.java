/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;

/**
 * How many shortest paths pass through each satellite and run over each link.
 *
 * <p>Paths of smallest delay from each root to all satellites, one of the shortest where several are equal: delays of real
 * constellations differ, those of an idealised one need not, and the choice among equal paths is then arbitrary but
 * always the same. Ends of a path do not count for a satellite. With fewer roots than satellites the counts are those of
 * a random sample, scaled up to all roots. Each ordered pair counts once.
 *
 * <p>Source: Freeman, Sociometry 40 (1977) 35; sampled roots: Brandes and Pich, Int. J. Bifurcation and Chaos 17 (2007)
 * 2303. Immutable and thread-safe.
 */
public final class Betweenness {
    private final MeshGraph graph;
    private final double[] satellites;
    private final double[] arcs;

    private Betweenness(MeshGraph graph, double[] satellites, double[] arcs) {
        this.graph = graph;
        this.satellites = satellites;
        this.arcs = arcs;
    }

    /**
     * Counts over a sample of trees.
     *
     * @param graph the mesh
     * @param roots number of trees, from 1 to the number of satellites, with which the counts are exact
     * @param seed of the sample
     * @return the counts
     */
    public static Betweenness sampled(MeshGraph graph, int roots, long seed) {
        int nodes = graph.nodes();
        Checks.within("roots", roots, 1, nodes);
        ShortestDelays paths = ShortestDelays.forNodes(nodes);
        double[] delays = new double[nodes];
        int[] predecessors = new int[nodes];
        double[] satellites = new double[nodes];
        double[] arcs = new double[graph.arcs()];
        double weight = (double) nodes / roots;
        int[] children = new int[nodes];
        int[] leaves = new int[nodes];
        for (int root : sample(nodes, roots, seed)) {
            paths.from(graph, root, delays, predecessors);
            addTree(graph, root, predecessors, weight, satellites, arcs, children, leaves);
        }
        return new Betweenness(graph, satellites, arcs);
    }

    private static int[] sample(int nodes, int roots, long seed) {
        double[] keys = new Random(seed).doubles(nodes).toArray();
        return IntStream.range(0, nodes)
                .boxed()
                .sorted(Comparator.comparingDouble(node -> keys[node]))
                .limit(roots)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** From the leaves: what lies beyond a satellite passes through it, and it and what lies beyond over its link to the root. */
    private static void addTree(
            MeshGraph graph,
            int root,
            int[] predecessors,
            double weight,
            double[] satellites,
            double[] arcs,
            int[] children,
            int[] leaves) {
        int nodes = graph.nodes();
        double[] beyond = new double[nodes];
        Arrays.fill(children, 0);
        for (int node = 0; node < nodes; node++) {
            if (predecessors[node] != ShortestDelays.NONE) {
                children[predecessors[node]]++;
            }
        }
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            if (children[node] == 0 && predecessors[node] != ShortestDelays.NONE) {
                leaves[count++] = node;
            }
        }
        while (count > 0) {
            int node = leaves[--count];
            int before = predecessors[node];
            satellites[node] += weight * beyond[node];
            arcs[arc(graph, before, node)] += weight * (beyond[node] + 1);
            beyond[before] += beyond[node] + 1;
            if (--children[before] == 0 && before != root) {
                leaves[count++] = before;
            }
        }
    }

    private static int arc(MeshGraph graph, int from, int to) {
        for (int arc = graph.firstArc(from); arc < graph.firstArc(from + 1); arc++) {
            if (graph.target(arc) == to) {
                return arc;
            }
        }
        throw Checks.refused("end of the link from " + from, to, "its neighbours");
    }

    /**
     * The paths through a satellite.
     *
     * @param satellite index of the satellite
     * @return ordered pairs whose path it relays, an estimate where trees were sampled [1]
     */
    public double ofSatellite(int satellite) {
        return satellites[Checks.index("satellite", satellite, satellites.length)];
    }

    /**
     * The paths over a link, in both directions.
     *
     * @param one index of a satellite
     * @param other index of one of its neighbours
     * @return ordered pairs whose path runs over it, an estimate where trees were sampled [1]
     */
    public double ofLink(int one, int other) {
        Checks.index("one", one, graph.nodes());
        Checks.index("other", other, graph.nodes());
        return arcs[arc(graph, one, other)] + arcs[arc(graph, other, one)];
    }

    double[] satellites(int nodes) {
        Checks.within("satellites of the mesh", nodes, satellites.length, satellites.length);
        return satellites.clone();
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;
import org.dawndusk.network.path.MeshGraph;

/**
 * What each arc of a network can carry: satellites, and sites on the ground where they were added, with directed arcs of
 * given rates.
 *
 * <p>Arcs are numbered by where they come from, then by where they lead to; there is at most one from a node to another. A
 * link that works both ways is two arcs, each with its rate, which do not share it. Immutable and thread-safe.
 */
public final class FlowNetwork {
    /** Stands for an arc that is not there. */
    public static final int NONE = -1;

    private final int nodes;
    private final int[] offsets;
    private final int[] sources;
    private final int[] targets;
    private final double[] rates;

    /** Arcs as keys, source in the high half; in ascending order. */
    private FlowNetwork(int nodes, long[] keys, double[] rates) {
        this.nodes = nodes;
        this.rates = rates;
        offsets = new int[nodes + 1];
        sources = new int[keys.length];
        targets = new int[keys.length];
        for (int arc = 0; arc < keys.length; arc++) {
            sources[arc] = (int) (keys[arc] >>> 32);
            targets[arc] = (int) keys[arc];
            offsets[sources[arc] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] += offsets[node];
        }
    }

    /** The rate of a link between satellites. */
    @FunctionalInterface
    public interface LinkRate {
        /**
         * What a link carries in one direction.
         *
         * @param from index of the satellite that sends
         * @param to index of the satellite that receives
         * @param delay of the link [s]
         * @return rate, not negative; zero is a link that carries nothing [bit/s]
         */
        double rate(int from, int to, double delay);
    }

    /**
     * A network of arcs that the caller names.
     *
     * @param nodes number of nodes
     * @param from where each arc comes from
     * @param to where each arc leads to
     * @param rates of the arcs, not negative [bit/s]
     * @return the network; the arrays are copied, and arcs of rate zero are kept
     */
    public static FlowNetwork of(int nodes, int[] from, int[] to, double[] rates) {
        Checks.atLeast("nodes", nodes, 1);
        Checks.length("to", to.length, from.length);
        Checks.length("rates", rates.length, from.length);
        for (int i = 0; i < from.length; i++) {
            Checks.index("from[" + i + "]", from[i], nodes);
            Checks.index("to[" + i + "]", to[i], nodes);
            Checks.notNegative("rates[" + i + "]", rates[i]);
            if (from[i] == to[i]) {
                throw new IllegalArgumentException(
                        "arc " + i + " is from " + from[i] + " to itself, but must join two nodes");
            }
        }
        return sorted(nodes, from, to, rates);
    }

    private static FlowNetwork sorted(int nodes, int[] from, int[] to, double[] rates) {
        long[] keys = new long[from.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(from[i], to[i]);
        }
        Arrays.sort(keys);
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] == keys[i - 1]) {
                throw new IllegalArgumentException("the arc from " + (keys[i] >>> 32) + " to " + (int) keys[i]
                        + " is given twice, but must be given once");
            }
        }
        double[] placed = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            placed[Arrays.binarySearch(keys, key(from[i], to[i]))] = rates[i];
        }
        return new FlowNetwork(nodes, keys, placed);
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }

    /**
     * A mesh whose links all carry the same in each direction; a link that is down carries nothing and is left out.
     *
     * @param graph the mesh
     * @param rate of a link in one direction, positive [bit/s]
     * @return the network over the same indices of satellites
     */
    public static FlowNetwork ofMesh(MeshGraph graph, double rate) {
        Checks.positive("rate", rate);
        return ofMesh(graph, (from, to, delay) -> rate);
    }

    /**
     * A mesh whose links carry what a function says, for instance of the length; a link that is down is left out.
     *
     * @param graph the mesh
     * @param rate of each direction of each link that is up
     * @return the network over the same indices of satellites
     */
    public static FlowNetwork ofMesh(MeshGraph graph, LinkRate rate) {
        long[] keys = new long[graph.arcs()];
        double[] rates = new double[graph.arcs()];
        int arcs = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                double delay = graph.arcDelay(arc);
                if (delay < Double.POSITIVE_INFINITY) {
                    int target = graph.target(arc);
                    keys[arcs] = key(node, target);
                    rates[arcs++] =
                            Checks.notNegative("rate from " + node + " to " + target, rate.rate(node, target, delay));
                }
            }
        }
        return new FlowNetwork(graph.nodes(), Arrays.copyOf(keys, arcs), Arrays.copyOf(rates, arcs));
    }

    /**
     * This network with sites beside it: the index of a site is the number of nodes so far plus its own.
     *
     * @param visibility which sites see which nodes of this network, and at what rates
     * @return the network with one node more for each site
     */
    public FlowNetwork withSites(Visibility visibility) {
        if (visibility.satellites() != nodes) {
            throw Checks.refused("satellites of the visibility", visibility.satellites(), "{" + nodes + "}");
        }
        int added = visibility.pairs();
        int[] from = Arrays.copyOf(sources, arcs() + 2 * added);
        int[] to = Arrays.copyOf(targets, arcs() + 2 * added);
        double[] all = Arrays.copyOf(rates, arcs() + 2 * added);
        for (int pair = 0, arc = arcs(); pair < added; pair++) {
            int site = nodes + visibility.station(pair);
            int satellite = visibility.satellite(pair);
            from[arc] = site;
            to[arc] = satellite;
            all[arc++] = visibility.rate(pair);
            from[arc] = satellite;
            to[arc] = site;
            all[arc++] = visibility.rate(pair);
        }
        return sorted(Math.addExact(nodes, visibility.stations()), from, to, all);
    }

    /**
     * The number of nodes.
     *
     * @return count [1]
     */
    public int nodes() {
        return nodes;
    }

    /**
     * The number of arcs.
     *
     * @return count [1]
     */
    public int arcs() {
        return targets.length;
    }

    /**
     * The first arc of a node; that of the node behind it is where its arcs end.
     *
     * @param node index of the node, or the number of nodes
     * @return index of the arc
     */
    public int firstArc(int node) {
        return offsets[node];
    }

    /**
     * Where an arc comes from.
     *
     * @param arc index of the arc
     * @return index of the node
     */
    public int source(int arc) {
        return sources[arc];
    }

    /**
     * Where an arc leads.
     *
     * @param arc index of the arc
     * @return index of the node
     */
    public int target(int arc) {
        return targets[arc];
    }

    /**
     * What an arc carries.
     *
     * @param arc index of the arc
     * @return rate [bit/s]
     */
    public double rate(int arc) {
        return rates[arc];
    }

    /**
     * The arc between two nodes.
     *
     * @param from index of the node that it comes from
     * @param to index of the node that it leads to
     * @return index of the arc, {@link #NONE} where there is none
     */
    public int arc(int from, int to) {
        Checks.index("from", from, nodes);
        Checks.index("to", to, nodes);
        int arc = Arrays.binarySearch(targets, offsets[from], offsets[from + 1], to);
        return arc < 0 ? NONE : arc;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

/**
 * The mesh between satellites at an instant, as a graph in compressed sparse rows with delays in seconds.
 *
 * <p>Each link is two arcs, one a direction, of the same delay: its length over the speed of light plus the rule's delay for
 * a hop. A link that is down keeps its place with an infinite delay. Immutable and thread-safe; a later instant of the same
 * topology shares its rows through {@link #at}.
 */
public final class MeshGraph {
    /** Where each satellite's arcs start; one more entry than satellites. */
    final int[] offsets;
    /** The satellite that each arc leads to, ascending within a row. */
    final int[] targets;
    /** The delay of each arc, infinite where the link is down [s]. */
    final double[] delays;

    private final LinkRule rule;

    private MeshGraph(int[] offsets, int[] targets, double[] delays, LinkRule rule) {
        this.offsets = offsets;
        this.targets = targets;
        this.delays = delays;
        this.rule = rule;
    }

    /**
     * The mesh of a topology where the satellites are.
     *
     * @param topology which satellites have links
     * @param rule when a link is up
     * @param x first coordinates of the satellites [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @return the graph; the arrays are not kept
     */
    public static MeshGraph of(Topology topology, LinkRule rule, double[] x, double[] y, double[] z) {
        return rows(topology, rule).at(x, y, z);
    }

    /** The rows of a topology without delays yet. */
    static MeshGraph rows(Topology topology, LinkRule rule) {
        int nodes = topology.nodes();
        int[] offsets = new int[nodes + 1];
        for (int link = 0; link < topology.links(); link++) {
            offsets[topology.first(link) + 1]++;
            offsets[topology.second(link) + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] += offsets[node];
        }
        int[] next = offsets.clone();
        int[] targets = new int[offsets[nodes]];
        // links ascend by first, then second: lower neighbours of a row come in order, then the higher ones
        for (int link = 0; link < topology.links(); link++) {
            targets[next[topology.second(link)]++] = topology.first(link);
        }
        for (int link = 0; link < topology.links(); link++) {
            targets[next[topology.first(link)]++] = topology.second(link);
        }
        return new MeshGraph(offsets, targets, new double[0], rule);
    }

    /**
     * The same links where the satellites are at another instant.
     *
     * @param x first coordinates of the satellites [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @return the graph at that instant; the arrays are not kept
     */
    public MeshGraph at(double[] x, double[] y, double[] z) {
        Checks.positions(nodes(), x, y, z);
        double[] fresh = new double[targets.length];
        for (int node = 0; node < nodes(); node++) {
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                // from the lower index to the higher, so that both directions round alike
                int a = Math.min(node, targets[arc]);
                int b = Math.max(node, targets[arc]);
                fresh[arc] = delay(x[a], y[a], z[a], x[b], y[b], z[b]);
            }
        }
        return new MeshGraph(offsets, targets, fresh, rule);
    }

    private double delay(double x1, double y1, double z1, double x2, double y2, double z2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double dz = z2 - z1;
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double blockingRadius = rule.blockingRadius();
        boolean up = length <= rule.maximumRange()
                && LineOfSight.passes(x1, y1, z1, x2, y2, z2, blockingRadius * blockingRadius);
        return up ? length / Checks.SPEED_OF_LIGHT + rule.hopDelay() : Double.POSITIVE_INFINITY;
    }

    /**
     * The number of satellites.
     *
     * @return count [1]
     */
    public int nodes() {
        return offsets.length - 1;
    }

    /**
     * The number of arcs, two a link, those that are down included.
     *
     * @return count [1]
     */
    public int arcs() {
        return targets.length;
    }

    /**
     * The number of links of a satellite, those that are down included.
     *
     * @param node index of the satellite
     * @return count [1]
     */
    public int degree(int node) {
        Checks.index("node", node, nodes());
        return offsets[node + 1] - offsets[node];
    }

    /**
     * A neighbour of a satellite.
     *
     * @param node index of the satellite
     * @param link which of its links, from 0, in the order of the neighbours' indices
     * @return the neighbour's index
     */
    public int neighbour(int node, int link) {
        return targets[offsets[node] + Checks.index("link", link, degree(node))];
    }

    /**
     * The delay of a link.
     *
     * @param node index of the satellite
     * @param link which of its links, from 0, in the order of the neighbours' indices
     * @return way and hop, {@link Double#POSITIVE_INFINITY} where the link is down [s]
     */
    public double delay(int node, int link) {
        return delays[offsets[node] + Checks.index("link", link, degree(node))];
    }
}

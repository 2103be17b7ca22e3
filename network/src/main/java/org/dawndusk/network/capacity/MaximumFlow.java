/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.stream.IntStream;

/**
 * The most that a network carries from one set of nodes to another, however it is routed, and the cut that says why not
 * more.
 *
 * <p>All traffic is alike: any source may serve any sink; for traffic between given pairs see {@link ConcurrentFlow}.
 * Relays split and merge flows freely, and nothing is lost. What goes into each node comes out, and the flow equals the cut, to
 * rounding. Dinic's algorithm, on distances to the sinks.
 *
 * <p>Source: Ford and Fulkerson, Canad. J. Math. 8 (1956) 399; Dinic, Soviet Math. Doklady 11 (1970) 1277. Immutable and
 * thread-safe.
 */
public final class MaximumFlow {
    private final FlowNetwork network;
    private final Residual residual;
    private final double rate;
    private final double cutRate;

    private MaximumFlow(FlowNetwork network, Endpoints sources, Endpoints sinks) {
        this.network = network;
        residual = new Residual(network, sources, sinks);
        residual.solve();
        int arcs = network.arcs();
        double total = 0;
        double cut = 0;
        for (int i = 0; i < sources.count(); i++) {
            total += residual.flow(residual.halfOf[arcs + i], 0);
            cut += residual.onSourceSide(sources.node(i)) ? 0 : sources.limit(i);
        }
        for (int i = 0; i < sinks.count(); i++) {
            cut += residual.onSourceSide(sinks.node(i)) ? sinks.limit(i) : 0;
        }
        for (int arc : cutArcs()) {
            cut += network.rate(arc);
        }
        rate = total;
        cutRate = cut;
    }

    /**
     * The maximum flow between two sets of nodes.
     *
     * @param network what the arcs carry
     * @param sources where the flow begins
     * @param sinks where it ends; none of the sources
     * @return the flow and the cut
     */
    public static MaximumFlow between(FlowNetwork network, Endpoints sources, Endpoints sinks) {
        boolean[] source = new boolean[network.nodes()];
        for (int i = 0; i < sources.count(); i++) {
            source[Checks.index("source " + i, sources.node(i), network.nodes())] = true;
        }
        for (int i = 0; i < sinks.count(); i++) {
            if (source[Checks.index("sink " + i, sinks.node(i), network.nodes())]) {
                throw new IllegalArgumentException(
                        "sink " + i + " is node " + sinks.node(i) + ", which is a source, but must be another node");
            }
        }
        return new MaximumFlow(network, sources, sinks);
    }

    /**
     * The flow's value.
     *
     * @return rate from all sources to all sinks, 0 where no sink can be reached [bit/s]
     */
    public double rate() {
        return rate;
    }

    /**
     * The rate of the least cut: its arcs, the limits of the sources behind it and of the sinks before it.
     *
     * @return rate, equal to the flow's to rounding [bit/s]
     */
    public double cutRate() {
        return cutRate;
    }

    /**
     * The arcs of the least cut, those that lead from the sources' side to the sinks'.
     *
     * @return indices of arcs, ascending
     */
    public int[] cutArcs() {
        return IntStream.range(0, network.arcs())
                .filter(arc -> onSourceSide(network.source(arc)) && !onSourceSide(network.target(arc)))
                .toArray();
    }

    /**
     * Whether a node is on the sources' side of the least cut; where there are several least cuts, of that nearest to the
     * sinks.
     *
     * @param node index of the node
     * @return whether it is
     */
    public boolean onSourceSide(int node) {
        return residual.onSourceSide(Checks.index("node", node, network.nodes()));
    }

    /**
     * The flow through an arc, net of that through its opposite.
     *
     * @param arc index of the arc
     * @return rate, from 0 to the arc's own [bit/s]
     */
    public double flow(int arc) {
        int opposite = network.arc(network.target(arc), network.source(arc));
        double back = opposite == FlowNetwork.NONE ? 0 : network.rate(opposite);
        return Math.min(network.rate(arc), residual.flow(residual.halfOf[arc], back));
    }
}

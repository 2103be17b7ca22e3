/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.List;

/**
 * The largest share of many demands that a network carries all at once, each split over as many paths as it likes.
 *
 * <p>The answer is a flow that keeps every arc's rate and serves at least {@link #share} of each demand, and a bound that no flow
 * exceeds: the share is at least (1 − ε) of the bound. The bound is proven by the lengths that the method ends with: for any
 * lengths of the arcs, no share is greater than the sum of rate × length over the sum of demand × distance.
 *
 * <p>Fleischer's form of the method of Garg and Könemann: demands follow shortest paths, and arcs grow longer as they
 * fill. The steps begin coarse and are halved until the two sides are close enough; for ten times the accuracy expect
 * some hundred times the work.
 *
 * <p>Source: Garg and Könemann, SIAM J. Comput. 37 (2007) 630; Fleischer, SIAM J. Discrete Math. 13 (2000) 505. Immutable
 * and thread-safe.
 */
public final class ConcurrentFlow {
    private final double share;
    private final double bound;
    private final int[] roots;
    /** For each root, the flow through each arc. */
    private final double[][] flows;

    private ConcurrentFlow(double share, double bound, int[] roots, double[][] flows) {
        this.share = share;
        this.bound = bound;
        this.roots = roots;
        this.flows = flows;
    }

    /**
     * The largest common share of the demands.
     *
     * @param network what the arcs carry
     * @param commodities the demands, at least one
     * @param epsilon how far the share may be below the bound, relative, in [0.001, 0.5] [1]
     * @return the flow and the bound; a share of 0 where any sink cannot be reached
     */
    public static ConcurrentFlow of(FlowNetwork network, List<Commodity> commodities, double epsilon) {
        Checks.atLeast("number of commodities", commodities.size(), 1);
        Checks.within("epsilon", epsilon, 0.001, 0.5);
        for (int i = 0; i < commodities.size(); i++) {
            Checks.index("source of commodity " + i, commodities.get(i).source(), network.nodes());
            Checks.index("sink of commodity " + i, commodities.get(i).sink(), network.nodes());
        }
        Demands demands = new Demands(network.nodes(), commodities);
        GrowingLengths method = new GrowingLengths(network, demands, epsilon);
        method.solve();
        return new ConcurrentFlow(method.share(), method.bound(), demands.roots, method.flows());
    }

    /**
     * The share of every demand that is served.
     *
     * @return share, more than 1 where the network carries more than is wanted [1]
     */
    public double share() {
        return share;
    }

    /**
     * The share that no flow exceeds.
     *
     * @return bound [1]
     */
    public double bound() {
        return bound;
    }

    /**
     * The flow of all demands through an arc.
     *
     * @param arc index of the arc
     * @return rate, no more than the arc's own [bit/s]
     */
    public double flow(int arc) {
        double sum = 0;
        for (double[] each : flows) {
            sum += each[arc];
        }
        return sum;
    }

    /**
     * The flow of all demands that begin at a node through an arc.
     *
     * @param source index of the node
     * @param arc index of the arc
     * @return rate, 0 where no demand begins there [bit/s]
     */
    public double flowFrom(int source, int arc) {
        for (int i = 0; i < roots.length; i++) {
            if (roots[i] == source) {
                return flows[i][arc];
            }
        }
        return 0;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

import java.util.Arrays;
import org.dawndusk.network.path.MeshGraph;
import org.dawndusk.network.path.ShortestDelays;

/**
 * What a loss does to the latency over the mesh.
 *
 * <p>Over pairs of a source and another satellite that were connected before and whose ends are both left. Means and quantiles
 * are over the pairs that are still connected; a quantile is the smallest value that at least that share of them do not
 * exceed. Without such pairs the latencies are infinite and the stretches 1. Immutable and thread-safe.
 *
 * @param meanBefore mean one-way latency before the loss, of the pairs still connected [s]
 * @param meanAfter mean one-way latency of the same pairs after the loss [s]
 * @param medianStretch median of latency after over before, 1 or more [1]
 * @param p95Stretch stretch that 95 % of the pairs do not exceed [1]
 * @param worstStretch greatest stretch [1]
 * @param cutOff share of the pairs between which no path leads any more [1]
 */
public record LatencyLoss(
        double meanBefore,
        double meanAfter,
        double medianStretch,
        double p95Stretch,
        double worstStretch,
        double cutOff) {

    /**
     * The loss as seen from some satellites.
     *
     * @param graph the mesh before the loss
     * @param outage what is lost
     * @param sources indices of the satellites from which latencies are taken; those that are lost are passed over
     * @return latency after against before
     */
    public static LatencyLoss from(MeshGraph graph, Outage outage, int... sources) {
        Pairs pairs = new Pairs(graph, outage);
        double[] initial = new double[graph.nodes()];
        for (int i = 0; i < sources.length; i++) {
            int source = Checks.index("sources[" + i + "]", sources[i], graph.nodes());
            if (!outage.isLost(source)) {
                Arrays.fill(initial, Double.POSITIVE_INFINITY);
                initial[source] = 0;
                pairs.add(initial, initial, source);
            }
        }
        return pairs.summary();
    }

    /**
     * The loss as seen from gateways, each satellite reached from the nearest one; gateways may be lost as well.
     *
     * @param graph the mesh before the loss
     * @param outage what of it is lost
     * @param latencies one-way latencies from each gateway to each satellite, a row a gateway, as
     *     {@link org.dawndusk.network.path.GroundStations#latencyTable} gives them [s]
     * @param gatewaysLeft indices of the gateways that are left
     * @return latency after against before, over satellites that are left
     */
    public static LatencyLoss fromGateways(MeshGraph graph, Outage outage, double[] latencies, int... gatewaysLeft) {
        int nodes = graph.nodes();
        if (latencies.length == 0 || latencies.length % nodes != 0) {
            throw Checks.refused("length of latencies", latencies.length, "multiples of " + nodes);
        }
        int gateways = latencies.length / nodes;
        double[] before = new double[nodes];
        double[] after = new double[nodes];
        Arrays.fill(before, Double.POSITIVE_INFINITY);
        Arrays.fill(after, Double.POSITIVE_INFINITY);
        for (int gateway = 0; gateway < gateways; gateway++) {
            nearest(latencies, gateway, before);
        }
        for (int i = 0; i < gatewaysLeft.length; i++) {
            nearest(latencies, Checks.index("gatewaysLeft[" + i + "]", gatewaysLeft[i], gateways), after);
        }
        for (int node = 0; node < nodes; node++) {
            after[node] = outage.isLost(node) ? Double.POSITIVE_INFINITY : after[node];
        }
        Pairs pairs = new Pairs(graph, outage);
        pairs.add(before, after, ShortestDelays.NONE);
        return pairs.summary();
    }

    private static void nearest(double[] latencies, int gateway, double[] nearest) {
        for (int node = 0; node < nearest.length; node++) {
            double latency = latencies[gateway * nearest.length + node];
            if (!(latency >= 0)) {
                throw Checks.refused("latencies[" + (gateway * nearest.length + node) + "]", latency, "[0, ∞]");
            }
            nearest[node] = Math.min(nearest[node], latency);
        }
    }

    /** Gathers the pairs of each source. */
    private static final class Pairs {
        private final MeshGraph graph;
        private final MeshGraph left;
        private final Outage outage;
        private final ShortestDelays paths;
        private final double[] before;
        private final double[] after;
        private double[] stretches = new double[64];
        private int connected;
        private long cut;
        private double sumBefore;
        private double sumAfter;

        Pairs(MeshGraph graph, Outage outage) {
            this.graph = graph;
            this.outage = outage;
            left = outage.of(graph);
            paths = ShortestDelays.forNodes(graph.nodes());
            before = new double[graph.nodes()];
            after = new double[graph.nodes()];
        }

        void add(double[] initialBefore, double[] initialAfter, int source) {
            paths.from(graph, initialBefore, before);
            paths.from(left, initialAfter, after);
            for (int node = 0; node < before.length; node++) {
                boolean counts = node != source && !outage.isLost(node) && before[node] < Double.POSITIVE_INFINITY;
                if (counts && after[node] == Double.POSITIVE_INFINITY) {
                    cut++;
                } else if (counts) {
                    add(before[node], after[node]);
                }
            }
        }

        private void add(double then, double now) {
            if (connected == stretches.length) {
                stretches = Arrays.copyOf(stretches, 2 * connected);
            }
            stretches[connected++] = now == then ? 1 : now / then;
            sumBefore += then;
            sumAfter += now;
        }

        LatencyLoss summary() {
            double share = cut + connected == 0 ? 0 : (double) cut / (cut + connected);
            if (connected == 0) {
                return new LatencyLoss(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1, 1, 1, share);
            }
            double[] sorted = Arrays.copyOf(stretches, connected);
            Arrays.sort(sorted);
            return new LatencyLoss(
                    sumBefore / connected,
                    sumAfter / connected,
                    sorted[(int) Math.ceil(0.5 * connected) - 1],
                    sorted[(int) Math.ceil(0.95 * connected) - 1],
                    sorted[connected - 1],
                    share);
        }
    }
}

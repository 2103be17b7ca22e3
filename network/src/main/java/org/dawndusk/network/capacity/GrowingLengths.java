/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;

/**
 * The method of {@link ConcurrentFlow}. A phase routes {@code portion} of every demand over shortest paths and makes an arc
 * longer by the factor 1 + step × (what was sent) / rate. The portion is the share that is already known to be possible, so
 * that the number of phases does not depend on how the demands are scaled.
 */
final class GrowingLengths {
    private static final int PHASES_BETWEEN_BOUNDS = 8;
    /** Lengths are divided by it before they outgrow a double; a power of two, so that nothing is rounded. */
    private static final double LARGE = 0x1p500;

    private final FlowNetwork network;
    private final Demands demands;
    private final double epsilon;
    private final LengthTree tree;
    private final double[] lengths;
    private final double[][] flow;
    private final double[] loads;
    private final PathPool[][] pools;

    private int phases;
    private double routed;
    private double share;
    private double bound = Double.POSITIVE_INFINITY;
    private final double[][] best;

    GrowingLengths(FlowNetwork network, Demands demands, double epsilon) {
        this.network = network;
        this.demands = demands;
        this.epsilon = epsilon;
        tree = new LengthTree(network);
        lengths = new double[network.arcs()];
        loads = new double[network.arcs()];
        flow = new double[demands.roots.length][network.arcs()];
        pools = new PathPool[demands.roots.length][];
        for (int r = 0; r < pools.length; r++) {
            pools[r] = new PathPool[demands.sinks[r].length];
            Arrays.setAll(pools[r], i -> new PathPool());
        }
        best = new double[demands.roots.length][network.arcs()];
    }

    double share() {
        return share;
    }

    double bound() {
        return bound;
    }

    double[][] flows() {
        return best;
    }

    /** How many phases the last run took. */
    int phases() {
        return phases;
    }

    void solve() {
        restart();
        takeBound();
        for (double step = 0.5; !closeEnough(); step /= 2) {
            run(step);
        }
    }

    private boolean closeEnough() {
        return share >= (1 - epsilon) * bound;
    }

    /** All lengths are 1 / rate again and nothing has been sent; paths, share and bound are kept. */
    void restart() {
        for (PathPool[] row : pools) {
            for (PathPool each : row) {
                each.forgetFloor();
            }
        }
        for (int arc = 0; arc < lengths.length; arc++) {
            // nothing is ever sent over an arc of rate zero
            lengths[arc] = network.rate(arc) > 0 ? 1 / network.rate(arc) : 0;
        }
        Arrays.fill(loads, 0);
        for (double[] each : flow) {
            Arrays.fill(each, 0);
        }
        routed = 0;
        phases = 0;
    }

    /** One run of a step size, up to the volume at which the method's own guarantee for that step holds. */
    void run(double step) {
        restart();
        double end = Math.log(lengths.length / (1 - step)) / step;
        double grown = -Math.log(volume());
        while (grown + Math.log(volume()) < end) {
            phase(share > 0 ? share : firstPortion(), step);
            if (phases % PHASES_BETWEEN_BOUNDS == 0) {
                takeBound();
                if (closeEnough()) {
                    return;
                }
            }
            if (volume() > LARGE) {
                rescale();
                grown += Math.log(LARGE);
            }
        }
        takeBound();
    }

    void phase(double portion, double step) {
        for (int r = 0; r < demands.roots.length; r++) {
            send(r, portion, step);
        }
        routed += portion;
        takeShare();
        phases++;
    }

    /** A share at which no arc is overfull even if all demands run over it. */
    double firstPortion() {
        double sum = 0;
        for (double[] amounts : demands.amounts) {
            sum += Arrays.stream(amounts).sum();
        }
        double least = Double.POSITIVE_INFINITY;
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (network.rate(arc) > 0) {
                least = Math.min(least, network.rate(arc));
            }
        }
        return least / sum;
    }

    private void send(int r, double portion, double step) {
        for (int i = 0; i < demands.sinks[r].length; i++) {
            double remaining = portion * demands.amounts[r][i];
            while (remaining > 0) {
                int[] path = pools[r][i].within(1 + step, lengths);
                if (path.length == 0) {
                    search(r);
                    path = pools[r][i].within(1 + step, lengths);
                }
                double sent = remaining;
                for (int arc : path) {
                    sent = Math.min(sent, network.rate(arc));
                }
                for (int arc : path) {
                    flow[r][arc] += sent;
                    loads[arc] += sent;
                    lengths[arc] *= 1 + step * sent / network.rate(arc);
                }
                remaining -= sent;
            }
        }
    }

    /** Finds the shortest paths of all demands of a root. */
    private void search(int r) {
        tree.grow(demands.roots[r], lengths, demands.wanted[r], demands.sinks[r].length);
        for (int i = 0; i < demands.sinks[r].length; i++) {
            pools[r][i].found(tree, network, demands.sinks[r][i], lengths);
        }
    }

    /** The flow so far, scaled down to what the fullest arc carries. */
    private void takeShare() {
        double fullest = 0;
        for (int arc = 0; arc < loads.length; arc++) {
            if (loads[arc] > 0) {
                fullest = Math.max(fullest, loads[arc] / network.rate(arc));
            }
        }
        double possible = routed / fullest;
        if (possible > share) {
            share = possible;
            for (int r = 0; r < flow.length; r++) {
                for (int arc = 0; arc < loads.length; arc++) {
                    best[r][arc] = flow[r][arc] / fullest;
                }
            }
        }
    }

    /** The bound that the lengths prove; 0 where a sink is out of reach, which is at an infinite distance. */
    void takeBound() {
        double weighted = 0;
        for (int r = 0; r < demands.roots.length; r++) {
            search(r);
            for (int i = 0; i < demands.sinks[r].length; i++) {
                weighted += demands.amounts[r][i] * tree.distances[demands.sinks[r][i]];
            }
        }
        bound = Math.min(bound, volume() / weighted);
    }

    private double volume() {
        double sum = 0;
        for (int arc = 0; arc < lengths.length; arc++) {
            sum += lengths[arc] * network.rate(arc);
        }
        return sum;
    }

    private void rescale() {
        for (int arc = 0; arc < lengths.length; arc++) {
            lengths[arc] /= LARGE;
        }
        for (PathPool[] row : pools) {
            for (PathPool each : row) {
                each.rescale(LARGE);
            }
        }
    }
}

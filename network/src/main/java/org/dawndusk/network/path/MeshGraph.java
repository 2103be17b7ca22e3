/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The mesh between satellites at an instant, as a graph in compressed sparse rows with delays in seconds.
 *
 * <p>Each link is two arcs, one a direction, of the same delay: its length over the speed of light plus the rule's delay for
 * a hop. A link that is down keeps its place with an infinite delay. Arcs are numbered row by row: those of a satellite are
 * {@link #firstArc} of it up to that of the next. Immutable and thread-safe; a later instant of the same topology shares
 * its rows through {@link #at}.
 */
public final class MeshGraph {
    /** Where each satellite's arcs start; one more entry than satellites. */
    final int[] offsets;
    /** The satellite that each arc leads to, ascending within a row. */
    final int[] targets;
    /** The delay of each arc, infinite where the link is down [s]. */
    final double[] delays;
    /** Shortest and longest delay of an arc that is up; infinity and zero where none is [s]. */
    final double least;

    final double greatest;

    private final LinkRule[] rules;
    /** Which rule each arc is under; empty where there is one for all. */
    private final byte[] ruleOf;

    private MeshGraph(int[] offsets, int[] targets, double[] delays, LinkRule[] rules, byte[] ruleOf) {
        this.offsets = offsets;
        this.targets = targets;
        this.delays = delays;
        this.rules = rules;
        this.ruleOf = ruleOf;
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (double delay : delays) {
            if (delay < Double.POSITIVE_INFINITY) {
                low = Math.min(low, delay);
                high = Math.max(high, delay);
            }
        }
        least = low;
        greatest = high;
    }

    /**
     * Links that are under one rule.
     *
     * @param topology which satellites have links
     * @param rule when a link is up, and what a hop costs
     */
    public record Layer(Topology topology, LinkRule rule) {}

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

    /**
     * The mesh of several kinds of links, for instance within planes and between them; a link that several layers have is
     * under the rule of the first.
     *
     * @param layers at least one, at most 127, over the same satellites
     * @param x first coordinates of the satellites [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @return the graph; the arrays are not kept
     */
    public static MeshGraph of(List<Layer> layers, double[] x, double[] y, double[] z) {
        return rows(layers).at(x, y, z);
    }

    /**
     * A mesh whose delays the caller knows.
     *
     * @param topology which satellites have links
     * @param linkDelays delay of each link, in the order of the topology, not negative; {@link Double#POSITIVE_INFINITY}
     *     where it is down [s]
     * @return the graph; {@link #at} is refused, since its links have no rule
     */
    public static MeshGraph ofDelays(Topology topology, double[] linkDelays) {
        Checks.length("linkDelays", linkDelays, topology.links());
        MeshGraph rows = rows(topology, LinkRule.alwaysUp());
        double[] delays = new double[rows.targets.length];
        int[] next = rows.offsets.clone();
        // the same two passes as those that filled the rows
        for (boolean lower : new boolean[] {true, false}) {
            for (int link = 0; link < linkDelays.length; link++) {
                if (!(linkDelays[link] >= 0)) {
                    throw Checks.refused("linkDelays[" + link + "]", linkDelays[link], "[0, ∞]");
                }
                delays[next[lower ? topology.second(link) : topology.first(link)]++] = linkDelays[link];
            }
        }
        return new MeshGraph(rows.offsets, rows.targets, delays, new LinkRule[0], rows.ruleOf);
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
        return new MeshGraph(offsets, targets, new double[0], new LinkRule[] {rule}, new byte[0]);
    }

    static MeshGraph rows(List<Layer> layers) {
        if (layers.isEmpty() || layers.size() > Byte.MAX_VALUE) {
            throw Checks.refused("number of layers", layers.size(), "[1, " + Byte.MAX_VALUE + "]");
        }
        Topology all = layers.get(0).topology();
        for (Layer layer : layers) {
            all = all.and(layer.topology());
        }
        LinkRule[] rules = layers.stream().map(Layer::rule).toArray(LinkRule[]::new);
        MeshGraph rows = rows(all, rules[0]);
        byte[] ruleOf = new byte[rows.targets.length];
        // the first layer last, so that its rule stays
        for (int k = rules.length - 1; k >= 0; k--) {
            Topology topology = layers.get(k).topology();
            for (int link = 0; link < topology.links(); link++) {
                ruleOf[rows.arc(topology.first(link), topology.second(link))] = (byte) k;
                ruleOf[rows.arc(topology.second(link), topology.first(link))] = (byte) k;
            }
        }
        return new MeshGraph(rows.offsets, rows.targets, rows.delays, rules, ruleOf);
    }

    private int arc(int node, int target) {
        return Arrays.binarySearch(targets, offsets[node], offsets[node + 1], target);
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
        return at(x, y, z, new double[targets.length]);
    }

    /**
     * The same links at another instant, in the memory of a graph of these links that is not needed any more: nothing is
     * allocated but the graph itself.
     *
     * @param x first coordinates of the satellites [m]
     * @param y second coordinates of the satellites [m]
     * @param z third coordinates of the satellites [m]
     * @param spent a graph that {@code at} gave for these links; must not be used any more
     * @return the graph at that instant; the arrays are not kept
     */
    public MeshGraph at(double[] x, double[] y, double[] z, MeshGraph spent) {
        if (spent.targets != targets || spent.delays.length != targets.length) {
            throw new IllegalArgumentException(
                    "spent is a graph of other links, but must be one that this graph's links gave");
        }
        return at(x, y, z, spent.delays);
    }

    private MeshGraph at(double[] x, double[] y, double[] z, double[] fresh) {
        Checks.positions(nodes(), x, y, z);
        if (rules.length == 0) {
            throw new IllegalStateException(
                    "the delays of this graph were given, so that positions mean nothing to it");
        }
        for (int node = 0; node < nodes(); node++) {
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                LinkRule rule = rules[ruleOf.length == 0 ? 0 : ruleOf[arc]];
                // from the lower index to the higher, so that both directions round alike
                int a = Math.min(node, targets[arc]);
                int b = Math.max(node, targets[arc]);
                fresh[arc] = rule.delay(x[a], y[a], z[a], x[b], y[b], z[b]);
            }
        }
        return new MeshGraph(offsets, targets, fresh, rules, ruleOf);
    }

    /**
     * This graph with some links down: those of satellites that are lost or whose terminals are busy, or single ones.
     *
     * @param satelliteDown whether a satellite has no links
     * @param linkDown whether the link between two satellites, the lower index first, is down
     * @return the graph; its links keep their places
     */
    public MeshGraph without(IntPredicate satelliteDown, LinkPredicate linkDown) {
        double[] fewer = delays.clone();
        for (int node = 0; node < nodes(); node++) {
            boolean down = satelliteDown.test(node);
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                int target = targets[arc];
                if (down
                        || satelliteDown.test(target)
                        || linkDown.test(Math.min(node, target), Math.max(node, target))) {
                    fewer[arc] = Double.POSITIVE_INFINITY;
                }
            }
        }
        return new MeshGraph(offsets, targets, fewer, rules, ruleOf);
    }

    /** A property of a link. */
    @FunctionalInterface
    public interface LinkPredicate {
        /**
         * Whether a link has the property.
         *
         * @param lower index of its satellite of lower index
         * @param higher index of the other one
         * @return whether it has
         */
        boolean test(int lower, int higher);
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
     * The first arc of a satellite; that of the satellite behind it is where its arcs end.
     *
     * @param node index of the satellite, or the number of satellites
     * @return index of the arc
     */
    public int firstArc(int node) {
        return offsets[node];
    }

    /**
     * Where an arc leads.
     *
     * @param arc index of the arc
     * @return index of the satellite
     */
    public int target(int arc) {
        return targets[arc];
    }

    /**
     * The delay of an arc.
     *
     * @param arc index of the arc
     * @return way and hop, {@link Double#POSITIVE_INFINITY} where the link is down [s]
     */
    public double arcDelay(int arc) {
        return delays[arc];
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

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.outage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dawndusk.network.path.MeshGraph;

/**
 * What has been lost: satellites with all their links, and single links.
 *
 * <p>Random losses take each satellite or link with the same probability, without replacement; the same seed gives the same loss,
 * and a greater number with the same seed contains the smaller one. Targeted losses take the most important first, by a
 * score of the whole mesh that is not taken anew after each loss; among equal ones the lowest index. Only links that are up
 * count and are lost. Immutable and thread-safe.
 */
public final class Outage {
    private final BitSet satellites;
    /** Lower index in the high half, higher index in the low half. */
    private final Set<Long> links;

    private Outage(BitSet satellites, Set<Long> links) {
        this.satellites = satellites;
        this.links = links;
    }

    /**
     * The loss of the satellites that the caller names.
     *
     * @param satellites indices
     * @return the loss
     */
    public static Outage ofSatellites(int... satellites) {
        BitSet lost = new BitSet();
        for (int i = 0; i < satellites.length; i++) {
            lost.set(Checks.index("satellites[" + i + "]", satellites[i], Integer.MAX_VALUE));
        }
        return new Outage(lost, Set.of());
    }

    /**
     * Random satellites.
     *
     * @param graph the mesh
     * @param count how many are lost
     * @param seed of the choice
     * @return the loss
     */
    public static Outage randomSatellites(MeshGraph graph, int count, long seed) {
        return ofSatellites(random("count", graph.nodes(), count, seed));
    }

    /**
     * Random links among those that are up.
     *
     * @param graph the mesh
     * @param count how many are lost
     * @param seed of the choice
     * @return the loss
     */
    public static Outage randomLinks(MeshGraph graph, int count, long seed) {
        long[] up = MeshLinks.up(graph);
        Set<Long> lost = new HashSet<>();
        for (int link : random("count", up.length, count, seed)) {
            lost.add(up[link]);
        }
        return new Outage(new BitSet(), lost);
    }

    /**
     * The satellites with the most links up.
     *
     * @param graph the mesh
     * @param count how many are lost
     * @return the loss
     */
    public static Outage highestDegree(MeshGraph graph, int count) {
        double[] degrees = new double[graph.nodes()];
        for (long link : MeshLinks.up(graph)) {
            degrees[MeshLinks.lower(link)]++;
            degrees[MeshLinks.higher(link)]++;
        }
        return ofSatellites(largest(degrees, count));
    }

    /**
     * The satellites that the most shortest paths pass through.
     *
     * @param graph the mesh
     * @param betweenness of the same mesh
     * @param count how many are lost
     * @return the loss
     */
    public static Outage busiestSatellites(MeshGraph graph, Betweenness betweenness, int count) {
        return ofSatellites(largest(betweenness.satellites(graph.nodes()), count));
    }

    /**
     * The links that the most shortest paths run over.
     *
     * @param graph the mesh
     * @param betweenness of the same mesh
     * @param count how many are lost
     * @return the loss
     */
    public static Outage busiestLinks(MeshGraph graph, Betweenness betweenness, int count) {
        long[] up = MeshLinks.up(graph);
        double[] scores = Arrays.stream(up)
                .mapToDouble(link -> betweenness.ofLink(MeshLinks.lower(link), MeshLinks.higher(link)))
                .toArray();
        Set<Long> lost = new HashSet<>();
        for (int link : largest(scores, count)) {
            lost.add(up[link]);
        }
        return new Outage(new BitSet(), lost);
    }

    /**
     * Random gateways.
     *
     * @param gateways number of gateways
     * @param count how many are lost
     * @param seed of the choice
     * @return indices of those that remain, ascending
     */
    public static int[] gatewaysLeft(int gateways, int count, long seed) {
        int[] lost = random("count", gateways, count, seed);
        return IntStream.range(0, gateways)
                .filter(gateway -> Arrays.stream(lost).noneMatch(other -> other == gateway))
                .toArray();
    }

    /** The beginning of a random order. */
    private static int[] random(String name, int size, int count, long seed) {
        Checks.within(name, count, 0, size);
        Random random = new Random(seed);
        int[] order = IntStream.range(0, size).toArray();
        for (int i = 0; i < count; i++) {
            int other = i + random.nextInt(size - i);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return Arrays.copyOf(order, count);
    }

    private static int[] largest(double[] scores, int count) {
        Checks.within("count", count, 0, scores.length);
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * This loss and another one.
     *
     * @param other what else is lost
     * @return both
     */
    public Outage and(Outage other) {
        BitSet all = (BitSet) satellites.clone();
        all.or(other.satellites);
        Set<Long> both = new HashSet<>(links);
        both.addAll(other.links);
        return new Outage(all, both);
    }

    /**
     * What is left of a mesh.
     *
     * @param graph the mesh before the loss
     * @return the mesh with the lost links down; its satellites keep their indices
     */
    public MeshGraph of(MeshGraph graph) {
        Checks.within("highest satellite that is lost", satellites.length() - 1, -1, graph.nodes() - 1);
        return graph.without(satellites::get, (lower, higher) -> links.contains(MeshLinks.link(lower, higher)));
    }

    /**
     * Whether a satellite is lost.
     *
     * @param satellite index of the satellite
     * @return whether it is
     */
    public boolean isLost(int satellite) {
        return satellites.get(satellite);
    }

    /**
     * The number of satellites that are lost.
     *
     * @return count [1]
     */
    public int satellitesLost() {
        return satellites.cardinality();
    }

    /**
     * The number of single links that are lost, those of lost satellites not counted.
     *
     * @return count [1]
     */
    public int linksLost() {
        return links.size();
    }
}

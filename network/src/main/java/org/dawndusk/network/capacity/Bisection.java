/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.Arrays;

/**
 * The least rate between two halves of a fabric, in one direction: what a collective exchange among all its satellites is
 * held up by.
 *
 * <p>The halves have ⌊n/2⌋ and ⌈n/2⌉ satellites. For a torus the answer is exact; for any other graph {@link #rate} is the least cut
 * that was found and {@link #bound} what no cut is below, so that their ratio says how much is left open. Immutable and
 * thread-safe.
 */
public final class Bisection {
    private final boolean[] first;
    private final double rate;
    private final double bound;
    private final long links;

    private Bisection(boolean[] first, double rate, double bound, long links) {
        this.first = first;
        this.rate = rate;
        this.bound = bound;
        this.links = links;
    }

    /**
     * A torus of any dimension with equal links; satellites are numbered row by row, the last coordinate fastest.
     *
     * <p>With k₁ ≥ k₂ ≥ … and the i-th the first even side (the last where none is), the least cut has 2 Σ Cⱼ links, j from 1 to
     * i, with Cⱼ the product of the sides after the j-th: whole layers across the longest side, and where it is odd half of the
     * middle layer. Source: Aroca and Fernández Anta, Bisection (band)width of product networks with application to data
     * centers, IEEE Trans. Parallel Distrib. Syst. 25 (2014) 570.
     *
     * @param linkRate what a link carries in one direction, positive [bit/s]
     * @param sides satellites along each side, 3 or more; with 2 the two links around a ring would be one
     * @return the bisection, with its bound equal to its rate
     */
    public static Bisection torus(double linkRate, int... sides) {
        Checks.positive("linkRate", linkRate);
        Checks.atLeast("number of sides", sides.length, 1);
        int nodes = 1;
        for (int i = 0; i < sides.length; i++) {
            nodes = Math.multiplyExact(nodes, Checks.atLeast("sides[" + i + "]", sides[i], 3));
        }
        Integer[] order = new Integer[sides.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(sides[b], sides[a]));
        long links = 0;
        long layer = nodes;
        for (int i : order) {
            layer /= sides[i];
            links += 2 * layer;
            if (sides[i] % 2 == 0) {
                break;
            }
        }
        boolean[] first = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            first[node] = below(node, sides, order);
        }
        return new Bisection(first, links * linkRate, links * linkRate, links);
    }

    private static boolean below(int node, int[] sides, Integer[] order) {
        int[] coordinates = new int[sides.length];
        int rest = node;
        for (int i = sides.length - 1; i >= 0; i--) {
            coordinates[i] = rest % sides[i];
            rest /= sides[i];
        }
        for (int i : order) {
            int half = sides[i] / 2;
            if (sides[i] % 2 == 0 || coordinates[i] != half) {
                return coordinates[i] < half;
            }
        }
        return false;
    }

    /**
     * Any fabric, by search from several beginnings, with a bound from a flow between all pairs.
     *
     * <p>The search is that of Fiduccia and Mattheyses with balance kept by moving one satellite each way, from halves of
     * consecutive indices, of nearest satellites to one, and of those nearer to one than to another. The bound: if all pairs
     * exchange one unit over their shortest paths, evenly over equal ones, the fullest arc carries L units for each of its
     * rate, and a cut between halves, which ⌊n/2⌋ ⌈n/2⌉ units must pass, has at least so much over L. It is exact for tori whose
     * longest side is even. The time grows with satellites × arcs: seconds for some ten thousand satellites.
     *
     * <p>Source: Fiduccia and Mattheyses, A linear-time heuristic for improving network partitions, Proc. 19th DAC (1982) 175;
     * Leighton and Rao, J. ACM 46 (1999) 787; the flow over shortest paths: Brandes, J. Math. Sociol. 25 (2001) 163.
     *
     * @param network a fabric of two nodes or more whose arcs have opposites of the same rate
     * @param starts number of beginnings, 1 or more
     * @param seed of the choice of beginnings: the same seed gives the same answer
     * @return the least cut found and the bound, which is 0 where the fabric is not connected
     */
    public static Bisection of(FlowNetwork network, int starts, long seed) {
        Checks.atLeast("nodes of the network", network.nodes(), 2);
        Checks.atLeast("starts", starts, 1);
        for (int arc = 0; arc < network.arcs(); arc++) {
            int opposite = network.arc(network.target(arc), network.source(arc));
            if (opposite == FlowNetwork.NONE || network.rate(opposite) != network.rate(arc)) {
                throw new IllegalArgumentException("the arc from " + network.source(arc) + " to " + network.target(arc)
                        + " has no opposite of its rate of " + network.rate(arc) + ", but both must carry the same");
            }
        }
        boolean[] first = new HalvesSearch(network).search(starts, seed);
        double rate = 0;
        long links = 0;
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (first[network.source(arc)] && !first[network.target(arc)]) {
                rate += network.rate(arc);
                links++;
            }
        }
        long half = network.nodes() / 2;
        double pairs = half * (network.nodes() - half);
        // the bound's own rounding must not put it above a cut that meets it
        return new Bisection(first, rate, Math.min(rate, pairs / AllPairsLoad.fullest(network)), links);
    }

    /**
     * What the halves can send to each other in one direction.
     *
     * @return rate of the least cut that is known [bit/s]
     */
    public double rate() {
        return rate;
    }

    /**
     * What no cut into halves is below.
     *
     * @return lower bound of the rate, equal to it where the answer is exact [bit/s]
     */
    public double bound() {
        return bound;
    }

    /**
     * The number of links that the cut severs.
     *
     * @return count [1]
     */
    public long links() {
        return links;
    }

    /**
     * Which half a satellite is in.
     *
     * @param node index of the satellite
     * @return whether it is in the first one
     */
    public boolean inFirstHalf(int node) {
        return first[Checks.index("node", node, first.length)];
    }
}

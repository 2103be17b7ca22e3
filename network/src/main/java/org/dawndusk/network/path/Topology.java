/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.Arrays;

/**
 * Which satellites have a link to which: pairs of indices, without lengths.
 *
 * <p>Links go both ways, none joins a satellite to itself, and each pair occurs once however often it is named. In the
 * patterns of planes the index of a satellite is plane × slots + slot. Immutable and thread-safe.
 */
public final class Topology {
    private final int nodes;
    /** Lower index in the high half, higher index in the low half; ascending, without repetition. */
    private final long[] pairs;

    private Topology(int nodes, long[] pairs) {
        this.nodes = nodes;
        this.pairs = pairs;
    }

    /**
     * The pairs that a caller names.
     *
     * @param nodes number of satellites
     * @param first index of one end of each link
     * @param second index of the other end of each link
     * @return the topology
     */
    public static Topology ofPairs(int nodes, int[] first, int[] second) {
        Checks.atLeast("nodes", nodes, 1);
        if (second.length != first.length) {
            throw Checks.refused("length of second", second.length, "{" + first.length + "}");
        }
        PairList list = new PairList(nodes, first.length);
        for (int i = 0; i < first.length; i++) {
            Checks.index("first[" + i + "]", first[i], nodes);
            Checks.index("second[" + i + "]", second[i], nodes);
            if (first[i] == second[i]) {
                throw new IllegalArgumentException(
                        "link " + i + " is from " + first[i] + " to itself, but must join two satellites");
            }
            list.add(first[i], second[i]);
        }
        return list.toTopology();
    }

    /**
     * Rings within planes with fixed strides: a satellite is joined to those one stride ahead and one stride behind, for each stride.
     *
     * <p>Stride 1 alone is the plain ring; 1 and s is the ring with chords that cuts the number of hops around a dense plane
     * from slots / 2 to about slots / (2 s) + s / 2.
     *
     * @param planes number of planes
     * @param slots satellites a plane
     * @param strides distances along the plane, in slots; 1 to slots - 1
     * @return the topology
     */
    public static Topology circulant(int planes, int slots, int... strides) {
        PairList list = PairList.ofPlanes(planes, slots, 2);
        for (int stride : strides) {
            if (stride < 1 || stride >= slots) {
                throw Checks.refused("stride", stride, "[1, " + (slots - 1) + "]");
            }
            list.addRings(planes, slots, stride);
        }
        return list.toTopology();
    }

    /**
     * The +Grid: each satellite is joined to its neighbours before and behind in its plane and to one in each adjacent
     * plane, the last plane being adjacent to the first.
     *
     * @param planes number of planes
     * @param slots satellites a plane
     * @param slotShift slots by which the neighbour in the next plane is ahead
     * @param seamShift further slots by which it is ahead across the seam from the last plane to the first: the phase that a
     *     Walker pattern has gathered there
     * @return the topology
     */
    public static Topology grid(int planes, int slots, int slotShift, int seamShift) {
        PairList list = PairList.ofPlanes(planes, slots, 1);
        list.addRings(planes, slots, 1);
        list.addRungs(planes - 1, slots, slotShift);
        list.addSeam(planes, slots, slotShift + seamShift);
        return list.toTopology();
    }

    /**
     * The +Grid of a star pattern: no links between the last plane and the first, which move against each other.
     *
     * @param planes number of planes
     * @param slots satellites a plane
     * @param slotShift slots by which the neighbour in the next plane is ahead
     * @return the topology
     */
    public static Topology gridWithSeam(int planes, int slots, int slotShift) {
        PairList list = PairList.ofPlanes(planes, slots, 1);
        list.addRings(planes, slots, 1);
        list.addRungs(planes - 1, slots, slotShift);
        return list.toTopology();
    }

    /**
     * All pairs that are no farther apart than a range: the fabric of a small cluster.
     *
     * @param x first coordinates [m]
     * @param y second coordinates [m]
     * @param z third coordinates [m]
     * @param range longest link [m]
     * @return the topology
     */
    public static Topology withinRange(double[] x, double[] y, double[] z, double range) {
        return nearest(x, y, z, range, Math.max(1, x.length - 1));
    }

    /**
     * The shortest pairs first, as long as both ends have terminals left and the range suffices.
     *
     * <p>Pairs of equal length are taken in the order of their indices. Satellites farther apart than the range are not
     * compared, so that the cost grows with the pairs in range.
     *
     * @param x first coordinates [m]
     * @param y second coordinates [m]
     * @param z third coordinates [m]
     * @param range longest link [m]
     * @param degreeLimit most links that a satellite can have
     * @return the topology
     */
    public static Topology nearest(double[] x, double[] y, double[] z, double range, int degreeLimit) {
        Checks.positions(Checks.atLeast("length of x", x.length, 1), x, y, z);
        Checks.positive("range", range);
        Checks.atLeast("degreeLimit", degreeLimit, 1);
        return NearestPairs.of(x, y, z, range, degreeLimit, 0);
    }

    /**
     * Links between two shells: the shortest pairs of one satellite of each first, as long as both have terminals left for
     * them and the range suffices. Join them with the shells' own links by {@link #and}.
     *
     * @param x first coordinates, those of the second shell behind those of the first [m]
     * @param y second coordinates [m]
     * @param z third coordinates [m]
     * @param firstOfSecondShell index of the second shell's first satellite
     * @param range longest link [m]
     * @param degreeLimit most links across that a satellite can have
     * @return the topology over both shells, without links inside either
     */
    public static Topology acrossShells(
            double[] x, double[] y, double[] z, int firstOfSecondShell, double range, int degreeLimit) {
        Checks.positions(Checks.atLeast("length of x", x.length, 2), x, y, z);
        if (firstOfSecondShell < 1 || firstOfSecondShell >= x.length) {
            throw Checks.refused("firstOfSecondShell", firstOfSecondShell, "[1, " + (x.length - 1) + "]");
        }
        Checks.positive("range", range);
        Checks.atLeast("degreeLimit", degreeLimit, 1);
        return NearestPairs.of(x, y, z, range, degreeLimit, firstOfSecondShell);
    }

    /**
     * No links between satellites: bent pipes, each of which joins the stations that see it.
     *
     * @param nodes number of satellites
     * @return the topology
     */
    public static Topology bentPipes(int nodes) {
        return ofPairs(nodes, new int[0], new int[0]);
    }

    /**
     * The links of both topologies over the same satellites.
     *
     * @param other links over as many satellites
     * @return the union
     */
    public Topology and(Topology other) {
        if (other.nodes != nodes) {
            throw Checks.refused("nodes of the other topology", other.nodes, "{" + nodes + "}");
        }
        PairList list = new PairList(nodes, pairs.length + other.pairs.length);
        list.addAll(pairs, 0);
        list.addAll(other.pairs, 0);
        return list.toTopology();
    }

    /**
     * Both topologies side by side, for shells without links between them: the other's satellites come after these.
     *
     * @param other links over other satellites
     * @return the disjoint union
     */
    public Topology beside(Topology other) {
        PairList list = new PairList(Math.addExact(nodes, other.nodes), pairs.length + other.pairs.length);
        list.addAll(pairs, 0);
        list.addAll(other.pairs, nodes);
        return list.toTopology();
    }

    /**
     * The number of satellites.
     *
     * @return count [1]
     */
    public int nodes() {
        return nodes;
    }

    /**
     * The number of links.
     *
     * @return count of pairs [1]
     */
    public int links() {
        return pairs.length;
    }

    /**
     * One end of a link.
     *
     * @param link index of the link, in the order of its ends
     * @return the lower of its satellites' indices
     */
    public int first(int link) {
        return (int) (pairs[Checks.index("link", link, pairs.length)] >>> 32);
    }

    /**
     * The other end of a link.
     *
     * @param link index of the link, in the order of its ends
     * @return the higher of its satellites' indices
     */
    public int second(int link) {
        return (int) pairs[Checks.index("link", link, pairs.length)];
    }

    /** Gathers pairs in any order and either direction. */
    static final class PairList {
        private final int nodes;
        private long[] pairs;
        private int count;

        PairList(int nodes, int expected) {
            this.nodes = nodes;
            this.pairs = new long[Math.max(16, expected)];
        }

        static PairList ofPlanes(int planes, int slots, int perSatellite) {
            Checks.atLeast("planes", planes, 1);
            Checks.atLeast("slots", slots, 1);
            int nodes = Math.multiplyExact(planes, slots);
            return new PairList(nodes, Math.multiplyExact(perSatellite, nodes));
        }

        void add(int a, int b) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, Math.multiplyExact(2, count));
            }
            pairs[count++] = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        }

        void addAll(long[] others, int shift) {
            for (long pair : others) {
                add((int) (pair >>> 32) + shift, (int) pair + shift);
            }
        }

        void addRings(int planes, int slots, int stride) {
            for (int plane = 0; plane < planes && slots > 1; plane++) {
                for (int slot = 0; slot < slots; slot++) {
                    add(plane * slots + slot, plane * slots + (slot + stride) % slots);
                }
            }
        }

        void addRungs(int planes, int slots, int shift) {
            for (int plane = 0; plane < planes; plane++) {
                for (int slot = 0; slot < slots; slot++) {
                    add(plane * slots + slot, (plane + 1) * slots + Math.floorMod(slot + shift, slots));
                }
            }
        }

        void addSeam(int planes, int slots, int shift) {
            for (int slot = 0; slot < slots && planes > 1; slot++) {
                add((planes - 1) * slots + slot, Math.floorMod(slot + shift, slots));
            }
        }

        Topology toTopology() {
            long[] sorted = Arrays.copyOf(pairs, count);
            Arrays.sort(sorted);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[kept++] = sorted[i];
                }
            }
            return new Topology(nodes, Arrays.copyOf(sorted, kept));
        }
    }
}

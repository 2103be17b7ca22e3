/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.access;

import java.util.Arrays;

/**
 * Which satellites of a constellation are within range of each other, and see each other past the Earth.
 *
 * <p>Space is cut into cubes as wide as the range, and the satellites are sorted by their cube's hash: each tests those
 * in its own and the 26 cubes around it. The cost is that of the pairs found; a range so long that most of the
 * constellation is within it costs as much as comparing all pairs.
 *
 * <p>Line of sight is that of {@link LineOfSight}: past a sphere of the equatorial radius.
 *
 * <p>Source: spatial hashing, Teschner et al., <i>Optimized spatial hashing for collision detection of deformable
 * objects</i>, VMV 2003.
 *
 * <p>It keeps some 40 bytes a satellite between calls. Not thread-safe: one a thread.
 *
 * @since 0.1
 */
public final class NeighbourSearch {

    private static final double MAX_COORDINATE = 1e12;
    /** Cubes are a little wider than the range, so that rounding puts no pair two cubes apart. */
    private static final double WIDTH = 1 + 1e-9;

    private final double range;
    /** Negative where the Earth is no obstacle. */
    private final double grazingRadius;

    private int mask;
    private int[] bucketOf = {};
    private int[] firstOf = {};
    private int[] order = {};
    private double[] sx = {};
    private double[] sy = {};
    private double[] sz = {};

    private NeighbourSearch(double range, double grazingRadius) {
        this.range = range;
        this.grazingRadius = grazingRadius;
    }

    /**
     * All within a distance, whatever lies between.
     *
     * @param range greatest distance of a pair, in [1e-6, 1e12] [m]
     * @return a search
     */
    public static NeighbourSearch withinRange(double range) {
        return new NeighbourSearch(checked(range), -1);
    }

    /**
     * All within a distance that see each other above a grazing altitude.
     *
     * @param range greatest distance of a pair, in [1e-6, 1e12]; not longer than {@link LineOfSight#longest} saves time [m]
     * @param grazingAltitude least height of the line, in [-1e5, 1e9] [m]
     * @return a search
     */
    public static NeighbourSearch inSight(double range, double grazingAltitude) {
        return new NeighbourSearch(checked(range), LineOfSight.grazingRadius(grazingAltitude));
    }

    private static double checked(double range) {
        return Checks.between("range", range, 1e-6, MAX_COORDINATE);
    }

    /**
     * Finds all pairs.
     *
     * @param x positions, for line of sight from the Earth's centre [m]
     * @param y positions [m]
     * @param z positions [m]
     * @param satellites how many entries of the arrays are satellites, from 0
     * @param result receives a row a satellite, with the ascending indices of its neighbours; each pair stands in both
     *     rows, nobody is its own neighbour
     * @throws IllegalArgumentException if a position is not finite or beyond 1e12 m, or there are more than 2³¹ - 9 entries
     */
    public void find(double[] x, double[] y, double[] z, int satellites, SparseRows result) {
        Checks.room(x, y, z, satellites);
        sort(x, y, z, satellites);
        result.clear(satellites);
        int[] found = new int[64];
        for (int i = 0; i < satellites; i++) {
            int count = 0;
            long cx = cube(x[i]);
            long cy = cube(y[i]);
            long cz = cube(z[i]);
            for (long u = cx - 1; u <= cx + 1; u++) {
                for (long v = cy - 1; v <= cy + 1; v++) {
                    for (long w = cz - 1; w <= cz + 1; w++) {
                        int bucket = bucket(u, v, w);
                        int first = firstOf[bucket];
                        int end = firstOf[bucket + 1];
                        if (found.length < count + end - first) {
                            found = Arrays.copyOf(found, Math.max(2 * found.length, count + end - first));
                        }
                        for (int j = first; j < end; j++) {
                            // other cubes may share the bucket: they are visited on their own
                            if (near(x[i], y[i], z[i], j)
                                    && cube(sx[j]) == u
                                    && cube(sy[j]) == v
                                    && cube(sz[j]) == w
                                    && order[j] != i) {
                                found[count++] = order[j];
                            }
                        }
                    }
                }
            }
            Arrays.sort(found, 0, count);
            System.arraycopy(found, 0, result.room(count), result.entries(), count);
            result.endRow(count);
        }
    }

    private boolean near(double x, double y, double z, int j) {
        double dx = sx[j] - x;
        double dy = sy[j] - y;
        double dz = sz[j] - z;
        return dx * dx + dy * dy + dz * dz <= range * range
                && (grazingRadius < 0
                        || LineOfSight.lowestSquared(x, y, z, sx[j], sy[j], sz[j]) >= grazingRadius * grazingRadius);
    }

    private long cube(double coordinate) {
        return (long) Math.floor(coordinate / (range * WIDTH));
    }

    /** Blocks of 4 x 4 x 4 cubes are hashed as a whole: the cubes around a satellite lie close together in memory. */
    private int bucket(long u, long v, long w) {
        long mixed =
                ((u >> 2) * 0x9E3779B97F4A7C15L) ^ ((v >> 2) * 0xC2B2AE3D27D4EB4FL) ^ ((w >> 2) * 0x165667B19E3779F9L);
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        long within = (u & 3) << 4 | (v & 3) << 2 | (w & 3);
        return (int) ((mixed >>> 33) << 6 | within) & mask;
    }

    /** By counting, so that the order within a bucket is that of the index. */
    private void sort(double[] x, double[] y, double[] z, int n) {
        int buckets = Integer.highestOneBit(Math.max(1, Math.min(n, 1 << 29))) << 1;
        mask = buckets - 1;
        if (order.length < n) {
            bucketOf = new int[n];
            order = new int[n];
            sx = new double[n];
            sy = new double[n];
            sz = new double[n];
        }
        if (firstOf.length < buckets + 1) {
            firstOf = new int[buckets + 1];
        }
        Arrays.fill(firstOf, 0, buckets + 1, 0);
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(x[i]) + Math.abs(y[i]) + Math.abs(z[i]) <= MAX_COORDINATE)) {
                throw new IllegalArgumentException("position of satellite " + i + " is (" + x[i] + ", " + y[i] + ", "
                        + z[i] + "), but must be finite and within " + MAX_COORDINATE + " m");
            }
            bucketOf[i] = bucket(cube(x[i]), cube(y[i]), cube(z[i]));
            firstOf[bucketOf[i] + 1]++;
        }
        for (int bucket = 0; bucket < buckets; bucket++) {
            firstOf[bucket + 1] += firstOf[bucket];
        }
        for (int i = 0; i < n; i++) {
            // while the buckets are filled, the start of each moves on to its end
            int to = firstOf[bucketOf[i]]++;
            order[to] = i;
            sx[to] = x[i];
            sy[to] = y[i];
            sz[to] = z[i];
        }
        System.arraycopy(firstOf, 0, firstOf, 1, buckets);
        firstOf[0] = 0;
    }
}

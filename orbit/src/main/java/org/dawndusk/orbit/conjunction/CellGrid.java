/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.orbit.conjunction;

import java.util.Arrays;

/** Objects at one instant in cubic cells, so that those near a point are found without asking all. */
final class CellGrid {

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private double width;
    private int mask;
    private int[] bucketOf;
    private int[] firstOf = {};
    private final int[] order;
    private final long[] cells;

    CellGrid(int room) {
        x = new double[room];
        y = new double[room];
        z = new double[room];
        bucketOf = new int[room];
        order = new int[room];
        cells = new long[room];
    }

    /** Sorts the first n positions into cells of that width, by counting, so that a bucket keeps their order. */
    void fill(double[] px, double[] py, double[] pz, int n, double cellWidth) {
        width = cellWidth;
        int buckets = Integer.highestOneBit(Math.max(1, n)) << 1;
        mask = buckets - 1;
        if (firstOf.length < buckets + 1) {
            firstOf = new int[buckets + 1];
        }
        Arrays.fill(firstOf, 0, buckets + 1, 0);
        for (int i = 0; i < n; i++) {
            bucketOf[i] = bucket(cell(px[i], py[i], pz[i]));
            firstOf[bucketOf[i] + 1]++;
        }
        for (int bucket = 0; bucket < buckets; bucket++) {
            firstOf[bucket + 1] += firstOf[bucket];
        }
        for (int i = 0; i < n; i++) {
            // while the buckets are filled, the start of each moves on to its end
            int to = firstOf[bucketOf[i]]++;
            order[to] = i;
            x[to] = px[i];
            y[to] = py[i];
            z[to] = pz[i];
            cells[to] = cell(px[i], py[i], pz[i]);
        }
        System.arraycopy(firstOf, 0, firstOf, 1, buckets);
        firstOf[0] = 0;
    }

    /**
     * Writes the entries within a range, which is at most the width of a cell, of a point.
     *
     * @return how many there are; found is made longer where it is too short
     */
    int near(double px, double py, double pz, double range, Found found) {
        found.count = 0;
        long u = index(px);
        long v = index(py);
        long w = index(pz);
        for (long i = u - 1; i <= u + 1; i++) {
            for (long j = v - 1; j <= v + 1; j++) {
                for (long k = w - 1; k <= w + 1; k++) {
                    long cell = packed(i, j, k);
                    int bucket = bucket(cell);
                    for (int at = firstOf[bucket]; at < firstOf[bucket + 1]; at++) {
                        // other cells may share the bucket: they are visited on their own
                        if (cells[at] == cell) {
                            double dx = x[at] - px;
                            double dy = y[at] - py;
                            double dz = z[at] - pz;
                            if (dx * dx + dy * dy + dz * dz <= range * range) {
                                found.add(order[at]);
                            }
                        }
                    }
                }
            }
        }
        return found.count;
    }

    /** A list of indices that is used again. */
    static final class Found {
        private int[] entries = new int[256];
        private int count;

        private void add(int entry) {
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, 2 * count);
            }
            entries[count++] = entry;
        }

        int get(int k) {
            return entries[k];
        }
    }

    private long index(double coordinate) {
        return (long) Math.floor(coordinate / width);
    }

    private long cell(double px, double py, double pz) {
        return packed(index(px), index(py), index(pz));
    }

    private static long packed(long u, long v, long w) {
        return (u & 0x1FFFFF) << 42 | (v & 0x1FFFFF) << 21 | (w & 0x1FFFFF);
    }

    private int bucket(long cell) {
        long mixed = cell * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 33) & mask;
    }
}

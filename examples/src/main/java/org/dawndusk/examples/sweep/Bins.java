/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.sweep;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How many values lie in which bin, for quantiles that merge.
 *
 * <p>A bin holds the numbers that share sign, exponent and the first eight bits of the fraction: it is at most 1/256 of its
 * values wide, whatever their size, and is fixed beforehand. A quantile is the end of its bin that lies nearer to 0, off by
 * at most 0.4 %. Immutable and thread-safe.
 *
 * @serial exclude
 */
// javadoc else asks for a page of the serialized form
@SuppressWarnings("InvalidBlockTag")
public final class Bins implements Serializable {
    private static final long serialVersionUID = 1;

    /** Of the 52 bits of a fraction, those that do not count. */
    private static final int FINE = 44;

    /** Of the bins that hold anything, in ascending order of their values. */
    private final long[] keys;

    private final long[] counts;

    private Bins(long[] keys, long[] counts) {
        this.keys = keys;
        this.counts = counts;
    }

    /** Of the first so many values. */
    static Bins of(double[] values, int length) {
        long[] sorted = new long[length];
        for (int i = 0; i < length; i++) {
            if (Double.isNaN(values[i])) {
                throw new IllegalArgumentException("values[" + i + "] is NaN, but must be a number");
            }
            sorted[i] = key(values[i]);
        }
        Arrays.sort(sorted);
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        return joined(sorted, ones);
    }

    private static long key(double value) {
        // -0 is 0; a negative value's bin counts down from -1
        long magnitude = Double.doubleToRawLongBits(Math.abs(value)) >>> FINE;
        return value < 0 ? -1 - magnitude : magnitude;
    }

    private static double value(long key) {
        double magnitude = Double.longBitsToDouble((key < 0 ? -1 - key : key) << FINE);
        return key < 0 ? -magnitude : magnitude;
    }

    /** Adds up neighbours with the same key. */
    private static Bins joined(long[] keys, long[] counts) {
        long[] found = new long[keys.length];
        long[] sums = new long[keys.length];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (n == 0 || found[n - 1] != keys[i]) {
                found[n++] = keys[i];
            }
            sums[n - 1] += counts[i];
        }
        return new Bins(Arrays.copyOf(found, n), Arrays.copyOf(sums, n));
    }

    Bins merge(Bins other) {
        long[] all = new long[keys.length + other.keys.length];
        long[] sums = new long[all.length];
        int i = 0;
        int j = 0;
        for (int k = 0; k < all.length; k++) {
            boolean ours = j == other.keys.length || (i < keys.length && keys[i] <= other.keys[j]);
            all[k] = ours ? keys[i] : other.keys[j];
            sums[k] = ours ? counts[i++] : other.counts[j++];
        }
        return joined(all, sums);
    }

    /**
     * How many values there are.
     *
     * @return count
     */
    public long count() {
        return Arrays.stream(counts).sum();
    }

    /**
     * The value below which a share of the values lies.
     *
     * @param share in [0, 1] [1]
     * @return the end nearer to 0 of the bin that holds the value of that rank [any]
     * @throws IllegalStateException if there are no values
     */
    public double quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is " + share + ", but must be in [0, 1]");
        }
        if (keys.length == 0) {
            throw new IllegalStateException("no values, but a quantile needs one");
        }
        long rank = Math.max(1, (long) Math.ceil(share * count()));
        int bin = 0;
        for (long below = counts[0]; below < rank; below += counts[bin]) {
            bin++;
        }
        return value(keys[bin]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bins bins && Arrays.equals(keys, bins.keys) && Arrays.equals(counts, bins.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(counts);
    }
}

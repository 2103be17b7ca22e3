/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

import java.util.Arrays;

/**
 * Quantiles of latency over satellite-instants, without keeping the samples.
 *
 * <p>Latencies are counted in bins of one microsecond, 300 m of way: the minimum is exact, a quantile is good to half a
 * microsecond. A quantile is the smallest latency that at least the share asked for of the samples do not exceed. Not
 * thread-safe; one accumulator a station.
 */
public final class LatencyStatistics {
    private static final double BIN = 1e-6;
    private static final double LONGEST = 10;

    private long[] counts = new long[1 << 14];
    private long samples;
    private long instants;
    private long instantsInView;
    private double nearest = Double.POSITIVE_INFINITY;

    private LatencyStatistics() {}

    /**
     * Starts without samples.
     *
     * @return an empty accumulator
     */
    public static LatencyStatistics create() {
        return new LatencyStatistics();
    }

    /**
     * Adds the latencies of all satellites at one instant.
     *
     * @param latencies one entry a satellite, at most 10 s; {@link Double#POSITIVE_INFINITY} where out of reach [s]
     */
    public void addInstant(double[] latencies) {
        boolean reached = false;
        for (double latency : latencies) {
            if (latency != Double.POSITIVE_INFINITY) {
                add(latency);
                reached = true;
            }
        }
        instants++;
        if (reached) {
            instantsInView++;
        }
    }

    private void add(double latency) {
        if (!(latency >= 0 && latency <= LONGEST)) {
            throw Checks.refused("latency", latency, "[0, " + LONGEST + "] or infinite");
        }
        int bin = (int) (latency / BIN);
        if (bin >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(2 * counts.length, bin + 1));
        }
        counts[bin]++;
        samples++;
        nearest = Math.min(nearest, latency);
    }

    /**
     * A quantile of the latency over satellite-instants in reach.
     *
     * @param share share of the samples that do not exceed it, in (0, 1] [1]
     * @return latency, {@link Double#POSITIVE_INFINITY} without samples [s]
     */
    public double quantile(double share) {
        if (!(share > 0 && share <= 1)) {
            throw Checks.refused("share", share, "(0, 1]");
        }
        if (samples == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double wanted = share * samples;
        long below = 0;
        int bin = -1;
        do {
            bin++;
            below += counts[bin];
        } while (below < wanted);
        return Math.max(nearest, (bin + 0.5) * BIN);
    }

    /**
     * What the samples so far say.
     *
     * @return the summary
     */
    public LatencySummary summary() {
        double inView = instants == 0 ? 0 : (double) instantsInView / instants;
        return new LatencySummary(nearest, quantile(0.5), quantile(0.95), inView, samples);
    }
}

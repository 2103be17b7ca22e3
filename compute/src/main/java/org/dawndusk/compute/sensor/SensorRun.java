/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sensor;

import java.util.Arrays;

/**
 * What became of a sensor's data. All but latencies and raw bits counts what the store holds: raw data before, reduced data
 * after processing.
 *
 * <p>acquired = delivered raw + raw still in orbit; produced = acquired + lost. Immutable and thread-safe.
 */
public final class SensorRun {
    private final double[] instants;
    private final double[] backlogs;
    private final double[] lossStarts;
    private final double[] lossEnds;
    private final double acquired;
    private final double lost;
    private final double delivered;
    private final double deliveredRaw;
    private final double meanLatency;
    private final double maxLatency;

    SensorRun(Knots knots, double[] losses, double acquired, double lost, double delivered, double deliveredRaw) {
        instants = knots.instants();
        backlogs = knots.backlogs();
        lossStarts = new double[losses.length / 2];
        lossEnds = new double[losses.length / 2];
        for (int i = 0; i < lossStarts.length; i++) {
            lossStarts[i] = losses[2 * i];
            lossEnds[i] = losses[2 * i + 1];
        }
        this.acquired = acquired;
        this.lost = lost;
        this.delivered = delivered;
        this.deliveredRaw = deliveredRaw;
        double[] latency = knots.latency();
        meanLatency = latency[0];
        maxLatency = latency[1];
    }

    /**
     * The instants between which the backlog is linear.
     *
     * @return a copy, rising [s]
     */
    public double[] instants() {
        return instants.clone();
    }

    /**
     * What the store holds.
     *
     * @param time within the run [s]
     * @return raw and reduced data [bit]
     */
    public double backlog(double time) {
        double first = instants[0];
        double last = instants[instants.length - 1];
        if (!(time >= first && time <= last)) {
            throw Checks.refused("time", time, "[" + first + ", " + last + "]");
        }
        int at = Arrays.binarySearch(instants, time);
        if (at >= 0) {
            return backlogs[at];
        }
        int next = -at - 1;
        double part = (time - instants[next - 1]) / (instants[next] - instants[next - 1]);
        return backlogs[next - 1] + part * (backlogs[next] - backlogs[next - 1]);
    }

    /**
     * The most that the store holds.
     *
     * @return raw and reduced data [bit]
     */
    public double peakBacklog() {
        return Arrays.stream(backlogs).max().orElse(0);
    }

    /**
     * What was taken into the store.
     *
     * @return raw data [bit]
     */
    public double acquired() {
        return acquired;
    }

    /**
     * What was lost because the store was full.
     *
     * @return raw data [bit]
     */
    public double lost() {
        return lost;
    }

    /**
     * When data began to be lost.
     *
     * @return a copy, rising [s]
     */
    public double[] lossStarts() {
        return lossStarts.clone();
    }

    /**
     * When data ceased to be lost.
     *
     * @return a copy, rising, one for each start [s]
     */
    public double[] lossEnds() {
        return lossEnds.clone();
    }

    /**
     * What came down.
     *
     * @return reduced data [bit]
     */
    public double delivered() {
        return delivered;
    }

    /**
     * The raw data to which that belongs.
     *
     * @return raw data [bit]
     */
    public double deliveredRaw() {
        return deliveredRaw;
    }

    /**
     * What raw data would have taken of the downlink beyond what came down, for the same acquisitions.
     *
     * @return data saved [B]
     */
    public double bytesSaved() {
        return (deliveredRaw - delivered) / 8;
    }

    /**
     * The mean time from acquisition to the ground of all data that came down.
     *
     * @return latency, 0 if nothing came down [s]
     */
    public double meanLatency() {
        return meanLatency;
    }

    /**
     * The longest time from acquisition to the ground of any data that came down.
     *
     * @return latency, 0 if nothing came down [s]
     */
    public double maxLatency() {
        return maxLatency;
    }
}

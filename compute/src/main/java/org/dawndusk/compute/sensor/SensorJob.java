/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.sensor;

import java.util.Comparator;
import java.util.List;

/**
 * A sensor whose data are reduced in orbit and come down through contact windows.
 *
 * <p>Data flow as a fluid, first in first out: they are acquired at rate times duty, wait in the store until the accelerators
 * have processed them, wait there reduced until a window is open, and come down. The store holds both kinds; where it is full,
 * only as much is acquired as leaves it, and the rest is lost. Backlogs are piecewise linear, so their bends are found exactly.
 * The duty is spread evenly: bursts shorter than the time between windows do not show. Immutable and thread-safe.
 *
 * @param rate of the sensor while it is on [bit/s]
 * @param duty share of the time in which it is on, in [0, 1] [1]
 * @param store for raw and reduced data together, positive, may be infinite [bit]
 * @param reduction bits left of one after processing, in (0, 1]; 1 where raw data come down [1]
 * @param acceleratorTime time of one accelerator for a raw bit, 0 where nothing is processed [s/bit]
 * @param accelerators that process, whole or in part [1]
 */
public record SensorJob(
        double rate, double duty, double store, double reduction, double acceleratorTime, double accelerators) {
    /**
     * Checks the ranges.
     *
     * @param rate of the sensor while it is on, positive [bit/s]
     * @param duty share of the time in which it is on, in [0, 1] [1]
     * @param store for raw and reduced data together, positive, may be infinite [bit]
     * @param reduction bits left of one after processing, in (0, 1] [1]
     * @param acceleratorTime time of one accelerator for a raw bit, not negative [s/bit]
     * @param accelerators that process, positive [1]
     */
    public SensorJob {
        Checks.positive("rate", rate);
        if (!(duty >= 0 && duty <= 1)) {
            throw Checks.refused("duty", duty, "[0, 1]");
        }
        if (!(store > 0)) {
            throw Checks.refused("store", store, "(0, ∞]");
        }
        if (!(reduction > 0 && reduction <= 1)) {
            throw Checks.refused("reduction", reduction, "(0, 1]");
        }
        Checks.notNegative("acceleratorTime", acceleratorTime);
        Checks.positive("accelerators", accelerators);
    }

    /**
     * The same sensor whose data come down as they are.
     *
     * @return the job without processing
     */
    public SensorJob raw() {
        return new SensorJob(rate, duty, store, 1, 0, accelerators);
    }

    /**
     * The accelerators that keep up with the sensor on the mean.
     *
     * @return accelerators and shares of them [1]
     */
    public double acceleratorsNeeded() {
        return rate * duty * acceleratorTime;
    }

    /**
     * The rate that the downlink must have on the mean, so that backlogs do not grow.
     *
     * @return rate of reduced data [bit/s]
     */
    public double downlinkNeeded() {
        return rate * duty * reduction;
    }

    double processingRate() {
        return acceleratorTime == 0 ? Double.POSITIVE_INFINITY : accelerators / acceleratorTime;
    }

    /**
     * Lets the sensor work through its windows, beginning with an empty store.
     *
     * @param from first instant [s]
     * @param to last instant, after the first [s]
     * @param windows in any order, that do not overlap
     * @return backlog, losses and latency
     */
    public SensorRun run(double from, double to, List<ContactWindow> windows) {
        Checks.finite("from", from);
        if (!(to > from && to < Double.POSITIVE_INFINITY)) {
            throw Checks.refused("to", to, "(" + from + ", ∞)");
        }
        List<ContactWindow> sorted = windows.stream()
                .sorted(Comparator.comparingDouble(ContactWindow::start))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start() < sorted.get(i - 1).end()) {
                throw Checks.refused(
                        "start of a window",
                        sorted.get(i).start(),
                        "[" + sorted.get(i - 1).end() + ", ∞), since windows do not overlap");
            }
        }
        return new Flow(this, from, to, sorted).run();
    }
}

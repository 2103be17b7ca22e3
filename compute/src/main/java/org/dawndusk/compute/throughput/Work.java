/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.throughput;

/**
 * How the rate of a kind of work follows the clock: rate(x) = units / (t_memory + t_clock (x^-p - 1)), x the relative clock.
 *
 * <p>t_memory is the time of a step that waits for the memory whatever the clock, t_clock (x^-p - 1) what a slower clock adds.
 * Decoding of tokens reads all weights and the key-value cache once a step: t_memory = (weights + B context kv) / bandwidth.
 * Compute-bound work (prefill, training) has no such floor: t_memory = t_clock, so that its rate is in proportion to x^p.
 *
 * <p>Source: the form of measured throughput of language models on power-capped V100 accelerators; roofline: Williams,
 * Waterman, Patterson, Comm. ACM 52 (2009) 65. Immutable and thread-safe.
 *
 * @param units work of a step: tokens of a batch, samples, operations [1]
 * @param memoryTime t_memory, the time of a step at full clock [s]
 * @param clockTime t_clock, in (0, memoryTime] [s]
 * @param exponent p [1]
 * @since 0.1
 */
public record Work(double units, double memoryTime, double clockTime, double exponent) {
    /** The plateau is reached where a slower clock adds less than this share of the memory's time. */
    private static final double PLATEAU = 0.05;

    /**
     * Refuses values outside their ranges.
     *
     * @param units work of a step: tokens of a batch, samples, operations, positive [1]
     * @param memoryTime t_memory, the time of a step at full clock, positive [s]
     * @param clockTime t_clock, in (0, memoryTime] [s]
     * @param exponent p, positive [1]
     */
    public Work {
        Checks.positive("units", units);
        Checks.positive("memoryTime", memoryTime);
        Checks.positive("exponent", exponent);
        if (!(clockTime > 0 && clockTime <= memoryTime)) {
            throw Checks.refused("clockTime", clockTime, "(0, " + memoryTime + "], the memory's time");
        }
    }

    /** What limits the rate. */
    public enum Regime {
        /** A slower clock adds more time than the memory takes. */
        CLOCK,
        /** Both count. */
        BOTH,
        /** Within five per cent of the memory's limit. */
        MEMORY
    }

    /**
     * Work whose rate is in proportion to x^p: prefill, training, anything above the roofline's ridge.
     *
     * @param rate units a second at full clock, positive [1/s]
     * @param exponent p, positive [1]
     * @return the work, of one unit a step
     */
    public static Work computeBound(double rate, double exponent) {
        double time = 1 / Checks.positive("rate", rate);
        return new Work(1, time, time, exponent);
    }

    /**
     * Decoding of one token for each sequence of a batch, from the roofline.
     *
     * @param batch sequences at a time, at least 1
     * @param weights bytes of the weights that a step reads [B]
     * @param cache bytes of the key-value cache that a step reads, of all sequences [B]
     * @param bandwidth of the memory as attained [B/s]
     * @param operations of a step, of all sequences [FLOP]
     * @param computeRate of the chip as attained at full clock [FLOP/s]
     * @param exponent p, positive [1]
     * @return the work; compute-bound where the operations take longer than the memory
     */
    public static Work decode(
            int batch,
            double weights,
            double cache,
            double bandwidth,
            double operations,
            double computeRate,
            double exponent) {
        Checks.atLeast("batch", batch, 1);
        double memory = (Checks.positive("weights", weights) + Checks.notNegative("cache", cache))
                / Checks.positive("bandwidth", bandwidth);
        double compute = Checks.positive("operations", operations) / Checks.positive("computeRate", computeRate);
        return compute >= memory
                ? new Work(batch, compute, compute, exponent)
                : new Work(batch, memory, compute, exponent);
    }

    /**
     * The rate at a clock.
     *
     * @param clock relative clock, in (0, 1] [1]
     * @return units a second [1/s]
     */
    public double rate(double clock) {
        if (!(clock > 0 && clock <= 1)) {
            throw Checks.refused("clock", clock, "(0, 1]");
        }
        return rateOf(Math.pow(clock, -exponent));
    }

    /** The rate at x^-p. */
    double rateOf(double slowness) {
        return units / (memoryTime + clockTime * (slowness - 1));
    }

    /**
     * The rate at full clock.
     *
     * @return units a second [1/s]
     */
    public double fullRate() {
        return units / memoryTime;
    }

    /**
     * The clock below which a slower clock costs more than the memory: t_clock (x^-p - 1) = t_memory.
     *
     * @return relative clock [1]
     */
    public double clockBound() {
        return bound(1);
    }

    /**
     * The clock from which on a faster one gains less than five per cent.
     *
     * @return relative clock [1]
     */
    public double plateau() {
        return bound(PLATEAU);
    }

    private double bound(double share) {
        return Math.pow(1 + share * memoryTime / clockTime, -1 / exponent);
    }

    /**
     * What limits the rate at a clock.
     *
     * @param clock relative clock, in (0, 1] [1]
     * @return the regime
     */
    public Regime regime(double clock) {
        if (!(clock > 0 && clock <= 1)) {
            throw Checks.refused("clock", clock, "(0, 1]");
        }
        return clock < clockBound() ? Regime.CLOCK : clock < plateau() ? Regime.BOTH : Regime.MEMORY;
    }
}

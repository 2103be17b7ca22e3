/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.path;

/**
 * How long one station's signals take, over satellites and instants.
 *
 * <p>Where no satellite was ever reached, the latencies are {@link Double#POSITIVE_INFINITY}. Immutable and thread-safe.
 *
 * @param nearest smallest latency of any satellite at any instant [s]
 * @param median latency that half of the satellite-instants in reach do not exceed [s]
 * @param p95 latency that 95 % of the satellite-instants in reach do not exceed [s]
 * @param inViewFraction share of the instants at which any satellite was reached [1]
 * @param samples satellite-instants in reach [1]
 */
public record LatencySummary(double nearest, double median, double p95, double inViewFraction, long samples) {}

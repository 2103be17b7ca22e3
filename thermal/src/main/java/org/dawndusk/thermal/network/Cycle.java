/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/**
 * A cyclic steady state: a course over one period whose end is its start.
 *
 * @param start the state at the start of the period
 * @param course the temperatures over the period
 * @param closureError largest difference between start and end of any node [K]
 * @param periods how many periods were integrated to find it
 */
public record Cycle(ThermalState start, Transient course, double closureError, int periods) {}

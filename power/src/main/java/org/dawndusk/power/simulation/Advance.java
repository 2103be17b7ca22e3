/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.OptionalInt;

/**
 * How far a simulation came.
 *
 * @param state where it stopped
 * @param time at which it stopped [s]
 * @param guard index of the guard that was zero there, empty where the end was reached
 */
public record Advance(PowerState state, double time, OptionalInt guard) {}

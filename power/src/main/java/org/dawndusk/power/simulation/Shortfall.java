/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

/**
 * What a design could not carry.
 *
 * @param what was short
 * @param missing by how much [J]
 * @param lowest state of charge that was reached [1]
 * @param instant since when [s]
 */
public record Shortfall(String what, double missing, double lowest, double instant) {}

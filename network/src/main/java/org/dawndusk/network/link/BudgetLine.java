/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * One line of a link budget; losses are negative.
 *
 * @param name what adds or takes power
 * @param value gain or loss in decibels, or a power level [unit]
 * @param unit unit of the value: {@code dB}, {@code dBi} or {@code dBW}
 */
public record BudgetLine(String name, double value, String unit) {}

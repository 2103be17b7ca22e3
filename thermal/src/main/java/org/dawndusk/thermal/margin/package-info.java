/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * From a calculated temperature to those that hardware must bear: uncertainty, acceptance, qualification. Start at {@link
 * org.dawndusk.thermal.margin.MarginPolicy}.
 *
 * <pre>{@code
 * MarginPolicy policy = new MarginPolicy(MarginPolicy.Combination.ROOT_SUM_OF_SQUARES, 2, 5, 5);   // K
 * Gradient chip = SteadySolver.of(network).gradients(steady, 0, Map.of(), List.of("chips")).get(0);
 * MarginPolicy.Levels hot = policy.hot(steady.temperature("chips"), List.of(
 *         new Contribution("load", chip.byLoad("chips"), 5_000),
 *         new Contribution("coupling", chip.byRadiative("radiator", "space"), 4)));
 * double margin = hot.marginTo(358.15);                                                             // K
 * }</pre>
 */
@NullMarked
package org.dawndusk.thermal.margin;

import org.jspecify.annotations.NullMarked;

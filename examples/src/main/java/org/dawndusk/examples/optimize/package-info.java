/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Designs that are best under requirements, of any model that gives figures for values.
 *
 * <pre>{@code
 * Problem problem = new Problem(
 *         List.of(Variable.continuous("area", 80, 140), Variable.whole("accelerators", 8, 64)),
 *         List.of("mass", "margin"),
 *         values -> new double[] {mass(values[0], values[1]), margin(values[0], values[1])},
 *         List.of(Requirement.atLeast("margin", 0)));
 * Optimum lightest = Optimizer.seeded(1).best(problem, Goal.least("mass"));
 * Front front = Optimizer.seeded(1).front(problem, Goal.least("mass"), Goal.most("margin"), 20);
 * }</pre>
 *
 * An {@code Optimum} says whether it meets all requirements, by how much, and which bind.
 */
@NullMarked
package org.dawndusk.examples.optimize;

import org.jspecify.annotations.NullMarked;

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Assignment problems by themselves: the generalised assignment, with a bound, and flows of least cost, exactly.
 *
 * <p>Start at {@link org.dawndusk.compute.assignment.AssignmentSolver}:
 *
 * <pre>{@code
 * AssignmentProblem problem = AssignmentProblem.of(cost, use, capacity);      // cost[agent][job]
 * Assignment assignment = AssignmentSolver.standard().seed(1).solve(problem);
 * int agent = assignment.agentOf().get(job);
 * double proven = assignment.gap();
 *
 * FlowNetwork network = FlowNetwork.builder(2).supply(0, 5).supply(1, -5).arc(0, 1, 8, 3).build();
 * long least = MinCostFlow.solve(network).cost();                             // 15
 * }</pre>
 */
@NullMarked
package org.dawndusk.compute.assignment;

import org.jspecify.annotations.NullMarked;

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlowBase;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Random;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** OR-Tools solves small instances exactly; its natives are there for Linux on x86-64 alone. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class AssignmentAgainstOrToolsTest {
    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void smallAssignmentsReachTheOptimumAndTheBoundStaysBelow() {
        for (int seed : new int[] {1, 2, 4, 5, 6}) {
            Instance instance = Instance.random(new Random(seed), 4, 14, 1 + seed % 2, 0.65);
            Assignment ours = AssignmentSolver.standard().steps(600_000).solve(instance.problem());
            long optimum = optimum(instance);
            Published.value(
                            "compute",
                            "generalised assignment, 4 agents x 14 jobs, seed " + seed,
                            (double) optimum,
                            "1")
                    .from("OR-Tools 9.15.6755 CP-SAT, proven optimal, run beside this test")
                    .within(0.5)
                    .is((double) ours.cost());
            assertThat(ours.bound()).isLessThanOrEqualTo((double) optimum);
        }
    }

    private static long optimum(Instance instance) {
        CpModel model = new CpModel();
        int m = instance.cost().length;
        int n = instance.cost()[0].length;
        Literal[][] x = new Literal[m][n];
        var cost = LinearExpr.newBuilder();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                x[i][j] = model.newBoolVar("x" + i + "," + j);
                cost.addTerm(x[i][j], instance.cost()[i][j]);
                if (!instance.allowed()[i][j]) {
                    model.addEquality(x[i][j], 0);
                }
            }
            for (int r = 0; r < instance.use().length; r++) {
                model.addLessOrEqual(LinearExpr.weightedSum(x[i], instance.use()[r][i]), instance.capacity()[i][r]);
            }
        }
        for (int j = 0; j < n; j++) {
            Literal[] column = new Literal[m];
            for (int i = 0; i < m; i++) {
                column[i] = x[i][j];
            }
            model.addExactlyOne(column);
        }
        model.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1);
        assertThat(solver.solve(model)).isEqualTo(CpSolverStatus.OPTIMAL);
        return Math.round(solver.objectiveValue());
    }

    @Test
    void flowsReachTheOptimum() {
        FlowNetwork network = MinCostFlowTest.transport(2_000, 200, 8, 3, true, 48);
        var peer = new com.google.ortools.graph.MinCostFlow();
        for (int a = 0; a < network.arcs(); a++) {
            peer.addArcWithCapacityAndUnitCost(network.from(a), network.to(a), network.capacity(a), network.cost(a));
        }
        for (int u = 0; u < network.nodes(); u++) {
            peer.setNodeSupply(u, network.supply(u));
        }
        assertThat(peer.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        Published.value(
                        "compute",
                        "min-cost flow, 2,000 jobs x 200 sites x 8 arcs",
                        (double) peer.getOptimalCost(),
                        "1")
                .from("OR-Tools 9.15.6755 MinCostFlow, run beside this test")
                .within(0.5)
                .is((double) MinCostFlow.solve(network).cost());
    }
}

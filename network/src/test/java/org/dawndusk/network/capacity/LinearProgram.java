/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.capacity;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** Optima by the simplex method, as an independent answer. */
final class LinearProgram {
    private LinearProgram() {}

    /** The largest common share: one variable for each commodity and arc, and the share. */
    static double concurrentShare(FlowNetwork network, List<Commodity> commodities) {
        int arcs = network.arcs();
        int variables = commodities.size() * arcs + 1;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int arc = 0; arc < arcs; arc++) {
            double[] row = new double[variables];
            for (int k = 0; k < commodities.size(); k++) {
                row[k * arcs + arc] = 1;
            }
            constraints.add(new LinearConstraint(row, Relationship.LEQ, network.rate(arc)));
        }
        for (int k = 0; k < commodities.size(); k++) {
            for (int node = 0; node < network.nodes(); node++) {
                if (node == commodities.get(k).sink()) {
                    continue;
                }
                double[] row = new double[variables];
                for (int arc = 0; arc < arcs; arc++) {
                    if (network.source(arc) == node) {
                        row[k * arcs + arc] = 1;
                    } else if (network.target(arc) == node) {
                        row[k * arcs + arc] = -1;
                    }
                }
                if (node == commodities.get(k).source()) {
                    row[variables - 1] = -commodities.get(k).demand();
                }
                constraints.add(new LinearConstraint(row, Relationship.EQ, 0));
            }
        }
        double[] goal = new double[variables];
        goal[variables - 1] = 1;
        return maximum(goal, constraints);
    }

    /** The largest sum of rates when sites and satellites share their antennas and terminals in any proportion. */
    static double downlink(Visibility visibility, int[] antennas, int[] terminals) {
        int pairs = visibility.pairs();
        double[] goal = new double[pairs];
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            goal[pair] = visibility.rate(pair);
            double[] row = new double[pairs];
            row[pair] = 1;
            constraints.add(new LinearConstraint(row, Relationship.LEQ, 1));
        }
        for (int i = 0; i < antennas.length; i++) {
            double[] row = new double[pairs];
            for (int pair = 0; pair < pairs; pair++) {
                row[pair] = visibility.station(pair) == i ? 1 : 0;
            }
            constraints.add(new LinearConstraint(row, Relationship.LEQ, antennas[i]));
        }
        for (int i = 0; i < terminals.length; i++) {
            double[] row = new double[pairs];
            for (int pair = 0; pair < pairs; pair++) {
                row[pair] = visibility.satellite(pair) == i ? 1 : 0;
            }
            constraints.add(new LinearConstraint(row, Relationship.LEQ, terminals[i]));
        }
        return maximum(goal, constraints);
    }

    private static double maximum(double[] goal, List<LinearConstraint> constraints) {
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(goal, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}

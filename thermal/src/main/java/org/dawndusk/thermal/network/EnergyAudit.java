/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/**
 * Where the energy of a transient came from and went: what is stored beside what crossed the network's borders, by
 * three-point Gauss quadrature of the heats along the dense output of each step.
 *
 * <p>The residual is no input of the solver: it measures the error of the solution.
 *
 * @param stored rise of the heat stored in all nodes [J]
 * @param loads heat of all loads, inputs and heaters [J]
 * @param work of the heat pumps [J]
 * @param boundaries heat from boundaries, by conduction, radiation and flow; negative where they take [J]
 * @param turnover time integral of the magnitudes of the three [J]
 */
public record EnergyAudit(double stored, double loads, double work, double boundaries, double turnover) {
    static final EnergyAudit NONE = new EnergyAudit(0, 0, 0, 0, 0);

    /**
     * What does not close.
     *
     * @return stored less all that came in [J]
     */
    public double residual() {
        return stored - loads - work - boundaries;
    }

    EnergyAudit plus(EnergyAudit next) {
        return new EnergyAudit(
                stored + next.stored,
                loads + next.loads,
                work + next.work,
                boundaries + next.boundaries,
                turnover + next.turnover);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * The tableau of the explicit Runge-Kutta method of order 8 with error estimates of orders 5 and 3, taken from Hipparchus; the
 * weights of the estimates, which it does not give out, are here. Source: E. Hairer, S. P. Nørsett, G. Wanner, Solving
 * Ordinary Differential Equations I, 2nd ed. (1993), section II.10, code DOP853.
 */
final class Butcher {
    static final int STAGES = 12;
    static final double[] C = new double[STAGES];
    /** Row after row, each as long as the stages before its own. */
    static final double[] A = new double[STAGES * (STAGES - 1) / 2];

    /** The first stage after stage 0 that has weight in a row. */
    static final int[] FIRST = {1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3};

    /** Stages that count in the sums at the end of a step; all others have no weight there. */
    static final int[] WEIGHTED = {0, 5, 6, 7, 8, 9, 10, 11};

    static final double[] B = new double[STAGES];
    /** Of order 5. */
    static final double[] E5 = {
        0.01312004499419488,
        0,
        0,
        0,
        0,
        -1.2251564463762044,
        -0.4957589496572502,
        1.6643771824549864,
        -0.35032884874997366,
        0.3341791187130175,
        0.08192320648511571,
        -0.022355307863886294
    };
    /** Of order 3. */
    static final double[] E3 = {
        -0.18980075407240762,
        0,
        0,
        0,
        0,
        4.450312892752409,
        1.8915178993145003,
        -5.801203960010585,
        -0.42268232132379197,
        -0.1521609496625161,
        0.20136540080403034,
        0.022651792198360825
    };

    static {
        DormandPrince853Integrator source = new DormandPrince853Integrator(1, 1, 1, 1);
        for (int i = 1; i < STAGES; i++) {
            C[i] = source.getC()[i - 1];
            System.arraycopy(source.getA()[i - 1], 0, A, i * (i - 1) / 2, i);
        }
        System.arraycopy(source.getB(), 0, B, 0, STAGES);
    }

    private Butcher() {}
}

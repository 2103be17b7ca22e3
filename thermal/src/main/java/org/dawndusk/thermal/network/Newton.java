/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/**
 * Damped Newton iteration for the temperatures at which the heats into nodes are zero: of all nodes, or of those alone
 * that store nothing.
 *
 * <p>A full step is halved while it does not make the residual smaller; where no part of it does, or the matrix is
 * singular, its diagonal is raised (a pseudo-transient step) until one does. Working memory; not thread-safe.
 */
final class Newton {
    private static final int ITERATIONS = 200;
    private static final int HALVINGS = 12;
    /** Share of the turnover that round-off leaves: a residual below it is as good as none. */
    private static final double ROUND_OFF = 1e-14;

    private static final double LARGEST_RAISE = 1e9;

    private final HeatFlows flows;
    private final FrontalFactors factors;
    private final ThermalNetwork network;
    private final double[] into;
    private final double[] trialInto;
    private final double[] step;
    private final double[] trial;
    private int iterations;

    Newton(ThermalNetwork network, HeatFlows flows, FrontalFactors factors) {
        this.network = network;
        this.flows = flows;
        this.factors = factors;
        int all = network.names.size();
        into = new double[all];
        trialInto = new double[all];
        trial = new double[all];
        step = new double[network.unknowns];
    }

    /** Heat into each node after the last solution, the boundaries' too. */
    double[] heats() {
        return into;
    }

    int iterations() {
        return iterations;
    }

    /**
     * Solves in place.
     *
     * @param time [s]
     * @param temperature first guess, then the solution; the boundaries' are set already [K]
     * @param warm states of the switches
     * @param held nodes that keep their temperature
     * @param tolerance of the sum of residuals, as a share of the heat that passes [1]
     * @return whether it converged
     */
    boolean solve(double time, double[] temperature, boolean[] warm, boolean[] held, double tolerance) {
        int n = network.unknowns;
        double raise = 0;
        flows.heats(time, temperature, warm, into);
        double norm = norm(into, held);
        iterations = 0;
        while (iterations < ITERATIONS) {
            flows.slopes(time, temperature, warm);
            double turnover = 0;
            for (int i = 0; i < n; i++) {
                turnover += held[i] ? 0 : Math.abs(flows.diagonal[i] * temperature[i]);
            }
            if (absolute(into, held) <= Math.max(tolerance * throughput(into), ROUND_OFF * turnover)) {
                return true;
            }
            iterations++;
            hold(held);
            double before = norm;
            norm = descend(time, temperature, warm, held, norm, raise);
            if (norm < before) {
                raise = raise < 1e-6 ? 0 : raise / 10;
            } else {
                // at the bottom of what round-off lets it reach, or stuck
                if (absolute(into, held) <= 100 * ROUND_OFF * turnover) {
                    return true;
                }
                raise = Math.max(1e-6, 10 * raise);
                if (raise > LARGEST_RAISE) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Goes along the step as far as the residual falls; returns the new residual, or the old one where it never does. */
    private double descend(
            double time, double[] temperature, boolean[] warm, boolean[] held, double norm, double raise) {
        int n = network.unknowns;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += Math.abs(flows.diagonal[i]) / n;
        }
        for (int i = 0; i < n; i++) {
            flows.diagonal[i] += raise * (Math.abs(flows.diagonal[i]) + mean) + (held[i] ? 1 : 0);
            step[i] = held[i] ? 0 : into[i];
        }
        if (!factors.factorise(flows.diagonal, flows.firstRow, flows.otherRow)) {
            return norm;
        }
        factors.solve(step, step);
        System.arraycopy(temperature, n, trial, n, trial.length - n);
        double share = 1;
        for (int k = 0; k < HALVINGS; k++) {
            boolean finite = true;
            for (int i = 0; i < n; i++) {
                // a temperature stays positive and does not leap
                double to = temperature[i] + share * step[i];
                trial[i] = Math.min(Math.max(to, temperature[i] / 4), 4 * temperature[i]);
                finite &= Math.abs(to) <= Double.MAX_VALUE;
            }
            if (finite) {
                flows.heats(time, trial, warm, trialInto);
                double now = norm(trialInto, held);
                if (now < (1 - 1e-4 * share) * norm) {
                    System.arraycopy(trial, 0, temperature, 0, n);
                    System.arraycopy(trialInto, 0, into, 0, into.length);
                    return now;
                }
            }
            share /= 2;
        }
        return norm;
    }

    /** Takes nodes that keep their temperature out of the matrix. */
    private void hold(boolean[] held) {
        for (int i = 0; i < held.length; i++) {
            if (held[i]) {
                flows.diagonal[i] = 0;
            }
        }
        for (int e = 0; e < network.pairOne.length; e++) {
            if (held[network.pairOne[e]] || held[network.pairOther[e]]) {
                flows.firstRow[e] = 0;
                flows.otherRow[e] = 0;
            }
        }
    }

    /** The heat that enters or leaves the network, whichever is more. */
    double throughput(double[] heats) {
        double boundary = 0;
        for (int i = network.unknowns; i < heats.length; i++) {
            boundary += Math.abs(heats[i]);
        }
        return Math.max(boundary, Math.abs(flows.loads()));
    }

    private static double norm(double[] heats, boolean[] held) {
        double sum = 0;
        for (int i = 0; i < held.length; i++) {
            sum += held[i] ? 0 : heats[i] * heats[i];
        }
        return Math.sqrt(sum);
    }

    static double absolute(double[] heats, boolean[] held) {
        double sum = 0;
        for (int i = 0; i < held.length; i++) {
            sum += held[i] ? 0 : Math.abs(heats[i]);
        }
        return sum;
    }
}

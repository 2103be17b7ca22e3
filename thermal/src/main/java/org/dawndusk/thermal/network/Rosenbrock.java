/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.Arrays;

/**
 * Steps of {@link Rodas} for C dT/dt = heat, with C = 0 for arithmetic nodes and C by a function for some.
 *
 * <p>A capacity that changes within a step is held as it was at its start, and the heat scaled by the ratio instead, so
 * that the matrix keeps its symmetry. The slope in time is a forward difference over a small share of the step, so that it
 * never looks beyond the step's end. Working memory; not thread-safe.
 */
final class Rosenbrock {
    /** Share of the step over which the slope in time is differenced. */
    private static final double FORWARD = 1e-5;
    /** Weight of the worst node beside the root mean square: its error may be ten times the tolerance. */
    private static final double SINGLE = 0.1;

    private final ThermalNetwork network;
    private final HeatFlows flows;
    private final FrontalFactors factors;
    private final int n;
    private final double relative;
    private final double absolute;
    private final double[][] stage = new double[Rodas.STAGES][];
    private final double[] capacity;
    private final double[] capacityNow;
    private final double[] into;
    private final double[] start;
    private final double[] inTime;
    private final double[] trial;
    private final double[] right;
    private final double[] slopeDiagonal;
    private final double[] matrixDiagonal;
    private final boolean[] warm;
    /** Temperatures at the start of the step, boundaries too. */
    final double[] from;
    /** Temperatures at its end. */
    final double[] to;

    final double[][] dense = new double[3][];
    private double time;
    private double last;
    private int worst;

    Rosenbrock(
            ThermalNetwork network,
            HeatFlows flows,
            FrontalFactors factors,
            double relative,
            double absolute,
            boolean[] warm) {
        this.network = network;
        this.flows = flows;
        this.factors = factors;
        this.relative = relative;
        this.absolute = absolute;
        this.warm = warm;
        n = network.unknowns;
        int all = network.names.size();
        for (int s = 0; s < Rodas.STAGES; s++) {
            stage[s] = new double[n];
        }
        for (int k = 0; k < dense.length; k++) {
            dense[k] = new double[n];
        }
        capacity = new double[n];
        capacityNow = new double[n];
        into = new double[all];
        start = new double[n];
        inTime = new double[n];
        trial = new double[all];
        right = new double[n];
        slopeDiagonal = new double[n];
        matrixDiagonal = new double[n];
        from = new double[all];
        to = new double[all];
    }

    boolean[] warm() {
        return warm;
    }

    /** The node whose error was largest in the last attempt. */
    String worst() {
        return network.names.get(worst);
    }

    /**
     * Linearises at {@link #from}.
     *
     * @param time of the start [s]
     * @param last the latest instant at which functions of time may be asked [s]
     */
    void begin(double time, double last) {
        this.time = time;
        this.last = last;
        flows.boundaries(time, from);
        flows.capacities(time, from, capacity);
        derivative(time, from, start);
        flows.slopes(time, from, warm);
        System.arraycopy(flows.diagonal, 0, slopeDiagonal, 0, n);
        for (ThermalNetwork.NodeTerm term : network.capacities) {
            int i = term.node();
            slopeDiagonal[i] += start[i] * Exchange.slope(term.function(), time, from[i]) / capacity[i];
        }
    }

    /** A first step: a hundredth of what the temperatures at their present rates would take to change by themselves. */
    double firstStep() {
        double rate = 0;
        double scale = 0;
        for (int i = 0; i < n; i++) {
            if (capacity[i] > 0) {
                double weight = absolute + relative * from[i];
                rate += square(start[i] / capacity[i] / weight);
                scale += square(from[i] / weight);
            }
        }
        return rate > 0 ? 0.01 * Math.sqrt(scale / rate) : Double.MAX_VALUE;
    }

    /**
     * Attempts a step from {@link #from}; {@link #to} is its result.
     *
     * @param h its length [s]
     * @return the error as a multiple of the tolerance; infinite where the step broke down [1]
     */
    double step(double h) {
        double shift = 1 / (Rodas.GAMMA * h);
        for (int i = 0; i < n; i++) {
            matrixDiagonal[i] = slopeDiagonal[i] + shift * capacity[i];
        }
        if (!factors.factorise(matrixDiagonal, flows.firstRow, flows.otherRow)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean varies = flows.varies();
        if (varies) {
            double ahead = Math.min(time + FORWARD * h, last);
            System.arraycopy(from, 0, trial, 0, n);
            derivative(ahead, trial, inTime);
            double by = 1 / (ahead - time);
            for (int i = 0; i < n; i++) {
                inTime[i] = ahead > time ? (inTime[i] - start[i]) * by : 0;
            }
        }
        for (int s = 0; s < Rodas.STAGES; s++) {
            if (!stageTemperatures(s)) {
                return Double.POSITIVE_INFINITY;
            }
            if (s > 0) {
                derivative(Math.min(time + Rodas.AT[s] * h, last), trial, right);
            } else {
                System.arraycopy(start, 0, right, 0, n);
            }
            combine(Rodas.C[s], s, stage[s]);
            double byStep = 1 / h;
            double byTime = varies ? h * Rodas.D[s] : 0;
            double[] u = stage[s];
            for (int i = 0; i < n; i++) {
                right[i] += capacity[i] * u[i] * byStep + byTime * inTime[i];
            }
            factors.solve(right, u);
        }
        return finish(h);
    }

    /** The temperatures of a stage, into {@link #trial}; false where they are not finite. */
    private boolean stageTemperatures(int s) {
        if (s < Rodas.A.length) {
            combine(Rodas.A[s], s, trial);
            for (int i = 0; i < n; i++) {
                trial[i] += from[i];
            }
        } else {
            double[] u = stage[s - 1];
            for (int i = 0; i < n; i++) {
                trial[i] += u[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += trial[i];
        }
        return Math.abs(sum) <= Double.MAX_VALUE;
    }

    private double finish(double h) {
        double[] u = stage[Rodas.STAGES - 1];
        double sum = 0;
        double most = 0;
        boolean positive = true;
        for (int i = 0; i < n; i++) {
            double next = trial[i] + u[i];
            double error = Math.abs(u[i]) / (absolute + relative * Math.max(Math.abs(from[i]), Math.abs(next)));
            to[i] = next;
            sum += error * error;
            positive &= next >= 0;
            if (!(error <= most)) {
                most = error;
                worst = i;
            }
        }
        if (!positive || !(sum <= Double.MAX_VALUE)) {
            return Double.POSITIVE_INFINITY;
        }
        flows.boundaries(Math.min(time + h, last), to);
        return Math.max(Math.sqrt(sum / n), SINGLE * most);
    }

    /** The weighted sums for the dense output of the last step. */
    void makeDense() {
        for (int k = 0; k < dense.length; k++) {
            combine(Rodas.H[k], Rodas.STAGES, dense[k]);
        }
    }

    /** All temperatures within the last step, the boundaries' not set. */
    void dense(double share, double[] temperature) {
        for (int i = 0; i < n; i++) {
            temperature[i] = dense(share, i);
        }
    }

    double dense(double share, int i) {
        return Rodas.dense(share, from[i], to[i], dense[0][i], dense[1][i], dense[2][i]);
    }

    /** Heat into each unknown, scaled to the capacities at the start of the step. */
    private void derivative(double at, double[] temperature, double[] result) {
        flows.boundaries(at, temperature);
        flows.heats(at, temperature, warm, into);
        System.arraycopy(into, 0, result, 0, n);
        if (!network.capacities.isEmpty() && temperature != from) {
            flows.capacities(at, temperature, capacityNow);
            for (ThermalNetwork.NodeTerm term : network.capacities) {
                int i = term.node();
                result[i] *= capacity[i] / capacityNow[i];
            }
        }
    }

    /** The sum of the first stages by their weights. */
    private void combine(double[] weights, int count, double[] result) {
        if (count == 0) {
            Arrays.fill(result, 0, n, 0);
            return;
        }
        double[] u0 = stage[0];
        double w0 = weights[0];
        for (int i = 0; i < n; i++) {
            result[i] = w0 * u0[i];
        }
        for (int k = 1; k < count; k++) {
            double w = weights[k];
            double[] u = stage[k];
            for (int i = 0; i < n; i++) {
                result[i] += w * u[i];
            }
        }
    }

    private static double square(double x) {
        return x * x;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dawndusk.thermal.HeatBalanceException;

/**
 * The adjoint of the heats at a steady state: what a watt into each node does to one temperature.
 *
 * <p>With K minus the slopes of the heats, K dT = dQ; a row of the inverse is the solution of Kᵀ λ = e. The transpose of
 * the pattern is the pattern with its two triangles exchanged, so that one factorisation serves all nodes. Not thread-safe.
 */
final class Adjoint {
    private final ThermalNetwork network;
    private final FrontalFactors factors;
    private final double[] temperature;
    private final double[][] boundarySlopes;

    /** The heat into each unknown by the temperature of each boundary. */
    Adjoint(ThermalNetwork network, HeatFlows flows, double time, double[] temperature, boolean[] warm) {
        this.network = network;
        this.temperature = temperature;
        flows.slopes(time, temperature, warm);
        factors = new FrontalFactors(network.analysis);
        if (!factors.factorise(flows.diagonal, /* firstRow= */ flows.otherRow, /* otherRow= */ flows.firstRow)) {
            throw new HeatBalanceException("the steady state at " + time + " s has no slopes: its matrix is singular");
        }
        boundarySlopes = new double[network.boundaries.size()][];
        for (int b = 0; b < boundarySlopes.length; b++) {
            boundarySlopes[b] = boundarySlope(flows, time, warm, network.unknowns + b);
        }
    }

    /** By a central difference: a boundary may be joined by any kind of path. */
    private double[] boundarySlope(HeatFlows flows, double time, boolean[] warm, int boundary) {
        double[] shifted = temperature.clone();
        double[] up = new double[temperature.length];
        double[] down = new double[temperature.length];
        double step = Exchange.DIFFERENCE * Math.max(temperature[boundary], 1);
        shifted[boundary] = temperature[boundary] + step;
        flows.heats(time, shifted, warm, up);
        double low = Math.max(0, temperature[boundary] - step);
        shifted[boundary] = low;
        flows.heats(time, shifted, warm, down);
        double[] slope = new double[network.unknowns];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (up[i] - down[i]) / (temperature[boundary] + step - low);
        }
        return slope;
    }

    SteadySolver.Gradient of(String node) {
        int i = network.indexOf(node);
        if (i >= network.unknowns) {
            throw new IllegalArgumentException("node is " + node + ", but the temperature of a boundary is given");
        }
        double[] unit = new double[network.unknowns];
        unit[i] = 1;
        factors.solve(unit, unit);
        // a watt into a boundary does nothing
        double[] weight = Arrays.copyOf(unit, network.names.size());
        Map<String, Double> byBoundary = new HashMap<>();
        for (int b = 0; b < boundarySlopes.length; b++) {
            double sum = 0;
            for (int k = 0; k < network.unknowns; k++) {
                sum += weight[k] * boundarySlopes[b][k];
            }
            byBoundary.put(network.names.get(network.unknowns + b), sum);
        }
        return new SteadySolver.Gradient(network, temperature, weight, byBoundary);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

/** The energy that crosses a network's borders during a step, by Gauss's rule along its dense output. */
final class AuditQuadrature {
    private static final double[] NODES = {0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)};
    private static final double[] WEIGHTS = {5.0 / 18, 8.0 / 18, 5.0 / 18};

    private final ThermalNetwork network;
    private final HeatFlows flows;
    private final Rosenbrock method;
    private final double[] temperature;
    private final double[] into;

    AuditQuadrature(ThermalNetwork network, HeatFlows flows, Rosenbrock method) {
        this.network = network;
        this.flows = flows;
        this.method = method;
        temperature = new double[network.names.size()];
        into = new double[network.names.size()];
    }

    EnergyAudit over(double time, double length) {
        double loads = 0;
        double work = 0;
        double boundaries = 0;
        double turnover = 0;
        double stored = 0;
        for (int i = 0; i < network.unknowns; i++) {
            stored += network.capacity[i] * (method.to[i] - method.from[i]);
        }
        for (int k = 0; k < NODES.length; k++) {
            double at = time + NODES[k] * length;
            double weight = WEIGHTS[k] * length;
            method.dense(NODES[k], temperature);
            flows.boundaries(at, temperature);
            flows.heats(at, temperature, method.warm(), into);
            double taken = flows.advected();
            for (int i = network.unknowns; i < into.length; i++) {
                taken -= into[i];
            }
            loads += weight * flows.loads();
            work += weight * flows.work();
            boundaries += weight * taken;
            turnover += weight * (Math.abs(flows.loads()) + Math.abs(flows.work()) + Math.abs(taken));
            for (ThermalNetwork.NodeTerm term : network.capacities) {
                int i = term.node();
                double rise = method.to[i] - method.from[i];
                stored += WEIGHTS[k] * rise * term.function().at(at, method.from[i] + NODES[k] * rise);
            }
        }
        return new EnergyAudit(stored, loads, work, boundaries, turnover);
    }
}

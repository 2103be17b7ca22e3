/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The temperatures of all nodes of a network and the states of its heaters and louvres: all that its future depends on.
 *
 * <p>Immutable and thread-safe.
 */
public final class ThermalState {
    private final ThermalNetwork network;
    private final double[] temperatures;
    private final boolean[] warm;

    /** Takes the arrays over. */
    ThermalState(ThermalNetwork network, double[] temperatures, boolean[] warm) {
        this.network = network;
        this.temperatures = temperatures;
        this.warm = warm;
    }

    /**
     * All nodes at one temperature; heaters off and louvres closed, unless that temperature is beyond their bounds.
     *
     * @param network the network
     * @param temperature of all nodes but the boundaries, above 0 [K]
     * @return the state
     */
    public static ThermalState uniform(ThermalNetwork network, double temperature) {
        Checks.positive("temperature", temperature);
        double[] all = new double[network.names.size()];
        Arrays.fill(all, temperature);
        return of(network, all);
    }

    /**
     * Nodes at temperatures of their own; heaters off and louvres closed, unless their sensor is beyond their bounds.
     *
     * @param network the network
     * @param temperatures above 0, of all nodes in the order of {@link ThermalNetwork#nodes()}; those of arithmetic nodes
     *     are a first guess, those of boundaries are not used [K]
     * @return the state
     */
    public static ThermalState of(ThermalNetwork network, double[] temperatures) {
        if (temperatures.length != network.names.size()) {
            throw new IllegalArgumentException("temperatures has " + temperatures.length + " entries, but must have "
                    + network.names.size() + ", one a node");
        }
        double[] all = temperatures.clone();
        for (int i = 0; i < network.unknowns; i++) {
            Checks.positive("the temperature of " + network.names.get(i), all[i]);
        }
        boolean[] warm = new boolean[network.switches.size()];
        for (int s = 0; s < warm.length; s++) {
            ThermalNetwork.Switch device = network.switches.get(s);
            double sensed = all[device.sensor()];
            warm[s] = sensed >= device.thermostat().upper()
                    || (sensed > device.thermostat().lower() && device.isHeater());
        }
        return new ThermalState(network, all, warm);
    }

    /**
     * The same state with some nodes at other temperatures; heaters and louvres stay as they are.
     *
     * @param changed by node, above 0 [K]
     * @return the state
     */
    public ThermalState with(Map<String, Double> changed) {
        double[] all = temperatures.clone();
        changed.forEach((node, temperature) -> {
            Checks.positive("the temperature of " + node, temperature);
            all[network.indexOf(node)] = temperature;
        });
        return new ThermalState(network, all, warm);
    }

    /**
     * The temperature of a node.
     *
     * @param node its name
     * @return temperature [K]
     */
    public double temperature(String node) {
        return temperatures[network.indexOf(node)];
    }

    /**
     * All temperatures.
     *
     * @return a copy, in the order of {@link ThermalNetwork#nodes()} [K]
     */
    public double[] temperatures() {
        return temperatures.clone();
    }

    /**
     * What is switched on.
     *
     * @return the names of the heaters that run and the louvres that stand open
     */
    public List<String> active() {
        List<String> result = new ArrayList<>();
        for (int s = 0; s < warm.length; s++) {
            ThermalNetwork.Switch device = network.switches.get(s);
            if (warm[s] != device.isHeater()) {
                result.add(device.name());
            }
        }
        return List.copyOf(result);
    }

    ThermalNetwork network() {
        return network;
    }

    boolean[] warm() {
        return warm.clone();
    }
}

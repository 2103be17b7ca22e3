/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.Map;

/**
 * The temperatures at which each node gives off what it takes up, certified by what is left over.
 *
 * @param state temperatures of all nodes, and which heaters and louvres are active
 * @param residual sum over all nodes of the magnitude of the heat that is left over [W]
 * @param throughput the heat that enters or leaves the network, whichever is more [W]
 * @param boundaryHeat heat that each boundary takes up, by name, in W; negative where it gives
 * @param iterations of Newton's method
 */
public record SteadyState(
        ThermalState state, double residual, double throughput, Map<String, Double> boundaryHeat, int iterations) {

    /**
     * Takes a copy of the map.
     *
     * @param state temperatures of all nodes, and which heaters and louvres are active
     * @param residual sum over all nodes of the magnitude of the heat that is left over [W]
     * @param throughput the heat that enters or leaves the network, whichever is more [W]
     * @param boundaryHeat heat that each boundary takes up, by name, in W; negative where it gives
     * @param iterations of Newton's method
     */
    public SteadyState {
        boundaryHeat = Map.copyOf(boundaryHeat);
    }

    /**
     * The temperature of a node.
     *
     * @param node its name
     * @return temperature [K]
     */
    public double temperature(String node) {
        return state.temperature(node);
    }

    /**
     * What a boundary takes up.
     *
     * @param boundary its name
     * @return heat, negative where it gives [W]
     */
    public double heatTo(String boundary) {
        Double heat = boundaryHeat.get(boundary);
        if (heat == null) {
            throw new IllegalArgumentException("boundary is " + boundary + ", but no boundary has that name");
        }
        return heat;
    }
}

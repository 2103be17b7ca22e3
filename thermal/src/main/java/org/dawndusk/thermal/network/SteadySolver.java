/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dawndusk.thermal.HeatBalanceException;

/**
 * Finds the steady temperatures of a network: damped Newton iteration on the sparse Jacobian, to a residual of 1e-10 of
 * the heat that passes.
 *
 * <p>All nodes are taken as if they stored nothing, all functions of time at one instant. Heaters and louvres take the
 * states that hold at the temperatures which they cause; where a heater too weak or too strong leaves none, it cycles and
 * there is no steady state. A network of T⁴ and linear paths has one solution; loads that grow with temperature may leave
 * several, of which the one near the first guess is found, or none. Immutable and thread-safe.
 */
public final class SteadySolver {
    private static final double TOLERANCE = 1e-10;
    private static final double FIRST_GUESS = 300;

    private final ThermalNetwork network;

    private SteadySolver(ThermalNetwork network) {
        this.network = network;
    }

    /**
     * A solver for a network.
     *
     * @param network the network
     * @return the solver
     */
    public static SteadySolver of(ThermalNetwork network) {
        return new SteadySolver(network);
    }

    /**
     * The steady state with all functions of time as they are at an instant.
     *
     * @param time [s]
     * @return the state
     * @throws HeatBalanceException if there is none
     */
    public SteadyState solve(double time) {
        return solve(time, Map.of(), ThermalState.uniform(network, FIRST_GUESS));
    }

    /**
     * The steady state with further loads, from a first guess.
     *
     * @param time [s]
     * @param inputs heat into nodes on top of the network's own loads, by node, in W
     * @param guess temperatures to start from, and the states that switches keep inside their bands
     * @return the state
     * @throws HeatBalanceException if there is none
     */
    public SteadyState solve(double time, Map<String, Profile> inputs, ThermalState guess) {
        Checks.finite("time", time);
        int lost = new Reach(network).isolated();
        if (lost >= 0) {
            throw new HeatBalanceException("no steady state: " + Reach.lostMessage(network, lost));
        }
        HeatFlows flows = new HeatFlows(network, inputs);
        Newton newton = new Newton(network, flows, new FrontalFactors(network.analysis));
        double[] temperature = guess.temperatures();
        boolean[] warm = guess.warm();
        boolean[] held = new boolean[network.unknowns];
        flows.boundaries(time, temperature);
        Set<List<String>> seen = new HashSet<>();
        int iterations = 0;
        while (true) {
            if (!newton.solve(time, temperature, warm, held, TOLERANCE)) {
                throw failure(newton, time, temperature, warm, flows);
            }
            iterations += newton.iterations();
            ThermalState state = new ThermalState(network, temperature.clone(), warm.clone());
            List<String> tripped = trip(temperature, warm);
            if (tripped.isEmpty()) {
                return result(state, newton, held, iterations);
            }
            if (!seen.add(state.active())) {
                throw new HeatBalanceException("no steady state at " + time + " s: " + tripped
                        + " would cycle between its bounds; with " + state.active() + " active the sensors are at "
                        + sensed(temperature) + " K");
            }
        }
    }

    private SteadyState result(ThermalState state, Newton newton, boolean[] held, int iterations) {
        double[] heats = newton.heats();
        Map<String, Double> boundaryHeat = new HashMap<>();
        for (int i = network.unknowns; i < heats.length; i++) {
            boundaryHeat.put(network.names.get(i), heats[i]);
        }
        return new SteadyState(state, Newton.absolute(heats, held), newton.throughput(heats), boundaryHeat, iterations);
    }

    /** Trips what is beyond its bounds; returns what it was. */
    private List<String> trip(double[] temperature, boolean[] warm) {
        List<String> tripped = new ArrayList<>();
        for (int s = 0; s < warm.length; s++) {
            ThermalNetwork.Switch device = network.switches.get(s);
            double sensor = temperature[device.sensor()];
            if (warm[s]
                    ? sensor <= device.thermostat().lower()
                    : sensor >= device.thermostat().upper()) {
                warm[s] = !warm[s];
                tripped.add(device.name());
            }
        }
        return tripped;
    }

    private List<Double> sensed(double[] temperature) {
        return network.switches.stream().map(s -> temperature[s.sensor()]).toList();
    }

    private HeatBalanceException failure(
            Newton newton, double time, double[] temperature, boolean[] warm, HeatFlows flows) {
        double[] heats = new double[temperature.length];
        flows.heats(time, temperature, warm, heats);
        int worst = 0;
        for (int i = 1; i < network.unknowns; i++) {
            if (Math.abs(heats[i]) > Math.abs(heats[worst])) {
                worst = i;
            }
        }
        double left = Arrays.stream(heats, 0, network.unknowns).map(Math::abs).sum();
        return new HeatBalanceException("no steady state was found at " + time + " s: after " + newton.iterations()
                + " iterations " + left + " W are left over, most of them " + heats[worst] + " W into "
                + network.names.get(worst) + " at " + temperature[worst]
                + " K. Maybe it gets more than its paths can carry, or gives more than it gets");
    }
}

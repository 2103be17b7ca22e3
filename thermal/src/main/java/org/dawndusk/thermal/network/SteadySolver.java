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

    /**
     * How the temperatures of nodes at a steady state change with any load, conductance, coupling or boundary: by the
     * adjoint, one factorisation in all and one solution a node.
     *
     * @param steady the state, as this solver found it
     * @param time at which it was found [s]
     * @param inputs the further loads with which it was found
     * @param nodes whose temperatures are asked about
     * @return their gradients, in the same order
     */
    public List<Gradient> gradients(SteadyState steady, double time, Map<String, Profile> inputs, List<String> nodes) {
        Checks.finite("time", time);
        if (steady.state().network() != network) {
            throw new IllegalArgumentException("steady is of another network");
        }
        double[] temperature = steady.state().temperatures();
        Adjoint adjoint = new Adjoint(
                network,
                new HeatFlows(network, inputs),
                time,
                temperature,
                steady.state().warm());
        return nodes.stream().map(adjoint::of).toList();
    }

    /**
     * How the steady temperature of one node changes with the network's parameters, all else held and all switches as they
     * are.
     *
     * <p>Of first order. Paths need not exist: the answer is then what a small new one would do. Immutable and thread-safe.
     */
    public static final class Gradient {
        private final ThermalNetwork network;
        private final double[] temperature;
        private final double[] weight;
        private final Map<String, Double> byBoundary;

        Gradient(ThermalNetwork network, double[] temperature, double[] weight, Map<String, Double> byBoundary) {
            this.network = network;
            this.temperature = temperature;
            this.weight = weight;
            this.byBoundary = Map.copyOf(byBoundary);
        }

        /**
         * By the heat into a node.
         *
         * @param node that takes it
         * @return slope [K/W]
         */
        public double byLoad(String node) {
            return weight[network.indexOf(node)];
        }

        /**
         * By a linear conductance.
         *
         * @param one end
         * @param other end
         * @return slope [K²/W]
         */
        public double byConductor(String one, String other) {
            int i = network.indexOf(one);
            int j = network.indexOf(other);
            return (weight[i] - weight[j]) * (temperature[j] - temperature[i]);
        }

        /**
         * By a radiative coupling.
         *
         * @param one end
         * @param other end
         * @return slope [K/m²]
         */
        public double byRadiative(String one, String other) {
            int i = network.indexOf(one);
            int j = network.indexOf(other);
            double here = temperature[i] * temperature[i];
            double there = temperature[j] * temperature[j];
            return (weight[i] - weight[j]) * HeatFlows.SIGMA * (there * there - here * here);
        }

        /**
         * By the capacity rate of a flow.
         *
         * @param upstream node
         * @param downstream node
         * @return slope [K²/W]
         */
        public double byFlow(String upstream, String downstream) {
            int from = network.indexOf(upstream);
            int to = network.indexOf(downstream);
            return weight[to] * (temperature[from] - temperature[to]);
        }

        /**
         * By the temperature of a boundary.
         *
         * @param boundary its name
         * @return slope [1]
         */
        public double byBoundary(String boundary) {
            Double slope = byBoundary.get(boundary);
            if (slope == null) {
                throw new IllegalArgumentException("boundary is " + boundary + ", but no boundary has that name");
            }
            return slope;
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

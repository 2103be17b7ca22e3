/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.dawndusk.thermal.HeatBalanceException;

/**
 * Follows the temperatures of a network in time, with an implicit method of order 5 and steps by its error: stiffness
 * costs nothing.
 *
 * <p>A Rosenbrock method ({@linkplain Transient dense output} of order 4) on the sparse network: one factorisation a step,
 * its symbolic part once per network. It stops exactly at the switching instants of the network and its inputs, where
 * heaters and louvres trip, and where a guard is zero, and starts again from the temperatures alone; so that advancing in
 * two pieces that meet at a switching instant gives the same numbers, bit for bit, as one call. The error of a step is held
 * below the tolerance in the root mean square over the nodes, and below ten times the tolerance at each.
 *
 * <p>Source: G. Steinebach, BIT Numerical Mathematics 63 (2023) 27; E. Hairer, G. Wanner, Solving Ordinary Differential
 * Equations II, 2nd ed., 1996, chapter IV.7. Immutable and thread-safe.
 */
public final class TransientSolver {
    private final ThermalNetwork network;
    private final double relative;
    private final double absolute;
    private final double largestStep;
    private final int[] observed;
    private final Map<String, ToDoubleFunction<ThermalState>> guards;

    private TransientSolver(Builder b) {
        network = b.network;
        relative = b.relative;
        absolute = b.absolute;
        largestStep = b.largestStep;
        guards = new LinkedHashMap<>(b.guards);
        observed = b.observed.isEmpty()
                ? java.util.stream.IntStream.range(0, network.unknowns).toArray()
                : b.observed.stream().mapToInt(i -> i).toArray();
    }

    /**
     * A solver with a relative tolerance of 1e-6 and all nodes observed, unless said otherwise.
     *
     * @param network the network
     * @return a builder
     */
    public static Builder builder(ThermalNetwork network) {
        return new Builder(network);
    }

    /**
     * Follows the network's own loads.
     *
     * @param state temperatures at the start
     * @param from start [s]
     * @param to end, after the start [s]
     * @return the course, with the state at its end
     * @throws HeatBalanceException if the step size collapses
     */
    public Transient advance(ThermalState state, double from, double to) {
        return advance(state, from, to, Map.of());
    }

    /**
     * Follows the network with further loads, which may be others at each call.
     *
     * @param state temperatures at the start
     * @param from start [s]
     * @param to end, after the start [s]
     * @param inputs heat into nodes on top of the network's own loads, by node, in W
     * @return the course, with the state at its end or where a guard stopped it
     * @throws HeatBalanceException if the step size collapses
     */
    public Transient advance(ThermalState state, double from, double to, Map<String, Profile> inputs) {
        Checks.finite("from", from);
        if (!(to > from && to <= Double.MAX_VALUE)) {
            throw Checks.refusal("to", to, "(" + from + ", ∞)");
        }
        if (state.network() != network) {
            throw new IllegalArgumentException("state is of another network");
        }
        TreeSet<Double> stops = new TreeSet<>();
        for (double instant : network.switchingInstants()) {
            stops.add(instant);
        }
        for (Profile input : inputs.values()) {
            for (double instant : input.switchingInstants()) {
                stops.add(instant);
            }
        }
        Integration integration =
                new Integration(network, inputs, state, relative, absolute, largestStep, observed, guards);
        double time = from;
        for (double stop : stops.subSet(from, false, to, false)) {
            if (!integration.run(time, stop)) {
                return integration.result();
            }
            time = stop;
        }
        integration.run(time, to);
        return integration.result();
    }

    /**
     * The cyclic steady state: temperatures that return to themselves after a period, such as an orbit.
     *
     * @param from start of the period [s]
     * @param period its length; loads and boundaries must repeat with it [s]
     * @return the cycle, closed to 1e-3 K or better
     * @throws HeatBalanceException if none is found
     */
    public Cycle cycle(double from, double period) {
        return cycle(from, period, Map.of(), 1e-3);
    }

    /**
     * The cyclic steady state with further loads. Found by Anderson's acceleration of the map from the start of a period to
     * its end, which takes a few periods where heavy nodes would take hundreds to settle by themselves.
     *
     * <p>Source: H. F. Walker, P. Ni, Anderson acceleration for fixed-point iterations, SIAM J. Numer. Anal. 49 (2011)
     * 1715-1735.
     *
     * @param from start of the period [s]
     * @param period its length; loads and boundaries must repeat with it [s]
     * @param inputs heat into nodes on top of the network's own loads, by node, in W
     * @param closure largest difference between start and end of any node; not far below the integration's error [K]
     * @return the cycle
     * @throws HeatBalanceException if none is found, as where a thermostat does not repeat with the period
     */
    public Cycle cycle(double from, double period, Map<String, Profile> inputs, double closure) {
        Checks.positive("period", period);
        Checks.positive("closure", closure);
        return new CycleSearch(this, network, from, period, inputs, closure).find();
    }

    /** Collects the settings; each call checks its arguments. Not thread-safe. */
    public static final class Builder {
        private final ThermalNetwork network;
        private double relative = 1e-6;
        private double absolute = 1e-6;
        private double largestStep = Double.MAX_VALUE;
        private final List<Integer> observed = new ArrayList<>();
        private final Map<String, ToDoubleFunction<ThermalState>> guards = new LinkedHashMap<>();

        private Builder(ThermalNetwork network) {
            this.network = network;
        }

        /**
         * The tolerance of each step's error relative to the temperature; the absolute one becomes as many kelvin.
         *
         * @param tolerance in [1e-12, 0.01] [1]
         * @return this
         */
        public Builder tolerance(double tolerance) {
            Checks.within("tolerance", tolerance, 1e-12, 1e-2);
            relative = tolerance;
            absolute = tolerance;
            return this;
        }

        /**
         * The longest step, for loads with pulses so short that steps could pass over them. A switching instant at a pulse
         * is the better way.
         *
         * @param step above 0 [s]
         * @return this
         */
        public Builder largestStep(double step) {
            Checks.positive("step", step);
            largestStep = step;
            return this;
        }

        /**
         * Nodes whose course is kept. Without a call all are, which takes 40 bytes a node and step.
         *
         * @param nodes names, no boundaries
         * @return this
         */
        public Builder observe(String... nodes) {
            for (String node : nodes) {
                int i = network.indexOf(node);
                if (i >= network.unknowns) {
                    throw new IllegalArgumentException(
                            "node is " + node + ", but the temperature of a boundary is known");
                }
                observed.add(i);
            }
            return this;
        }

        /**
         * Stops where a function of the state changes sign, such as a margin to a limit.
         *
         * @param name of the guard
         * @param guard the function, continuous, any unit
         * @return this
         */
        public Builder guard(String name, ToDoubleFunction<ThermalState> guard) {
            guards.put(name, guard);
            return this;
        }

        /**
         * The solver.
         *
         * @return an immutable solver
         */
        public TransientSolver build() {
            return new TransientSolver(this);
        }
    }
}

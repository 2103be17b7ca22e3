/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A thermal network by lumped parameters: nodes that store heat (diffusive), nodes that store none (arithmetic) and nodes
 * whose temperature is given (boundary), joined by linear conductors GL, radiative couplings GR and one-way flows.
 *
 * <pre>C dT/dt = Q + Σ GL (T_j - T) + Σ σ GR (T_j⁴ - T⁴) + Σ ṁc (T_upstream - T)</pre>
 *
 * <p>Each node is isothermal; radiation is grey and diffuse, with GR = area × script-F factor. Loads, capacities and
 * conductances may depend on time and temperature. Positive heat flows into a node. Built by a {@linkplain #builder()
 * builder}, immutable, thread-safe as far as the user's functions are; tens of thousands of nodes. What can be known to
 * be wrong is refused in {@link Builder#build()}.
 *
 * <p>Source: D. G. Gilmore (ed.), Spacecraft Thermal Control Handbook, vol. I, 2nd ed., 2002, chapter 15.
 */
public final class ThermalNetwork {
    /** A heater or a louvre. */
    record Switch(String name, int one, int other, int sensor, double cold, double warm, Thermostat thermostat) {
        boolean isHeater() {
            return other < 0;
        }
    }

    /** A capacity by a function, or a load. */
    record NodeTerm(int node, NodeFunction function) {}

    /** Nodes whose temperature is sought; the boundaries' indices follow. */
    final int unknowns;

    final List<String> names;
    final Map<String, Integer> index;
    /** Of each unknown; 0 where it stores nothing or its capacity is a function. */
    final double[] capacity;

    final List<NodeTerm> capacities;
    /** Whether each unknown stores heat. */
    final boolean[] stores;

    final List<Profile> boundaries;
    final int[] linearOne;
    final int[] linearOther;
    final double[] linear;
    final int[] radiativeOne;
    final int[] radiativeOther;
    final double[] radiative;
    final List<Exchange> exchanges;
    final double[] load;
    final List<Profile> profiles;
    final int[] profileNode;
    final int[] profileOf;
    final double[] profileFactor;
    final List<NodeTerm> loads;
    final List<Switch> switches;
    final boolean isolatedParts;
    final boolean varies;
    private final double[] instants;
    /** The pairs of unknowns that exchange heat, and which pair each path belongs to, -1 with a boundary. */
    final int[] pairOne;

    final int[] pairOther;
    final int[] linearPair;
    final int[] radiativePair;
    final int[] exchangePair;
    final int[] switchPair;
    final FrontalAnalysis analysis;

    private ThermalNetwork(Builder b) {
        unknowns = b.unknowns.size();
        List<String> all = new ArrayList<>(b.unknowns);
        all.addAll(b.boundaries.keySet());
        names = List.copyOf(all);
        int[] at = new int[names.size()];
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < at.length; i++) {
            places.put(names.get(i), i);
            at[b.end(names.get(i))] = i;
        }
        index = Map.copyOf(places);
        capacity = new double[unknowns];
        load = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            int id = b.end(names.get(i));
            capacity[i] = b.capacity.getOrDefault(id, 0.0);
            load[i] = b.load.getOrDefault(id, 0.0);
        }
        capacities = b.capacities.stream()
                .map(term -> new NodeTerm(at[term.node()], term.function()))
                .toList();
        stores = new boolean[unknowns];
        for (int i = 0; i < unknowns; i++) {
            stores[i] = capacity[i] > 0;
        }
        for (NodeTerm term : capacities) {
            stores[term.node()] = true;
        }
        loads = b.loads.stream()
                .map(term -> new NodeTerm(at[term.node()], term.function()))
                .toList();
        boundaries = List.copyOf(b.boundaries.values());
        linearOne = b.linear.ones(at);
        linearOther = b.linear.others(at);
        linear = b.linear.values();
        radiativeOne = b.radiative.ones(at);
        radiativeOther = b.radiative.others(at);
        radiative = b.radiative.values();
        exchanges = b.exchanges.stream().map(maker -> maker.apply(at)).toList();
        switches = b.switches.stream()
                .map(s -> new Switch(
                        s.name(),
                        at[s.one()],
                        s.other() < 0 ? -1 : at[s.other()],
                        at[s.sensor()],
                        s.cold(),
                        s.warm(),
                        s.thermostat()))
                .toList();
        profiles = List.copyOf(b.profiles.keySet());
        profileNode = b.profileLoads.ones(at);
        profileOf = b.profileLoads.plainOthers();
        profileFactor = b.profileLoads.values();
        isolatedParts = b.isolatedParts;
        instants = b.instants.stream().mapToDouble(Double::doubleValue).toArray();
        varies = !b.functions.isEmpty()
                || boundaries.stream().anyMatch(p -> !p.isConstant())
                || profiles.stream().anyMatch(p -> !p.isConstant());

        Pairs pairs = new Pairs(unknowns);
        linearPair = pairs.of(linearOne, linearOther);
        radiativePair = pairs.of(radiativeOne, radiativeOther);
        exchangePair = pairs.of(
                exchanges.stream().mapToInt(Exchange::one).toArray(),
                exchanges.stream().mapToInt(Exchange::other).toArray());
        switchPair = pairs.of(
                switches.stream().mapToInt(Switch::one).toArray(),
                switches.stream()
                        .mapToInt(s -> s.isHeater() ? s.one() : s.other())
                        .toArray());
        pairOne = pairs.ones();
        pairOther = pairs.others();
        new Reach(this).check();
        analysis = FrontalAnalysis.of(unknowns, pairOne, pairOther);
    }

    /**
     * An empty network.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * All nodes, in the order of {@link ThermalState#temperatures()}: those whose temperature is sought, then the
     * boundaries.
     *
     * @return their names
     */
    public List<String> nodes() {
        return names;
    }

    /**
     * All instants at which a load, a boundary or a function of the network jumps.
     *
     * @return ascending instants [s]
     */
    public double[] switchingInstants() {
        return instants.clone();
    }

    /**
     * Which heat pipes and two-phase loops carry all that they can.
     *
     * @param state temperatures
     * @param time [s]
     * @return their names
     */
    public List<String> atLimit(ThermalState state, double time) {
        double[] t = state.temperatures();
        return exchanges.stream()
                .filter(e -> e.atLimit(time, t[e.one()], t[e.other()]))
                .map(Exchange::name)
                .toList();
    }

    int indexOf(String node) {
        Integer i = index.get(node);
        if (i == null) {
            throw new IllegalArgumentException("node is " + node + ", but no node of the network has that name");
        }
        return i;
    }

    /** Collects nodes and paths; each call checks its arguments. Nodes come before the paths that join them. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Integer> nodes = new HashMap<>();
        private final List<String> unknowns = new ArrayList<>();
        private final Map<String, Profile> boundaries = new LinkedHashMap<>();
        private final Map<Integer, Double> capacity = new HashMap<>();
        private final List<NodeTerm> capacities = new ArrayList<>();
        private final Map<Integer, Double> load = new HashMap<>();
        private final List<NodeTerm> loads = new ArrayList<>();
        private final Paths linear = new Paths();
        private final Paths radiative = new Paths();
        private final Paths profileLoads = new Paths();
        private final Map<Profile, Integer> profiles = new LinkedHashMap<>();
        private final List<java.util.function.Function<int[], Exchange>> exchanges = new ArrayList<>();
        private final java.util.Set<String> pathNames = new java.util.HashSet<>();
        private final List<Switch> switches = new ArrayList<>();
        private final List<NodeFunction> functions = new ArrayList<>();
        private final java.util.TreeSet<Double> instants = new java.util.TreeSet<>();
        private boolean isolatedParts;

        private Builder() {}

        /**
         * A diffusive node: it stores heat.
         *
         * @param name of the node
         * @param capacity heat capacity, above 0 [J/K]
         * @return this
         */
        public Builder node(String name, double capacity) {
            Checks.positive("the capacity of " + name, capacity);
            this.capacity.put(unknown(name), capacity);
            return this;
        }

        /**
         * A diffusive node whose capacity depends on time or temperature, such as one that melts over a span.
         *
         * @param name of the node
         * @param capacity heat capacity, above 0, in J/K
         * @return this
         */
        public Builder node(String name, NodeFunction capacity) {
            capacities.add(new NodeTerm(unknown(name), known(capacity)));
            return this;
        }

        /**
         * An arithmetic node: it stores no heat and stands at its balance at any time.
         *
         * @param name of the node
         * @return this
         */
        public Builder arithmetic(String name) {
            unknown(name);
            return this;
        }

        /**
         * A boundary of fixed temperature, such as space.
         *
         * @param name of the node
         * @param temperature at least 0 [K]
         * @return this
         */
        public Builder boundary(String name, double temperature) {
            Checks.notNegative("the temperature of " + name, temperature);
            return boundary(name, Profile.constant(temperature));
        }

        /**
         * A boundary whose temperature is given in time.
         *
         * @param name of the node
         * @param temperature at least 0, in K
         * @return this
         */
        public Builder boundary(String name, Profile temperature) {
            register(name);
            boundaries.put(name, known(temperature));
            return this;
        }

        /**
         * A linear conductor GL.
         *
         * @param one end
         * @param other end
         * @param conductance at least 0 [W/K]
         * @return this
         */
        public Builder conductor(String one, String other, double conductance) {
            Checks.notNegative("the conductance of " + path(one, other), conductance);
            linear.add(end(one), otherEnd(one, other), conductance);
            return this;
        }

        /**
         * A linear conductor that depends on time or on the mean temperature of its ends.
         *
         * @param one end
         * @param other end
         * @param conductance at least 0, in W/K
         * @return this
         */
        public Builder conductor(String one, String other, NodeFunction conductance) {
            return conductor(one, other, conductance, false);
        }

        /**
         * A radiative coupling GR, the same both ways.
         *
         * @param one end
         * @param other end
         * @param area radiating area times script-F factor, at least 0 [m²]
         * @return this
         */
        public Builder radiative(String one, String other, double area) {
            Checks.notNegative("the coupling of " + path(one, other), area);
            radiative.add(end(one), otherEnd(one, other), area);
            return this;
        }

        /**
         * A radiative coupling that depends on time or on the mean temperature of its ends.
         *
         * @param one end
         * @param other end
         * @param area radiating area times script-F factor, at least 0, in m²
         * @return this
         */
        public Builder radiative(String one, String other, NodeFunction area) {
            return conductor(one, other, area, true);
        }

        /**
         * All radiative couplings of a set of nodes, as a ray tracer gives them.
         *
         * @param ends the nodes
         * @param areas symmetric to 1e-6 of the larger of each two, else refused; the diagonal is left out [m²]
         * @return this
         */
        public Builder radiative(List<String> ends, double[][] areas) {
            for (int i = 0; i < ends.size(); i++) {
                if (areas.length != ends.size() || areas[i].length != ends.size()) {
                    throw new IllegalArgumentException("areas must have " + ends.size() + " rows and columns");
                }
                for (int j = 0; j < i; j++) {
                    double here = areas[i][j];
                    double there = areas[j][i];
                    if (!(Math.abs(here - there) <= SYMMETRY * Math.max(Math.abs(here), Math.abs(there)))) {
                        throw new IllegalArgumentException("the coupling of " + path(ends.get(i), ends.get(j)) + " is "
                                + here + " and back " + there + ", but must be the same both ways");
                    }
                    if (here != 0) {
                        radiative(ends.get(i), ends.get(j), (here + there) / 2);
                    }
                }
            }
            return this;
        }

        /**
         * Multi-layer insulation by its effective emittance, which holds conduction through seams too.
         *
         * @param one side
         * @param other side
         * @param area of the blanket [m²]
         * @param effectiveEmittance of the whole blanket, in [0, 1] [1]
         * @return this
         */
        public Builder insulation(String one, String other, double area, double effectiveEmittance) {
            Checks.positive("area", area);
            Checks.within("effectiveEmittance", effectiveEmittance, 0, 1);
            return radiative(one, other, area * effectiveEmittance);
        }

        /**
         * A flow from one node into the next: it brings the upstream temperature and leaves with the downstream one.
         *
         * @param upstream node
         * @param downstream node, to which the heat goes
         * @param capacityRate mass flow times specific heat, at least 0 [W/K]
         * @return this
         */
        public Builder flow(String upstream, String downstream, double capacityRate) {
            Checks.notNegative("the capacity rate of " + path(upstream, downstream), capacityRate);
            return flow(upstream, downstream, Profile.constant(capacityRate));
        }

        /**
         * A flow that changes in time, such as that of a pump that is throttled.
         *
         * @param upstream node
         * @param downstream node, to which the heat goes
         * @param capacityRate mass flow times specific heat, at least 0, in W/K
         * @return this
         */
        public Builder flow(String upstream, String downstream, Profile capacityRate) {
            int from = end(upstream);
            int to = otherEnd(upstream, downstream);
            NodeFunction rate = NodeFunction.of(known(capacityRate));
            exchanges.add(at -> new Exchange.Flow(path(upstream, downstream), at[from], at[to], rate));
            return this;
        }

        /**
         * A pumped single-phase loop: one flow through all its stations and back, with the pump's power as heat.
         *
         * @param capacityRate mass flow times specific heat, above 0 [W/K]
         * @param pumpPower drawn by the pump, all of it heat at the first station [W]
         * @param stations the nodes in the order of the flow
         * @return this
         */
        public Builder pumpedLoop(double capacityRate, double pumpPower, List<String> stations) {
            Checks.positive("capacityRate", capacityRate);
            Checks.notNegative("pumpPower", pumpPower);
            if (stations.size() < 2) {
                throw new IllegalArgumentException("stations are " + stations + ", but must be two or more");
            }
            for (int i = 0; i < stations.size(); i++) {
                flow(stations.get(i), stations.get((i + 1) % stations.size()), capacityRate);
            }
            return load(stations.get(0), pumpPower);
        }

        /**
         * A heat pipe: a conductance, up to the heat at which it dries out.
         *
         * @param name of the pipe
         * @param one end
         * @param other end
         * @param conductance from wall to wall, by the mean temperature, in W/K
         * @param limit the least of its capillary, sonic, entrainment and boiling limits, by the mean temperature, in W
         * @return this
         */
        public Builder heatPipe(String name, String one, String other, NodeFunction conductance, NodeFunction limit) {
            int from = end(one);
            int to = otherEnd(one, other);
            pathName(name);
            NodeFunction g = known(conductance);
            NodeFunction most = known(limit);
            exchanges.add(at -> new Exchange.Limited(name, at[from], at[to], g, most));
            return this;
        }

        /**
         * A pumped two-phase loop: nearly isothermal between evaporator and condenser, up to the heat at which all of its
         * fluid is vapour, with the pump's power as heat at the condenser.
         *
         * @param name of the loop
         * @param evaporator where the heat enters
         * @param condenser where it leaves
         * @param conductance evaporator and condenser in series [W/K]
         * @param latentRate mass flow times heat of vaporisation times the largest vapour quality [W]
         * @param pumpPower drawn by the pump [W]
         * @return this
         */
        public Builder twoPhaseLoop(
                String name,
                String evaporator,
                String condenser,
                double conductance,
                double latentRate,
                double pumpPower) {
            Checks.positive("conductance", conductance);
            Checks.positive("latentRate", latentRate);
            Checks.notNegative("pumpPower", pumpPower);
            heatPipe(name, evaporator, condenser, (t, temperature) -> conductance, (t, temperature) -> latentRate);
            return load(condenser, pumpPower);
        }

        /**
         * A heat pump.
         *
         * @param name of the machine
         * @param cold the node that it cools
         * @param warm the node that takes the heat and the work
         * @param machine its model
         * @return this
         */
        public Builder heatPump(String name, String cold, String warm, HeatPump machine) {
            int from = end(cold);
            int to = otherEnd(cold, warm);
            pathName(name);
            known(machine.input());
            exchanges.add(at -> new Exchange.Pump(name, at[from], at[to], machine));
            return this;
        }

        /**
         * A constant load; loads of a node add up.
         *
         * @param node that takes it, no boundary
         * @param heat into the node [W]
         * @return this
         */
        public Builder load(String node, double heat) {
            Checks.finite("the load of " + node, heat);
            load.merge(inner(node), heat, Double::sum);
            return this;
        }

        /**
         * A load in time.
         *
         * @param node that takes it, no boundary
         * @param heat into the node, in W
         * @return this
         */
        public Builder load(String node, Profile heat) {
            return load(node, 1, heat);
        }

        /**
         * A share of a quantity that many nodes have in common, such as the absorbed flux of a side: one profile, evaluated
         * once for all.
         *
         * @param node that takes it, no boundary
         * @param factor such as the absorbing area [any]
         * @param quantity such as the absorbed flux; factor times quantity is heat in W
         * @return this
         */
        public Builder load(String node, double factor, Profile quantity) {
            Checks.finite("factor", factor);
            int number = profiles.computeIfAbsent(known(quantity), p -> profiles.size());
            profileLoads.add(inner(node), number, factor);
            return this;
        }

        /**
         * A load that depends on the node's temperature, such as dissipation with leakage.
         *
         * @param node that takes it, no boundary
         * @param heat into the node, in W
         * @return this
         */
        public Builder load(String node, NodeFunction heat) {
            loads.add(new NodeTerm(inner(node), known(heat)));
            return this;
        }

        /**
         * A thermostatted heater: it runs while its thermostat is cold.
         *
         * @param name of the heater
         * @param node that it heats, no boundary
         * @param sensor the diffusive node whose temperature it follows
         * @param power while it runs [W]
         * @param thermostat its bounds
         * @return this
         */
        public Builder heater(String name, String node, String sensor, double power, Thermostat thermostat) {
            Checks.positive("power", power);
            pathName(name);
            switches.add(new Switch(name, inner(node), -1, sensor(sensor), power, 0, thermostat));
            return this;
        }

        /**
         * A louvre: a radiative coupling that stands open while its thermostat is warm.
         *
         * @param name of the louvre
         * @param node that radiates and whose temperature it follows, diffusive
         * @param sink that it radiates to
         * @param closed radiating area times factor while closed, at least 0 [m²]
         * @param open the same while open, above {@code closed} [m²]
         * @param thermostat its bounds
         * @return this
         */
        public Builder louvre(
                String name, String node, String sink, double closed, double open, Thermostat thermostat) {
            Checks.notNegative("closed", closed);
            if (!(open > closed && open <= Double.MAX_VALUE)) {
                throw Checks.refusal("open", open, "(" + closed + ", ∞)");
            }
            pathName(name);
            switches.add(new Switch(name, inner(node), otherEnd(node, sink), sensor(node), closed, open, thermostat));
            return this;
        }

        /**
         * Permits parts without a path to any boundary: they keep what heat they have, and have no steady state.
         *
         * @return this
         */
        public Builder allowIsolatedParts() {
            isolatedParts = true;
            return this;
        }

        /**
         * The network.
         *
         * @return an immutable network
         * @throws IllegalArgumentException if a node is joined to nothing, or a part has no path to a boundary
         */
        public ThermalNetwork build() {
            if (unknowns.isEmpty()) {
                throw new IllegalArgumentException("the network has no node whose temperature is sought");
            }
            return new ThermalNetwork(this);
        }

        private Builder conductor(String one, String other, NodeFunction conductance, boolean radiates) {
            int from = end(one);
            int to = otherEnd(one, other);
            NodeFunction g = known(conductance);
            exchanges.add(at -> new Exchange.Conductor(path(one, other), at[from], at[to], g, radiates));
            return this;
        }

        private static String path(String one, String other) {
            return one + " - " + other;
        }

        private int unknown(String name) {
            unknowns.add(name);
            return register(name);
        }

        private int register(String name) {
            if (nodes.putIfAbsent(name, nodes.size()) != null) {
                throw new IllegalArgumentException("name is " + name + ", but a node of that name is there already");
            }
            return nodes.size() - 1;
        }

        private int end(String name) {
            Integer node = nodes.get(name);
            if (node == null) {
                throw new IllegalArgumentException("node is " + name + ", but no node of that name is there yet");
            }
            return node;
        }

        private int otherEnd(String one, String other) {
            if (one.equals(other)) {
                throw new IllegalArgumentException("a path from " + one + " to itself carries nothing");
            }
            return end(other);
        }

        private int inner(String name) {
            if (boundaries.containsKey(name)) {
                throw new IllegalArgumentException("node is " + name + ", but a boundary takes no load");
            }
            return end(name);
        }

        private int sensor(String name) {
            int node = inner(name);
            if (!capacity.containsKey(node) && capacities.stream().noneMatch(term -> term.node() == node)) {
                throw new IllegalArgumentException("sensor is " + name + ", but must be a node with a capacity");
            }
            return node;
        }

        private void pathName(String name) {
            if (!pathNames.add(name)) {
                throw new IllegalArgumentException("name is " + name + ", but a device of that name is there already");
            }
        }

        private Profile known(Profile profile) {
            for (double instant : profile.switchingInstants()) {
                instants.add(instant);
            }
            return profile;
        }

        private NodeFunction known(NodeFunction function) {
            functions.add(function);
            for (double instant : function.switchingInstants()) {
                instants.add(instant);
            }
            return function;
        }
    }

    /** Couplings may differ by this much there and back. */
    private static final double SYMMETRY = 1e-6;

    /** Pairs of nodes with a number each, growing. */
    private static final class Paths {
        private int[] one = new int[16];
        private int[] other = new int[16];
        private double[] value = new double[16];
        private int count;

        void add(int first, int second, double number) {
            if (count == one.length) {
                one = Arrays.copyOf(one, 2 * count);
                other = Arrays.copyOf(other, 2 * count);
                value = Arrays.copyOf(value, 2 * count);
            }
            one[count] = first;
            other[count] = second;
            value[count++] = number;
        }

        int[] ones(int[] at) {
            return Arrays.stream(one, 0, count).map(i -> at[i]).toArray();
        }

        int[] others(int[] at) {
            return Arrays.stream(other, 0, count).map(i -> at[i]).toArray();
        }

        int[] plainOthers() {
            return Arrays.copyOf(other, count);
        }

        double[] values() {
            return Arrays.copyOf(value, count);
        }
    }
}

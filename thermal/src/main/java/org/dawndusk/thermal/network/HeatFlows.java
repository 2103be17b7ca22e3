/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The heat into each node of a network and its slopes by the temperatures, at given temperatures and time.
 *
 * <p>Working memory of one solution; not thread-safe.
 */
final class HeatFlows {
    /** CODATA 2018 [W/m²/K⁴]. */
    static final double SIGMA = 5.670374419e-8;

    private final ThermalNetwork network;
    private final int unknowns;
    private final int[] inputNode;
    private final Profile[] input;
    private final double[] fourth;
    private final double[] profileValue;
    private final double[] fixedDiagonal;
    private final double[] fixedPair;
    private final double[] heats = new double[2];
    private final double[] slopes = new double[4];
    private final boolean varies;
    /** Minus the slopes of the heats: by the own temperature, and of each pair by the other's, in the row of the first. */
    final double[] diagonal;

    final double[] firstRow;
    final double[] otherRow;

    /** What crosses the network's borders, after {@link #heats}. */
    private double loads;

    private double work;
    private double advected;

    HeatFlows(ThermalNetwork network, Map<String, Profile> inputs) {
        this.network = network;
        unknowns = network.unknowns;
        List<String> names = inputs.keySet().stream().sorted().toList();
        inputNode = new int[names.size()];
        input = new Profile[names.size()];
        for (int k = 0; k < input.length; k++) {
            inputNode[k] = network.indexOf(names.get(k));
            input[k] = inputs.getOrDefault(names.get(k), Profile.constant(0));
            if (inputNode[k] >= unknowns) {
                throw new IllegalArgumentException("node is " + names.get(k) + ", but a boundary takes no load");
            }
        }
        varies = network.varies || Arrays.stream(input).anyMatch(p -> !p.isConstant());
        fourth = new double[network.names.size()];
        profileValue = new double[network.profiles.size()];
        diagonal = new double[unknowns];
        firstRow = new double[network.pairOne.length];
        otherRow = new double[network.pairOne.length];
        fixedDiagonal = new double[unknowns];
        fixedPair = new double[network.pairOne.length];
        for (int k = 0; k < network.linear.length; k++) {
            double g = network.linear[k];
            if (network.linearOne[k] < unknowns) {
                fixedDiagonal[network.linearOne[k]] += g;
            }
            if (network.linearOther[k] < unknowns) {
                fixedDiagonal[network.linearOther[k]] += g;
            }
            if (network.linearPair[k] >= 0) {
                fixedPair[network.linearPair[k]] -= g;
            }
        }
    }

    /** Whether anything but the temperatures changes in time. */
    boolean varies() {
        return varies;
    }

    double loads() {
        return loads;
    }

    double work() {
        return work;
    }

    double advected() {
        return advected;
    }

    /** Sets the temperatures of the boundaries. */
    void boundaries(double time, double[] temperature) {
        for (int k = 0; k < network.boundaries.size(); k++) {
            int i = unknowns + k;
            temperature[i] = Checks.notNegativeAt(
                    "the temperature",
                    network.names.get(i),
                    time,
                    network.boundaries.get(k).at(time));
        }
    }

    /**
     * Heat into every node.
     *
     * @param time [s]
     * @param temperature of all nodes, the boundaries' as they are at that time [K]
     * @param warm state of each switch
     * @param into filled, boundaries too [W]
     */
    void heats(double time, double[] temperature, boolean[] warm, double[] into) {
        Arrays.fill(into, 0);
        loads(time, temperature, warm, into);
        double total = 0;
        for (int i = 0; i < unknowns; i++) {
            total += into[i];
        }
        loads = total;
        linear(temperature, into);
        radiation(temperature, warm, into);
        work = 0;
        advected = 0;
        for (Exchange exchange : network.exchanges) {
            int a = exchange.one();
            int b = exchange.other();
            exchange.exchange(time, temperature[a], temperature[b], false, heats, slopes);
            into[a] += heats[0];
            into[b] += heats[1];
            if (exchange.isWork()) {
                work += heats[0] + heats[1];
            } else {
                advected += heats[0] + heats[1];
            }
        }
    }

    private void loads(double time, double[] temperature, boolean[] warm, double[] into) {
        System.arraycopy(network.load, 0, into, 0, unknowns);
        for (int p = 0; p < profileValue.length; p++) {
            profileValue[p] = network.profiles.get(p).at(time);
        }
        int[] node = network.profileNode;
        int[] profile = network.profileOf;
        double[] factor = network.profileFactor;
        for (int k = 0; k < node.length; k++) {
            into[node[k]] += factor[k] * profileValue[profile[k]];
        }
        for (double value : profileValue) {
            if (!(Math.abs(value) <= Double.MAX_VALUE)) {
                refuseProfile(time);
            }
        }
        for (ThermalNetwork.NodeTerm term : network.loads) {
            int i = term.node();
            into[i] += Checks.finiteAt(
                    "the load", network.names.get(i), time, term.function().at(time, temperature[i]));
        }
        for (int k = 0; k < input.length; k++) {
            int i = inputNode[k];
            into[i] += Checks.finiteAt("the input", network.names.get(i), time, input[k].at(time));
        }
        for (int s = 0; s < warm.length; s++) {
            ThermalNetwork.Switch device = network.switches.get(s);
            if (device.isHeater() && !warm[s]) {
                into[device.one()] += device.cold();
            }
        }
    }

    private void refuseProfile(double time) {
        for (int k = 0; k < network.profileNode.length; k++) {
            String name = network.names.get(network.profileNode[k]);
            Checks.finiteAt("the load", name, time, profileValue[network.profileOf[k]]);
        }
    }

    private void linear(double[] temperature, double[] into) {
        int[] one = network.linearOne;
        int[] other = network.linearOther;
        double[] g = network.linear;
        for (int k = 0; k < g.length; k++) {
            double heat = g[k] * (temperature[other[k]] - temperature[one[k]]);
            into[one[k]] += heat;
            into[other[k]] -= heat;
        }
    }

    private void radiation(double[] temperature, boolean[] warm, double[] into) {
        for (int i = 0; i < fourth.length; i++) {
            double square = temperature[i] * temperature[i];
            fourth[i] = SIGMA * square * square;
        }
        int[] one = network.radiativeOne;
        int[] other = network.radiativeOther;
        double[] area = network.radiative;
        for (int k = 0; k < area.length; k++) {
            double heat = area[k] * (fourth[other[k]] - fourth[one[k]]);
            into[one[k]] += heat;
            into[other[k]] -= heat;
        }
        for (int s = 0; s < warm.length; s++) {
            ThermalNetwork.Switch device = network.switches.get(s);
            if (!device.isHeater()) {
                double heat =
                        (warm[s] ? device.warm() : device.cold()) * (fourth[device.other()] - fourth[device.one()]);
                into[device.one()] += heat;
                into[device.other()] -= heat;
            }
        }
    }

    /** Minus the slopes of all heats, into the three arrays of this object. */
    void slopes(double time, double[] temperature, boolean[] warm) {
        System.arraycopy(fixedDiagonal, 0, diagonal, 0, unknowns);
        System.arraycopy(fixedPair, 0, firstRow, 0, firstRow.length);
        System.arraycopy(fixedPair, 0, otherRow, 0, otherRow.length);
        int[] one = network.radiativeOne;
        int[] other = network.radiativeOther;
        for (int k = 0; k < one.length; k++) {
            radiative(one[k], other[k], network.radiativePair[k], network.radiative[k], temperature);
        }
        for (int s = 0; s < warm.length; s++) {
            ThermalNetwork.Switch device = network.switches.get(s);
            if (!device.isHeater()) {
                double area = warm[s] ? device.warm() : device.cold();
                radiative(device.one(), device.other(), network.switchPair[s], area, temperature);
            }
        }
        for (int k = 0; k < network.exchanges.size(); k++) {
            Exchange exchange = network.exchanges.get(k);
            int a = exchange.one();
            int b = exchange.other();
            exchange.exchange(time, temperature[a], temperature[b], true, heats, slopes);
            if (a < unknowns) {
                diagonal[a] -= slopes[0];
            }
            if (b < unknowns) {
                diagonal[b] -= slopes[3];
            }
            int pair = network.exchangePair[k];
            if (pair >= 0) {
                firstRow[pair] -= a < b ? slopes[1] : slopes[2];
                otherRow[pair] -= a < b ? slopes[2] : slopes[1];
            }
        }
        for (ThermalNetwork.NodeTerm term : network.loads) {
            int i = term.node();
            diagonal[i] -= Exchange.slope(term.function(), time, temperature[i]);
        }
    }

    private void radiative(int a, int b, int pair, double area, double[] temperature) {
        double here = 4 * SIGMA * area * temperature[a] * temperature[a] * temperature[a];
        double there = 4 * SIGMA * area * temperature[b] * temperature[b] * temperature[b];
        if (a < unknowns) {
            diagonal[a] += here;
        }
        if (b < unknowns) {
            diagonal[b] += there;
        }
        if (pair >= 0) {
            firstRow[pair] -= a < b ? there : here;
            otherRow[pair] -= a < b ? here : there;
        }
    }

    /** The heat capacities at given temperatures. */
    void capacities(double time, double[] temperature, double[] into) {
        System.arraycopy(network.capacity, 0, into, 0, unknowns);
        for (ThermalNetwork.NodeTerm term : network.capacities) {
            int i = term.node();
            into[i] = Checks.positiveAt(
                    "the capacity", network.names.get(i), time, term.function().at(time, temperature[i]));
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.List;
import java.util.Optional;

/**
 * A course of temperatures: continuous between its start and its end, with what switched and the audit of its energy.
 *
 * <p>Immutable and thread-safe.
 */
public final class Transient {
    private static final double[] LOOK = {0, 0.25, 0.5, 0.75, 1};
    private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;
    private static final int REFINEMENTS = 40;

    private final ThermalNetwork network;
    private final int[] observed;
    private final double[] times;
    private final List<double[]> steps;
    private final ThermalState end;
    private final EnergyAudit audit;
    private final List<Switching> switchings;
    private final Optional<String> stoppedBy;

    Transient(
            ThermalNetwork network,
            int[] observed,
            List<Double> starts,
            List<double[]> steps,
            double endTime,
            ThermalState end,
            EnergyAudit audit,
            List<Switching> switchings,
            Optional<String> stoppedBy) {
        this.network = network;
        this.observed = observed;
        this.steps = List.copyOf(steps);
        this.end = end;
        this.audit = audit;
        this.switchings = List.copyOf(switchings);
        this.stoppedBy = stoppedBy;
        times = new double[starts.size() + 1];
        for (int k = 0; k < starts.size(); k++) {
            times[k] = starts.get(k);
        }
        times[starts.size()] = endTime;
    }

    /**
     * A heater or louvre that tripped.
     *
     * @param time when [s]
     * @param device its name
     * @param active whether the heater runs, or the louvre stands open, from then on
     */
    public record Switching(double time, String device, boolean active) {}

    /**
     * The temperature of an observed node; at a jump of a node without capacity the value before it.
     *
     * @param node its name
     * @param time from the start to the end [s]
     * @return temperature [K]
     */
    public double temperature(String node, double time) {
        Checks.within("time", time, times[0], times[times.length - 1]);
        int k = java.util.Arrays.binarySearch(times, time);
        int step = k < 0 ? -k - 2 : Math.max(k - 1, 0);
        double share = (time - times[step]) / (times[step + 1] - times[step]);
        return dense(step, place(node), share);
    }

    /**
     * The highest temperature of an observed node.
     *
     * @param node its name
     * @return temperature [K]
     */
    public double highest(String node) {
        return extreme(place(node), 1);
    }

    /**
     * The lowest temperature of an observed node.
     *
     * @param node its name
     * @return temperature [K]
     */
    public double lowest(String node) {
        return -extreme(place(node), -1);
    }

    /**
     * The instants between steps, the first the start, the last the end.
     *
     * @return ascending [s]
     */
    public double[] instants() {
        return times.clone();
    }

    /**
     * When it ended.
     *
     * @return end, or when a guard stopped it [s]
     */
    public double endTime() {
        return times[times.length - 1];
    }

    /**
     * Where it ended.
     *
     * @return temperatures and states of switches at the end
     */
    public ThermalState end() {
        return end;
    }

    /**
     * The guard that stopped it.
     *
     * @return its name, empty where it went to its end
     */
    public Optional<String> stoppedBy() {
        return stoppedBy;
    }

    /**
     * What switched, in order.
     *
     * @return heaters and louvres
     */
    public List<Switching> switchings() {
        return switchings;
    }

    /**
     * Where the energy went.
     *
     * @return the audit of the whole course
     */
    public EnergyAudit audit() {
        return audit;
    }

    private int place(String node) {
        int i = network.indexOf(node);
        for (int k = 0; k < observed.length; k++) {
            if (observed[k] == i) {
                return k;
            }
        }
        throw new IllegalArgumentException("node is " + node + ", but must be one of the observed nodes");
    }

    private double dense(int step, int place, double share) {
        double[] y = steps.get(step);
        int m = observed.length;
        return Rodas.dense(share, y[place], y[m + place], y[2 * m + place], y[3 * m + place], y[4 * m + place]);
    }

    /** The greatest of sign times temperature. */
    private double extreme(int place, double sign) {
        double most = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < steps.size(); step++) {
            int best = 0;
            double found = Double.NEGATIVE_INFINITY;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < LOOK.length; k++) {
                double value = sign * dense(step, place, LOOK[k]);
                least = Math.min(least, value);
                if (value > found) {
                    found = value;
                    best = k;
                }
            }
            // what lies between the looks is not farther above them than they are apart
            if (found + (found - least) > most) {
                double low = LOOK[Math.max(best - 1, 0)];
                double high = LOOK[Math.min(best + 1, LOOK.length - 1)];
                found = Math.max(found, refined(step, place, sign, low, high));
            }
            most = Math.max(most, found);
        }
        return most;
    }

    private double refined(int step, int place, double sign, double low, double high) {
        double a = low;
        double b = high;
        for (int k = 0; k < REFINEMENTS; k++) {
            double x = a + GOLDEN * (b - a);
            double y = b - GOLDEN * (b - a);
            if (sign * dense(step, place, x) > sign * dense(step, place, y)) {
                b = y;
            } else {
                a = x;
            }
        }
        return sign * dense(step, place, (a + b) / 2);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dawndusk.thermal.HeatBalanceException;

/** One course in time: steps between restarts, what trips or stops them, and what is kept. Not thread-safe. */
final class Integration {
    private static final double SAFETY = 0.9;
    private static final double SHRINK = 0.2;
    private static final double GROW = 6;
    /** Where in a step it is looked for a sensor or a guard that went over its bound and back. */
    private static final double[] LOOK = {0.25, 0.5, 0.75, 1};

    private static final int LOCATIONS = 60;
    /** An event is located to this share of its step. */
    private static final double LOCATED = 1e-10;

    private static final double SETTLED = 1e-12;

    private final ThermalNetwork network;
    private final HeatFlows flows;
    private final Rosenbrock method;
    private final Newton newton;
    private final AuditQuadrature audit;
    private final boolean[] warm;
    private final boolean settles;
    private final double largestStep;
    private final int[] observed;
    private final Map<String, ToDoubleFunction<ThermalState>> guards;
    private final double[] guardSide;
    private final List<double[]> kept = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();
    private final List<Transient.Switching> switchings = new ArrayList<>();
    private final double[] scratch;
    private EnergyAudit energy = EnergyAudit.NONE;
    private double end;
    private String stoppedBy = "";

    Integration(
            ThermalNetwork network,
            Map<String, Profile> inputs,
            ThermalState state,
            double relative,
            double absolute,
            double largestStep,
            int[] observed,
            Map<String, ToDoubleFunction<ThermalState>> guards) {
        this.network = network;
        this.largestStep = largestStep;
        this.observed = observed;
        this.guards = guards;
        guardSide = new double[guards.size()];
        flows = new HeatFlows(network, inputs);
        FrontalFactors factors = new FrontalFactors(network.analysis);
        warm = state.warm();
        method = new Rosenbrock(network, flows, factors, relative, absolute, warm);
        newton = new Newton(network, flows, factors);
        audit = new AuditQuadrature(network, flows, method);
        double[] temperature = state.temperatures();
        System.arraycopy(temperature, 0, method.from, 0, temperature.length);
        scratch = new double[temperature.length];
        boolean arithmetic = false;
        for (boolean stores : network.stores) {
            arithmetic |= !stores;
        }
        settles = arithmetic;
    }

    /**
     * Goes from one switching instant to the next.
     *
     * @param from start [s]
     * @param to end [s]
     * @return whether it got there, rather than being stopped by a guard
     */
    boolean run(double from, double to) {
        double time = from;
        while (time < to) {
            restart(time);
            time = untilEvent(time, to);
            if (!stoppedBy.isEmpty()) {
                end = time;
                return false;
            }
        }
        end = to;
        return true;
    }

    Transient result() {
        settle(end);
        ThermalState state = new ThermalState(network, method.from.clone(), warm.clone());
        return new Transient(
                network,
                observed,
                times,
                kept,
                end,
                state,
                energy,
                switchings,
                Optional.of(stoppedBy).filter(s -> !s.isEmpty()));
    }

    /** Everything that a new start needs follows from the temperatures. */
    private void restart(double time) {
        settle(time);
        for (int s = 0; s < warm.length; s++) {
            ThermalNetwork.Switch device = network.switches.get(s);
            if (beyond(s, method.from) >= 0) {
                warm[s] = !warm[s];
                switchings.add(new Transient.Switching(time, device.name(), warm[s] != device.isHeater()));
            }
        }
        settle(time);
        int g = 0;
        for (ToDoubleFunction<ThermalState> guard : guards.values()) {
            guardSide[g++] = Math.signum(guardAt(guard, method.from));
        }
    }

    /** Brings the arithmetic nodes to their balance. */
    private void settle(double time) {
        flows.boundaries(time, method.from);
        if (settles && !newton.solve(time, method.from, warm, network.stores, SETTLED)) {
            throw new HeatBalanceException("no temperatures balance the nodes without capacity at " + time
                    + " s; maybe they get more than" + " their paths can carry");
        }
    }

    private double untilEvent(double from, double to) {
        double last = Math.nextDown(to);
        double time = from;
        double h = 0;
        while (time < to) {
            method.begin(time, last);
            h = time == from ? method.firstStep() : h;
            boolean refused = false;
            while (true) {
                h = Math.min(h, largestStep);
                double rest = to - time;
                double attempt = h * 1.01 >= rest ? rest : 2 * h > rest ? rest / 2 : h;
                double error = method.step(attempt);
                double change = Math.max(SHRINK, Math.min(GROW, SAFETY * Math.pow(error, -1.0 / Rodas.ORDER)));
                if (error <= 1) {
                    // a step that was refused has just shown what is too long
                    h = attempt * (refused ? Math.min(1, change) : change);
                    double next = attempt == rest ? to : time + attempt;
                    method.makeDense();
                    double event = earliestEvent();
                    if (event <= 1) {
                        double length = locate(attempt, event);
                        keep(time, length);
                        return Math.min(time + length, to);
                    }
                    keep(time, attempt);
                    time = next;
                    break;
                }
                refused = true;
                h = attempt * Math.min(SAFETY, change);
                if (!(time + h > time && h > 1e-14 * (to - from))) {
                    throw new HeatBalanceException("the step size collapses to " + h + " s at " + time + " s by "
                            + method.worst() + " at " + method.to[network.indexOf(method.worst())]
                            + " K. Maybe a function of the network jumps there");
                }
            }
        }
        return to;
    }

    private void keep(double time, double length) {
        energy = energy.plus(audit.over(time, length));
        int m = observed.length;
        double[] step = new double[5 * m];
        for (int k = 0; k < m; k++) {
            int i = observed[k];
            step[k] = method.from[i];
            step[m + k] = method.to[i];
            step[2 * m + k] = method.dense[0][i];
            step[3 * m + k] = method.dense[1][i];
            step[4 * m + k] = method.dense[2][i];
        }
        kept.add(step);
        times.add(time);
        System.arraycopy(method.to, 0, method.from, 0, method.to.length);
    }

    /** How far the sensor of a switch is beyond the bound that trips it; negative before it [K]. */
    private double beyond(int s, double[] temperature) {
        ThermalNetwork.Switch device = network.switches.get(s);
        double sensed = temperature[device.sensor()];
        return warm[s]
                ? device.thermostat().lower() - sensed
                : sensed - device.thermostat().upper();
    }

    private double guardAt(ToDoubleFunction<ThermalState> guard, double[] temperature) {
        return guard.applyAsDouble(new ThermalState(network, temperature.clone(), warm.clone()));
    }

    /** How far an event has been passed: the first switches, then the guards; negative before it. */
    private double passed(int event, double[] temperature) {
        if (event < warm.length) {
            return beyond(event, temperature);
        }
        int g = event - warm.length;
        double value = guardAt(List.copyOf(guards.values()).get(g), temperature);
        Checks.finite("the guard " + List.copyOf(guards.keySet()).get(g), value);
        return value == 0 ? 0 : -guardSide[g] * value;
    }

    private int events() {
        return warm.length + guardSide.length;
    }

    private boolean armed(int event) {
        return event < warm.length || guardSide[event - warm.length] != 0;
    }

    private void inside(double share, double[] temperature) {
        if (share == 1) {
            System.arraycopy(method.to, 0, temperature, 0, temperature.length);
        } else {
            System.arraycopy(method.from, 0, temperature, 0, temperature.length);
            method.dense(share, temperature);
        }
    }

    /** Share of the last step at which the first event happens by the dense output; above 1 where none does. */
    private double earliestEvent() {
        double first = 2;
        if (events() == 0) {
            return first;
        }
        double before = 0;
        for (double share : LOOK) {
            inside(share, scratch);
            for (int e = 0; e < events(); e++) {
                if (!armed(e) && share == 1) {
                    int g = e - warm.length;
                    guardSide[g] =
                            Math.signum(guardAt(List.copyOf(guards.values()).get(g), scratch));
                } else if (armed(e) && passed(e, scratch) >= 0) {
                    first = Math.min(first, crossing(e, before, share));
                    inside(share, scratch);
                }
            }
            if (first <= 1) {
                return first;
            }
            before = share;
        }
        return first;
    }

    private double crossing(int event, double low, double high) {
        double a = low;
        double b = high;
        while (b - a > LOCATED) {
            double middle = (a + b) / 2;
            inside(middle, scratch);
            if (passed(event, scratch) >= 0) {
                b = middle;
            } else {
                a = middle;
            }
        }
        return b;
    }

    /** Shortens the last step so that it ends just after its first event; returns its length. */
    private double locate(double length, double share) {
        double before = 0;
        double after = length;
        double previous = length;
        double previousPassed = mostPassed();
        double x = share * length;
        for (int k = 0; k < LOCATIONS; k++) {
            method.step(x);
            double passed = mostPassed();
            double slope = (passed - previousPassed) / (x - previous);
            double root = x - passed / slope;
            if (passed >= 0) {
                after = x;
                if (x - root <= 4 * LOCATED * length || after - before <= 4 * LOCATED * length) {
                    break;
                }
            } else {
                before = x;
            }
            previous = x;
            previousPassed = passed;
            // a little beyond the root, so that the event is passed and does not happen twice
            double next = root + 2 * LOCATED * length;
            x = next > before && next < after ? next : (before + after) / 2;
        }
        if (method.step(after) == Double.POSITIVE_INFINITY) {
            throw new HeatBalanceException("an event could not be located within a step of " + length + " s");
        }
        method.makeDense();
        stopIfGuarded();
        return after;
    }

    private double mostPassed() {
        double most = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < events(); e++) {
            most = armed(e) ? Math.max(most, passed(e, method.to)) : most;
        }
        return most;
    }

    private void stopIfGuarded() {
        int g = 0;
        for (String name : guards.keySet()) {
            if (stoppedBy.isEmpty() && armed(warm.length + g) && passed(warm.length + g, method.to) >= 0) {
                stoppedBy = name;
            }
            g++;
        }
    }
}

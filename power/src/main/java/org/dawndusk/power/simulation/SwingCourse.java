/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * A simulation in which the battery is the bus and the array works at its voltage: pieces between switching instants, in each
 * the circuit's two equations with all energies beside them, stopped where another limit binds.
 */
final class SwingCourse {
    private static final int MOST_STOPS = 10_000;

    /** Units in the last place of time that an integrator needs. */
    private static final double SHORTEST = 2000;

    private final SwingBus bus;
    private final Drive drive;
    private final Circuit circuit;
    private final List<ToDoubleFunction<PowerState>> guards;
    private final PowerState start;
    private final double[] ledger;
    private final double[] tolerances;
    private double charge;
    private double relaxation;
    private double lowest;
    private double lowestInstant;
    private OptionalDouble firstUnmet;
    private double time;

    SwingCourse(
            SwingBus bus,
            Drive drive,
            Circuit circuit,
            PowerState state,
            double from,
            List<ToDoubleFunction<PowerState>> guards) {
        this.bus = bus;
        this.drive = drive;
        this.circuit = circuit;
        this.guards = guards;
        start = state;
        ledger = SwingBus.toArray(state);
        charge = state.charge();
        relaxation = state.relaxation();
        lowest = state.lowest();
        lowestInstant = state.lowestInstant();
        firstUnmet = state.firstUnmet();
        time = from;
        tolerances = new double[2 + ledger.length];
        Arrays.fill(tolerances, 1e-11 * circuit.energy(1, 0));
        tolerances[0] = 1e-12;
        tolerances[1] = 1e-12 * circuit.most;
        tolerances[2 + SwingBus.THROUGHPUT] = 1e-11 * circuit.capacity;
    }

    Advance run(double to) {
        while (time < to) {
            double begin = time;
            double end = drive.enter(begin, to);
            bus.choose(begin, charge, relaxation);
            for (int stops = 0; time < end; stops++) {
                if (stops > MOST_STOPS) {
                    throw new IllegalStateException(
                            "the battery meets more than " + MOST_STOPS + " limits from " + begin + " s on");
                }
                OptionalInt tripped = segment(begin, end);
                if (tripped.isPresent()) {
                    return new Advance(state(), time, tripped);
                }
            }
        }
        return new Advance(state(), time, OptionalInt.empty());
    }

    /** Up to the end, a limit or a guard. */
    private OptionalInt segment(double begin, double end) {
        bus.at(time, charge, relaxation);
        if (bus.unmet > 0 && firstUnmet.isEmpty()) {
            firstUnmet = OptionalDouble.of(time);
        }
        double begun = time;
        double unmet = ledger[SwingBus.UNMET];
        double length = end - begin;
        if (end - time <= SHORTEST * Math.ulp(end)) {
            hop(end);
            return OptionalInt.empty();
        }
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(
                1e-9 * Math.min(1, length), bus.longest(length), tolerances, new double[tolerances.length]);
        integrator.setInitialStepSize(Math.min(bus.longest(length), circuit.tau / 10));
        Stop leaving = new Stop(bus::slack, length);
        Stop turning = new Stop(bus::turn, length);
        integrator.addEventDetector(leaving);
        integrator.addEventDetector(turning);
        List<Stop> watched = new ArrayList<>();
        for (ToDoubleFunction<PowerState> guard : guards) {
            Stop stop = new Stop(
                            (t, x) -> guard.applyAsDouble(state(t, x[0], x[1], Arrays.copyOfRange(x, 2, x.length))),
                            length)
                    .bothWays();
            watched.add(stop);
            integrator.addEventDetector(stop);
        }
        double[] y = new double[tolerances.length];
        y[0] = charge;
        y[1] = relaxation;
        System.arraycopy(ledger, 0, y, 2, ledger.length);
        ODEStateAndDerivative reached = integrator.integrate(new Equations(), new ODEState(time, y), end);
        y = reached.getPrimaryState();
        System.arraycopy(y, 2, ledger, 0, ledger.length);
        arrive(Math.min(reached.getTime(), end), y[0], y[1]);
        if (ledger[SwingBus.UNMET] - unmet > tolerances[2 + SwingBus.UNMET] && firstUnmet.isEmpty()) {
            firstUnmet = OptionalDouble.of(begun);
        }
        for (int i = 0; i < watched.size(); i++) {
            if (watched.get(i).met()) {
                return OptionalInt.of(i);
            }
        }
        if (turning.met()) {
            bus.flip(time, charge, relaxation);
        } else if (leaving.met()) {
            bus.next(time, charge, relaxation);
        }
        return OptionalInt.empty();
    }

    /** A time of microseconds, at the rates of its begin. */
    private void hop(double end) {
        double h = end - time;
        double[] rates = bus.rates();
        for (int i = 0; i < rates.length; i++) {
            ledger[i] += h * rates[i];
        }
        arrive(
                end,
                charge + h * circuit.chargeRate(bus.current),
                relaxation + h * (circuit.r1 * bus.current - relaxation) / circuit.tau);
    }

    private void arrive(double at, double s, double v) {
        time = at;
        charge = Math.max(circuit.floor, Math.min(1, s));
        relaxation = v;
        if (charge < lowest) {
            lowest = charge;
            lowestInstant = time;
        }
    }

    private PowerState state() {
        return state(time, charge, relaxation, ledger);
    }

    private PowerState state(double t, double s, double v, double[] q) {
        return new PowerState(
                s,
                v,
                circuit.energy(s, v),
                start.initialEnergy(),
                Math.min(lowest, s),
                s < lowest ? t : lowestInstant,
                q[SwingBus.THROUGHPUT],
                firstUnmet,
                SwingBus.toLedger(q));
    }

    /** Charge and relaxation, then all energies and the charge given. */
    private final class Equations implements OrdinaryDifferentialEquation {
        @Override
        public int getDimension() {
            return 2 + ledger.length;
        }

        @Override
        public double[] computeDerivatives(double t, double[] y) {
            bus.at(t, y[0], y[1]);
            double[] slopes = new double[y.length];
            slopes[0] = circuit.chargeRate(bus.current);
            slopes[1] = (circuit.r1 * bus.current - y[1]) / circuit.tau;
            System.arraycopy(bus.rates(), 0, slopes, 2, ledger.length);
            return slopes;
        }
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.dawndusk.power.bus.Bus;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/** One simulation on its way: pieces between switching instants, steps within them, and where the battery meets a limit. */
final class Course {
    /** Surplus may turn to lack and back only between different ones of this many equal parts of a piece. */
    private static final int PARTS = 8;

    /** Slack at which a limit counts as met: a share of the capacity, or of it in an hour. */
    private static final double CLOSE = 1e-10;

    private static final int MOST_STEPS = 100_000;

    private final Circuit circuit;
    private final Drive drive;
    private final Tally tally;
    private final List<ToDoubleFunction<PowerState>> guards;
    private final double[] guardValues;
    private double time;
    private OptionalInt tripped = OptionalInt.empty();

    Course(
            Circuit circuit,
            DoubleUnaryOperator response,
            Bus bus,
            PowerState state,
            double from,
            PowerInputs inputs,
            List<ToDoubleFunction<PowerState>> guards) {
        this.circuit = circuit;
        drive = new Drive(response, bus, inputs, from);
        tally = new Tally(state, circuit, drive, bus);
        this.guards = guards;
        guardValues = new double[guards.size()];
        for (int i = 0; i < guards.size(); i++) {
            guardValues[i] = guards.get(i).applyAsDouble(state);
        }
        time = from;
    }

    Advance run(double to) {
        while (time < to && tripped.isEmpty()) {
            double end = drive.enter(time, to);
            if (drive.varying) {
                varying(end);
            } else {
                oneSided(end, drive.evaluate(time));
            }
        }
        return new Advance(tally.state(), time, tripped);
    }

    /** Cuts a piece where surplus turns to lack or back. */
    private void varying(double end) {
        double begin = time;
        double last = Math.nextDown(end);
        double left = begin;
        double leftNet = drive.evaluate(begin);
        for (int i = 1; i <= PARTS && tripped.isEmpty(); i++) {
            double right = i == PARTS ? last : begin + (last - begin) * i / PARTS;
            double rightNet = drive.evaluate(right);
            if (leftNet < 0 != rightNet < 0 && right > left) {
                double root = leftNet == 0
                        ? left
                        : new BracketingNthOrderBrentSolver(1e-14, 1e-9, 1e-12, 5)
                                .solve(100, drive::evaluate, left, right);
                if (root > time) {
                    oneSided(root, leftNet);
                }
            }
            left = right;
            leftNet = rightNet;
        }
        if (tripped.isEmpty() && time < end) {
            oneSided(end, leftNet);
        }
    }

    /** A piece on which the battery only charges or only discharges. */
    private void oneSided(double end, double net) {
        drive.surplus = net >= 0;
        drive.power = drive.varying ? 0 : drive.batteryPower(net);
        boolean idle = !drive.varying && drive.power == 0;
        drive.mode = idle || blocked(tally.charge) ? Drive.Mode.REST : binding();
        double h = firstStep();
        for (int steps = 0; time < end; steps++) {
            if (steps > MOST_STEPS) {
                throw new IllegalStateException(
                        "the battery's circuit needs more than " + MOST_STEPS + " steps from " + time + " s on");
            }
            boolean closed = coasts();
            boolean whole = closed && (!drive.varying || drive.mode == Drive.Mode.REST);
            boolean all = whole || h >= (end - time) * (1 - 1e-12);
            double length = all ? end - time : h;
            boolean bound = false;
            if (drive.mode == Drive.Mode.CURRENT) {
                double until = circuit.timeToBound(drive.coastingCurrent(circuit), tally.charge);
                bound = until <= length;
                length = Math.min(length, until);
            }
            double error = move(length);
            double factor = Math.min(6, Math.max(0.2, 0.9 / Math.sqrt(Math.sqrt(Math.sqrt(error)))));
            // an error that is no number comes of a state far outside the battery's bounds
            if (!(error <= 1) && length > 1e-6) {
                h = length * (error > 1 ? Math.min(0.9, factor) : 0.1);
                continue;
            }
            boolean limit = drive.mode != Drive.Mode.REST && slack(length) < 0;
            bound &= !limit;
            if (limit) {
                length = untilLimit(length);
            }
            if (guards.size() > 0 && guarded(length)) {
                return;
            }
            if (limit || !guards.isEmpty()) {
                move(length);
            }
            tally.accept(time, length);
            time = all && !limit && !bound ? end : time + length;
            h = longest(length * factor);
            if (limit || bound) {
                drive.mode = bound ? Drive.Mode.REST : next();
                h = firstStep();
            }
        }
    }

    private boolean coasts() {
        return drive.mode == Drive.Mode.REST || drive.mode == Drive.Mode.CURRENT;
    }

    /** Moves the circuit from the present state, and tells the error by its tolerance. */
    private double move(double length) {
        if (coasts()) {
            circuit.coast(drive.coastingCurrent(circuit), tally.charge, tally.relaxation, length);
            return 0;
        }
        return circuit.step(drive, tally.charge, tally.relaxation, time, length);
    }

    private void take(double length) {
        move(length);
        tally.accept(time, length);
    }

    /** Depends on nothing but the battery, so that the bits do not depend on what went before. */
    private double firstStep() {
        return circuit.r1 > 0 ? 0.7 * circuit.tau : Double.POSITIVE_INFINITY;
    }

    private double longest(double h) {
        return drive.mode == Drive.Mode.VOLTAGE ? Math.min(h, circuit.longestAtVoltage) : h;
    }

    private boolean blocked(double charge) {
        return drive.surplus ? charge >= 1 : charge <= circuit.floor;
    }

    /** The limit with the smallest current. */
    private Drive.Mode binding() {
        double u = circuit.source(tally.charge) - tally.relaxation;
        Drive.Mode best = Drive.Mode.POWER;
        double smallest = drive.magnitude(best, circuit, time, u);
        for (Drive.Mode mode : MODES) {
            double magnitude = drive.magnitude(mode, circuit, time, u);
            if (magnitude < smallest) {
                smallest = magnitude;
                best = mode;
            }
        }
        return best;
    }

    /** By how much the mode is within the other limits at the end of the last step; negative where it broke one. */
    private double slack(double length) {
        double u = circuit.source(circuit.charge) - circuit.voltage;
        double at = time + length;
        double mine = drive.magnitude(drive.mode, circuit, at, u);
        double others = Double.MAX_VALUE;
        if (drive.mode != Drive.Mode.POWER) {
            others = drive.magnitude(Drive.Mode.POWER, circuit, at, u);
        }
        if (drive.mode != Drive.Mode.VOLTAGE) {
            others = Math.min(others, drive.magnitude(Drive.Mode.VOLTAGE, circuit, at, u));
        }
        if (drive.mode != Drive.Mode.CURRENT) {
            others = Math.min(others, drive.surplus ? circuit.chargeCurrent : circuit.dischargeCurrent);
        }
        double current = (others - mine) / circuit.capacity * 3600 + 1e-11;
        double charge = drive.surplus ? 1 - circuit.charge : circuit.charge - circuit.floor;
        return drive.mode == Drive.Mode.CURRENT ? current : Math.min(current, charge);
    }

    private static final Drive.Mode[] MODES = {Drive.Mode.POWER, Drive.Mode.CURRENT, Drive.Mode.VOLTAGE};

    /** The length of the step at whose end the first limit is met and not yet passed: regula falsi with halving (Illinois). */
    private double untilLimit(double length) {
        double low = 0;
        double high = length;
        double highSlack = slack(length);
        circuit.charge = tally.charge;
        circuit.voltage = tally.relaxation;
        double lowSlack = Math.max(slack(0), 0);
        // aimed at half of the slack that counts as met, so that an end on either side of the aim will do
        double aim = lowSlack > CLOSE ? CLOSE / 2 : 0;
        highSlack -= aim;
        lowSlack -= aim;
        int side = 0;
        for (int i = 0; i < 80 && high - low > 1e-9 * length; i++) {
            double middle =
                    lowSlack > 0 ? (low * highSlack - high * lowSlack) / (highSlack - lowSlack) : (low + high) / 2;
            if (!(middle > low && middle < high)) {
                middle = (low + high) / 2;
            }
            move(middle);
            double slack = slack(middle);
            if (slack >= 0 && slack <= CLOSE) {
                return middle;
            }
            // an end that stays twice weighs half, else the other would creep
            if (slack < aim) {
                high = middle;
                highSlack = slack - aim;
                lowSlack /= side < 0 ? 2 : 1;
                side = -1;
            } else {
                low = middle;
                lowSlack = slack - aim;
                highSlack /= side > 0 ? 2 : 1;
                side = 1;
            }
        }
        return low;
    }

    /** What binds after a limit was met. */
    private Drive.Mode next() {
        double left = drive.surplus ? 1 - tally.charge : tally.charge - circuit.floor;
        if (left <= 2 * CLOSE) {
            return Drive.Mode.REST;
        }
        double u = circuit.source(tally.charge) - tally.relaxation;
        Drive.Mode best = drive.mode;
        double smallest = Double.MAX_VALUE;
        for (Drive.Mode mode : MODES) {
            double magnitude = drive.magnitude(mode, circuit, time, u);
            if (mode != drive.mode && magnitude < smallest) {
                smallest = magnitude;
                best = mode;
            }
        }
        return best;
    }

    /** Whether a guard changes its sign on the step that lies ahead; if so the step is taken up to there. */
    private boolean guarded(double length) {
        PowerState before = tally.state();
        double begin = time;
        take(length);
        PowerState after = tally.state();
        PowerState reached = after;
        double first = length;
        for (int i = 0; i < guards.size(); i++) {
            // one that changes its sign after another has stopped the step does not count
            double value = guards.get(i).applyAsDouble(reached);
            if (guardValues[i] != 0 && Math.signum(value) != Math.signum(guardValues[i])) {
                double low = 0;
                double high = first;
                while (high - low > 1e-9 && high - low > 1e-15 * begin) {
                    double middle = (low + high) / 2;
                    tally.restore(before);
                    take(middle);
                    double there = guards.get(i).applyAsDouble(tally.state());
                    if (Math.signum(there) == Math.signum(guardValues[i])) {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                if (high < first || tripped.isEmpty()) {
                    first = high;
                    tripped = OptionalInt.of(i);
                    tally.restore(before);
                    take(first);
                    reached = tally.state();
                }
            }
        }
        tally.restore(before);
        if (tripped.isEmpty()) {
            for (int i = 0; i < guards.size(); i++) {
                guardValues[i] = guards.get(i).applyAsDouble(after);
            }
            return false;
        }
        take(first);
        time = begin + first;
        return true;
    }
}

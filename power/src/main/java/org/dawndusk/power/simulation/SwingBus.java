/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.function.DoubleBinaryOperator;
import org.dawndusk.power.bus.Converter;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.jspecify.annotations.Nullable;

/**
 * Array, loads and battery on one bus at the battery's voltage: the current at which their powers balance, or the limit of
 * the battery that keeps it from there.
 *
 * <p>With u behind the series resistance, the voltage of the bus solves {@code U = u - R0 I(U)}, where the battery gives
 * {@code U I = demand - array(U)}. It is unique: what the array gives falls with the voltage, or rises less than the
 * battery's own power does.
 */
final class SwingBus {
    static final int UNMET = 4;
    static final int THROUGHPUT = 9;
    private static final int AVAILABLE = 0;
    private static final int ARRAY_LOSS = 1;
    private static final int DELIVERED = 2;
    private static final int COMPUTE = 3;
    private static final int CURTAILED = 5;
    private static final int OHMIC = 6;
    private static final int RELAXATION = 7;
    private static final int COULOMBIC = 8;

    private final DoubleBinaryOperator curve;
    private final Converter converter;
    private final Circuit circuit;
    private final Drive drive;
    private Drive.Mode mode = Drive.Mode.REST;
    private boolean surplus;
    private double u;
    private double source;
    private double relaxation;
    private double light;

    /** At the state that was asked last. */
    double current;

    double unmet;
    private double curtailed;
    private double available;

    SwingBus(DoubleBinaryOperator curve, Converter converter, Circuit circuit, Drive drive) {
        this.curve = curve;
        this.converter = converter;
        this.circuit = circuit;
        this.drive = drive;
    }

    private void look(double time, double charge, double v) {
        light = drive.irradiance(time);
        drive.ask(time);
        source = circuit.source(charge);
        relaxation = v;
        u = source - v;
    }

    /**
     * Evaluates everything at a state. The limits hold whatever the mode: modes are there so that steps begin anew where
     * another one binds, and one that is touched between two looks breaks nothing.
     */
    void at(double time, double charge, double v) {
        look(time, charge, v);
        boolean resting = mode == Drive.Mode.REST;
        double balance = resting ? 0 : balance();
        boolean charging = balance < 0;
        double limit = Math.min(charging ? circuit.chargeCurrent : circuit.dischargeCurrent, atLimit(charging));
        current = Math.copySign(Math.min(Math.abs(balance), limit), balance);
        boolean limited = resting || Math.abs(balance) > limit;
        double voltage = u - circuit.r0 * current;
        available = array(voltage);
        double left = converter.outputFor(available) + voltage * current - drive.demand;
        curtailed = limited ? Math.max(0, left) : 0;
        unmet = limited ? Math.max(0, -left) : 0;
    }

    /** The change of all energies, and of the charge given, at the state that was asked last. */
    double[] rates() {
        double[] rates = new double[THROUGHPUT + 1];
        double converted = converter.outputFor(available);
        rates[AVAILABLE] = available;
        rates[ARRAY_LOSS] = available - converted;
        rates[DELIVERED] = drive.demand - unmet;
        rates[COMPUTE] = drive.compute;
        rates[UNMET] = unmet;
        rates[CURTAILED] = curtailed;
        rates[OHMIC] = circuit.r0 * current * current;
        rates[RELAXATION] = circuit.r1 > 0 ? relaxation * relaxation / circuit.r1 : 0;
        rates[COULOMBIC] = circuit.coulombicLoss(source, current);
        rates[THROUGHPUT] = Math.max(0, current);
        return rates;
    }

    static double[] toArray(PowerState state) {
        PowerLedger l = state.ledger();
        return new double[] {
            l.available(),
            l.arrayLoss(),
            l.delivered(),
            l.compute(),
            l.unmet(),
            l.curtailed(),
            l.ohmicLoss(),
            l.relaxationLoss(),
            l.coulombicLoss(),
            state.throughput()
        };
    }

    static PowerLedger toLedger(double[] q) {
        return new PowerLedger(
                q[AVAILABLE],
                q[ARRAY_LOSS],
                q[DELIVERED],
                q[COMPUTE],
                q[UNMET],
                q[CURTAILED],
                0,
                0,
                q[OHMIC],
                q[RELAXATION],
                q[COULOMBIC]);
    }

    /** Chooses side and limit at the begin of a piece. */
    void choose(double time, double charge, double v) {
        look(time, charge, v);
        surplus = excess() >= 0;
        bind(charge);
    }

    /** Surplus turned to lack or back. */
    void flip(double time, double charge, double v) {
        look(time, charge, v);
        surplus = !surplus;
        bind(charge);
    }

    private void bind(double charge) {
        mode = room(charge) > 0 ? smallest(null) : Drive.Mode.REST;
    }

    /** Another limit binds than before: the end of the charge, or that with the smallest current. */
    void next(double time, double charge, double v) {
        look(time, charge, v);
        mode = room(charge) <= 1e-9 ? Drive.Mode.REST : smallest(mode);
    }

    /** Share of the capacity that the battery can still take, or give. */
    private double room(double charge) {
        return surplus ? 1 - charge : charge - circuit.floor;
    }

    private Drive.Mode smallest(Drive.@Nullable Mode but) {
        Drive.Mode best = Drive.Mode.REST;
        double least = Double.POSITIVE_INFINITY;
        for (Drive.Mode each : Drive.Mode.values()) {
            double magnitude = each == but || each == Drive.Mode.REST ? least : magnitude(each);
            if (magnitude < least) {
                best = each;
                least = magnitude;
            }
        }
        return best;
    }

    double longest(double length) {
        return mode == Drive.Mode.VOLTAGE ? Math.min(length, circuit.longestAtVoltage) : length;
    }

    /** By how much what binds is the smallest of the limits; negative where another one binds. */
    double slack(double time, double[] y) {
        look(time, y[0], y[1]);
        if (mode == Drive.Mode.REST) {
            return 1;
        }
        double others = Double.POSITIVE_INFINITY;
        for (Drive.Mode each : Drive.Mode.values()) {
            if (each != mode && each != Drive.Mode.REST) {
                others = Math.min(others, magnitude(each));
            }
        }
        return Math.min((others - magnitude(mode)) / circuit.capacity * 3600 + 1e-11, room(y[0]));
    }

    /** Positive while surplus stays surplus and lack lack; a trifle of the battery's power beyond, so that a balance stays one. */
    double turn(double time, double[] y) {
        look(time, y[0], y[1]);
        double power = circuit.most * circuit.capacity / 3600;
        return (surplus ? excess() : -excess()) / power + 1e-11;
    }

    /** What is left over at the bus while the battery has no current. */
    private double excess() {
        return converter.outputFor(array(u)) - drive.demand;
    }

    /** Beyond the battery's voltages are only stages of steps that are too long and will be refused. */
    private double array(double asked) {
        double voltage = Math.max(circuit.least, Math.min(circuit.highest, asked));
        double power = curve.applyAsDouble(light, voltage);
        if (!(power >= 0 && power <= Double.MAX_VALUE)) {
            throw Checks.refusal("array power at " + light + " W/m² and " + voltage + " V", power, "[0, ∞)");
        }
        return power;
    }

    private double magnitude(Drive.Mode asked) {
        return switch (asked) {
            case POWER -> Math.abs(balance());
            case CURRENT -> surplus ? circuit.chargeCurrent : circuit.dischargeCurrent;
            case VOLTAGE -> atLimit(surplus);
            case REST -> 0;
        };
    }

    /** The current at the highest or the lowest voltage. */
    private double atLimit(boolean charging) {
        return Math.max(0, charging ? circuit.most - u : u - circuit.least) / circuit.r0;
    }

    /** The battery's current for all that is lacking where the array works at a voltage. */
    private double currentFor(double voltage) {
        return circuit.currentAt(drive.demand - converter.outputFor(array(voltage)), u);
    }

    /**
     * The current at which all powers balance; where that takes a voltage beyond the battery's limits, what is lacking at
     * the limit, which is more than the limit allows.
     */
    private double balance() {
        double first = currentFor(u);
        double far = first < 0 ? Math.max(u, circuit.most) : Math.min(u, circuit.least);
        double there = currentFor(far);
        if (first == 0 || (far - u + circuit.r0 * there) * first >= 0) {
            return first == 0 ? 0 : there;
        }
        double voltage = new BracketingNthOrderBrentSolver(1e-15, 1e-12 * circuit.most, 0, 5)
                .solve(100, x -> x - u + circuit.r0 * currentFor(x), Math.min(u, far), Math.max(u, far));
        return (u - voltage) / circuit.r0;
    }
}

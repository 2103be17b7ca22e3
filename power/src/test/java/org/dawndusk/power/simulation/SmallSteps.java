/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;

/**
 * Battery, bus and ledger by the plain Runge-Kutta method in small steps, limits as they come: each power is what its
 * definition says, and no balance closes another.
 */
final class SmallSteps {
    private static final int CHARGE = 0;
    private static final int RELAXATION = 1;
    private static final int AVAILABLE = 2;
    private static final int ARRAY_LOSS = 3;
    private static final int DELIVERED = 4;
    private static final int COMPUTE = 5;
    private static final int UNMET = 6;
    private static final int CURTAILED = 7;
    private static final int CHARGER = 8;
    private static final int DISCHARGER = 9;
    private static final int OHMIC = 10;
    private static final int RELAXED = 11;
    private static final int COULOMBIC = 12;
    private static final int THROUGHPUT = 13;
    private static final int SIZE = 14;

    private final DoubleBinaryOperator curve;
    private final boolean swinging;
    private final Bus bus;
    private final BatteryPack pack;
    private final PowerInputs inputs;
    private final double most;
    private final double least;
    private final double[] y = new double[SIZE];
    private double lowest;
    private double lowestInstant;
    private double firstUnmet = Double.NaN;

    private SmallSteps(DoubleBinaryOperator curve, boolean swinging, Bus bus, BatteryPack pack, PowerInputs inputs) {
        this.curve = curve;
        this.swinging = swinging;
        this.bus = bus;
        this.pack = pack;
        this.inputs = inputs;
        most = pack.series() * pack.cell().highestVoltage();
        least = pack.series() * pack.cell().lowestVoltage();
    }

    /** On a bus whose array gives the curve's power at no volts, or at the bus's own. */
    static SmallSteps of(DoubleBinaryOperator curve, boolean swinging, Bus bus, BatteryPack pack, PowerInputs inputs) {
        return new SmallSteps(curve, swinging, bus, pack, inputs);
    }

    SmallSteps run(double charge, double to, double step) {
        y[CHARGE] = charge;
        lowest = charge;
        int steps = (int) Math.round(to / step);
        double h = to / steps;
        for (int i = 0; i < steps; i++) {
            double t = i * h;
            double[] a = slopes(t, y);
            if (a[UNMET] > 0 && Double.isNaN(firstUnmet)) {
                firstUnmet = t;
            }
            double[] next = stepped(a, t, h);
            double bound = Math.max(pack.floor(), Math.min(1, next[CHARGE]));
            if (next[CHARGE] != bound) {
                // up to the bound, and at rest from there
                double part = h * (bound - y[CHARGE]) / (next[CHARGE] - y[CHARGE]);
                System.arraycopy(stepped(a, t, part), 0, y, 0, SIZE);
                y[CHARGE] = bound;
                next = stepped(slopes(t + part, y), t + part, h - part);
            }
            System.arraycopy(next, 0, y, 0, SIZE);
            if (y[CHARGE] < lowest) {
                lowest = y[CHARGE];
                lowestInstant = t + h;
            }
        }
        return this;
    }

    private double[] stepped(double[] a, double t, double h) {
        double[] b = slopes(t + h / 2, moved(a, h / 2));
        double[] c = slopes(t + h / 2, moved(b, h / 2));
        double[] d = slopes(t + h, moved(c, h));
        double[] to = y.clone();
        for (int k = 0; k < SIZE; k++) {
            to[k] += h / 6 * (a[k] + 2 * b[k] + 2 * c[k] + d[k]);
        }
        return to;
    }

    private double[] moved(double[] slopes, double h) {
        double[] to = y.clone();
        for (int k = 0; k < SIZE; k++) {
            to[k] += h * slopes[k];
        }
        return to;
    }

    private double[] slopes(double t, double[] x) {
        double light = inputs.irradiance().at(t);
        double compute = inputs.share() * inputs.compute().at(t);
        double demand = inputs.load().at(t) + compute;
        double source = pack.openCircuit(x[CHARGE]);
        double u = source - x[RELAXATION];
        double asked = swinging ? swinging(light, demand, u) : regulated(light, demand, u);
        double current = limited(asked, u);
        double voltage = u - pack.ohmic() * current;
        double[] d = new double[SIZE];
        d[AVAILABLE] = curve.applyAsDouble(light, swinging ? voltage : 0);
        double atBus = bus.array().outputFor(d[AVAILABLE]);
        d[ARRAY_LOSS] = d[AVAILABLE] - atBus;
        d[COMPUTE] = compute;
        double power = voltage * current;
        boolean bound = current != asked;
        double left = atBus - demand;
        if (asked < 0 || (asked == 0 && left >= 0)) {
            double taken = bound || power == 0 ? bus.charger().inputFor(-power) : left;
            d[CHARGER] = taken + power;
            d[CURTAILED] = left - taken;
            d[DELIVERED] = demand;
        } else {
            double given = bound ? bus.discharger().outputFor(power) : -left;
            d[DISCHARGER] = power - given;
            d[UNMET] = -left - given;
            d[DELIVERED] = demand - d[UNMET];
        }
        d[OHMIC] = pack.ohmic() * current * current;
        d[RELAXED] = x[RELAXATION] * x[RELAXATION] / pack.relaxation();
        d[COULOMBIC] = (1 - pack.cell().coulombicEfficiency()) * source * Math.max(0, -current);
        d[THROUGHPUT] = Math.max(0, current);
        d[CHARGE] = -(current < 0 ? pack.cell().coulombicEfficiency() * current : current) / pack.capacity();
        d[RELAXATION] =
                (pack.relaxation() * current - x[RELAXATION]) / pack.cell().relaxationTime();
        return d;
    }

    /** Full and empty are told at the begin of a step, so that its stages may look beyond. */
    private double limited(double asked, double u) {
        if (asked < 0) {
            double byVoltage = Math.min(0, (u - most) / pack.ohmic());
            double byCurrent = -pack.strings() * pack.cell().chargeCurrent();
            return y[CHARGE] >= 1 ? 0 : Math.max(asked, Math.max(byVoltage, byCurrent));
        }
        double byVoltage = Math.max(0, (u - least) / pack.ohmic());
        double byCurrent = pack.strings() * pack.cell().dischargeCurrent();
        return y[CHARGE] <= pack.floor() ? 0 : Math.min(asked, Math.min(byVoltage, byCurrent));
    }

    private double regulated(double light, double demand, double u) {
        double left = bus.array().outputFor(curve.applyAsDouble(light, 0)) - demand;
        double power =
                left >= 0 ? -bus.charger().outputFor(left) : bus.discharger().inputFor(-left);
        return (u - Math.sqrt(Math.max(0, u * u - 4 * pack.ohmic() * power))) / (2 * pack.ohmic());
    }

    private double swinging(double light, double demand, double u) {
        double low = u / 2;
        double high = 2 * u;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            double missing = demand - bus.array().outputFor(curve.applyAsDouble(light, middle));
            if (middle * (u - middle) / pack.ohmic() < missing) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (u - low) / pack.ohmic();
    }

    /** As the simulation tells it. */
    PowerState state() {
        return new PowerState(
                y[CHARGE],
                y[RELAXATION],
                pack.energy(y[CHARGE])
                        + pack.cell().relaxationTime() / pack.relaxation() * y[RELAXATION] * y[RELAXATION] / 2,
                Double.NaN,
                lowest,
                lowestInstant,
                y[THROUGHPUT],
                Double.isNaN(firstUnmet) ? OptionalDouble.empty() : OptionalDouble.of(firstUnmet),
                new PowerLedger(
                        y[AVAILABLE],
                        y[ARRAY_LOSS],
                        y[DELIVERED],
                        y[COMPUTE],
                        y[UNMET],
                        y[CURTAILED],
                        y[CHARGER],
                        y[DISCHARGER],
                        y[OHMIC],
                        y[RELAXED],
                        y[COULOMBIC]));
    }
}

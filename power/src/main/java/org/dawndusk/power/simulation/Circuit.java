/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.battery.OpenCircuitVoltage;

/**
 * The battery's two equations, charge and relaxation, and one step of them by a Runge-Kutta method of order 8. Current counts
 * positive while it discharges:
 *
 * <pre>
 * ds/dt = -I / Q (charging: times the coulombic efficiency),  dv/dt = (R1 I - v) / tau,  U = E(s) - v - R0 I
 * </pre>
 *
 * <p>At a given power P = U I the current is {@code 2 P / (u + sqrt(u² - 4 R0 P))} with {@code u = E(s) - v}.
 */
final class Circuit {
    /** Error of a step that is allowed in the state of charge, and in the voltage by the voltage. */
    private static final double TOLERANCE = 1e-9;

    final double r0;
    final double r1;
    final double tau;
    final double capacity;
    final double most;
    final double least;
    final double chargeCurrent;
    final double dischargeCurrent;
    final double floor;
    private final int series;
    private final double coulombic;
    private final OpenCircuitVoltage openCircuit;

    /** At the stages of the last step. */
    final double[] current = new double[Butcher.STAGES];

    private final double[] relaxation = new double[Butcher.STAGES];
    private final double[] source = new double[Butcher.STAGES];
    private final double[] chargeSlope = new double[Butcher.STAGES];
    private final double[] relaxationSlope = new double[Butcher.STAGES];

    private double coasting;
    private double beginCharge;
    private double beginVoltage;

    /** At the end of the last step. */
    double charge;

    double voltage;

    Circuit(BatteryPack pack) {
        r0 = pack.ohmic();
        r1 = pack.relaxation();
        tau = pack.cell().relaxationTime();
        capacity = pack.capacity();
        series = pack.series();
        coulombic = pack.cell().coulombicEfficiency();
        openCircuit = pack.cell().openCircuit();
        most = series * pack.cell().highestVoltage();
        least = series * pack.cell().lowestVoltage();
        chargeCurrent = pack.strings() * pack.cell().chargeCurrent();
        dischargeCurrent = pack.strings() * pack.cell().dischargeCurrent();
        floor = pack.floor();
    }

    double source(double s) {
        return series * openCircuit.at(s);
    }

    /** Energy in source and capacitor. */
    double energy(double s, double v) {
        double stored = series * capacity * openCircuit.integral(s);
        return r1 > 0 ? stored + tau / r1 * v * v / 2 : stored;
    }

    /** Current at a power; that of the greatest power where it is out of reach. */
    double currentAt(double power, double u) {
        return 2 * power / (u + Math.sqrt(Math.max(0, u * u - 4 * r0 * power)));
    }

    /**
     * One step; its end is left in charge and voltage.
     *
     * @return the error by its tolerance
     */
    double step(Drive drive, double s, double v, double time, double h) {
        for (int i = 0; i < Butcher.STAGES; i++) {
            double[] a = Butcher.A[i];
            double si = 0;
            double vi = 0;
            for (int j = 0; j < i; j++) {
                si += a[j] * chargeSlope[j];
                vi += a[j] * relaxationSlope[j];
            }
            si = s + h * si;
            vi = v + h * vi;
            double e = source(si);
            double c = drive.current(this, time + Butcher.C[i] * h, e - vi);
            source[i] = e;
            relaxation[i] = vi;
            current[i] = c;
            chargeSlope[i] = c < 0 ? -c * coulombic / capacity : -c / capacity;
            relaxationSlope[i] = (r1 * c - vi) / tau;
        }
        double ds = 0;
        double dv = 0;
        double s5 = 0;
        double s3 = 0;
        double v5 = 0;
        double v3 = 0;
        for (int i = 0; i < Butcher.STAGES; i++) {
            ds += Butcher.B[i] * chargeSlope[i];
            dv += Butcher.B[i] * relaxationSlope[i];
            s5 += Butcher.E5[i] * chargeSlope[i];
            s3 += Butcher.E3[i] * chargeSlope[i];
            v5 += Butcher.E5[i] * relaxationSlope[i];
            v3 += Butcher.E3[i] * relaxationSlope[i];
        }
        charge = s + h * ds;
        voltage = v + h * dv;
        double scale = 1 / most;
        double five = s5 * s5 + v5 * v5 * scale * scale;
        double three = s3 * s3 + v3 * v3 * scale * scale;
        double sum = five + 0.01 * three;
        return sum == 0 ? 0 : h * five / Math.sqrt(2 * sum) / TOLERANCE;
    }

    /** A time at a constant current, in closed form. Leaves its end like a step. */
    void coast(double constant, double s, double v, double h) {
        coasting = constant;
        beginCharge = s;
        beginVoltage = v;
        double decay = Math.exp(-h / tau);
        charge = s + h * chargeRate(constant);
        voltage = r1 * constant + (v - r1 * constant) * decay;
    }

    private double chargeRate(double constant) {
        return constant < 0 ? -constant * coulombic / capacity : -constant / capacity;
    }

    /** Power at the terminals so long after the begin of the last coasting. */
    double coastingPower(double after) {
        double v = r1 * coasting + (beginVoltage - r1 * coasting) * Math.exp(-after / tau);
        return coasting * (source(beginCharge + after * chargeRate(coasting)) - v - r0 * coasting);
    }

    double coastingRelaxationLoss(double h) {
        if (r1 == 0) {
            return 0;
        }
        double a = r1 * coasting;
        double b = beginVoltage - a;
        double faded = -Math.expm1(-h / tau);
        return (a * a * h + tau * b * faded * (2 * a + b * (2 - faded) / 2)) / r1;
    }

    double coastingCoulombicLoss() {
        double gained = series * capacity * (openCircuit.integral(charge) - openCircuit.integral(beginCharge));
        return coasting < 0 ? gained * (1 / coulombic - 1) : 0;
    }

    /** Power at the terminals at a stage of the last step. */
    double power(int i) {
        return current[i] * (source[i] - relaxation[i] - r0 * current[i]);
    }

    double ohmicLoss(double h) {
        double sum = 0;
        for (int i = 0; i < Butcher.STAGES; i++) {
            sum += Butcher.B[i] * current[i] * current[i];
        }
        return h * r0 * sum;
    }

    double relaxationLoss(double h) {
        if (r1 == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < Butcher.STAGES; i++) {
            sum += Butcher.B[i] * relaxation[i] * relaxation[i];
        }
        return h / r1 * sum;
    }

    double coulombicLoss(double h) {
        if (coulombic == 1) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < Butcher.STAGES; i++) {
            sum += Butcher.B[i] * source[i] * Math.max(0, -current[i]);
        }
        return h * (1 - coulombic) * sum;
    }

    double throughput(double h) {
        double sum = 0;
        for (int i = 0; i < Butcher.STAGES; i++) {
            sum += Butcher.B[i] * Math.max(0, current[i]);
        }
        return h * sum;
    }
}

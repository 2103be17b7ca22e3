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
    private static final double TOLERANCE = 1e-8;

    final double r0;
    final double r1;
    private final double perOhmic;
    private final double fourOhmic;
    private final double halfPerOhmic;
    final double tau;
    /** At a limit of voltage longer steps are hardly stable, and leave ripples of their tolerance. */
    final double longestAtVoltage;

    final double capacity;
    final double most;
    final double least;
    /** The highest voltage, or that of a full battery at rest if it is higher. */
    final double highest;

    final double chargeCurrent;
    final double dischargeCurrent;
    final double floor;
    private final int series;
    private final double coulombic;
    private final OpenCircuitVoltage openCircuit;

    /** At the stages of the last step. */
    private final double[] current = new double[Butcher.STAGES];

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

    /** Of the last step. */
    double ohmicLoss;

    double relaxationLoss;
    double coulombicLoss;
    /** Charge that went through, in whichever direction. */
    double passed;

    Circuit(BatteryPack pack) {
        r0 = pack.ohmic();
        r1 = pack.relaxation();
        perOhmic = 1 / r0;
        fourOhmic = 4 * r0;
        halfPerOhmic = 1 / (2 * r0);
        tau = pack.cell().relaxationTime();
        longestAtVoltage = 3.5 * tau / (1 + r1 / r0);
        capacity = pack.capacity();
        series = pack.series();
        coulombic = pack.cell().coulombicEfficiency();
        openCircuit = pack.cell().openCircuit();
        most = series * pack.cell().highestVoltage();
        least = series * pack.cell().lowestVoltage();
        highest = Math.max(most, source(1));
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

    /** Current at a power; at least that of the greatest power where it is out of reach. */
    double currentAt(double power, double u) {
        double drop = fourOhmic * power;
        double root = Math.sqrt(Math.max(0, u * u - drop));
        // where the difference loses no more than three digits it saves a division
        return Math.abs(drop) > 1e-3 * u * u ? (u - root) * halfPerOhmic : 2 * power / (u + root);
    }

    /**
     * One step at a power or at a limit of voltage; its end is left in charge and voltage.
     *
     * @return the error by its tolerance
     */
    double step(Drive drive, double s, double v, double time, double h) {
        boolean atVoltage = drive.mode == Drive.Mode.VOLTAGE;
        boolean varying = drive.varying && !atVoltage;
        double limit = drive.surplus ? most : least;
        double sign = drive.surplus ? -1 : 1;
        double power = drive.power;
        double perCharging = coulombic / capacity;
        double perDischarging = 1 / capacity;
        double rate = 1 / tau;
        int k = 0;
        for (int i = 0; i < Butcher.STAGES; i++) {
            // of the stages before, only the first and those from the fourth on have weight from the sixth row on
            int first = Butcher.FIRST[i];
            double si = 0;
            double vi = 0;
            if (i > 0) {
                si = Butcher.A[k] * chargeSlope[0];
                vi = Butcher.A[k] * relaxationSlope[0];
            }
            for (int j = first; j < i; j++) {
                si += Butcher.A[k + j] * chargeSlope[j];
                vi += Butcher.A[k + j] * relaxationSlope[j];
            }
            k += i;
            si = s + h * si;
            vi = v + h * vi;
            double e = source(si);
            double u = e - vi;
            double p = varying ? drive.batteryPowerAt(time + Butcher.C[i] * h) : power;
            double c = atVoltage ? sign * Math.max(0, sign * (u - limit) * perOhmic) : currentAt(p, u);
            source[i] = e;
            relaxation[i] = vi;
            current[i] = c;
            chargeSlope[i] = -c * (c < 0 ? perCharging : perDischarging);
            relaxationSlope[i] = (r1 * c - vi) * rate;
        }
        return finish(s, v, h);
    }

    /** The weighted sums of a step: its end, its error, and the losses on the way. */
    private double finish(double s, double v, double h) {
        double ds = 0;
        double dv = 0;
        double s5 = 0;
        double s3 = 0;
        double v5 = 0;
        double v3 = 0;
        double squares = 0;
        double relaxed = 0;
        double sourced = 0;
        double passed = 0;
        for (int i : Butcher.WEIGHTED) {
            double b = Butcher.B[i];
            double ks = chargeSlope[i];
            double kv = relaxationSlope[i];
            double c = current[i];
            ds += b * ks;
            dv += b * kv;
            s5 += Butcher.E5[i] * ks;
            s3 += Butcher.E3[i] * ks;
            v5 += Butcher.E5[i] * kv;
            v3 += Butcher.E3[i] * kv;
            squares += b * c * c;
            relaxed += b * relaxation[i] * relaxation[i];
            sourced += b * source[i] * c;
            passed += b * c;
        }
        charge = s + h * ds;
        voltage = v + h * dv;
        ohmicLoss = h * r0 * squares;
        relaxationLoss = r1 > 0 ? h / r1 * relaxed : 0;
        coulombicLoss = sourced < 0 ? -h * (1 - coulombic) * sourced : 0;
        this.passed = Math.abs(h * passed);
        double scale = 1 / (most * most);
        double five = s5 * s5 + v5 * v5 * scale;
        double three = s3 * s3 + v3 * v3 * scale;
        double sum = five + 0.01 * three;
        return sum == 0 ? 0 : h * five / Math.sqrt(2 * sum) / TOLERANCE;
    }

    /** A time at a constant current, in closed form. Leaves its end and losses like a step. */
    void coast(double constant, double s, double v, double h) {
        coasting = constant;
        beginCharge = s;
        beginVoltage = v;
        double faded = 1 - Math.exp(-h / tau);
        double settled = r1 * constant;
        double off = v - settled;
        charge = s + h * chargeRate(constant);
        voltage = v - off * faded;
        ohmicLoss = h * r0 * constant * constant;
        relaxationLoss =
                r1 > 0 ? (settled * settled * h + tau * off * faded * (2 * settled + off * (2 - faded) / 2)) / r1 : 0;
        coulombicLoss = constant < 0 && coulombic < 1
                ? series * capacity * (openCircuit.integral(charge) - openCircuit.integral(s)) * (1 / coulombic - 1)
                : 0;
        passed = Math.abs(constant * h);
    }

    /** How long a constant current may flow until the battery is full or at its floor. */
    double timeToBound(double constant, double s) {
        return Math.max(0, ((constant < 0 ? 1 : floor) - s) / chargeRate(constant));
    }

    /** Change of the state of charge at a current. */
    double chargeRate(double constant) {
        return constant < 0 ? -constant * coulombic / capacity : -constant / capacity;
    }

    /** Rate of energy that is lost since not all charge that goes in is stored. */
    double coulombicLoss(double source, double current) {
        return current < 0 ? (coulombic - 1) * source * current : 0;
    }

    /** Power at the terminals so long after the begin of the last coasting. */
    double coastingPower(double after) {
        double v = r1 * coasting + (beginVoltage - r1 * coasting) * Math.exp(-after / tau);
        return coasting * (source(beginCharge + after * chargeRate(coasting)) - v - r0 * coasting);
    }

    /** Power at the terminals at a stage of the last step. */
    double power(int i) {
        return current[i] * (source[i] - relaxation[i] - r0 * current[i]);
    }
}

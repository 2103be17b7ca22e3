/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import java.util.OptionalDouble;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;

/** The state while it changes: the battery and the ledger. */
final class Tally {
    /** Of Gauss' quadrature of order 10. */
    private static final double[] NODES = {
        -0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640
    };

    private static final double[] WEIGHTS = {
        0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891
    };

    private final Circuit circuit;
    private final Drive drive;
    private final Bus bus;

    double charge;
    double relaxation;
    private double initialEnergy;
    private double lowest;
    private double lowestInstant;
    private double throughput;
    private OptionalDouble firstUnmet = OptionalDouble.empty();
    private double available;
    private double arrayLoss;
    private double delivered;
    private double compute;
    private double unmet;
    private double curtailed;
    private double chargerLoss;
    private double dischargerLoss;
    private double ohmicLoss;
    private double relaxationLoss;
    private double coulombicLoss;

    Tally(PowerState state, Circuit circuit, Drive drive, Bus bus) {
        this.circuit = circuit;
        this.drive = drive;
        this.bus = bus;
        restore(state);
    }

    void restore(PowerState state) {
        charge = state.charge();
        relaxation = state.relaxation();
        initialEnergy = state.initialEnergy();
        lowest = state.lowest();
        lowestInstant = state.lowestInstant();
        throughput = state.throughput();
        firstUnmet = state.firstUnmet();
        PowerLedger ledger = state.ledger();
        available = ledger.available();
        arrayLoss = ledger.arrayLoss();
        delivered = ledger.delivered();
        compute = ledger.compute();
        unmet = ledger.unmet();
        curtailed = ledger.curtailed();
        chargerLoss = ledger.chargerLoss();
        dischargerLoss = ledger.dischargerLoss();
        ohmicLoss = ledger.ohmicLoss();
        relaxationLoss = ledger.relaxationLoss();
        coulombicLoss = ledger.coulombicLoss();
    }

    PowerState state() {
        return new PowerState(
                charge,
                relaxation,
                circuit.energy(charge, relaxation),
                initialEnergy,
                lowest,
                lowestInstant,
                throughput,
                firstUnmet,
                new PowerLedger(
                        available,
                        arrayLoss,
                        delivered,
                        compute,
                        unmet,
                        curtailed,
                        chargerLoss,
                        dischargerLoss,
                        ohmicLoss,
                        relaxationLoss,
                        coulombicLoss));
    }

    /** Counts what the circuit did last. */
    void accept(double time, double h) {
        ohmicLoss += circuit.ohmicLoss;
        relaxationLoss += circuit.relaxationLoss;
        coulombicLoss += circuit.coulombicLoss;
        throughput += drive.surplus ? 0 : circuit.passed;
        switch (drive.mode) {
            case REST, CURRENT -> coasted(time, h);
            case POWER, VOLTAGE -> stepped(time, h);
        }
        if (!drive.surplus && drive.mode != Drive.Mode.POWER && drive.demand > drive.atBus && firstUnmet.isEmpty()) {
            firstUnmet = OptionalDouble.of(time);
        }
        charge = drive.surplus ? Math.min(1, circuit.charge) : Math.max(circuit.floor, circuit.charge);
        relaxation = circuit.voltage;
        if (charge < lowest) {
            lowest = charge;
            lowestInstant = time + h;
        }
    }

    private void coasted(double time, double h) {
        if (drive.mode == Drive.Mode.REST && !drive.varying) {
            constant(h, 0);
            return;
        }
        int parts = (int) Math.ceil(h / (1.5 * circuit.tau));
        for (int k = 0; k < parts; k++) {
            for (int i = 0; i < NODES.length; i++) {
                double after = h / parts * (k + (1 + NODES[i]) / 2);
                if (drive.varying) {
                    drive.evaluate(time + after);
                }
                constant(h / parts * WEIGHTS[i] / 2, Math.abs(circuit.coastingPower(after)));
            }
        }
    }

    private void stepped(double time, double h) {
        if (drive.varying) {
            staged(time, h);
        } else if (drive.mode == Drive.Mode.POWER) {
            constant(h, Math.abs(drive.power));
        } else if (drive.surplus) {
            charging(h);
        } else {
            staged(time, h);
        }
    }

    /** Charging at the highest voltage: the charger's loss is a polynomial of the current, whose moments are known. */
    private void charging(double h) {
        Converter charger = bus.charger();
        double power = circuit.most * circuit.passed;
        double squares = circuit.most * circuit.most * circuit.ohmicLoss / circuit.r0;
        double taken = h * charger.fixed() + power * (1 + charger.linear()) + charger.square() * squares;
        available += h * drive.available;
        arrayLoss += h * (drive.available - drive.atBus);
        compute += h * drive.compute;
        delivered += h * drive.demand;
        chargerLoss += taken - power;
        curtailed += h * (drive.atBus - drive.demand) - taken;
    }

    /** Powers that do not change, the battery giving or taking a power at its terminals. */
    private void constant(double h, double power) {
        count(h, drive.available, drive.atBus, drive.demand, drive.compute, power);
    }

    /** The same at the stages of a step. */
    private void staged(double time, double h) {
        for (int i : Butcher.WEIGHTED) {
            if (drive.varying) {
                drive.evaluate(time + Butcher.C[i] * h);
            }
            constant(h * Butcher.B[i], Math.abs(circuit.power(i)));
        }
    }

    private void count(double h, double fromArray, double atBus, double demand, double forCompute, double power) {
        available += h * fromArray;
        arrayLoss += h * (fromArray - atBus);
        compute += h * forCompute;
        if (drive.surplus) {
            double left = atBus - demand;
            double taken = drive.mode == Drive.Mode.POWER && power > 0
                    ? left
                    : bus.charger().inputFor(power);
            delivered += h * demand;
            chargerLoss += h * (taken - power);
            curtailed += h * (left - taken);
        } else {
            double lack = demand - atBus;
            double given =
                    drive.mode == Drive.Mode.POWER ? lack : bus.discharger().outputFor(power);
            delivered += h * (demand - lack + given);
            unmet += h * (lack - given);
            dischargerLoss += h * (power - given);
        }
    }
}

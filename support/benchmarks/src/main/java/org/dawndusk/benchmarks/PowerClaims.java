/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dawndusk.power.Profile;
import org.dawndusk.power.array.CellDatasheet;
import org.dawndusk.power.array.SingleDiode;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.simulation.Fleet;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.PowerSystem;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * A year of one satellite with an eclipse and two load steps in each orbit, against a loop of one-second steps with the same
 * array, bus and battery circuit, which a user would write; and ten thousand satellites for an orbit.
 *
 * <p>The array works at the fixed voltage of the bus (direct energy transfer), at the current of its cells' curve. The loop is
 * kept lean: it walks along the timelines by an index and keeps no ledger.
 */
final class PowerClaims {
    private static final int ORBITS = 5_382;
    private static final double PERIOD = 5_863.6;
    /** Of the array: irradiance of its cells' data sheet [W/m²], voltage, cells in series, strings. */
    private static final double REFERENCE = 1_367;

    private static final double VOLTAGE = 116;
    private static final int SERIES = 50;
    private static final int STRINGS = 640;
    /** Of the state of charge. */
    private static final double SAME = 1e-9;

    private PowerClaims() {}

    static List<Claim> all() {
        return List.of(
                new Claim("power.year", "s", 50, SAME, () -> {
                    Satellite satellite = new Satellite();
                    return new Claim.Pair(
                            Claim.seconds(satellite::year, 1),
                            Claim.seconds(satellite::loop, 1),
                            satellite::difference);
                }),
                Claim.withinTime("power.yearTime", 0.05, () -> {
                    Satellite satellite = new Satellite();
                    return satellite::year;
                }),
                Claim.withinTime("power.fleetOrbit", 1, () -> fleet(10_000)));
    }

    private static Runnable fleet(int size) {
        Satellite satellite = new Satellite();
        List<PowerInputs> rows = new ArrayList<>();
        int[] rowOf = new int[size];
        PowerState[] start = new PowerState[size];
        for (int i = 0; i < size; i++) {
            double dark = 2_000 + 0.05 * i;
            double loaded = 300 + 0.2 * i;
            rows.add(PowerInputs.of(
                    Profile.steps(new double[] {dark, dark + 900}, new double[] {1361, 0, 1361}),
                    Profile.steps(new double[] {loaded, loaded + 2_500}, new double[] {15e3, 26e3, 15e3})));
            rowOf[i] = i;
            start[i] = satellite.system.full(0);
        }
        Fleet fleet = Fleet.of(satellite.system, rows, rowOf);
        return () -> {
            PowerState[] states = start.clone();
            fleet.advance(states, 0, PERIOD);
            if (!Arrays.stream(states).allMatch(state -> Math.abs(state.closure()) < 1e-9)) {
                throw new IllegalStateException("the energy of a satellite does not close");
            }
        };
    }

    /** What comes out: state of charge at the end and at its lowest. */
    private record Answer(double end, double lowest) {
        double from(Answer other) {
            return Math.max(Math.abs(end - other.end), Math.abs(lowest - other.lowest));
        }
    }

    private static final class Satellite {
        final PowerSystem system;
        private final DoubleUnaryOperator response;
        private final Bus bus;
        private final BatteryPack pack;
        private final double r0;
        private final double r1;
        private final double tau;
        private final double most;
        private final double least;
        private final double[] edges = new double[2 * ORBITS];
        private final double[] light = new double[2 * ORBITS + 1];
        private final double[] steps = new double[2 * ORBITS];
        private final double[] loads = new double[2 * ORBITS + 1];
        private final PowerInputs inputs;

        Satellite() {
            SingleDiode cell = CellDatasheet.AZUR_3G30C.at(REFERENCE, 301.15, 0);
            response = irradiance -> irradiance == 0
                    ? 0
                    : VOLTAGE
                            * STRINGS
                            * 0.98
                            * cell.withPhotocurrent(cell.photocurrent() * irradiance / REFERENCE)
                                    .currentAt(VOLTAGE / SERIES);
            bus = Bus.regulated(
                    new Converter(20, 0.015, 1e-7), new Converter(10, 0.02, 2e-7), new Converter(10, 0.02, 2e-7));
            pack = BatteryPack.of(BatteryCell.SAFT_VES180, 26, 6);
            system = PowerSystem.of(response, bus, pack);
            r0 = pack.ohmic();
            r1 = pack.relaxation();
            tau = pack.cell().relaxationTime();
            most = pack.series() * pack.cell().highestVoltage();
            least = pack.series() * pack.cell().lowestVoltage();
            light[0] = light(0);
            loads[0] = 26e3;
            for (int i = 0; i < ORBITS; i++) {
                edges[2 * i] = i * PERIOD + 2_000.3;
                edges[2 * i + 1] = edges[2 * i] + 900 + 300 * Math.sin(2e-3 * i);
                light[2 * i + 2] = light(i);
                steps[2 * i] = i * PERIOD + 2_300.7;
                steps[2 * i + 1] = i * PERIOD + 4_500.1;
                loads[2 * i + 1] = 15e3;
                loads[2 * i + 2] = 26e3;
            }
            inputs = PowerInputs.of(Profile.steps(edges, light), Profile.steps(steps, loads));
        }

        private static double light(int orbit) {
            return 1361 + 45 * Math.cos(2 * Math.PI * orbit / ORBITS);
        }

        Answer year() {
            PowerState end = system.advance(system.full(0), 0, ORBITS * PERIOD, inputs);
            if (!(Math.abs(end.closure()) < 1e-9)) {
                throw new IllegalStateException("the energy does not close");
            }
            return new Answer(end.charge(), end.lowest());
        }

        /** The current, positive while the battery discharges, within all its limits. */
        private double current(double left, double s, double v) {
            double u = pack.openCircuit(s) - v;
            if (left >= 0) {
                double wanted = current(-bus.charger().outputFor(left), u);
                double most = -pack.strings() * pack.cell().chargeCurrent();
                return s >= 1 ? 0 : Math.max(Math.max(wanted, most), Math.min(0, (u - this.most) / r0));
            }
            double wanted = current(bus.discharger().inputFor(-left), u);
            double most = pack.strings() * pack.cell().dischargeCurrent();
            return s <= pack.floor() ? 0 : Math.min(Math.min(wanted, most), Math.max(0, (u - least) / r0));
        }

        private double current(double power, double u) {
            return 2 * power / (u + Math.sqrt(Math.max(0, u * u - 4 * r0 * power)));
        }

        Answer loop() {
            double s = system.full(0).charge();
            double v = 0;
            double lowest = s;
            int lit = 0;
            int loaded = 0;
            double end = ORBITS * PERIOD;
            for (int k = 0; k < end; k++) {
                while (lit < edges.length && edges[lit] <= k) {
                    lit++;
                }
                while (loaded < steps.length && steps[loaded] <= k) {
                    loaded++;
                }
                double left = bus.array().outputFor(response.applyAsDouble(light[lit])) - loads[loaded];
                double step = Math.min(1, end - k);
                double current = current(left, s, v);
                s -= step * current / pack.capacity();
                v += step * (r1 * current - v) / tau;
                lowest = Math.min(lowest, s);
            }
            return new Answer(s, lowest);
        }

        /** Hipparchus at 1e-12, which starts again at every switching instant. */
        private Answer reference() {
            double[] cuts = Profile.merge(Profile.merge(edges, steps), new double[] {ORBITS * PERIOD});
            double[] y = {system.full(0).charge(), 0};
            double lowest = y[0];
            double time = 0;
            DormandPrince853Integrator integrator = new DormandPrince853Integrator(1e-9, 4_000, 1e-12, 1e-12);
            Profile sun = Profile.steps(edges, light);
            Profile load = Profile.steps(steps, loads);
            for (double cut : cuts) {
                double left = bus.array().outputFor(response.applyAsDouble(sun.at(time))) - load.at(time);
                OrdinaryDifferentialEquation equations = new OrdinaryDifferentialEquation() {
                    @Override
                    public int getDimension() {
                        return 2;
                    }

                    @Override
                    public double[] computeDerivatives(double t, double[] x) {
                        double current = current(left, x[0], x[1]);
                        return new double[] {-current / pack.capacity(), (r1 * current - x[1]) / tau};
                    }
                };
                y = integrator.integrate(equations, new ODEState(time, y), cut).getPrimaryState();
                lowest = Math.min(lowest, y[0]);
                time = cut;
            }
            return new Answer(y[0], lowest);
        }

        /** Our error, or infinity where the loop's is smaller. */
        double difference() {
            Answer reference = reference();
            double ours = year().from(reference);
            return ours <= loop().from(reference) ? ours : Double.POSITIVE_INFINITY;
        }
    }
}

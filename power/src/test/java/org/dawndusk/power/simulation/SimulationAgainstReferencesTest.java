/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import org.dawndusk.power.Battery;
import org.dawndusk.power.EnergyBalance;
import org.dawndusk.power.Profile;
import org.dawndusk.power.SolarArray;
import org.dawndusk.power.SolarCell;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.battery.OpenCircuitVoltage;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.validation.Published;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;

class SimulationAgainstReferencesTest {
    /** Ten orbits by an integrator of Hipparchus that takes the limits as they come and starts again at each instant. */
    @Test
    void tenOrbitsOfTheCircuit() {
        PowerSystem system = Orbits.system(37, Orbits.PACK);
        Profile light = Orbits.light(10, 1100);
        Profile load = Orbits.loads(10, 26e3, 15e3);
        double end = 10 * Orbits.PERIOD;
        PowerState ours = system.advance(system.full(0), 0, end, PowerInputs.of(light, load));
        double[] y = {system.full(0).charge(), 0};
        double lowest = y[0];
        double time = 0;
        DormandPrince853Integrator integrator = new DormandPrince853Integrator(1e-9, 4_000, 1e-12, 1e-12);
        for (double cut : Profile.merge(Profile.merge(light.instants(), load.instants()), new double[] {end})) {
            double left = system.powerAtBus(light.at(time)) - load.at(time);
            y = integrator
                    .integrate(new Equations(left), new ODEState(time, y), cut)
                    .getPrimaryState();
            lowest = Math.min(lowest, y[0]);
            time = cut;
        }
        String source = "Hipparchus, DormandPrince853Integrator at 1e-12, limits as they come";
        Published.value("power", "state of charge after ten orbits of the battery circuit", y[0], "1")
                .from(source)
                .within(1e-8)
                .is(ours.charge());
        Published.value("power", "lowest state of charge in ten orbits of the battery circuit", lowest, "1")
                .from(source)
                .within(1e-9)
                .is(ours.lowest());
    }

    private record Equations(double left) implements OrdinaryDifferentialEquation {
        @Override
        public int getDimension() {
            return 2;
        }

        @Override
        public double[] computeDerivatives(double t, double[] x) {
            BatteryPack pack = Orbits.PACK;
            double u = pack.openCircuit(x[0]) - x[1];
            double r0 = pack.ohmic();
            double power = left >= 0
                    ? -Orbits.BUS.charger().outputFor(left)
                    : Orbits.BUS.discharger().inputFor(-left);
            double current = (u - Math.sqrt(u * u - 4 * r0 * power)) / (2 * r0);
            double strings = pack.strings();
            if (left >= 0) {
                current = Math.max(current, -strings * pack.cell().chargeCurrent());
                current = Math.max(
                        current, Math.min(0, (u - pack.series() * pack.cell().highestVoltage()) / r0));
            }
            return new double[] {
                -current / pack.capacity(),
                (pack.relaxation() * current - x[1]) / pack.cell().relaxationTime()
            };
        }
    }

    /**
     * A source whose voltage is linear in the charge, U = a + b s, without relaxation, at a constant power P has the integral
     * -P / (2 I²) - R ln I = b t / Q + constant, from U = P / I + R I and dU/dt = -b I / Q.
     */
    @Test
    void constantPowerInClosedForm() {
        double a = 3;
        double b = 1;
        double r = 0.05;
        double q = 10_000;
        BatteryCell cell = BatteryCell.builder(q, OpenCircuitVoltage.sampled(s -> a + b * s))
                .resistance(r)
                .voltages(2.5, 4.2)
                .build();
        PowerSystem system = PowerSystem.of(x -> x, Bus.IDEAL, BatteryPack.of(cell, 1, 1));
        double power = 6;
        double time = 3_000;
        PowerState end = system.advance(
                system.state(0, 0.95), 0, time, PowerInputs.of(Profile.constant(0), Profile.constant(power)));
        double before = current(a + b * 0.95, r, power);
        double target = -power / (2 * before * before) - r * Math.log(before) + b * time / q;
        double low = before;
        double high = 2 * before;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (-power / (2 * middle * middle) - r * Math.log(middle) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Published.value(
                        "power",
                        "charge after 3,000 s at 6 W, linear source of 3 to 4 V, 50 mΩ",
                        (power / low + r * low - a) / b,
                        "1")
                .from("closed form: -P / (2 I²) - R ln I = b t / Q + constant")
                .within(1e-10)
                .is(end.charge());
    }

    private static double current(double u, double r, double power) {
        return (u - Math.sqrt(u * u - 4 * r * power)) / (2 * r);
    }

    /** With next to no resistance the circuit is the plain store of energy, penumbras and all. */
    @Test
    void bothGradesOfTheBatteryAgree() {
        BatteryCell cell = BatteryCell.builder(36_000, OpenCircuitVoltage.sampled(s -> 3.5 + 0.5 * s))
                .resistance(1e-9)
                .voltages(3, 4.5)
                .build();
        BatteryPack pack = BatteryPack.of(cell, 10, 4);
        double gain = 10;
        Profile light = Profile.of(
                t -> t < 100
                        ? 1361
                        : t < 110 ? 1361 * (110 - t) / 10 : t < 1_100 ? 0 : t < 1_110 ? 136.1 * (t - 1_100) : 1361,
                100,
                110,
                1_100,
                1_110);
        PowerSystem system = PowerSystem.of(x -> gain * x, Bus.IDEAL, pack);
        PowerState circuit =
                system.advance(system.state(0, 0.9), 0, 1_500, PowerInputs.of(light, Profile.constant(3_000)));
        SolarArray array = SolarArray.builder()
                .area(gain)
                .cell(new SolarCell(1, 300, 0, 1, 1))
                .build();
        EnergyBalance plain = EnergyBalance.of(array, 1, 0, new Battery(pack.energy(), 1, 1, 1, 1, 1), 1);
        EnergyBalance.State store = plain.advance(
                plain.state(0, pack.energy(0.9)), 0, 1_500, new EnergyBalance.Inputs(light, Profile.constant(3_000)));
        Published.value("power", "energy after an eclipse with penumbras, circuit of 1 nΩ", store.stored(), "J")
                .from("the plain energy balance of this library")
                .withinRelative(1e-6)
                .is(circuit.energy());
        Published.value(
                        "power",
                        "energy curtailed after that eclipse",
                        store.ledger().curtailed(),
                        "J")
                .from("the plain energy balance of this library")
                .within(1e-6 * pack.energy())
                .is(circuit.ledger().curtailed());
    }
}

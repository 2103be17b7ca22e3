/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.checks.extremes;

import java.time.Duration;
import java.util.List;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.lifetime.AirDrag;
import org.dawndusk.orbit.lifetime.Decay;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.simulation.Fleet;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerState;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.power.simulation.Throttling;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.Exposure;
import org.dawndusk.thermal.HeatRejection;
import org.dawndusk.thermal.RadiatorPanel;
import org.dawndusk.thermal.SpaceEnvironment;
import org.dawndusk.thermal.ThermalChain;
import org.dawndusk.thermal.network.ThermalNetwork;
import org.dawndusk.thermal.network.ThermalState;
import org.dawndusk.thermal.network.Transient;
import org.dawndusk.thermal.network.TransientSolver;
import org.dawndusk.thermal.radiator.Burst;
import org.dawndusk.thermal.radiator.BurstCompute;
import org.junit.jupiter.api.Test;

/**
 * Solvers that step through time, over a short span and with magnitudes from one end of a double to the other: numbers or an
 * exception that says what was wrong, soon. {@link ExtremesTest} leaves them out, since it draws spans of any length.
 */
class SteppersTest {
    private static final int TRIES = Integer.getInteger("extremes.rounds", 5) * 100;
    private static final long SEED = Long.getLong("extremes.seed", 2026);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final double ORBIT = 5_800;

    private final BoundedCalls calls = new BoundedCalls(SEED, LIMIT);

    private static BatteryPack pack(double energy, double specificEnergy, int series, int strings) {
        return BatteryPack.of(BatteryCell.SAFT_VES180.scaled(energy, specificEnergy), series, strings);
    }

    private static double[] numbers(PowerState state) {
        return new double[] {
            state.charge(),
            state.relaxation(),
            state.energy(),
            state.lowest(),
            state.throughput(),
            state.closure(),
            state.ledger().unmet(),
            state.ledger().available(),
            state.ledger().delivered(),
            state.ledger().curtailed()
        };
    }

    @Test
    void powerOverAnOrbit() {
        for (int i = 0; i < TRIES; i++) {
            double energy = calls.draw(640e3);
            double scale = calls.draw(1, 27);
            double light = calls.draw(1361, 1e-3);
            double load = calls.draw(26e3, 1);
            double charge = calls.random().nextInt(4) == 0
                    ? calls.random().nextInt(2)
                    : calls.random().nextDouble();
            calls.call(
                    "power(" + energy + " J, " + scale + " m², " + light + " W/m², " + load + " W, " + charge + ")",
                    () -> {
                        PowerSystem system = PowerSystem.of(
                                irradiance -> scale * irradiance,
                                Bus.regulated(
                                        Converter.ofEfficiency(0.97),
                                        Converter.ofEfficiency(0.97),
                                        Converter.ofEfficiency(0.97)),
                                pack(energy, 594e3, 26, 6));
                        PowerInputs inputs = PowerInputs.of(
                                Profile.steps(new double[] {2_000, 4_000}, new double[] {light, 0, light}),
                                Profile.constant(load));
                        PowerState[] states = {system.state(0, charge)};
                        Fleet.of(system, List.of(inputs), new int[1]).advance(states, 0, ORBIT);
                        return numbers(states[0]);
                    });
        }
        calls.end(0.3 * TRIES);
    }

    @Test
    void throttlingOverTwoOrbits() {
        for (int i = 0; i < TRIES / 10; i++) {
            double energy = calls.draw(640e3);
            double light = calls.draw(1361, 1e-3);
            double load = calls.draw(26e3, 1);
            calls.call("throttling(" + energy + " J, " + light + " W/m², " + load + " W)", () -> {
                PowerSystem system =
                        PowerSystem.of(irradiance -> 27 * irradiance, Bus.IDEAL, pack(energy, 594e3, 26, 6));
                PowerInputs inputs = PowerInputs.of(
                        Profile.steps(
                                new double[] {2_000, 4_000, 8_000, 10_000}, new double[] {light, 0, light, 0, light}),
                        Profile.constant(load));
                return Throttling.of(system, inputs, 0.1)
                        .plan(system.state(0, 0.8), 0, 4_000, 10_000)
                        .shares();
            });
        }
        calls.end(0.03 * TRIES);
    }

    @Test
    void temperaturesOverAnOrbit() {
        for (int i = 0; i < TRIES; i++) {
            double capacity = calls.draw(5e3, 0.1);
            // beyond 1e9 W/K nothing of a difference of temperatures is left, and the step collapses after minutes
            double conductance = Math.min(calls.draw(2, 100), 1e9);
            double area = calls.draw(0.5, 1e-3);
            double heat = calls.draw(300, 1e-3);
            double start = calls.draw(280, 400);
            double span = calls.draw(ORBIT, 10);
            double until = Math.min(span, 1e5);
            calls.call(
                    "temperatures(" + capacity + " J/K, " + conductance + " W/K, " + area + " m², " + heat + " W, "
                            + start + " K, " + until + " s)",
                    () -> {
                        ThermalNetwork network = ThermalNetwork.builder()
                                .boundary("space", 2.7)
                                .node("chip", capacity)
                                .node("radiator", 4e4)
                                .conductor("chip", "radiator", conductance)
                                .radiative("radiator", "space", area)
                                .load("chip", heat)
                                .build();
                        Transient course = TransientSolver.builder(network)
                                .build()
                                .advance(ThermalState.uniform(network, start), 0, until);
                        return course.end().temperatures();
                    });
        }
        calls.end(0.2 * TRIES);
    }

    @Test
    void bursts() {
        RadiatorPanel panel = RadiatorPanel.builder()
                .area(110)
                .twoSided(Coating.WHITE_SILICATE_PAINT)
                .build();
        Exposure side = SpaceEnvironment.HOT.exposure(0, Math.PI / 2, Math.PI / 2, 7_021_000);
        AbsorbedFlux absorbed = panel.absorbed(SpaceEnvironment.HOT, side, side);
        for (int i = 0; i < TRIES / 5; i++) {
            double electronics = calls.draw(1e5);
            double radiator = calls.draw(1e6);
            double resistance = calls.draw(0.02);
            double before = calls.draw(20e3);
            double heat = calls.draw(150e3);
            calls.call(
                    "burst(" + electronics + " J/K, " + radiator + " J/K, " + resistance + " K/W, " + before + " W, "
                            + heat + " W)",
                    () -> {
                        ThermalChain chain = ThermalChain.builder(358.15)
                                .link("package", resistance, 144)
                                .build();
                        Burst burst = BurstCompute.of(HeatRejection.of(panel, chain, absorbed), electronics, radiator)
                                .burst(before, heat);
                        return new double[] {
                            burst.sustained() ? 0 : burst.duration(),
                            burst.chipTemperature(),
                            burst.radiatorTemperature(),
                            burst.absorbedEnergy()
                        };
                    });
        }
        calls.end(0.01 * TRIES);
    }

    @Test
    void decays() {
        Earth earth = Earth.embedded();
        for (int i = 0; i < TRIES / 5; i++) {
            double density = calls.draw(1e-12, 1e-10);
            double ballistic = calls.draw(50, 200);
            double altitude = calls.draw(400e3, 300e3);
            calls.call("decay(" + density + " kg/m³, " + ballistic + " kg/m², " + altitude + " m)", () -> {
                Decay decay = new AirDrag(earth, (h, t) -> density * Math.exp((400e3 - h) / 60e3), ballistic)
                        .decay(altitude, 120e3, 0);
                return new double[] {decay.duration()};
            });
        }
        calls.end(0.05 * TRIES);
    }
}

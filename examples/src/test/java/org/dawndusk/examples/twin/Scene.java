/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.twin;

import org.dawndusk.compute.horizon.Links;
import org.dawndusk.compute.horizon.Profile;
import org.dawndusk.compute.horizon.Throttle;
import org.dawndusk.compute.horizon.TimedJob;
import org.dawndusk.compute.placement.Job;
import org.dawndusk.compute.placement.Site;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.thermal.network.ThermalNetwork;

/** A small satellite on an orbit of 6,000 s, of which the last part is dark. */
final class Scene {
    static final double ORBIT = 6000;
    static final double BASE = 500;
    static final double COMPUTE = 4000;
    static final double FLOOR = 0.6;
    static final double LIGHT = 1361;
    static final double ABSORBED = 900;
    static final double EARTH = 300;
    static final double LIMIT = 340;
    static final double CHIPS = 30e3;
    static final double RADIATOR = 50e3;
    static final double TO_LOOP = 120;
    static final double TO_RADIATOR = 400;
    static final double EMITTING = 14;
    static final double SPACE = 2.7;

    private Scene() {}

    /**
     * A satellite.
     *
     * @param dark time in shadow of each orbit [s]
     * @param watts of the array in light [W]
     * @param kilowattHours of the battery
     */
    static SatelliteClass satellite(String name, double dark, double watts, double kilowattHours, int orbits) {
        double[] instants = new double[2 * orbits];
        double[] values = new double[2 * orbits + 1];
        values[0] = LIGHT;
        for (int i = 0; i < orbits; i++) {
            instants[2 * i] = (i + 1) * ORBIT - dark;
            instants[2 * i + 1] = (i + 1) * ORBIT;
            values[2 * i + 2] = LIGHT;
        }
        org.dawndusk.power.Profile light = dark == 0
                ? org.dawndusk.power.Profile.constant(LIGHT)
                : org.dawndusk.power.Profile.steps(instants, values);
        return SatelliteClass.builder(
                        Site.builder(name, 8).memoryPerAccelerator(80e9).build(),
                        share -> system(watts, share * kilowattHours),
                        light)
                .loads(BASE, COMPUTE)
                .heat(Scene::heat, t -> light.at(t) > 0 ? ABSORBED : EARTH)
                .store(4e9, 2e-9, 1e-9)
                .build();
    }

    /** Ten of them without a shadow. */
    static SatelliteClass ten(String name, int orbits) {
        return SatelliteClass.builder(
                        Site.builder(name, 80).memoryPerAccelerator(80e9).build(),
                        share -> system(7500, 6 * share),
                        org.dawndusk.power.Profile.steps(new double[] {orbits * ORBIT}, new double[] {LIGHT, LIGHT}))
                .satellites(10)
                .loads(BASE, COMPUTE)
                .heat(Scene::heat, t -> ABSORBED)
                .build();
    }

    static PowerSystem system(double watts, double kilowattHours) {
        BatteryCell cell = BatteryCell.SAFT_VES180.scaled(kilowattHours * 3.6e6 / 26, 150 * 3600);
        Bus bus =
                Bus.regulated(Converter.ofEfficiency(0.97), Converter.ofEfficiency(0.96), Converter.ofEfficiency(0.95));
        return PowerSystem.of(
                irradiance -> watts * irradiance / LIGHT,
                bus,
                BatteryPack.of(cell, 26, 1).withFloor(FLOOR));
    }

    static HeatModel heat(double loop) {
        ThermalNetwork network = ThermalNetwork.builder()
                .node("chips", CHIPS)
                .arithmetic("coolant")
                .node("radiator", RADIATOR)
                .boundary("space", SPACE)
                .conductor("chips", "coolant", loop * TO_LOOP)
                .conductor("coolant", "radiator", loop * TO_RADIATOR)
                .radiative("radiator", "space", EMITTING)
                .build();
        return HeatModel.of(network, "chips", "coolant", "radiator", LIMIT, 0.8);
    }

    /** A service that takes some accelerators at full power until the end, and a checkpoint of 40 GB each. */
    static TimedJob service(String name, int accelerators, int priority, double until) {
        double power = COMPUTE * accelerators / 8;
        return TimedJob.builder(Job.builder(name)
                        .accelerators(accelerators)
                        .memory(60e9)
                        .power(power)
                        .heat(0.8 * power)
                        .priority(priority)
                        .build())
                .service(until)
                .checkpoint(accelerators * 40e9)
                .throttle(new Throttle(0.3, 0.2, 2))
                .build();
    }

    static Links links() {
        Profile rate = Profile.constant(1e11);
        return (from, to) -> rate;
    }
}

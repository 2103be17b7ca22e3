/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power.simulation;

import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;

/** A system and timelines that several tests share. */
final class Orbits {
    static final double PERIOD = 5_863.6;
    static final Bus BUS =
            Bus.regulated(new Converter(20, 0.015, 1e-7), new Converter(10, 0.02, 2e-7), new Converter(10, 0.02, 2e-7));
    static final BatteryPack PACK = BatteryPack.of(BatteryCell.SAFT_VES180, 26, 6);

    private Orbits() {}

    static PowerSystem system(double kilowatts, BatteryPack pack) {
        double gain = kilowatts * 1e3 / 1361;
        return PowerSystem.of(irradiance -> gain * irradiance, BUS, pack);
    }

    /** An eclipse in each orbit, from 2,000.3 s of it on. */
    static Profile light(int orbits, double dark) {
        double[] edges = new double[2 * orbits];
        double[] values = new double[2 * orbits + 1];
        values[0] = 1361;
        for (int i = 0; i < orbits; i++) {
            edges[2 * i] = i * PERIOD + 2_000.3;
            edges[2 * i + 1] = edges[2 * i] + dark;
            values[2 * i + 2] = 1361;
        }
        return Profile.steps(edges, values);
    }

    /** Two loads an orbit. */
    static Profile loads(int orbits, double high, double low) {
        double[] edges = new double[2 * orbits];
        double[] values = new double[2 * orbits + 1];
        values[0] = high;
        for (int i = 0; i < orbits; i++) {
            edges[2 * i] = i * PERIOD + 2_300.7;
            edges[2 * i + 1] = i * PERIOD + 4_500.1;
            values[2 * i + 1] = low;
            values[2 * i + 2] = high;
        }
        return Profile.steps(edges, values);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Arrays;
import java.util.Locale;
import org.dawndusk.power.Profile;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.battery.BatteryPack;
import org.dawndusk.power.bus.Bus;
import org.dawndusk.power.bus.Converter;
import org.dawndusk.power.simulation.PowerInputs;
import org.dawndusk.power.simulation.PowerSystem;
import org.dawndusk.power.sizing.EclipseTrade;

/**
 * How much compute is lost in eclipse without a battery, and how much of it do small batteries win back?
 *
 * <p>Ten of the worst orbits of a dawn-dusk satellite at 650 km, 18.8 min of 97.8 in shadow; compute asks for 20 kW, other
 * loads for 1 kW, the array gives 27 kW. Strings of 26 Saft VES180 cells, drawn down to 70 %.
 */
public final class ComputeWithoutBattery {
    static final double PERIOD = 97.76 * 60;
    static final double ECLIPSE = 18.8 * 60;
    private static final int ORBITS = 10;

    private ComputeWithoutBattery() {}

    /**
     * Prints the share lost by size of the battery.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        EclipseTrade trade = trade();
        System.out.printf(
                Locale.ROOT,
                "no battery for compute: %.1f %% lost%n",
                100 * trade.withoutBattery().lostShare());
        for (int strings : new int[] {4, 8, 16, 32}) {
            EclipseTrade.Point point = trade.withStrings(strings);
            System.out.printf(
                    Locale.ROOT,
                    "%2d strings, %4.0f kg: %.1f %% lost%n",
                    strings,
                    point.batteryMass(),
                    100 * point.lostShare());
        }
    }

    static EclipseTrade trade() {
        double[] edges = new double[2 * ORBITS + 1];
        double[] light = new double[2 * ORBITS + 1];
        for (int i = 0; i < ORBITS; i++) {
            edges[2 * i + 1] = (i + 1) * PERIOD - ECLIPSE;
            edges[2 * i + 2] = (i + 1) * PERIOD;
            light[2 * i] = 1361;
        }
        light[2 * ORBITS] = 1361;
        double[] switches = Arrays.copyOfRange(edges, 1, edges.length);
        PowerInputs inputs =
                new PowerInputs(Profile.steps(switches, light), Profile.constant(1_000), Profile.constant(20_000), 1);
        Bus bus = Bus.regulated(Converter.IDEAL, Converter.ofEfficiency(0.975), Converter.ofEfficiency(0.975));
        BatteryPack pack = BatteryPack.of(BatteryCell.SAFT_VES180, 26, 1).withFloor(0.7);
        PowerSystem system = PowerSystem.of(irradiance -> 27_000 * irradiance / 1361, bus, pack);
        return EclipseTrade.of(system, inputs, edges, 0);
    }
}

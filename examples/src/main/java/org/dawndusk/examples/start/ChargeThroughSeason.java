/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.time.LocalTime;
import java.util.Locale;
import org.dawndusk.orbit.Earth;
import org.dawndusk.orbit.FrozenOrbit;
import org.dawndusk.orbit.Scenario;
import org.dawndusk.orbit.SunSynchronous;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.orbit.light.SeriesEclipses;
import org.dawndusk.orbit.light.SolarIrradiance;
import org.dawndusk.power.Battery;
import org.dawndusk.power.Degradation;
import org.dawndusk.power.EnergyBalance;
import org.dawndusk.power.Profile;
import org.dawndusk.power.SolarArray;
import org.dawndusk.power.SolarCell;

/**
 * How deep is the battery drawn, week by week, in the eclipse season of a dawn-dusk satellite?
 *
 * <p>650 km, node at 18:00, May to August of 2027; 18 kW all the time, 105 square metres of array in their fifth year, 30 kWh
 * of battery with 95 % in and out, a regulator of 97 %.
 */
public final class ChargeThroughSeason {
    static final double LOAD = 18e3;
    static final double DISCHARGE = 0.95;
    static final double NAMEPLATE = 30 * 3.6e6;
    private static final double WEEK = 7 * 86_400;

    private ChargeThroughSeason() {}

    /**
     * Prints the lowest charge of each week.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        double[] lowest = lowest(timeline(15));
        for (int week = 0; week < lowest.length; week++) {
            System.out.printf(Locale.ROOT, "week %2d: down to %.1f %%%n", week + 1, 100 * lowest[week]);
        }
    }

    static EclipseTimeline timeline(int weeks) {
        Scenario scenario = Scenario.utc(Earth.embedded(), "2027-05-01T00:00:00");
        FrozenOrbit orbit = FrozenOrbit.sunSynchronous(scenario.earth(), 650e3);
        double node = SunSynchronous.ascendingNode(scenario.earth(), scenario.epoch(), LocalTime.of(18, 0));
        return SeriesEclipses.over(scenario, 0, weeks * WEEK).timeline(orbit, node, 0);
    }

    static double[] lowest(EclipseTimeline light) {
        SolarArray array = SolarArray.builder()
                .area(105)
                .cell(SolarCell.MULTIJUNCTION)
                .packing(0.9)
                .degradation(Degradation.yearly(0.025))
                .build();
        Battery battery = new Battery(NAMEPLATE, 0.95, DISCHARGE, 0.3, 1, Battery.VES180_SPECIFIC_ENERGY);
        EnergyBalance balance = EnergyBalance.of(array, 1, 5, battery, 0.97);
        EnergyBalance.Inputs inputs = new EnergyBalance.Inputs(
                Profile.of(SolarIrradiance.of(light), light.switchingInstants()), Profile.constant(LOAD));
        double[] lowest = new double[(int) Math.round(light.end() / WEEK)];
        double stored = NAMEPLATE;
        for (int week = 0; week < lowest.length; week++) {
            EnergyBalance.State end =
                    balance.advance(balance.state(week * WEEK, stored), week * WEEK, (week + 1) * WEEK, inputs);
            lowest[week] = end.lowest() / NAMEPLATE;
            stored = end.stored();
        }
        return lowest;
    }
}

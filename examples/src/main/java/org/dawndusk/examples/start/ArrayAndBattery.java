/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.power.Battery;
import org.dawndusk.power.Degradation;
import org.dawndusk.power.OrbitDemand;
import org.dawndusk.power.PowerBudget;
import org.dawndusk.power.PowerPath;
import org.dawndusk.power.SolarArray;
import org.dawndusk.power.SolarCell;

/**
 * What array and what battery carry a load through sunlight and eclipse to the end of life?
 *
 * <p>100 kW all the time at 550 km with the Sun in the orbit's plane: 35.6 min of 95.6 in a cylindrical shadow. Sizing by
 * Wertz and Larson, Space Mission Analysis and Design, 3rd ed., section 11.4; losses are assumptions.
 */
public final class ArrayAndBattery {
    private static final double IRRADIANCE = 1361;
    private static final double YEARS = 5;
    private static final double REGULATOR = 0.97;

    private ArrayAndBattery() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        OrbitDemand demand = demand(100e3);
        Battery battery = battery(demand);
        SolarArray array = array(demand, battery);
        PowerBudget budget = PowerBudget.of(array, battery, REGULATOR, demand, IRRADIANCE, 1, YEARS);
        System.out.printf(
                Locale.ROOT,
                "array: %.0f m2, %.1f kW new, %.1f kW after %.0f years%n",
                array.area(),
                budget.arrayPowerBol() / 1e3,
                budget.arrayPowerEol() / 1e3,
                YEARS);
        System.out.printf(Locale.ROOT, "battery: %.1f kWh, %.0f kg%n", battery.nameplate() / 3.6e6, battery.mass());
        System.out.println(budget.sufficient() ? "carries the load" : "short of: " + budget.shortfalls());
    }

    static OrbitDemand demand(double load) {
        double eclipse = 2136.689;
        return new OrbitDemand(load, load, 5738.993 - eclipse, eclipse);
    }

    /** At most 30 % of it in a cycle, of which there are 27,000 in five years; 79 % of it are left then. */
    static Battery battery(OrbitDemand demand) {
        Battery any =
                new Battery(1, 0.95, 0.95, 0.30, Battery.VES180_RETAINED_AFTER_5_YEARS, Battery.VES180_SPECIFIC_ENERGY);
        return any.withNameplate(any.nameplateFor(demand.eclipseEnergy()));
    }

    static SolarArray array(OrbitDemand demand, Battery battery) {
        SolarArray any = SolarArray.builder()
                .area(1)
                .cell(SolarCell.MULTIJUNCTION)
                .packing(0.9)
                .loss("wiring", 0.02)
                .degradation(Degradation.yearly(0.025))
                .build();
        double power = demand.requiredArrayPower(PowerPath.of(REGULATOR, battery));
        return any.withArea(any.areaFor(power, IRRADIANCE, 1, YEARS));
    }
}

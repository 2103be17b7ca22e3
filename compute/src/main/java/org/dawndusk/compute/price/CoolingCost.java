/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.price;

/**
 * What it takes to be rid of heat. Immutable.
 *
 * @param mass mass launched for each watt of heat; 0 on the ground [kg/W]
 * @param power power for each watt of heat [W/W]
 * @param capital price for each watt of heat, launch included [USD/W]
 * @param energyPrice price of the power for that of the heat, over the life [USD/W]
 * @param water water for each unit of heat [m³/J]
 */
public record CoolingCost(double mass, double power, double capital, double energyPrice, double water) {
    /**
     * Checks the components.
     *
     * @param mass mass launched for each watt of heat, not negative [kg/W]
     * @param power power for each watt of heat, not negative [W/W]
     * @param capital price for each watt of heat, not negative [USD/W]
     * @param energyPrice price of the power for that of the heat, not negative [USD/W]
     * @param water water for each unit of heat, not negative [m³/J]
     */
    public CoolingCost {
        Checks.notNegative("mass", mass);
        Checks.notNegative("power", power);
        Checks.notNegative("capital", capital);
        Checks.notNegative("energyPrice", energyPrice);
        Checks.notNegative("water", water);
    }

    /**
     * A radiator with its loop and pump; the pump's power is launched as well.
     *
     * @param flux heat that a square metre of radiator rejects, net of what it absorbs [W/m²]
     * @param arealMass mass of a square metre [kg/m²]
     * @param loopMass mass of loop, coolant and pump for each watt of heat [kg/W]
     * @param pumpPower power of the pump for each watt of heat [W/W]
     * @param buildPrice price of building these [USD/kg]
     * @param launch price of launching
     * @param specificPower power for each mass of the satellite's power system [W/kg]
     * @return the cost
     */
    public static CoolingCost radiator(
            double flux,
            double arealMass,
            double loopMass,
            double pumpPower,
            double buildPrice,
            LaunchPrice launch,
            double specificPower) {
        double mass = Checks.positive("arealMass", arealMass) / Checks.positive("flux", flux)
                + Checks.notNegative("loopMass", loopMass);
        double forPump = Checks.notNegative("pumpPower", pumpPower) / Checks.positive("specificPower", specificPower);
        double price = Checks.notNegative("buildPrice", buildPrice) + launch.price();
        return new CoolingCost(mass, pumpPower, mass * price, forPump * price, 0);
    }

    /**
     * A chiller plant or cooling towers.
     *
     * @param capital price of the plant for each watt of heat [USD/W]
     * @param power power for each watt of heat: PUE less 1 and less other losses [W/W]
     * @param energyPrice price of energy [USD/kWh]
     * @param years years of use [year]
     * @param water water evaporated for each unit of heat [m³/J]
     * @return the cost
     */
    public static CoolingCost chiller(double capital, double power, double energyPrice, double years, double water) {
        double perKilowattHour = Checks.notNegative("energyPrice", energyPrice);
        double energy = Checks.notNegative("power", power) / 1e3 * 8760 * Checks.positive("years", years);
        Checks.notNegative("energy over the years", energy);
        return new CoolingCost(
                0,
                power,
                Checks.notNegative("capital", capital),
                energy * perKilowattHour,
                Checks.notNegative("water", water));
    }

    /**
     * Capital and the price of the power.
     *
     * @return price [USD/W]
     */
    public double total() {
        return capital + energyPrice;
    }
}

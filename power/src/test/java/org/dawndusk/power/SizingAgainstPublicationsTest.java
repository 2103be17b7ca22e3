/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class SizingAgainstPublicationsTest {
    private static final String SMAD =
            "J. R. Wertz, W. J. Larson (eds), Space Mission Analysis and Design, 3rd ed., 1999, section 11.4";
    private static final OrbitDemand FIRESAT = new OrbitDemand(110, 110, 63.5 * 60, 35.3 * 60);
    /** Circular orbit at 550 km, cylindrical shadow of 6378.137 km, beta 0. */
    private static final OrbitDemand AT_550_KM = new OrbitDemand(100e3, 100e3, 5738.992815 - 2136.689, 2136.689);

    @Test
    void fireSatsArray() {
        Published.value("power", "FireSat array, 110 W, 35.3 min of 98.8, peak-power tracking", 239.416, "W")
                .from(SMAD)
                .within(5e-4)
                .is(FIRESAT.requiredArrayPower(PowerPath.PEAK_POWER_TRACKING));
        Published.value("power", "FireSat array, direct energy transfer", 223.488, "W")
                .from(SMAD)
                .within(5e-4)
                .is(FIRESAT.requiredArrayPower(PowerPath.DIRECT_ENERGY_TRANSFER));
    }

    @Test
    void fireSatsBattery() {
        Battery battery = new Battery(1, 1, 0.90, 0.20, 1, 1);
        Published.value(
                        "power",
                        "FireSat battery, 3 packs, depth of discharge 20 %, efficiency 0.90, each",
                        119.846,
                        "Wh")
                .from(SMAD)
                .within(5e-4)
                .is(battery.nameplateFor(FIRESAT.eclipseEnergy()) / 3 / 3600);
    }

    @Test
    void aHundredKilowattsAt550Kilometres() {
        Battery battery = new Battery(1, 0.95, 0.95, 0.30, 1, 1);
        String source = "closed form of SMAD 3rd ed. eq. 11-5 with charge and discharge 0.95, regulator 0.97";
        Published.value("power", "100 kW at 550 km, beta 0: battery energy out an orbit", 62.476, "kWh")
                .from(source)
                .within(5e-4)
                .is(battery.nameplateFor(AT_550_KM.eclipseEnergy()) * battery.depthOfDischarge() / 3.6e6);
        Published.value("power", "100 kW at 550 km, beta 0: nameplate at a depth of 0.30", 208.25, "kWh")
                .from(source)
                .within(5e-3)
                .is(battery.nameplateFor(AT_550_KM.eclipseEnergy()) / 3.6e6);
        Published.value("power", "100 kW at 550 km, beta 0: array", 170.848, "kW")
                .from(source)
                .within(5e-4)
                .is(AT_550_KM.requiredArrayPower(PowerPath.of(0.97, battery)) / 1e3);
    }

    @Test
    void cyclesOfFiveYears() {
        Published.value("power", "charge cycles in 5 years at 550 km", 27_494, "1")
                .from("closed form, 5 x 365.25 d over 5738.992815 s")
                .within(1)
                .is(AT_550_KM.cycles(5));
    }

    /** The simulation against the closed form: an array of the required power refills the battery just at the orbit's end. */
    @Test
    void theSimulationMeetsTheClosedForm() {
        Battery sized = new Battery(1, 0.95, 0.95, 0.30, 1, 1);
        Battery battery = sized.withNameplate(sized.nameplateFor(AT_550_KM.eclipseEnergy()));
        double power = AT_550_KM.requiredArrayPower(PowerPath.of(0.97, battery));
        SolarArray array = SolarArray.builder().area(1).cell(SolarCell.XTJ).build();
        SolarArray required = array.withArea(array.areaFor(power, 1361, 1, 0));
        EnergyBalance system = EnergyBalance.of(required, 1, 0, battery, 0.97);
        double dawn = AT_550_KM.eclipseDuration();
        EnergyBalance.Inputs inputs = new EnergyBalance.Inputs(
                Profile.steps(new double[] {0, dawn}, new double[] {1361, 0, 1361}), Profile.constant(100e3));
        EnergyBalance.State end = system.advance(system.full(0), 0, 5738.992815, inputs);
        Published.value(
                        "power",
                        "100 kW at 550 km: lowest charge of the simulated orbit, share of nameplate",
                        0.70,
                        "1")
                .from("closed form: 1 - depth of discharge")
                .within(1e-9)
                .is(end.lowest() / battery.nameplate());
        Published.value("power", "100 kW at 550 km: charge after the simulated orbit, share of nameplate", 1, "1")
                .from("closed form: the required array closes the orbit")
                .within(1e-9)
                .is(end.stored() / battery.nameplate());
    }

    /** Hours of full power: energy of a simulated year over the power in sunlight. */
    @Test
    void aYearInOrbitAndOnTheGround() {
        Published.value("power", "hours of full power a year at a sunlit share of 95 %", 8322, "h")
                .from("Starcloud, Why we should train AI in space, white paper v1.03, 2024: capacity factor above 95 %")
                .within(0.5)
                .is(fullPowerHours(0.95));
        Published.value(
                        "power",
                        "hours of full power a year at the median capacity factor of US utility plants, 24 %",
                        2102,
                        "h")
                .from("M. Bolinger et al., Utility-Scale Solar, Lawrence Berkeley National Laboratory")
                .within(0.5)
                .is(fullPowerHours(0.24));
    }

    private static double fullPowerHours(double share) {
        double year = 8760 * 3600;
        SolarArray array = SolarArray.builder().area(10).cell(SolarCell.XTJ).build();
        EnergyBalance system = EnergyBalance.of(array, 1, 0, new Battery(1e6, 1, 1, 1, 1, 1), 1);
        Profile day = Profile.steps(new double[] {share * year}, new double[] {1361, 0});
        EnergyBalance.State end =
                system.advance(system.full(0), 0, year, new EnergyBalance.Inputs(day, Profile.constant(0)));
        return end.ledger().available() / array.power(1361, 1, 0) / 3600;
    }
}

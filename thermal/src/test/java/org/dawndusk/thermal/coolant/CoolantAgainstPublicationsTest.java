/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.coolant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoolantAgainstPublicationsTest {
    private static final String ASHRAE = "ASHRAE Handbook Fundamentals, 2017, chapter 30: refrigerant tables";

    /** The release's own check values, to their printed digits. */
    @ParameterizedTest
    @CsvSource({
        "273.16, 611.657, 5e-4, 999.789, 0.00485426",
        "373.1243, 101325, 1, 958.365, 0.597586",
    })
    void waterSaturates(double temperature, double pressure, double tolerance, double liquid, double vapour) {
        String source = "IAPWS SR1-86(1992), table 1";
        Published.value("thermal", "water, saturation pressure at " + temperature + " K", pressure, "Pa")
                .from(source)
                .within(tolerance)
                .is(Coolant.WATER.saturationPressure(temperature));
        Published.value("thermal", "water, saturated liquid at " + temperature + " K", liquid, "kg/m³")
                .from(source)
                .within(5e-4)
                .is(Coolant.WATER.density(temperature));
        Published.value("thermal", "water, saturated vapour at " + temperature + " K", vapour, "kg/m³")
                .from(source)
                .withinRelative(1e-6)
                .is(Coolant.WATER.vapourDensity(temperature));
    }

    /** 2675.7 - 419.05 kJ/kg, the first to half of its last digit. */
    @Test
    void waterBoils() {
        Published.value("thermal", "water, latent heat at 373.1243 K", 2256.65, "kJ/kg")
                .from("IAPWS SR1-86(1992), table 1")
                .within(0.055)
                .is(Coolant.WATER.latentHeat(373.1243) / 1e3);
        Published.value("thermal", "water, boiling point at 101325 Pa", 373.1243, "K")
                .from("IAPWS SR1-86(1992), table 1")
                .within(3e-4)
                .is(Coolant.WATER.saturationTemperature(101_325));
    }

    @Test
    void waterFlows() {
        String source = "IAPWS SR6-08(2011), table 4: check values at 298.15 K";
        Published.value("thermal", "water, viscosity at 298.15 K", 0.889996774e-3, "Pa s")
                .from(source)
                .within(5e-13)
                .is(Coolant.WATER.viscosity(298.15));
        Published.value("thermal", "water, thermal conductivity at 298.15 K", 0.606502308, "W/m/K")
                .from(source)
                .within(5e-10)
                .is(Coolant.WATER.conductivity(298.15));
        assertThat(Coolant.WATER.specificHeat(300)).isCloseTo(4181, within(5.0));
    }

    /** Pressures of other equations of state than ours agree to a few parts in a thousand, latent heats to 0.2 %. */
    @Test
    void refrigerantsAtTheIcePoint() {
        refrigerant(Coolant.AMMONIA, 429.38e3, 1262.2);
        refrigerant(Coolant.R134A, 292.80e3, 198.60);
        refrigerant(Coolant.CARBON_DIOXIDE, 3485.0e3, 230.89);
    }

    private static void refrigerant(Coolant coolant, double pressure, double latent) {
        Published.value("thermal", coolant + ", saturation pressure at 273.15 K", pressure, "Pa")
                .from(ASHRAE)
                .withinRelative(1e-3)
                .is(coolant.saturationPressure(273.15));
        Published.value("thermal", coolant + ", latent heat at 273.15 K", latent, "kJ/kg")
                .from(ASHRAE)
                .withinRelative(2e-3)
                .is(coolant.latentHeat(273.15) / 1e3);
    }

    @Test
    void othersBoilAndFreezeWhereTheyAreKnownTo() {
        Published.value("thermal", "Novec 649, boiling point at 101325 Pa", 322.2, "K")
                .from("3M, Novec 649 Engineered Fluid, product information: 49 °C")
                .within(0.5)
                .is(Coolant.NOVEC_649.saturationTemperature(101_325));
        Published.value("thermal", "propylene glycol of 30 % in water, freezing point", 260.45, "K")
                .from("ASHRAE Handbook Fundamentals, 2017, chapter 31: -12.7 °C")
                .within(0.15)
                .is(Coolant.propyleneGlycol(0.3).freezingTemperature());
        Published.value("thermal", "ammonia, critical temperature", 405.56, "K")
                .from("Gao et al., J. Phys. Chem. Ref. Data 52 (2023) 013102")
                .within(5e-3)
                .is(Coolant.AMMONIA.criticalTemperature());
    }

    /** Handbook values of other authors: the liquids' transport properties are good to a few per cent. */
    @Test
    void liquidsFlowAsOtherHandbooksSay() {
        Published.value("thermal", "ammonia, viscosity of the liquid at 300 K", 1.31e-4, "Pa s")
                .from("NIST Chemistry WebBook, saturated liquid")
                .withinRelative(0.04)
                .is(Coolant.AMMONIA.viscosity(300));
        Published.value("thermal", "ammonia, conductivity of the liquid at 300 K", 0.478, "W/m/K")
                .from("NIST Chemistry WebBook, saturated liquid")
                .withinRelative(0.03)
                .is(Coolant.AMMONIA.conductivity(300));
        Published.value("thermal", "ammonia, specific heat of the liquid at 300 K", 4800, "J/kg/K")
                .from("NIST Chemistry WebBook, saturated liquid")
                .withinRelative(0.025)
                .is(Coolant.AMMONIA.specificHeat(300));
    }
}

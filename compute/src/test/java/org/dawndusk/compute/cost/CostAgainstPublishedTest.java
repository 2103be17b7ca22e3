/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.cost;

import org.dawndusk.compute.price.LaunchPrice;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostAgainstPublishedTest {
    private static final String SUNCATCHER = "Suncatcher, arXiv:2511.19468v2, table 1";

    /** The paper rounds to two or three digits. */
    @ParameterizedTest
    @CsvSource({
        "Starlink v2 mini, 575, 28, 5, 14700, 810",
        "Starlink v1, 260, 7, 5, 26600, 1470",
        "OneWeb, 150, 0.8, 5, 135800, 7500",
        "Iridium NEXT, 860, 2, 12.5, 124600, 6900"
    })
    void launchedPower(String satellite, double mass, double kilowatts, double years, double now, double hoped) {
        Published.value("compute", "launched power, " + satellite + ", 3,600 USD/kg", now, "USD/kW/y")
                .from(SUNCATCHER)
                .withinRelative(0.015)
                .is(LaunchPrice.falcon9().perPower(mass, 1e3 * kilowatts, years));
        Published.value("compute", "launched power, " + satellite + ", 200 USD/kg", hoped, "USD/kW/y")
                .from(SUNCATCHER)
                .withinRelative(0.015)
                .is(LaunchPrice.reusedHeavyHopedFor().perPower(mass, 1e3 * kilowatts, years));
    }

    @Test
    void powerOnTheGround() {
        Published.value("compute", "ground power, 0.06 USD/kWh, PUE 1.09", 570, "USD/kW/y")
                .from(SUNCATCHER)
                .within(5)
                .is(LaunchPrice.groundPower(0.06, 1.09));
        // two digits: 3,066 is printed as 3,000
        Published.value("compute", "ground power, 0.25 USD/kWh, PUE 1.4", 3000, "USD/kW/y")
                .from(SUNCATCHER)
                .within(100)
                .is(LaunchPrice.groundPower(0.25, 1.4));
    }

    @Test
    void learningOfLaunches() {
        String learning =
                "Suncatcher, arXiv:2511.19468v2: 20 % a doubling of cumulative mass, from 400 t at 1,800 USD/kg";
        Published.value("compute", "launch price after 370,000 t more", 199.6, "USD/kg")
                .from(learning)
                .within(0.05)
                .is(LaunchPrice.falconHeavy().after(400e3, 370_400e3, 0.2).price());
        double doublings = LaunchPrice.falconHeavy().doublingsTo(200, 0.2);
        Published.value("compute", "doublings from 1,800 to 200 USD/kg at 20 %", 9.8467, "1")
                .from(learning)
                .within(5e-5)
                .is(doublings);
        Published.value("compute", "growth of launched mass from 1,800 to 200 USD/kg at 20 %", 920.8, "1")
                .from(learning)
                .within(0.05)
                .is(Math.pow(2, doublings));
    }

    @Test
    void economics() {
        Published.value("compute", "capital recovery, 10.3 %, 15 years", 0.1337330868, "1/y")
                .from("closed form, annual compounding")
                .within(5e-11)
                .is(Finance.capitalRecovery(0.103, 15));
        Published.value("compute", "gas power, 1,800 USD/kW, 7 %, 20 years, 0.85, fuel 26.66", 49.478596, "USD/MWh")
                .from("closed form")
                .within(5e-7)
                .is(1e3 * Finance.levelisedEnergy(1.8, 0.07, 20, 0.85, 0.02666));
        Published.value("compute", "price of the 64th unit at 85 %", 0.377149515625, "1")
                .from("Wright (1936): 0.85^6")
                .within(1e-12)
                .is(Finance.wright(64, 0.85));
    }

    @Test
    void theDefaultsOfAPublicCalculator() {
        CostBreakdown cost = LifeCycleCost.orbit(Assumptions.publicCalculator(), Boundary.ALL);
        String calculator = "a public calculator for orbital data centres, its defaults: 1 GW, 5 years, 500 USD/kg";
        Published.value("compute", "calculator: satellites", 39_731, "1")
                .from(calculator)
                .within(0.5)
                .is(cost.satellites());
        Published.value("compute", "calculator: mass", 29_390_054.795, "kg")
                .from(calculator)
                .within(5e-4)
                .is(cost.launchedMass());
        Published.value("compute", "calculator: hardware", 23_600_214_000.0, "USD")
                .from(calculator)
                .within(5e-3)
                .is(cost.build());
        Published.value("compute", "calculator: launch", 14_695_027_397.26, "USD")
                .from(calculator)
                .within(5e-3)
                .is(cost.launch());
        Published.value("compute", "calculator: total", 51_095_348_397.26, "USD")
                .from(calculator)
                .within(5e-3)
                .is(cost.total());
    }

    /** A sum of triangular inputs has indices in closed form. */
    @Test
    void variancesOfASum() {
        Assumptions base = Assumptions.standard();
        // variance of a triangular distribution: (a² + b² + c² - ab - ac - bc) / 18
        double launch = variance(base.of(CostInput.LAUNCH_PRICE));
        double satellite = 40 * 40 * variance(base.of(CostInput.SATELLITE_PRICE));
        var indices = Sensitivity.of(
                        base, a -> a.value(CostInput.LAUNCH_PRICE) + 40 * a.value(CostInput.SATELLITE_PRICE))
                .sobol(20_000, 3);
        Published.value(
                        "compute",
                        "Sobol index of the first of two added triangular inputs",
                        launch / (launch + satellite),
                        "1")
                .from("closed form: variances add")
                .within(0.03)
                .is(
                        indices.get(0).input() == CostInput.LAUNCH_PRICE
                                ? indices.get(0).first()
                                : indices.get(1).first());
    }

    private static double variance(Assumption range) {
        double a = range.low();
        double b = range.high();
        double c = range.value();
        return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.dawndusk.orbit.light.EclipseTimeline;
import org.dawndusk.power.Battery;
import org.dawndusk.power.OrbitDemand;
import org.dawndusk.power.battery.BatteryCell;
import org.dawndusk.power.sizing.EclipseTrade;
import org.dawndusk.thermal.AbsorbedFlux;
import org.dawndusk.thermal.Coating;
import org.dawndusk.thermal.HeatBalance;
import org.dawndusk.thermal.OrbitHeating;
import org.dawndusk.thermal.catalog.RadiatorType;
import org.dawndusk.thermal.network.Transient;
import org.dawndusk.thermal.radiator.RadiatorOptimum;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class StartPowerAndHeatTest {
    private static final double STEFAN_BOLTZMANN = 5.670374419e-8;
    /** Of GRS 80, as in the hot case. */
    private static final double EARTH_RADIUS = 6_371_008.8;

    private static final Coating PAINT = Coating.WHITE_SILICATE_PAINT_AGED;

    @Test
    void arrayAndBattery() {
        OrbitDemand demand = ArrayAndBattery.demand(100e3);
        String source = "closed form of SMAD 3rd ed. eq. 11-5 with charge and discharge 0.95, regulator 0.97";
        Battery battery = ArrayAndBattery.battery(demand);
        Published.value("examples", "start: 100 kW at 550 km, beta 0: battery energy out an orbit", 62.476, "kWh")
                .from(source)
                .within(5e-4)
                .is(battery.nameplate() * 0.30 * 0.79 / 3.6e6);
        Published.value("examples", "start: 100 kW at 550 km, beta 0: array at the end of life", 170.848, "kW")
                .from(source)
                .within(5e-4)
                .is(ArrayAndBattery.array(demand, battery).power(1361, 1, 5) / 1e3);
    }

    @Test
    void computeWithoutBattery() {
        EclipseTrade trade = ComputeWithoutBattery.trade();
        double dark = ComputeWithoutBattery.ECLIPSE / ComputeWithoutBattery.PERIOD;
        assertThat(trade.withoutBattery().lostShare()).isCloseTo(dark, within(1e-12));
        // what an ideal battery gives, its nominal energy above the floor, of which 1 kW goes to other loads
        double ideal = 0.3 * 26 * 4 * BatteryCell.SAFT_VES180.energy() * 0.975 - 1_000 * ComputeWithoutBattery.ECLIPSE;
        double asked = 20_000 * ComputeWithoutBattery.PERIOD;
        double lost = trade.withStrings(4).lostShare();
        assertThat(lost).isBetween(dark - ideal / asked - 0.01, dark - ideal / asked + 0.01);
        assertThat(trade.withStrings(8).lostShare()).isCloseTo(0, within(1e-12));
    }

    @Test
    void chargeThroughSeason() {
        EclipseTimeline light = ChargeThroughSeason.timeline(15);
        double deepest =
                1 - Arrays.stream(ChargeThroughSeason.lowest(light)).min().orElseThrow();
        double drawn = ChargeThroughSeason.LOAD / ChargeThroughSeason.DISCHARGE / ChargeThroughSeason.NAMEPLATE;
        // the battery gives all in the umbra and a part in the penumbra
        assertThat(deepest)
                .isBetween(
                        drawn * light.umbra().longest(),
                        drawn * light.penumbra().longest());
        double[] weeks = ChargeThroughSeason.lowest(light);
        assertThat(weeks[0]).isEqualTo(1);
        assertThat(weeks[14]).isEqualTo(1);
    }

    @Test
    void radiatorForChips() {
        double root = 358.15 - RadiatorForChips.HEAT * (0.03 / 144 + 5e-5);
        double h = (6_378_137 + 650e3) / EARTH_RADIUS;
        double edge = Math.sqrt(h * h - 1);
        // a plate at right angles to the nadir
        double view = (Math.atan(1 / edge) - edge / (h * h)) / Math.PI;
        double area = RadiatorForChips.rejection(1).areaFor(RadiatorForChips.HEAT);
        HeatBalance balance = RadiatorForChips.rejection(area).steady(RadiatorForChips.HEAT);
        double flux = 2 * PAINT.emittance() * (STEFAN_BOLTZMANN * Math.pow(root, 4) - 258 * view)
                - balance.absorbed().albedo();
        // along the terminator little of what the plate sees is lit
        assertThat(balance.absorbed().albedo()).isBetween(0.0, 2 * PAINT.solarAbsorptance() * 0.35 * 1418 * view / 2);
        assertThat(area).isCloseTo(RadiatorForChips.HEAT / flux, within(1e-4 * area));
        assertThat(balance.chipTemperature()).isCloseTo(358.15, within(1e-6));
    }

    @Test
    void hottestPoint() {
        OrbitHeating.Peak worst = HottestPoint.worst();
        assertThat(worst.time()).isCloseTo(0, within(1.0));
        double view = Math.pow(EARTH_RADIUS / HottestPoint.RADIUS, 2);
        AbsorbedFlux absorbed = worst.absorbed();
        assertThat(absorbed.solar()).isCloseTo(PAINT.solarAbsorptance() * 1418, within(1e-3));
        assertThat(absorbed.earthInfrared()).isCloseTo(PAINT.emittance() * 258 * view, within(1e-6));
        assertThat(absorbed.albedo()).isCloseTo(PAINT.solarAbsorptance() * 0.35 * 1418 * belowTheSun(), within(1e-3));
        HeatBalance balance = HottestPoint.balance(worst, 120e3);
        double radiator = Math.pow((120e3 / 180 + absorbed.total()) / (2 * PAINT.emittance() * STEFAN_BOLTZMANN), 0.25);
        assertThat(balance.radiatorTemperature()).isCloseTo(radiator, within(1e-3));
        assertThat(balance.chipTemperature()).isCloseTo(radiator + 30, within(1e-3));
    }

    /** Sunlight diffusely reflected to a level plate below the Sun, by the midpoint rule over rings of the lit cap. */
    private static double belowTheSun() {
        double cap = Math.acos(EARTH_RADIUS / HottestPoint.RADIUS);
        int rings = 20_000;
        double sum = 0;
        for (int i = 0; i < rings; i++) {
            double angle = (i + 0.5) * cap / rings;
            double down = HottestPoint.RADIUS - EARTH_RADIUS * Math.cos(angle);
            double aside = EARTH_RADIUS * Math.sin(angle);
            double distance = Math.hypot(down, aside);
            double atPlate = down / distance;
            double atGround = (HottestPoint.RADIUS * Math.cos(angle) - EARTH_RADIUS) / distance;
            double ring = 2 * Math.PI * EARTH_RADIUS * EARTH_RADIUS * Math.sin(angle) * cap / rings;
            sum += Math.cos(angle) * atGround * atPlate * ring / (Math.PI * distance * distance);
        }
        return sum;
    }

    @Test
    void eclipseTransientAgainstRungeAndKutta() {
        Transient run = EclipseTransient.run(2_400);
        double electronics = run.temperature("electronics", 0);
        double radiator = run.temperature("radiator", 0);
        assertThat(radiator).isCloseTo(Math.pow(120e3 / (200 * STEFAN_BOLTZMANN), 0.25), within(1e-3));
        double h = 0.5;
        for (int i = 0; i < 4_800; i++) {
            double t = i * h;
            double load = t >= EclipseTransient.FROM && t < EclipseTransient.TO
                    ? EclipseTransient.IN_ECLIPSE
                    : EclipseTransient.IN_SUNLIGHT;
            double[] k1 = slope(load, electronics, radiator);
            double[] k2 = slope(load, electronics + h / 2 * k1[0], radiator + h / 2 * k1[1]);
            double[] k3 = slope(load, electronics + h / 2 * k2[0], radiator + h / 2 * k2[1]);
            double[] k4 = slope(load, electronics + h * k3[0], radiator + h * k3[1]);
            electronics += h / 6 * (k1[0] + 2 * k2[0] + 2 * k3[0] + k4[0]);
            radiator += h / 6 * (k1[1] + 2 * k2[1] + 2 * k3[1] + k4[1]);
            if (t + h == EclipseTransient.TO) {
                assertThat(run.temperature("radiator", t + h)).isCloseTo(radiator, within(1e-2));
            }
        }
        assertThat(run.temperature("electronics", 2_400)).isCloseTo(electronics, within(1e-2));
        assertThat(run.temperature("radiator", 2_400)).isCloseTo(radiator, within(1e-2));
    }

    private static double[] slope(double load, double electronics, double radiator) {
        double across = 6_000 * (electronics - radiator);
        double out = 200 * STEFAN_BOLTZMANN * (Math.pow(radiator, 4) - Math.pow(2.7, 4));
        return new double[] {(load - across) / 80e3, (across - out) / 250e3};
    }

    @Test
    void heatPumpOrNot() {
        String source = "closed form: COP = f Tc / (Th - Tc), A = (Q + W) / (2 eps sigma T⁴)";
        Published.value("examples", "start: radiator of 100 kW at 300 K, emittance 0.9, both sides", 120.957, "m²")
                .from(source)
                .within(5e-4)
                .is(HeatPumpOrNot.at(300).area());
        Published.value("examples", "start: the same behind a heat pump to 350 K, half of Carnot", 87.053, "m²")
                .from(source)
                .within(5e-4)
                .is(HeatPumpOrNot.at(350).area());
        assertThat(HeatPumpOrNot.lightest(0.02).radiatorTemperature()).isCloseTo(300, within(1e-6));
        RadiatorOptimum light = HeatPumpOrNot.lightest(0.005);
        for (double temperature = 300; temperature < 700; temperature += 5) {
            double work = 100e3 * (temperature - 300) / (0.5 * 300);
            double area = (100e3 + work) / (2 * 0.9 * STEFAN_BOLTZMANN * Math.pow(temperature, 4));
            double mass = area * RadiatorType.ISS_HEAT_REJECTION.arealMass() + 0.005 * work;
            assertThat(light.objective()).isLessThanOrEqualTo(mass * (1 + 1e-6));
        }
        assertThat(light.radiatorTemperature()).isBetween(310.0, 690.0);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class HeatRejectionAgainstPublicationsTest {
    private static final double EARTH = 6_371_000;
    private static final String STARCLOUD = "Starcloud, Why we should train AI in space, white paper v1.03, 2024";

    private static ThermalChain ideal(double limit) {
        return ThermalChain.builder(limit).link("interface", 0).build();
    }

    private static RadiatorPanel panel(double area, double emittance) {
        return RadiatorPanel.builder()
                .area(area)
                .twoSided(new Coating(0.1, emittance))
                .build();
    }

    private static AbsorbedFlux sinkOnly(RadiatorPanel panel, double temperature) {
        SpaceEnvironment environment = new SpaceEnvironment(0, 0, 0, temperature, EARTH);
        return panel.absorbed(environment, Exposure.DEEP_SPACE, Exposure.DEEP_SPACE);
    }

    /**
     * The paper takes sigma as 5.67e-8, 6.6e-5 below CODATA 2018, and the solar absorptance for the Earth's infrared too,
     * so that only emission and sunlight can agree with ours.
     */
    @Test
    void starcloudsSquareMetre() {
        Coating coating = new Coating(0.09, 0.92);
        double earth = Coating.BLACK.emittedFlux(253.15);
        SpaceEnvironment environment = new SpaceEnvironment(1366, 0.30, earth, 0, EARTH);
        RadiatorPanel panel = RadiatorPanel.builder().area(1).twoSided(coating).build();
        AbsorbedFlux absorbed = panel.absorbed(environment, new Exposure(1, 0.25, 0.25), Exposure.DEEP_SPACE);

        Published.value("thermal", "plate of emittance 0.92 at 293.15 K, emitted by both sides", 770.48, "W/m²")
                .from(STARCLOUD)
                .within(0.06)
                .is(2 * coating.emittedFlux(293.15));
        Published.value("thermal", "sunlight absorbed, absorptance 0.09, 1366 W/m²", 122.94, "W/m²")
                .from(STARCLOUD)
                .within(0.005)
                .is(absorbed.solar());
        // its 14.46 W/m² from the Earth is albedo and infrared, both with the solar absorptance
        Published.value(
                        "thermal",
                        "Earth's albedo and infrared absorbed with the solar absorptance for both",
                        14.46,
                        "W/m²")
                .from(STARCLOUD)
                .within(0.006)
                .is(absorbed.albedo() + absorbed.earthInfrared() * 0.09 / 0.92);
        Published.value("thermal", "albedo absorbed, view factor 0.25", 9.22, "W/m²")
                .from("closed form 0.09 x 0.30 x 0.25 x 1366 W/m²")
                .within(0.005)
                .is(absorbed.albedo());
        Published.value(
                        "thermal",
                        "Earth infrared absorbed by Kirchhoff's law, 253.15 K, view factor 0.25",
                        53.56,
                        "W/m²")
                .from("closed form 0.92 x 0.25 x sigma 253.15⁴, sigma 5.67e-8")
                .within(0.009)
                .is(absorbed.earthInfrared());
        // 770.48 - 122.94 - 9.22 - 53.56 with sigma 5.67e-8; ours is higher by 6.6e-5 of the difference of the infrared
        Published.value("thermal", "plate of the white paper, net by Kirchhoff's law", 584.76, "W/m²")
                .from("closed form with the inputs of " + STARCLOUD)
                .within(0.06)
                .is(panel.netFlux(293.15, absorbed));
    }

    @Test
    void aFiledRadiatorOf110SquareMetres() {
        RadiatorPanel panel = panel(110, 0.91);
        HeatBalance balance =
                HeatRejection.of(panel, ideal(350), sinkOnly(panel, 220)).steady(120_000);
        Published.value("thermal", "radiator of 2 x 110 m², emittance 0.91, sink 220 K, 120 kW", 337.1004, "K")
                .from("closed form (T⁴ = Ts⁴ + Q / (eps sigma A)); inputs of a 2026 filing for orbital data centres")
                .within(5e-5)
                .is(balance.radiatorTemperature());
    }

    @Test
    void theSameRadiatorAt150Kilowatts() {
        RadiatorPanel panel = panel(110, 0.91);
        Published.value("thermal", "radiator of 2 x 110 m², emittance 0.91, sink 220 K, 150 kW", 353.1623, "K")
                .from("closed form (T⁴ = Ts⁴ + Q / (eps sigma A)); inputs of a 2026 filing for orbital data centres")
                .within(5e-5)
                .is(HeatRejection.of(panel, ideal(400), sinkOnly(panel, 220))
                        .steady(150_000)
                        .radiatorTemperature());
    }

    @Test
    void areaFallsSteeplyWithTemperature() {
        RadiatorPanel panel = panel(1, 0.9);
        AbsorbedFlux sink = sinkOnly(panel, 220);
        Published.value(
                        "thermal",
                        "ratio of areas that reject the same heat at 293 K and 600 K, sink 220 K",
                        25.312317,
                        "1")
                .from("closed form (600⁴ - 220⁴) / (293⁴ - 220⁴)")
                .within(5e-7)
                .is(HeatRejection.of(panel, ideal(293), sink).areaFor(1000)
                        / HeatRejection.of(panel, ideal(600), sink).areaFor(1000));
    }

    @Test
    void equilibriaInSunlight() {
        SpaceEnvironment sun = new SpaceEnvironment(1361, 0, 0, 0, EARTH);
        Exposure faceOn = new Exposure(1, 0, 0);
        RadiatorPanel insulated =
                RadiatorPanel.builder().area(1).oneSided(Coating.BLACK).build();
        RadiatorPanel open =
                RadiatorPanel.builder().area(1).twoSided(Coating.BLACK).build();
        // a sphere shows the Sun a quarter of its surface
        Exposure sphere = new Exposure(0.25, 0, 0);
        String closed = "closed form, sigma of CODATA 2018";
        Published.value("thermal", "black sphere in sunlight of 1361 W/m²", 278.3214, "K")
                .from(closed)
                .within(5e-5)
                .is(Coating.BLACK.equilibriumTemperature(
                        sun.absorbed(Coating.BLACK, sphere).total()));
        Published.value("thermal", "black plate face on at 1361 W/m², back insulated", 393.6059, "K")
                .from(closed)
                .within(5e-5)
                .is(insulated.sinkTemperature(insulated.absorbed(sun, faceOn, Exposure.DEEP_SPACE)));
        Published.value("thermal", "black plate face on at 1361 W/m², both sides", 330.9818, "K")
                .from(closed)
                .within(5e-5)
                .is(open.sinkTemperature(open.absorbed(sun, faceOn, Exposure.DEEP_SPACE)));
    }

    @Test
    void theStationsPhotovoltaicRadiator() {
        double area = 3.12 * 13.6;
        RadiatorPanel panel = RadiatorPanel.builder()
                .area(area)
                .twoSided(Coating.WHITE_SILICATE_PAINT)
                .arealMass(740.7 / area)
                .build();
        String source =
                "Boeing, International Space Station Active Thermal Control System overview: photovoltaic radiator";
        Published.value("thermal", "ISS photovoltaic radiator, 14 kW from 3.12 m x 13.6 m", 329.94, "W/m²")
                .from(source)
                .within(0.005)
                .is(HeatRejection.of(panel, ideal(350), AbsorbedFlux.NONE)
                        .steady(14_000)
                        .rejectedFlux());
        Published.value("thermal", "ISS photovoltaic radiator, 740.7 kg on 3.12 m x 13.6 m", 17.456, "kg/m²")
                .from(source)
                .within(0.0005)
                .is(panel.mass() / panel.area());
    }

    @Test
    void aDoubledLoadDoublesTheAreaOrLiftsTheTemperature() {
        RadiatorPanel panel = panel(50, 0.85);
        HeatRejection rejection = HeatRejection.of(panel, ideal(330), AbsorbedFlux.NONE);
        Published.value("thermal", "area for a doubled load at fixed temperature, zero sink", 2, "1")
                .from("Stefan-Boltzmann law")
                .within(1e-12)
                .is(rejection.areaFor(80_000) / rejection.areaFor(40_000));
        Published.value("thermal", "temperature for a doubled load at fixed area, zero sink", 1.189207, "1")
                .from("Stefan-Boltzmann law, fourth root of 2")
                .within(5e-7)
                .is(rejection.steady(80_000).radiatorTemperature()
                        / rejection.steady(40_000).radiatorTemperature());
        assertThat(rejection.areaFor(40_000)).isCloseTo(40_000 / panel.netFlux(330, AbsorbedFlux.NONE), within(1e-9));
    }
}

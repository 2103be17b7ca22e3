/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import java.util.List;
import org.dawndusk.network.link.Decibels;
import org.dawndusk.network.link.FreeSpace;
import org.dawndusk.network.radio.NoiseTemperature.Stage;
import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** Worked examples of text books and programs; tolerances are half of the last printed digit, or the source's rounding. */
class RadioAgainstPrintedBudgetsTest {
    private static final String PRATT = "Pratt and Allnutt, Satellite Communications, 3rd ed., ";

    private static void check(
            String quantity, double expected, String unit, String source, double within, double ours) {
        Published.value("network", quantity, expected, unit)
                .from(source)
                .within(within)
                .is(ours);
    }

    @Test
    void pathAndPower() {
        double wavelength = FreeSpace.wavelength(11e9);
        check(
                "path loss 40,000 km, 11 GHz",
                205.3,
                "dB",
                PRATT + "example 4.2",
                0.05,
                FreeSpace.lossDb(40e6, wavelength));
        // an aperture of 10 m², whatever the frequency
        double gain = Decibels.of(4 * Math.PI * 10 / (wavelength * wavelength));
        RadioBudget budget = RadioLink.builder(11e9, 1e6)
                .transmitter(Decibels.ratio(27), 0, RadioAntenna.ofGainDbi(0), 0)
                .receiver(RadioAntenna.ofGainDbi(gain), 0, 0, 100)
                .build()
                .budget(40e6);
        check(
                "power received, EIRP 27 dBW, 40,000 km, 10 m²",
                -126,
                "dBW",
                PRATT + "example 4.1",
                0.05,
                budget.receivedDbw());
    }

    @Test
    void noiseOfReceivers() {
        List<Stage> stages = List.of(new Stage(23, 50), new Stage(-10, 500), new Stage(0, 1000));
        check(
                "system noise: antenna 25 K, amplifier 50 K 23 dB, mixer 500 K -10 dB, 1,000 K",
                127.625,
                "K",
                PRATT + "example 4.3 (gains 200 and 0.1)",
                0.2,
                25 + NoiseTemperature.cascade(stages));
        check(
                "the same with 50 dB of amplifier gain, behind a waveguide of 2 dB at 300 K",
                176.6,
                "K",
                PRATT + "example 4.4",
                0.1,
                NoiseTemperature.behindLoss(25, 2, 300)
                        + NoiseTemperature.cascade(
                                List.of(new Stage(50, 50), new Stage(-10, 500), new Stage(0, 1000))));
        check(
                "dish 3.05 m, 4 GHz, efficiency 0.557",
                39.6,
                "dBi",
                "Couch, Digital and Analog Communication Systems, example 8-5",
                0.05,
                RadioAntenna.dish(3.05, 0.557, 4e9).gainDbi());
    }

    @Test
    void interference() {
        // a link whose C/N is 17 dB
        RadioBudget clear = RadioLink.builder(4e9, 30e6).build().budget(40e6);
        RadioBudget both = RadioLink.builder(4e9, 30e6)
                .transmitter(Decibels.ratio(17 - clear.carrierToNoiseDb()), 0, RadioAntenna.ofGainDbi(0), 0)
                .interference(24)
                .build()
                .budget(40e6);
        check("C/N 17 dB with C/I 24 dB", 16.2, "dB", PRATT + "example 4.10", 0.05, both.esN0Db());
    }

    @Test
    void cBandInHeavyRain() {
        double sky = 270 * (1 - Decibels.ratio(-1.2));
        RadioBudget budget = RadioLink.builder(4e9, 30e6)
                .transmitter(Decibels.ratio(34), 0, RadioAntenna.ofGainDbi(0), 0)
                .receiver(RadioAntenna.ofGainDbi(49.7), 0.5, 0, 45)
                .surroundings(sky, 0, 288.15)
                .losses(0, 1.2)
                .build()
                .budget(40e6);
        check(
                "C/N in C band, 1.2 dB of rain, sky noise of it",
                18.9,
                "dB",
                PRATT + "examples 4.6 and 4.7, as corrected by igorauad/link-budget tests at a66674b",
                0.06,
                budget.carrierToNoiseDb());
    }

    @Test
    void crosslinkAtTwentySixGigahertz() {
        RadioAntenna dish = RadioAntenna.dish(0.26, 0.55, 26e9);
        RadioLink link = RadioLink.builder(26e9, 500e6)
                .transmitter(10, 0, dish, 0.3)
                .receiver(dish, 0.3, 0, NoiseTemperature.ofNoiseFigureDb(2))
                .surroundings(290, 0, 288.15)
                .build();
        String source = "golden values of a simulator of low-orbit crosslinks (26 GHz, DVB-S2/S2X thresholds)";
        RadioBudget near = link.budget(2000e3);
        // its Boltzmann constant is 1.38e-23
        check(
                "noise power 500 MHz, noise figure 2 dB",
                -114.98752911363789,
                "dBW",
                source,
                1e-9,
                near.receivedDbw() - near.carrierToNoiseDb() - Decibels.of(1.380649 / 1.38));
        ModCodTable modem = ModCodTable.DVB_S2.and(ModCodTable.DVB_S2X);
        check("rate of the best MODCOD at 2,000 km", 986126500, "bit/s", source, 200, near.rate(modem, 0));
        check(
                "rate of the best MODCOD at 6,000 km",
                0,
                "bit/s",
                source,
                1e-9,
                link.budget(6000e3).rate(modem, 0));
    }

    @Test
    void crosslinkAtThirtyTwoGigahertz() {
        RadioAntenna dish = RadioAntenna.dish(0.3, 0.6, 32e9);
        String source = "majikthise911/spce_5400, assignment 4, printed steps";
        check("dish 0.3 m, 32 GHz, efficiency 0.6", 37.8, "dBi", source, 0.06, dish.gainDbi());
        RadioBudget budget = RadioLink.builder(32e9, 1e9)
                .transmitter(1.2, 0, dish, 0)
                .receiver(dish, 0, 0, 650)
                .losses(0, 4)
                .build()
                .budget(250e3);
        check("C/N0 at 250 km, 1.2 W", 102.4, "dBHz", source, 0.06, budget.carrierToNoiseDensityDbHz());
    }

    @Test
    void earthToSatellite() {
        String source = "Sklar, Digital Communications, table 5.2";
        RadioBudget budget = RadioLink.builder(8e9, 2e6)
                .transmitter(Decibels.ratio(20), 2, RadioAntenna.ofGainDbi(51.6), 0)
                .receiver(RadioAntenna.ofGainDbi(35.1), 2, 0, Decibels.ratio(36.1))
                .losses(4, 6)
                .build()
                .budget(40_721e3);
        check("EIRP, 20 dBW, 2 dB, 51.6 dBi", 69.6, "dBW", source, 0.06, budget.eirpDbw());
        check("power received, 8 GHz, 40,721 km", -110.0, "dBW", source, 0.06, budget.receivedDbw());
        check("Eb/N0 at 2 Mbit/s", 19.5, "dB", source, 0.06, budget.ebN0Db(2e6));
    }

    @Test
    void geostationaryDownlinkByItsFigureOfMerit() {
        RadioBudget budget = RadioLink.builder(11e9, 10e6)
                .transmitter(Decibels.ratio(17), 9, RadioAntenna.ofGainDbi(38), 0)
                .receiver(RadioAntenna.ofGainDbi(25), 0, 0, 1)
                .losses(0, 6.0103 + 2)
                .build()
                .budget(40_215e3);
        check(
                "C/N0 of 17 dBW through 9 dB and 38 dBi, 40,215 km, G/T 25 dB/K",
                86.225469,
                "dBHz",
                "inputs of MathWorks satelliteCNR, computed independently",
                0.01,
                budget.carrierToNoiseDensityDbHz());
    }
}

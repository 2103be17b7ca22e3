/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/** Worked budgets with their conventions: gains as given there, tolerances half of the last printed digit or 1e-9. */
class OpticalLinkAgainstPrintedBudgetsTest {
    private static final double WAVELENGTH = 1550e-9;

    private static double apertureDbi(double diameter) {
        return Decibels.of(OpticalGain.aperture(diameter, WAVELENGTH));
    }

    @Test
    void tenCentimetresOverSevenThousandKilometres() {
        double gainDbi = apertureDbi(0.1) + Decibels.of(0.5);
        OpticalTerminal end = OpticalTerminal.builder(WAVELENGTH, 0.1)
                .transmitPower(Decibels.ratio(33 - 30))
                .transmitGainDbi(gainDbi)
                .receiveGainDbi(gainDbi)
                .transmitLossDb(3)
                .receiveLossDb(3)
                .build();
        Published.value(
                        "network",
                        "power received: 33 dBm, 10 cm twice, efficiency 0.5, 3 dB twice, 7,000 km",
                        -41.827397049647175,
                        "dBm")
                .from("henrique-muon/henrique-sandbox, Optical_ISL_Link.ipynb at f8d89b3, printed output")
                .within(1e-9)
                .is(Decibels.of(OpticalLink.of(end, end).friis(7e6).receivedPower() / 1e-3));
    }

    @Test
    void earthToMoon() {
        double gain = OpticalGain.aperture(0.3, WAVELENGTH);
        OpticalTerminal end = OpticalTerminal.builder(WAVELENGTH, 0.3)
                .transmitPower(10)
                .transmitGainDbi(Decibels.of(gain))
                .receiveGainDbi(Decibels.of(gain))
                .transmitLossDb(-Decibels.of(0.8))
                .receiveLossDb(-Decibels.of(0.8))
                // the source rounds 10 log10(e) to 4.3429
                .pointingLossDb(OpticalGain.pointingLossDb(gain, 1e-6) * 4.3429 / (10 / Math.log(10)))
                .build();
        LinkBudget budget = OpticalLink.of(end, end).friis(406_679_000);
        Published.value(
                        "network",
                        "margin Earth-Moon: 10 W, 0.3 m twice, 1 µrad miss twice, 406,679 km",
                        5.765420945680475,
                        "dB")
                .from("ISSUIUC/THEIA_rasc-al24, OpticalComms notebook at 953d14b, printed output")
                .within(1e-9)
                // -7.8 dB required behind an electronic gain of 72.12 dB
                .is(budget.marginDb(Decibels.ratio(-7.8 - 72.12)));
    }

    @Test
    void lowOrbitCrosslinkOfOneGigabit() {
        String source = "majikthise911/spce_5400, assignment 4, worked steps (c = 3e8 m/s)";
        OpticalTerminal sender = OpticalTerminal.builder(WAVELENGTH, 0.1)
                .transmitPower(0.122)
                .transmitGainDbi(apertureDbi(0.1))
                .receiveGainDbi(apertureDbi(0.1))
                .pointingLossDb(3)
                .transmitLossDb(6)
                .build();
        OpticalTerminal receiver = OpticalTerminal.builder(WAVELENGTH, 0.1)
                .receiveGainDbi(apertureDbi(0.1))
                .build();
        PhotonSensitivity sensitivity = new PhotonSensitivity("40 photoelectrons at 0.3", 40 / 0.3);
        Published.value("network", "gain of 10 cm at 1,550 nm", 106.1, "dBi")
                .from(source)
                .within(0.06)
                .is(sender.transmitGainDbi());
        double required = sensitivity.requiredPower(1e9, WAVELENGTH);
        Published.value("network", "power for 1 Gb/s at 133.3 photons a bit", -77.67, "dBW")
                .from(source)
                .within(0.006)
                .is(Decibels.of(required));
        Published.value("network", "margin: 0.122 W, 10 cm twice, 3 dB and 6 dB losses, 250 km, 1 Gb/s", 25.66, "dB")
                .from(source)
                .within(0.06)
                .is(OpticalLink.of(sender, receiver).friis(250e3).marginDb(required));
    }

    @Test
    void downlinksFromTheGeostationaryOrbit() {
        photonLimitedRate(3, 0.02, 40, 244.897);
        photonLimitedRate(0.6, 0.1, 42.5, 435.496);
    }

    private static void photonLimitedRate(double receiver, double transmitter, double powerDbm, double gigabits) {
        OpticalTerminal sender = OpticalTerminal.builder(WAVELENGTH, transmitter)
                .transmitPower(Decibels.ratio(powerDbm - 30))
                .transmitGainDbi(apertureDbi(transmitter))
                .transmitLossDb(5.1 + 1.0 + 0.66)
                .build();
        OpticalTerminal ground = OpticalTerminal.builder(WAVELENGTH, receiver)
                .receiveGainDbi(apertureDbi(receiver))
                .receiveLossDb(8.9)
                .build();
        LinkBudget budget = OpticalLink.of(sender, ground).friis(40e6);
        Published.value(
                        "network",
                        "photon-limited rate, " + transmitter + " m to " + receiver + " m, 40,000 km, 5 photons a bit",
                        gigabits,
                        "Gb/s")
                .from(
                        "Event Horizon Explorer, LinkBudget.py, after Wang et al., Proc. SPIE 12413 (2023), equations 1 and 2")
                .within(0.001)
                .is(budget.largestRate(new PhotonSensitivity("5 photons a bit", 5), 0) / 1e9);
    }

    @Test
    void requiredPowerOfAWideBeam() {
        requiredTransmitPower(500e3, 14.025273449);
        requiredTransmitPower(2000e3, 26.066473275);
    }

    /** A PIN receiver limited by thermal noise at 10 Gb/s and an error rate of 1e-12: its sensitivity is an input. */
    private static void requiredTransmitPower(double range, double expectedDbm) {
        double gain = OpticalGain.cone(4e-6);
        OpticalTerminal sender = OpticalTerminal.builder(WAVELENGTH, WAVELENGTH * Math.sqrt(gain) / Math.PI)
                .transmitPower(1)
                .transmitGainDbi(Decibels.of(gain))
                .transmitLossDb(-Decibels.of(0.8))
                .pointingLossDb(OpticalGain.pointingLossDb(gain, 1e-6))
                .build();
        double receiveGain = OpticalGain.aperture(0.08, WAVELENGTH);
        OpticalTerminal receiver = OpticalTerminal.builder(WAVELENGTH, 0.08)
                .receiveGainDbi(Decibels.of(receiveGain))
                .receiveLossDb(-Decibels.of(0.8))
                .pointingLossDb(OpticalGain.pointingLossDb(receiveGain, 1e-6))
                .build();
        LinkBudget budget = OpticalLink.of(sender, receiver).friis(range);
        Published.value(
                        "network",
                        "transmit power for " + range / 1e3 + " km, cone of 4 µrad, 80 mm receiver, 1 µrad misses",
                        expectedDbm,
                        "dBm")
                .from("thomaskamalakis/pyminisat at 818f7f4, run with its defaults")
                .within(1e-6)
                .is(Decibels.of(pinSensitivity() / budget.receivedPower() / 1e-3));
    }

    /** The sensitivity of the same source: thermal and shot noise of a PIN diode, extinction 20 dB, its constants. */
    private static double pinSensitivity() {
        double charge = 1.60217e-19;
        double responsivity = 0.8 * charge / (6.626e-34 * 3e8 / WAVELENGTH);
        double bandwidth = 5e9;
        double thermalVariance = 4 * 1.38e-23 * Math.pow(10, 0.3) * 300 * bandwidth / 100;
        double extinction = 100;
        double shotZero = 4 * responsivity * charge * bandwidth / (1 + extinction);
        double shotOne = shotZero * extinction;
        // its Q^-1(1e-12) by erfinv(1 - 2e-12), which cancellation leaves 4e-7 above the exact 7.034483825
        double argument = 7.0344869100478356;
        double d = argument / (2 * responsivity) * (extinction + 1) / (extinction - 1);
        return d * d * (shotZero + shotOne) + 2 * d * Math.sqrt(d * d * shotZero * shotOne + thermalVariance);
    }
}

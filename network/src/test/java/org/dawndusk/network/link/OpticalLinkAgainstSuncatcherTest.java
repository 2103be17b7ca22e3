/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class OpticalLinkAgainstSuncatcherTest {
    private static final String SUNCATCHER = "Suncatcher, arXiv:2511.19468v2";
    private static final double WAVELENGTH = 1.55e-6;

    private static OpticalTerminal.Builder terminal(double diameter) {
        return OpticalTerminal.builder(WAVELENGTH, diameter).transmitPower(5);
    }

    @Test
    void friisFarFieldPower() {
        OpticalTerminal end = terminal(0.10)
                .transmitGainDbi(105.1)
                .receiveGainDbi(105.1)
                .transmitLossDb(3)
                .build();
        Published.value(
                        "network",
                        "power received by Friis: 5 W, 105.1 dB twice, -3 dB, 1.55 µm, 5,000 km",
                        1.60e-6,
                        "W")
                .from(SUNCATCHER)
                .withinRelative(0.01)
                .is(OpticalLink.of(end, end).friis(5e6).receivedPower());
    }

    @Test
    void confocalLengths() {
        confocal(0.10, 5.07, 0.005);
        confocal(0.05, 1.27, 0.005);
        confocal(0.025, 0.317, 0.0005);
    }

    private static void confocal(double diameter, double expected, double halfDigit) {
        OpticalTerminal end = terminal(diameter).build();
        Published.value(
                        "network",
                        "confocal length of an aperture of " + diameter * 100 + " cm at 1.55 µm",
                        expected,
                        "km")
                .from(SUNCATCHER)
                .within(halfDigit)
                .is(OpticalLink.of(end, end).confocalLength() / 1e3);
    }

    @Test
    void powerForTwentyFourChannels() {
        ChannelPlan plan = new ChannelPlan(24, 400e9, PhotonSensitivity.PM_16QAM);
        Published.value("network", "rate of 24 channels of 400 Gb/s", 9.6, "Tb/s")
                .from(SUNCATCHER)
                .within(1e-9)
                .is(plan.totalRate() / 1e12);
        Published.value("network", "power for 9.6 Tb/s at 195.6 photons a bit, 1.55 µm", 0.24, "mW")
                .from(SUNCATCHER)
                .within(0.005)
                .is(plan.requiredPower(WAVELENGTH) * 1e3);
        Published.value("network", "power for a channel of 400 Gb/s at 195.6 photons a bit, 1.55 µm", -20, "dBm")
                .from(SUNCATCHER)
                .within(0.5)
                .is(Decibels.of(PhotonSensitivity.PM_16QAM.requiredPower(400e9, WAVELENGTH) / 1e-3));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class FreeSpaceAgainstPrattTest {
    private static final String PRATT = "Pratt and Allnutt, Satellite Communications, 3rd ed., example ";

    @Test
    void pathLossAtElevenGigahertz() {
        Published.value("network", "free-space loss over 40,000 km at 11 GHz", 205.3, "dB")
                .from(PRATT + "4.2")
                .within(0.05)
                .is(FreeSpace.lossDb(40e6, FreeSpace.wavelength(11e9)));
    }

    @Test
    void powerOnAnAperture() {
        double flux = FreeSpace.fluxDensity(Decibels.ratio(27), 40e6);
        Published.value("network", "power on 10 m² at 40,000 km from 27 dBW", -126, "dBW")
                .from(PRATT + "4.1")
                .within(0.05)
                .is(Decibels.of(flux * 10));
    }

    @Test
    void gainOfADish() {
        Published.value("network", "gain of a 3.05 m dish, efficiency 0.557, 4 GHz", 39.6, "dBi")
                .from("Couch, Digital and Analog Communication Systems, example 8-5")
                .within(0.05)
                .is(Decibels.of(0.557 * OpticalGain.aperture(3.05, FreeSpace.wavelength(4e9))));
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

class OpticalTurbulenceAgainstPublicationsTest {
    private static final double ZENITH = Math.PI / 2;

    private final OpticalTurbulence turbulence = OpticalTurbulence.hufnagelValley(1.7e-14, 21);

    @Test
    void theProfileHasTheParametersThatGaveItItsName() {
        // HV 5/7: 5 cm and 7 µrad at 0.5 µm
        Published.value("network", "Fried's parameter of Hufnagel-Valley 5/7 at 0.5 µm", 5, "cm")
                .from("Andrews and Phillips, Laser Beam Propagation through Random Media, section 12.2.1")
                .within(0.5)
                .is(100 * turbulence.friedParameter(0.5e-6, ZENITH));
        Published.value("network", "isoplanatic angle of Hufnagel-Valley 5/7 at 0.5 µm", 7, "µrad")
                .from("Andrews and Phillips, Laser Beam Propagation through Random Media, section 12.2.1")
                .within(0.5)
                .is(1e6 * turbulence.isoplanaticAngle(0.5e-6, ZENITH));
    }

    @Test
    void itGrowsTowardsTheHorizonAndFallsWithTheAperture() {
        double zenith = turbulence.scintillationIndex(1.55e-6, ZENITH, 0);
        double thirty = turbulence.scintillationIndex(1.55e-6, Math.toRadians(30), 0);
        assertThat(thirty / zenith).isCloseTo(Math.pow(2, 11.0 / 6), within(1e-9));
        assertThat(turbulence.scintillationIndex(1.55e-6, Math.toRadians(30), 0.6))
                .isLessThan(thirty / 5);
        assertThat(turbulence.fadeDb(1.55e-6, Math.toRadians(30), 0.1, 1e-3))
                .isGreaterThan(turbulence.fadeDb(1.55e-6, Math.toRadians(30), 0.6, 1e-3))
                .isPositive();
        // half of the time the power is below its median, which lies a little below the mean
        assertThat(turbulence.fadeDb(1.55e-6, ZENITH, 0, 0.5))
                .isCloseTo(10 / Math.log(10) * Math.log1p(zenith) / 2, within(1e-9));
    }

    @Test
    void strongTurbulenceAndBadInputAreRefused() {
        OpticalTurbulence strong = OpticalTurbulence.hufnagelValley(1e-12, 60);
        assertThatThrownBy(() -> strong.scintillationIndex(0.5e-6, Math.toRadians(15), 0.1))
                .hasMessageStartingWith("Rytov variance at that elevation and wavelength is ");
        assertThatThrownBy(() -> turbulence.fadeDb(1.55e-6, Math.toRadians(5), 0.1, 0.01))
                .hasMessageStartingWith("elevation is 0.087");
        assertThatThrownBy(() -> OpticalTurbulence.of(h -> h > 1000 ? Double.NaN : 1e-15))
                .hasMessageContaining("m is NaN, but must be in [0, ∞)");
    }
}

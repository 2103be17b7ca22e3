/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import org.dawndusk.validation.Published;
import org.junit.jupiter.api.Test;

/**
 * The Gaussian-beam coupling against the Fresnel diffraction integral of the truncated beam, 10 cm apertures at 1.55 µm. The
 * tolerance is what the model is documented to be good for with equal apertures.
 */
class OpticalLinkAgainstDiffractionTest {
    private static final String INTEGRAL =
            "independent computation: Fresnel integral of the truncated Gaussian beam by Gauss-Legendre quadrature in SciPy";

    @Test
    void bestTruncation() {
        coupling(1.12, 150, 0.901811, 0.32);
        coupling(1.12, 500, 0.881802, 0.32);
        coupling(1.12, 2533.542462572414, 0.758671, 0.32);
        coupling(1.12, 5067.084925144828, 0.516790, 0.32);
        coupling(1.12, 25335.42462572414, 0.031968, 0.03);
        coupling(1.12, 101341.69850289656, 0.002034, 0.005);
    }

    @Test
    void littleTruncation() {
        coupling(2, 150, 0.999329, 0.07);
        coupling(2, 2533.542462572414, 0.796134, 0.07);
        coupling(2, 5067.084925144828, 0.371029, 0.07);
        coupling(3, 2533.542462572414, 0.571322, 0.002);
        coupling(3, 5067.084925144828, 0.197074, 0.002);
    }

    private static void coupling(double truncation, double range, double share, double toleranceDb) {
        OpticalTerminal end = OpticalTerminal.builder(1.55e-6, 0.10)
                .transmitPower(1)
                .truncation(truncation)
                .build();
        Published.value(
                        "network",
                        "coupling of 10 cm to 10 cm over " + Math.round(range) + " m, truncation " + truncation,
                        Decibels.of(share),
                        "dB")
                .from(INTEGRAL)
                .within(toleranceDb)
                .is(Decibels.of(OpticalLink.of(end, end).gaussianBeam(range).receivedPower()));
    }

    @Test
    void efficiencyOfTheBestTruncation() {
        String source =
                "Klein and Degnan, Applied Optics 13 (1974) 2134: largest gain of an unobscured truncated Gaussian beam";
        Published.value("network", "largest efficiency of a truncated Gaussian beam", 0.8145, "1")
                .from(source)
                .within(5e-5)
                .is(OpticalGain.truncationEfficiency(OpticalTerminal.BEST_TRUNCATION));
    }
}

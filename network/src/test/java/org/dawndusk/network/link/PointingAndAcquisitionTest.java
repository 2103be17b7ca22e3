/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dawndusk.validation.Published;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

class PointingAndAcquisitionTest {
    private static final double JITTER = 1e-6;

    @Test
    void jitterAgreesWithManyRandomMisses() {
        double gain = OpticalGain.gaussianBeam(8e-6);
        Random random = new Random(1);
        int n = 400_000;
        double sum = 0;
        int deeper = 0;
        double limit = PointingJitter.exceededLossDb(gain, JITTER, 0.01);
        for (int i = 0; i < n; i++) {
            double miss = JITTER * Math.hypot(random.nextGaussian(), random.nextGaussian());
            double lossDb = OpticalGain.pointingLossDb(gain, miss);
            sum += Decibels.ratio(-lossDb);
            deeper += lossDb > limit ? 1 : 0;
        }
        assertThat(PointingJitter.meanLossDb(gain, JITTER)).isCloseTo(-Decibels.of(sum / n), within(2e-3));
        // four standard errors
        assertThat(deeper / (double) n).isCloseTo(0.01, within(4 * Math.sqrt(0.01 / n)));
        assertThat(PointingJitter.meanLossDb(gain, 0)).isZero();
    }

    @Test
    void theBestBeamIsNeitherNarrowNorWide() {
        double share = 1e-3;
        double best = PointingJitter.bestGain(JITTER, share);
        double reached = Decibels.of(best) - PointingJitter.exceededLossDb(best, JITTER, share);
        for (double factor : new double[] {0.5, 0.9, 1.1, 2}) {
            double other = Decibels.of(factor * best) - PointingJitter.exceededLossDb(factor * best, JITTER, share);
            assertThat(other).isLessThan(reached);
        }
        assertThat(PointingJitter.exceededLossDb(best, JITTER, share)).isCloseTo(10 / Math.log(10), within(1e-12));
    }

    @Test
    void acquisitionAgreesWithSimulatedScans() {
        Acquisition scan = new Acquisition(100e-6, 200e-6, 20e-6, 0.3, 0.01);
        Random random = new Random(2);
        int n = 200_000;
        double sum = 0;
        double step = 14e-6;
        for (int i = 0; i < n; i++) {
            double time = 0;
            while (true) {
                double r = 100e-6 * Math.hypot(random.nextGaussian(), random.nextGaussian());
                if (r <= 200e-6) {
                    time += 0.01 * Math.PI * r * r / (step * step);
                    break;
                }
                time += scan.scanTime();
            }
            sum += time;
        }
        assertThat(scan.meanTime()).isCloseTo(sum / n, within(0.01 * scan.meanTime()));
        assertThat(scan.scanTime()).isCloseTo(0.01 * Math.PI * 200 * 200 / (14 * 14), within(1e-9));
        assertThat(scan.probability()).isCloseTo(1 - Math.exp(-2), within(1e-12));
    }

    @Test
    void nineHomodynePhotonsLeaveOneErrorInABillion() {
        Published.value("network", "errors of homodyne BPSK at nine photons a bit", 1e-9, "1")
                .from("Agrawal, Fiber-Optic Communication Systems, 4th ed., section 10.4 (printed as 9 photons)")
                .within(0.5e-9)
                .is(0.5 * Erf.erfc(Math.sqrt(2 * PhotonSensitivity.BPSK.photonsPerBit())));
    }

    @Test
    void aFurtherLossStandsBeforeTheReceivedPower() {
        OpticalTerminal terminal =
                OpticalTerminal.builder(1.55e-6, 0.1).transmitPower(5).build();
        LinkBudget clear = OpticalLink.of(terminal, terminal).gaussianBeam(1e6);
        LinkBudget faded = clear.withLoss("turbulence", 3);
        assertThat(Decibels.of(clear.receivedPower() / faded.receivedPower())).isCloseTo(3, within(1e-9));
        assertThat(faded.lines().get(faded.lines().size() - 2)).isEqualTo(new BudgetLine("turbulence", -3, "dB"));
        assertThat(faded.lines().stream()
                        .limit(faded.lines().size() - 1)
                        .mapToDouble(BudgetLine::value)
                        .sum())
                .isCloseTo(faded.lines().get(faded.lines().size() - 1).value(), within(1e-9));
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> PointingJitter.exceededLossDb(1e9, 1e-6, 0))
                .hasMessage("share is 0.0, but must be in (0, 1]");
        assertThatThrownBy(() -> PointingJitter.bestGain(1e-6, 1)).hasMessage("share is 1.0, but must be in (0, 1)");
        assertThatThrownBy(() -> new Acquisition(1e-4, 1e-4, 1e-5, 1, 0.1))
                .hasMessage("overlap is 1.0, but must be in [0, 1)");
    }
}

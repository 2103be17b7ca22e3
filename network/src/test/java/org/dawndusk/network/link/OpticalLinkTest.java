/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpticalLinkTest {
    private final OpticalTerminal terminal = OpticalTerminal.builder(1.55e-6, 0.10)
            .transmitPower(5)
            .transmitLossDb(1)
            .receiveLossDb(2)
            .pointingLossDb(0.5)
            .electricalPower(96)
            .mass(10)
            .build();
    private final OpticalLink link = OpticalLink.of(terminal, terminal);

    @Test
    void linesAddUpFromTransmittedToReceivedPower() {
        for (LinkBudget budget : new LinkBudget[] {link.friis(5e6), link.gaussianBeam(150)}) {
            int last = budget.lines().size() - 1;
            double sum = budget.lines().subList(0, last).stream()
                    .mapToDouble(BudgetLine::value)
                    .sum();
            assertThat(budget.lines().get(last).value()).isCloseTo(sum, within(1e-12));
            assertThat(budget.receivedPower()).isCloseTo(Decibels.ratio(sum), within(1e-12));
            assertThat(budget.transmittedPower()).isEqualTo(5);
        }
    }

    @Test
    void friisIsRefusedInsideTheConfocalLength() {
        assertThatThrownBy(() -> link.friis(150))
                .isInstanceOfSatisfying(
                        NearFieldException.class,
                        refusal -> assertThat(refusal.confocalLength()).isEqualTo(link.confocalLength()))
                .hasMessageStartingWith("range is 150.0, but must be in [5067.08");
        assertThat(link.friis(link.confocalLength()).receivedPower()).isLessThan(5);
    }

    @Test
    void theLargerApertureSetsTheConfocalLength() {
        OpticalTerminal small =
                OpticalTerminal.builder(1.55e-6, 0.02).transmitPower(1).build();
        assertThat(OpticalLink.of(small, terminal).confocalLength()).isEqualTo(link.confocalLength());
        assertThat(OpticalLink.of(terminal, small).confocalLength()).isEqualTo(link.confocalLength());
    }

    @Test
    void closeNeighboursReceiveWhatPassesTheApertures() {
        double optics = Decibels.ratio(-1 - 2 - 2 * 0.5);
        double rim = -Math.expm1(-2 * 1.12 * 1.12);
        assertThat(link.gaussianBeam(1).receivedPower()).isBetween(0.98 * 5 * optics * rim, 5 * optics * rim);
    }

    @Test
    void aSpotGrowsFromTheWaistToTheDiffractionAngle() {
        double waist = 0.05 / 1.12 * Math.sqrt(Math.tanh(1.12 * 1.12 / 2));
        assertThat(link.spotRadius(1)).isCloseTo(waist, within(1e-7));
        assertThat(link.spotRadius(1e9)).isCloseTo(1e9 * 1.55e-6 / (Math.PI * waist), within(1.0));
    }

    @Test
    void rateIsTheInverseOfMargin() {
        LinkBudget budget = link.gaussianBeam(5e6);
        double rate = budget.largestRate(PhotonSensitivity.OOK, 3);
        assertThat(budget.marginDb(PhotonSensitivity.OOK.requiredPower(rate, 1.55e-6)))
                .isCloseTo(3, within(1e-9));
    }

    @Test
    void fewerChannelsAreLitWhereThePowerDoesNotSufficeForAll() {
        ChannelPlan plan = new ChannelPlan(24, 400e9, PhotonSensitivity.PM_16QAM);
        assertThat(plan.rate(link.gaussianBeam(200), 3)).isEqualTo(9.6e12);
        double oneAndAHalf = 1.5 * PhotonSensitivity.PM_16QAM.requiredPower(400e9, 1.55e-6);
        LinkBudget weak = new LinkBudget(1, 1.55e-6, 1, oneAndAHalf, List.of());
        assertThat(plan.rate(weak, 0)).isEqualTo(400e9);
        assertThat(plan.rate(weak, 3)).isZero();
    }

    @Test
    void energyPerBitIsElectricalPowerOverRate() {
        assertThat(terminal.energyPerBit(9.6e12)).isCloseTo(1e-11, within(1e-24));
        assertThat(terminal.mass()).isEqualTo(10);
    }

    @Test
    void aConeLosesWhatItsSolidAngleSays() {
        assertThat(OpticalGain.cone(1e-3)).isCloseTo(4 * Math.PI / (Math.PI * 0.25e-6), within(1.0));
        assertThat(OpticalGain.gaussianBeam(1e-5)).isCloseTo(8e10, within(1e-3));
        assertThat(OpticalGain.pointingLossDb(1e12, 1e-6)).isCloseTo(10 * Math.log10(Math.E), within(1e-12));
    }

    @Test
    void impossibleInputsAreRefused() {
        OpticalTerminal.Builder builder = OpticalTerminal.builder(1.55e-6, 0.10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.transmitGainDbi(107))
                .withMessageStartingWith("transmitGainDbi is 107.0, but must be in [-200.0, 106.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.transmitPower(Double.NaN))
                .withMessage("transmitPower is NaN, but must be in (0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pointingLossDb(-1))
                .withMessage("pointingLossDb is -1.0, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpticalLink.of(builder.build(), terminal))
                .withMessageStartingWith("transmitPower is 0.0");
        OpticalTerminal green = OpticalTerminal.builder(532e-9, 0.1).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpticalLink.of(terminal, green))
                .withMessageStartingWith("receiver wavelength is 5.32E-7");
        assertThatIllegalArgumentException().isThrownBy(() -> link.gaussianBeam(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhotonSensitivity.OOK.requiredPower(0, 1.55e-6))
                .withMessage("rate is 0.0, but must be in (0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChannelPlan(0, 1e9, PhotonSensitivity.OOK))
                .withMessage("channels is 0, but must be in [1, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkBudget(1, 1e-6, 1, 2, List.of()))
                .withMessage("receivedPower is 2.0, but must be in [0, 1.0]");
    }

    @Test
    void noNumberIsLostAtTheEnds() {
        assertThat(FreeSpace.fluxDensity(0, Double.MIN_VALUE)).isZero();
        assertThat(FreeSpace.fluxDensity(1, 1e200)).isZero();
        assertThat(PointingJitter.exceededLossDb(Double.MAX_VALUE, 1e-9, 1)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpticalTerminal.builder(1e-300, 0.1))
                .withMessage("wavelength is 1.0E-300, but must be in [1.0E-12, 1.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpticalTerminal.builder(1.55e-6, 1e10))
                .withMessage("apertureDiameter is 1.0E10, but must be in [1.0E-9, 1.0E9]");
        OpticalTerminal.Builder builder = OpticalTerminal.builder(1.55e-6, 0.10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.truncation(1e-200))
                .withMessage("truncation is 1.0E-200, but must be in [1.0E-6, 1000000.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.transmitGainDbi(-1e300))
                .withMessageStartingWith("transmitGainDbi is -1.0E300, but must be in [-200.0, 106.1");
        OpticalTerminal small = OpticalTerminal.builder(1, 1e-9)
                .truncation(1e6)
                .transmitPower(1)
                .build();
        assertThat(OpticalLink.of(small, small).coupling(Double.MAX_VALUE)).isZero();
        assertThat(OpticalLink.of(small, small).coupling(Double.MIN_VALUE)).isEqualTo(1);
    }

    @Test
    void aTerminalTellsWhatItDrawsAndRefusesWhatHasNoBound() {
        OpticalTerminal.Builder builder = OpticalTerminal.builder(1.55e-6, 0.10);
        assertThat(builder.electricalPower(0).build().electricalPower()).isZero();
        assertThat(builder.electricalPower(80).build().electricalPower()).isEqualTo(80);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.electricalPower(Double.POSITIVE_INFINITY))
                .withMessage("electricalPower is Infinity, but must be in [0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.transmitPower(Double.POSITIVE_INFINITY))
                .withMessage("transmitPower is Infinity, but must be in (0, ∞)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.transmitGainDbi(Double.POSITIVE_INFINITY))
                .withMessageStartingWith("transmitGainDbi is Infinity");
    }
}

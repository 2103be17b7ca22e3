/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class OpticalLinkProperties {
    private static OpticalTerminal terminal(double diameter, double truncation) {
        return OpticalTerminal.builder(1.55e-6, diameter)
                .transmitPower(5)
                .truncation(truncation)
                .build();
    }

    /** From 1 m to 10,000 km, evenly in the logarithm. */
    @Property(tries = 500)
    void noLinkReceivesMoreThanItSends(
            @ForAll @DoubleRange(min = 0, max = 7) double logRange,
            @ForAll @DoubleRange(min = 0.01, max = 1) double sender,
            @ForAll @DoubleRange(min = 0.01, max = 5) double receiver,
            @ForAll @DoubleRange(min = 0.1, max = 5) double truncation) {
        double range = Math.pow(10, logRange);
        OpticalLink link = OpticalLink.of(terminal(sender, truncation), terminal(receiver, truncation));
        assertThat(link.gaussianBeam(range).receivedPower()).isPositive().isLessThanOrEqualTo(5);
        assertThat(link.coupling(range)).isBetween(0.0, 1.0);
        if (range >= link.confocalLength()) {
            assertThat(link.friis(range).receivedPower()).isPositive().isLessThanOrEqualTo(5);
        }
    }

    @Property(tries = 500)
    void aGivenGainDoesNotReceiveMoreThanItSendsEither(
            @ForAll @DoubleRange(min = 0, max = 7) double logRange,
            @ForAll @DoubleRange(min = 0, max = 10) double shareDb) {
        double range = Math.pow(10, logRange);
        double gainDbi = Decibels.of(OpticalGain.aperture(0.1, 1.55e-6)) - shareDb;
        OpticalTerminal end = OpticalTerminal.builder(1.55e-6, 0.1)
                .transmitPower(5)
                .transmitGainDbi(gainDbi)
                .receiveGainDbi(gainDbi)
                .build();
        OpticalLink link = OpticalLink.of(end, end);
        assertThat(link.gaussianBeam(range).receivedPower()).isPositive().isLessThanOrEqualTo(5);
        if (range >= link.confocalLength()) {
            assertThat(link.friis(range).receivedPower()).isPositive().isLessThanOrEqualTo(5);
        }
    }

    @Property(tries = 300)
    void couplingFallsWithRangeAndJoinsFriisFromBelow(
            @ForAll @DoubleRange(min = 0, max = 7) double logRange,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double diameter,
            @ForAll @DoubleRange(min = 0.3, max = 3) double truncation) {
        double range = Math.pow(10, logRange);
        OpticalLink link = OpticalLink.of(terminal(diameter, truncation), terminal(diameter, truncation));
        double received = link.gaussianBeam(range).receivedPower();
        assertThat(link.gaussianBeam(range * 1.01).receivedPower()).isLessThanOrEqualTo(received);
        if (range >= link.confocalLength()) {
            double friis = link.friis(range).receivedPower();
            double ratio = link.confocalLength() / range;
            assertThat(received / friis).isLessThanOrEqualTo(1 + 1e-9);
            // the first terms left out are of the order of (confocal length / range)²
            assertThat(received / friis).isGreaterThan(1 - 25 * ratio * ratio);
        }
    }
}

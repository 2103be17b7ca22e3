/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import java.util.ArrayList;
import java.util.List;

/**
 * A laser link in vacuum between two terminals, one way.
 *
 * <p>{@link #gaussianBeam} holds at every range. The transmitter sends a Gaussian beam of waist w0 at its aperture, whose
 * 1/e² radius grows as w(z) = w0 sqrt(1 + (z / zR)²) with zR = pi w0² / lambda; the receiver collects the share
 * 1 - exp(-2 a² / w²) that falls into its aperture of radius a. The rim of the transmitter passes 1 - exp(-2 alpha²) of the
 * laser's power, alpha being the aperture's radius over the beam's. What passes spreads more than the beam that was cut, so
 * w0 is not the beam's radius at the aperture: it is chosen so that the far field has the gain of the truncated beam
 * ({@link OpticalGain#truncationEfficiency}), w0 = (aperture radius / alpha) sqrt(tanh(alpha² / 2)). Then the coupling never
 * exceeds 1, tends to Friis's equation from below as z grows, and is exact without truncation. The tests hold it against
 * the Fresnel diffraction integral of the truncated beam.
 *
 * <p>{@link #friis} is the equation of published budgets, and is refused inside the confocal length pi a² / lambda of the
 * larger aperture: at that range two uniformly filled apertures already exchange all their power by it, and nearer more than
 * all.
 *
 * <p>Left out: central obscuration, wavefront error, the change of a pointing loss in the near field. Sources: Siegman,
 * Lasers (1986), sections 17.1 and 18.4; Klein and Degnan, Applied Optics 13 (1974) 2134. Immutable and thread-safe.
 */
public final class OpticalLink {
    private final OpticalTerminal transmitter;
    private final OpticalTerminal receiver;

    private OpticalLink(OpticalTerminal transmitter, OpticalTerminal receiver) {
        this.transmitter = transmitter;
        this.receiver = receiver;
    }

    /**
     * Links two terminals of one wavelength.
     *
     * @param transmitter the terminal that sends
     * @param receiver the terminal that receives
     * @return the link from one to the other
     */
    public static OpticalLink of(OpticalTerminal transmitter, OpticalTerminal receiver) {
        if (receiver.wavelength() != transmitter.wavelength()) {
            throw Checks.refused(
                    "receiver wavelength",
                    receiver.wavelength(),
                    "{" + transmitter.wavelength() + "}, the transmitter's");
        }
        Checks.positive("transmitPower", transmitter.transmitPower());
        return new OpticalLink(transmitter, receiver);
    }

    /**
     * The range inside which the far field has not formed: pi a² / lambda of the larger aperture's radius a.
     *
     * @return confocal length [m]
     */
    public double confocalLength() {
        double radius = Math.max(transmitter.apertureDiameter(), receiver.apertureDiameter()) / 2;
        return Math.PI * radius * radius / transmitter.wavelength();
    }

    /**
     * The 1/e² intensity radius of the beam at the receiver.
     *
     * @param range length of the path [m]
     * @return spot radius [m]
     */
    public double spotRadius(double range) {
        double waist = transmitter.waist();
        double rayleighLength = Math.PI * waist * waist / transmitter.wavelength();
        return waist * Math.hypot(1, Checks.positive("range", range) / rayleighLength);
    }

    /**
     * The share of the power leaving the transmit aperture that enters the receive aperture.
     *
     * @param range length of the path [m]
     * @return coupling, at most 1 [1]
     */
    public double coupling(double range) {
        double ratio = receiver.collectingRadius() / spotRadius(range);
        return -Math.expm1(-2 * ratio * ratio);
    }

    /**
     * The budget by Gaussian-beam coupling, for every range.
     *
     * @param range length of the path [m]
     * @return the itemised budget
     */
    public LinkBudget gaussianBeam(double range) {
        return budget(
                range,
                new BudgetLine(
                        "truncation by the transmit aperture", Decibels.of(transmitter.transmittedShare()), "dB"),
                new BudgetLine("Gaussian beam into the receive aperture", Decibels.of(coupling(range)), "dB"));
    }

    /**
     * The budget by Friis's equation, for the far field alone.
     *
     * @param range length of the path, at least {@link #confocalLength} [m]
     * @return the itemised budget
     * @throws NearFieldException if the range is inside the confocal length
     */
    public LinkBudget friis(double range) {
        if (Checks.positive("range", range) < confocalLength()) {
            throw new NearFieldException(range, confocalLength());
        }
        return budget(
                range,
                new BudgetLine("transmit gain", transmitter.transmitGainDbi(), "dBi"),
                new BudgetLine("free-space loss", -FreeSpace.lossDb(range, transmitter.wavelength()), "dB"),
                new BudgetLine("receive gain", receiver.receiveGainDbi(), "dBi"));
    }

    private LinkBudget budget(double range, BudgetLine... path) {
        List<BudgetLine> lines = new ArrayList<>();
        lines.add(new BudgetLine("transmitted power", Decibels.of(transmitter.transmitPower()), "dBW"));
        lines.add(new BudgetLine("transmit optics", -transmitter.transmitLossDb(), "dB"));
        lines.add(new BudgetLine("transmit pointing", -transmitter.pointingLossDb(), "dB"));
        lines.addAll(List.of(path));
        lines.add(new BudgetLine("receive pointing", -receiver.pointingLossDb(), "dB"));
        lines.add(new BudgetLine("receive optics", -receiver.receiveLossDb(), "dB"));
        double lossesDb = lines.stream().skip(1).mapToDouble(BudgetLine::value).sum();
        // never positive but for the rounding of gains near the confocal length
        double netDb = Math.min(0, lossesDb);
        lines.add(new BudgetLine("received power", Decibels.of(transmitter.transmitPower()) + netDb, "dBW"));
        double received = transmitter.transmitPower() * Decibels.ratio(netDb);
        return new LinkBudget(range, transmitter.wavelength(), transmitter.transmitPower(), received, lines);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

import java.util.ArrayList;
import java.util.List;

/**
 * The power that a link delivers, line by line, and what it suffices for.
 *
 * <p>The lines in dB and dBi add up from the first line (transmitted power) to the last (received power). Immutable and
 * thread-safe.
 *
 * @param range length of the path [m]
 * @param wavelength wavelength of the carrier [m]
 * @param transmittedPower power of the transmitter before its optics, all channels [W]
 * @param receivedPower power after the receiver's optics, all channels [W]
 * @param lines the itemised budget, in the order of the path
 */
public record LinkBudget(
        double range, double wavelength, double transmittedPower, double receivedPower, List<BudgetLine> lines) {
    /**
     * Checks the numbers and copies the lines.
     *
     * @param range length of the path [m]
     * @param wavelength wavelength of the carrier [m]
     * @param transmittedPower power of the transmitter before its optics, all channels [W]
     * @param receivedPower power after the receiver's optics, all channels, at most the transmitted power [W]
     * @param lines the itemised budget, in the order of the path
     */
    public LinkBudget {
        Checks.positive("range", range);
        Checks.positive("wavelength", wavelength);
        Checks.positive("transmittedPower", transmittedPower);
        if (!(receivedPower >= 0 && receivedPower <= transmittedPower)) {
            throw Checks.refused("receivedPower", receivedPower, "[0, " + transmittedPower + "]");
        }
        lines = List.copyOf(lines);
    }

    /**
     * The same budget with a further loss, such as the fade of the atmosphere, in a line of its own.
     *
     * @param name what takes power
     * @param lossDb loss, not negative [dB]
     * @return the budget
     */
    public LinkBudget withLoss(String name, double lossDb) {
        Checks.notNegative("lossDb", lossDb);
        double received = receivedPower * Decibels.ratio(-lossDb);
        List<BudgetLine> longer = new ArrayList<>(lines);
        BudgetLine last = longer.remove(longer.size() - 1);
        longer.add(new BudgetLine(name, -lossDb, "dB"));
        longer.add(new BudgetLine(last.name(), last.value() - lossDb, last.unit()));
        return new LinkBudget(range, wavelength, transmittedPower, received, longer);
    }

    /**
     * How far the received power exceeds what is required.
     *
     * @param requiredPower power that the receiver needs [W]
     * @return margin, negative where the link does not close [dB]
     */
    public double marginDb(double requiredPower) {
        return Decibels.of(receivedPower / Checks.positive("requiredPower", requiredPower));
    }

    /**
     * The largest rate that leaves a margin: the inverse of {@link #marginDb}.
     *
     * @param sensitivity what the receiver needs
     * @param marginDb margin to be left [dB]
     * @return rate of all channels together [bit/s]
     */
    public double largestRate(PhotonSensitivity sensitivity, double marginDb) {
        if (receivedPower == 0) {
            return 0;
        }
        return receivedPower / Decibels.ratio(marginDb) / sensitivity.requiredPower(1, wavelength);
    }
}

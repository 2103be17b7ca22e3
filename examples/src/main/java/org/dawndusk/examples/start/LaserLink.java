/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.examples.start;

import java.util.Locale;
import org.dawndusk.network.link.ChannelPlan;
import org.dawndusk.network.link.LinkBudget;
import org.dawndusk.network.link.OpticalLink;
import org.dawndusk.network.link.OpticalTerminal;
import org.dawndusk.network.link.PhotonSensitivity;

/**
 * Does a laser link close, with what margin, and what is left of it over a longer way?
 *
 * <p>Apertures of 10 cm, 5 W at 1.55 micrometres, 24 channels of 400 Gbit/s: the terminal and channels of Suncatcher,
 * arXiv:2511.19468v2; 1.5 dB lost in each end are an assumption.
 */
public final class LaserLink {
    private static final double WAVELENGTH = 1.55e-6;
    static final ChannelPlan PLAN = new ChannelPlan(24, 400e9, PhotonSensitivity.PM_16QAM);

    private LaserLink() {}

    /**
     * Prints the budget at 20 km, and rate and margin further away.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // no loss at all is a negative zero
        budget(20e3)
                .lines()
                .forEach(line -> System.out.printf(
                        Locale.ROOT, "  %-40s %9.2f %s%n", line.name(), line.value() + 0.0, line.unit()));
        for (double range : new double[] {1e3, 20e3, 100e3, 500e3, 5_000e3}) {
            LinkBudget budget = budget(range);
            System.out.printf(
                    Locale.ROOT,
                    "%5.0f km: margin %6.2f dB for %.1f Tbit/s, %.1f Tbit/s with 3 dB left%n",
                    range / 1e3,
                    budget.marginDb(requiredPower()),
                    PLAN.totalRate() / 1e12,
                    PLAN.rate(budget, 3) / 1e12);
        }
    }

    static OpticalLink link() {
        OpticalTerminal terminal = OpticalTerminal.builder(WAVELENGTH, 0.10)
                .transmitPower(5)
                .transmitLossDb(1.5)
                .receiveLossDb(1.5)
                .build();
        return OpticalLink.of(terminal, terminal);
    }

    static LinkBudget budget(double range) {
        return link().gaussianBeam(range);
    }

    static double requiredPower() {
        return PLAN.requiredPower(WAVELENGTH);
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

import org.dawndusk.compute.reliability.ConstantFailureRate;

/**
 * What single particles do to one accelerator and its host, in absorbed dose for each event.
 *
 * <p>Events are in proportion to the dose rate, whatever the spectrum: true for the protons of the test and near it for
 * those of a low orbit; heavy ions are left out. Immutable and thread-safe.
 *
 * @param silentCorruption dose for one silent corruption of data [Gy]
 * @param uncorrectableError dose for one memory error that is detected and not corrected [Gy]
 * @param functionalInterrupt dose for one interrupt that needs a restart [Gy]
 * @param hostProcessor dose for one event of the host's processor [Gy]
 * @param hostMemory dose for one event of the host's memory [Gy]
 */
public record AcceleratorUpsets(
        double silentCorruption,
        double uncorrectableError,
        double functionalInterrupt,
        double hostProcessor,
        double hostMemory) {
    /** Cross-section times dose for one event in the proton beam of the source: 1.27e-7 cm² rad [m² Gy]. */
    private static final double BEAM = 1.27e-7 * 1e-4 * 0.01;

    /**
     * Checks the doses.
     *
     * @param silentCorruption positive [Gy]
     * @param uncorrectableError positive [Gy]
     * @param functionalInterrupt positive [Gy]
     * @param hostProcessor positive [Gy]
     * @param hostMemory positive [Gy]
     */
    public AcceleratorUpsets {
        Checks.positive("silentCorruption", silentCorruption);
        Checks.positive("uncorrectableError", uncorrectableError);
        Checks.positive("functionalInterrupt", functionalInterrupt);
        Checks.positive("hostProcessor", hostProcessor);
        Checks.positive("hostMemory", hostMemory);
    }

    /**
     * A TPU v6e and its host in a proton beam: one silent corruption each 17 rad(Si) (14.4 to 20), an uncorrectable memory
     * error each 44, an interrupt each 5,000; the host's processor 450, its memory 400.
     *
     * <p>Source: Suncatcher, arXiv:2511.19468v2, section on radiation.
     *
     * @return the doses
     */
    public static AcceleratorUpsets suncatcher() {
        return new AcceleratorUpsets(grays(17), grays(44), grays(5000), grays(450), grays(400));
    }

    /**
     * A dose in the unit of the literature.
     *
     * @param rads dose in silicon, not negative [rad]
     * @return dose [Gy]
     */
    public static double grays(double rads) {
        return 0.01 * Checks.notNegative("rads", rads);
    }

    /**
     * The cross-section of an event in the proton beam of {@link #suncatcher}: 1.27e-7 cm² rad / D.
     *
     * @param dosePerEvent D, positive [Gy]
     * @return cross-section of a chip [m²]
     */
    public static double crossSection(double dosePerEvent) {
        return BEAM / Checks.positive("dosePerEvent", dosePerEvent);
    }

    /**
     * Events of a given cross-section in a flux.
     *
     * @param crossSection cross-section of a chip, not negative [m²]
     * @param flux particles through unit area in unit time, not negative [1/(m² s)]
     * @return the rate
     */
    public static ConstantFailureRate ofCrossSection(double crossSection, double flux) {
        return new ConstantFailureRate(
                Checks.notNegative("crossSection", crossSection) * Checks.notNegative("flux", flux));
    }

    /**
     * Corruptions that nothing notices.
     *
     * @param doseRate dose rate at the chip, not negative [Gy/s]
     * @return the rate of one chip
     */
    public ConstantFailureRate silent(double doseRate) {
        return rate(doseRate, silentCorruption);
    }

    /**
     * Uncorrectable memory errors.
     *
     * @param doseRate dose rate at the chip, not negative [Gy/s]
     * @return the rate of one chip
     */
    public ConstantFailureRate uncorrectable(double doseRate) {
        return rate(doseRate, uncorrectableError);
    }

    /**
     * Functional interrupts.
     *
     * @param doseRate dose rate at the chip, not negative [Gy/s]
     * @return the rate of one chip
     */
    public ConstantFailureRate interrupts(double doseRate) {
        return rate(doseRate, functionalInterrupt);
    }

    /**
     * Events of the host.
     *
     * @param doseRate dose rate at the host, not negative [Gy/s]
     * @return the rate of one host
     */
    public ConstantFailureRate host(double doseRate) {
        return rate(doseRate, hostProcessor).plus(rate(doseRate, hostMemory));
    }

    /**
     * What stops a job at once: uncorrectable errors and interrupts; the effective rate of a gang is that of its chips.
     *
     * @param doseRate dose rate at the chip, not negative [Gy/s]
     * @return the rate of one chip
     */
    public ConstantFailureRate stops(double doseRate) {
        return uncorrectable(doseRate).plus(interrupts(doseRate));
    }

    private static ConstantFailureRate rate(double doseRate, double dosePerEvent) {
        return new ConstantFailureRate(Checks.notNegative("doseRate", doseRate) / dosePerEvent);
    }
}

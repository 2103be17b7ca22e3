/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.compute.radiation;

/**
 * Parts of computers whose total dose was tested, with what was found. A part of another batch may do better or worse: take
 * a margin.
 *
 * @since 0.1
 */
public enum TestedPart {
    /** The high-bandwidth memory of a TPU v6e, its most sensitive part: irregular from 2 krad(Si) on. */
    TPU_V6E_MEMORY(
            2000, true, "first irregularities", "Suncatcher, arXiv:2511.19468v2, section on radiation: 67 MeV protons"),
    /** A TPU v6e as a whole: no permanent failure up to the greatest dose on one chip, 15 krad(Si). */
    TPU_V6E(
            15_000,
            false,
            "no permanent failure",
            "Suncatcher, arXiv:2511.19468v2, section on radiation: 67 MeV protons"),
    /** A commercial single-board computer, Raspberry Pi Zero W: works on up to nearly 50 krad(Si), the memory card apart. */
    RASPBERRY_PI_ZERO(
            50_000,
            false,
            "computes correctly; the memory card is the weak part",
            "Hanson and Hayes, Health Physics 128 (2025) 457: cobalt 60, 2.6 mGy(Si)/s, two boards");

    private final double rads;
    private final boolean failed;
    private final String finding;
    private final String source;

    TestedPart(double rads, boolean failed, String finding, String source) {
        this.rads = rads;
        this.failed = failed;
        this.finding = finding;
        this.source = source;
    }

    /**
     * The dose of the finding, for {@link Shielding#life} and {@link Shielding#thicknessFor}.
     *
     * @return dose in silicon [Gy]
     */
    public double dose() {
        return AcceleratorUpsets.grays(rads);
    }

    /**
     * Whether the part began to fail at that dose; otherwise it bore the dose, and what it bears beyond is not known.
     *
     * @return whether it failed
     */
    public boolean failed() {
        return failed;
    }

    /**
     * What was seen.
     *
     * @return finding
     */
    public String finding() {
        return finding;
    }

    /**
     * Where it is published.
     *
     * @return source
     */
    public String source() {
        return source;
    }
}

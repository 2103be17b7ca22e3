/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.radio;

import java.util.OptionalDouble;
import org.dawndusk.network.link.Decibels;
import org.dawndusk.network.link.FreeSpace;

/**
 * An antenna by its aperture, its beam or its gain.
 *
 * <p>Sources: gain of an aperture, Recommendation ITU-R P.525 and any text book; half-power beam of a dish 70 λ/D degrees
 * and the parabolic main lobe 12 (θ/θ3dB)², Larson and Wertz (eds), Space Mission Analysis and Design, 3rd ed. (1999),
 * section 13.3.4. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RadioAntenna {
    private static final double DISH_BEAM = Math.toRadians(70);
    private static final double MAIN_LOBE = 12;
    /** Beyond this many half-power widths the parabola of the main lobe means nothing. */
    private static final double LOBE_END = 1;

    private final double gainDbi;
    private final OptionalDouble beamwidth;

    private RadioAntenna(double gainDbi, OptionalDouble beamwidth) {
        this.gainDbi = gainDbi;
        this.beamwidth = beamwidth;
    }

    /**
     * A dish: gain η (π D / λ)².
     *
     * @param diameter diameter of the aperture [m]
     * @param efficiency aperture efficiency, in (0, 1] [1]
     * @param frequency carrier frequency [Hz]
     * @return the antenna
     */
    public static RadioAntenna dish(double diameter, double efficiency, double frequency) {
        double wavelength = FreeSpace.wavelength(frequency);
        double turns = Math.PI * Checks.positive("diameter", diameter) / wavelength;
        Checks.within("efficiency", efficiency, Double.MIN_NORMAL, 1);
        return new RadioAntenna(
                Decibels.of(efficiency * turns * turns), OptionalDouble.of(DISH_BEAM * wavelength / diameter));
    }

    /**
     * An elliptical beam: the gain of a pattern that is even within its half-power widths, η 16 / (θ1 θ2).
     *
     * @param beamwidth half-power width in one plane [rad]
     * @param acrossBeamwidth half-power width in the plane across [rad]
     * @param efficiency share of the power in the beam, in (0, 1] [1]
     * @return the antenna
     */
    public static RadioAntenna beam(double beamwidth, double acrossBeamwidth, double efficiency) {
        Checks.within("beamwidth", beamwidth, Double.MIN_NORMAL, Math.PI);
        Checks.within("acrossBeamwidth", acrossBeamwidth, Double.MIN_NORMAL, Math.PI);
        Checks.within("efficiency", efficiency, Double.MIN_NORMAL, 1);
        return new RadioAntenna(
                Decibels.of(efficiency * 16 / (beamwidth * acrossBeamwidth)),
                OptionalDouble.of(Math.min(beamwidth, acrossBeamwidth)));
    }

    /**
     * A gain as stated; its beam is not known, so that a pointing loss has to be stated too.
     *
     * @param gainDbi gain on the axis [dBi]
     * @return the antenna
     */
    public static RadioAntenna ofGainDbi(double gainDbi) {
        return new RadioAntenna(Checks.finite("gainDbi", gainDbi), OptionalDouble.empty());
    }

    /**
     * The gain on the axis.
     *
     * @return gain over an isotropic antenna [dBi]
     */
    public double gainDbi() {
        return gainDbi;
    }

    /**
     * The half-power width of the beam, the narrower one where there are two.
     *
     * @return full angle, empty where only the gain is known [rad]
     */
    public OptionalDouble beamwidth() {
        return beamwidth;
    }

    /**
     * The loss of a miss: 12 (θ/θ3dB)² dB within the main lobe.
     *
     * @param missAngle angle between the axis and the other end, at most the half-power width [rad]
     * @return loss, not negative [dB]
     * @throws IllegalStateException if only the gain is known
     */
    public double pointingLossDb(double missAngle) {
        double width = beamwidth.orElseThrow(() -> new IllegalStateException(
                "the antenna is known by its gain of " + gainDbi + " dBi alone, so that its beamwidth is not known"));
        double misses = Checks.within("missAngle", missAngle, 0, LOBE_END * width) / width;
        return MAIN_LOBE * misses * misses;
    }
}

/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.network.link;

/**
 * The refusal of Friis's equation inside the confocal length, where it would deliver more power than was sent.
 */
public final class NearFieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The confocal length of the link [m]. */
    private final double confocalLength;

    NearFieldException(double range, double confocalLength) {
        super(
                "range is " + range + ", but must be in [" + confocalLength
                        + ", ∞) for Friis's equation.\nMaybe gaussianBeam, which holds in the near field too, is what you want");
        this.confocalLength = confocalLength;
    }

    /**
     * The shortest range at which the far-field equation is accepted.
     *
     * @return confocal length of the link [m]
     */
    public double confocalLength() {
        return confocalLength;
    }
}

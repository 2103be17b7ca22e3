/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

/**
 * What one side of a flat surface sees of the Sun and the Earth, as factors on the fluxes of a {@link SpaceEnvironment}.
 *
 * <p>Whatever is not Earth is the sink. {@link SpaceEnvironment#exposure} computes it from directions; it may also be
 * given. Immutable and thread-safe.
 *
 * @param sunFactor direct sunlight on the surface per solar irradiance: cosine of incidence times sunlit fraction, in
 *     [0, 1] [1]
 * @param earthViewFactor view factor to the Earth, in [0, 1] [1]
 * @param albedoViewFactor view factor to the sunlit Earth weighted with the cosine of the Sun's zenith angle, in [0,
 *     earthViewFactor] [1]
 */
public record Exposure(double sunFactor, double earthViewFactor, double albedoViewFactor) {
    /** A side that sees only the sink. */
    public static final Exposure DEEP_SPACE = new Exposure(0, 0, 0);

    /**
     * Refuses values outside their ranges.
     *
     * @param sunFactor direct sunlight on the surface per solar irradiance, in [0, 1] [1]
     * @param earthViewFactor view factor to the Earth, in [0, 1] [1]
     * @param albedoViewFactor view factor to the sunlit Earth, in [0, earthViewFactor] [1]
     */
    public Exposure {
        Checks.within("sunFactor", sunFactor, 0, 1);
        Checks.within("earthViewFactor", earthViewFactor, 0, 1);
        Checks.within("albedoViewFactor", albedoViewFactor, 0, earthViewFactor);
    }

    /**
     * The same exposure where a part of the Sun's disc is hidden, by the Earth or by the satellite itself.
     *
     * @param sunlitFraction visible share of the Sun's light, in [0, 1] [1]
     * @return the exposure with less direct sunlight
     */
    public Exposure shaded(double sunlitFraction) {
        Checks.within("sunlitFraction", sunlitFraction, 0, 1);
        return new Exposure(sunFactor * sunlitFraction, earthViewFactor, albedoViewFactor);
    }
}

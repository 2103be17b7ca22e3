/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

/**
 * What a surface absorbs of sunlight and emits in the infrared.
 *
 * <p>Two grey bands: the solar absorptance holds for direct and reflected sunlight, the emittance both for what the
 * surface emits and, by Kirchhoff's law, for what it absorbs of the Earth's infrared. Both are hemispherical and do not
 * depend on direction or temperature. Published values are of fresh surfaces unless said; they age by ultraviolet light,
 * particles, atomic oxygen and contamination, almost only in the solar band ({@link #aged}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param solarAbsorptance absorbed share of sunlight, in [0, 1] [1]
 * @param emittance emitted share of a black body's infrared, in (0, 1] [1]
 */
public record Coating(double solarAbsorptance, double emittance) {
    /** CODATA 2018 [W/m²/K⁴]. */
    static final double SIGMA = 5.670374419e-8;

    /** A black surface: the limit. */
    public static final Coating BLACK = new Coating(1, 1);

    /**
     * Optical solar reflector, silvered fused silica, fresh. Source: D. G. Gilmore (ed.), Spacecraft Thermal Control
     * Handbook, vol. I, 2nd ed., 2002, appendix A.
     */
    public static final Coating OPTICAL_SOLAR_REFLECTOR = new Coating(0.07, 0.80);

    /**
     * Silver-coated FEP (second-surface mirror), fresh. Source: P. Fortescue, G. Swinerd, J. Stark (eds), Spacecraft
     * Systems Engineering, 4th ed., 2011, table 11.3.
     */
    public static final Coating SILVERED_FEP = new Coating(0.08, 0.78);

    /** White silicate paint, fresh. Source: Fortescue, Swinerd, Stark, 4th ed., 2011, table 11.3. */
    public static final Coating WHITE_SILICATE_PAINT = new Coating(0.12, 0.90);

    /** White silicate paint after 1,000 hours of ultraviolet light. Source: the same table 11.3. */
    public static final Coating WHITE_SILICATE_PAINT_AGED = new Coating(0.14, 0.90);

    /** White silicone paint, fresh. Source: Fortescue, Swinerd, Stark, 4th ed., 2011, table 11.3. */
    public static final Coating WHITE_SILICONE_PAINT = new Coating(0.26, 0.83);

    /** White silicone paint after 1,000 hours of ultraviolet light. Source: the same table 11.3. */
    public static final Coating WHITE_SILICONE_PAINT_AGED = new Coating(0.29, 0.83);

    /** Black epoxy paint. Source: Fortescue, Swinerd, Stark, 4th ed., 2011, table 11.3. */
    public static final Coating BLACK_PAINT = new Coating(0.95, 0.85);

    /**
     * Refuses values outside their ranges.
     *
     * @param solarAbsorptance absorbed share of sunlight, in [0, 1] [1]
     * @param emittance emitted share of a black body's infrared, in (0, 1] [1]
     */
    public Coating {
        Checks.within("solarAbsorptance", solarAbsorptance, 0, 1);
        Checks.fraction("emittance", emittance);
    }

    /**
     * The same surface after its solar absorptance has risen in flight; the emittance stays.
     *
     * @param absorptanceIncrease rise since the beginning of life; the sum must not exceed 1 [1]
     * @return the coating at that age
     */
    public Coating aged(double absorptanceIncrease) {
        Checks.within("absorptanceIncrease", absorptanceIncrease, 0, 1 - solarAbsorptance);
        return new Coating(solarAbsorptance + absorptanceIncrease, emittance);
    }

    /**
     * What the surface emits into a hemisphere: emittance times sigma T⁴ (Stefan-Boltzmann, sigma of CODATA 2018).
     *
     * @param temperature of the surface, at least 0 [K]
     * @return emitted flux [W/m²]
     */
    public double emittedFlux(double temperature) {
        Checks.notNegative("temperature", temperature);
        return emittance * SIGMA * fourth(temperature);
    }

    /**
     * The temperature at which the surface emits a flux: its equilibrium where it absorbs that flux and conducts nothing.
     *
     * @param flux absorbed per area that emits, at least 0 [W/m²]
     * @return temperature [K]
     */
    public double equilibriumTemperature(double flux) {
        Checks.notNegative("flux", flux);
        return fourthRoot(flux / (emittance * SIGMA));
    }

    static double fourth(double x) {
        double square = x * x;
        return square * square;
    }

    static double fourthRoot(double x) {
        return Math.sqrt(Math.sqrt(x));
    }
}

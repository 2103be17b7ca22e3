/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal;

/**
 * Heat that a surface absorbs from outside, by its origin.
 *
 * <p>Immutable and thread-safe.
 *
 * @param solar from direct sunlight [W/m²]
 * @param albedo from sunlight that the Earth reflects [W/m²]
 * @param earthInfrared from the Earth's own infrared [W/m²]
 * @param sink from the surroundings at the sink temperature [W/m²]
 * @param neighbours infrared of other parts of the satellite in view, such as the array [W/m²]
 */
public record AbsorbedFlux(double solar, double albedo, double earthInfrared, double sink, double neighbours) {
    /** Nothing from outside: a sink at absolute zero. */
    public static final AbsorbedFlux NONE = new AbsorbedFlux(0, 0, 0, 0);

    /**
     * Refuses negative fluxes.
     *
     * @param solar from direct sunlight [W/m²]
     * @param albedo from sunlight that the Earth reflects [W/m²]
     * @param earthInfrared from the Earth's own infrared [W/m²]
     * @param sink from the surroundings at the sink temperature [W/m²]
     * @param neighbours infrared of other parts of the satellite in view [W/m²]
     */
    public AbsorbedFlux {
        Checks.notNegative("solar", solar);
        Checks.notNegative("albedo", albedo);
        Checks.notNegative("earthInfrared", earthInfrared);
        Checks.notNegative("sink", sink);
        Checks.notNegative("neighbours", neighbours);
    }

    /**
     * A surface that sees no other part of the satellite.
     *
     * @param solar from direct sunlight [W/m²]
     * @param albedo from sunlight that the Earth reflects [W/m²]
     * @param earthInfrared from the Earth's own infrared [W/m²]
     * @param sink from the surroundings at the sink temperature [W/m²]
     */
    public AbsorbedFlux(double solar, double albedo, double earthInfrared, double sink) {
        this(solar, albedo, earthInfrared, sink, 0);
    }

    /**
     * What Sun and Earth bring, without the sink and without other parts of the satellite.
     *
     * @return absorbed flux [W/m²]
     */
    public double environment() {
        return solar + albedo + earthInfrared;
    }

    /**
     * All that is absorbed.
     *
     * @return absorbed flux [W/m²]
     */
    public double total() {
        return environment() + sink + neighbours;
    }

    /**
     * The sum of two sides, for a plate whose sides share one temperature.
     *
     * @param other the other side's
     * @return the sum, item by item
     */
    public AbsorbedFlux plus(AbsorbedFlux other) {
        return new AbsorbedFlux(
                solar + other.solar,
                albedo + other.albedo,
                earthInfrared + other.earthInfrared,
                sink + other.sink,
                neighbours + other.neighbours);
    }
}

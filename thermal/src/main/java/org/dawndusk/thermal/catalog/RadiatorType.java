/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.catalog;

import java.util.OptionalDouble;

/**
 * A type of radiator with its mass, tubes, fluid and mechanism counted as its source counts them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is
 * @param arealMass mass per area of one face [kg/m²]
 * @param flux rejected heat per area of one face, as designed, where the source states it [W/m²]
 * @param source where the figures are from
 * @param dated year of the source
 */
public record RadiatorType(String name, double arealMass, OptionalDouble flux, String source, int dated) {
    private static final String ISS = "Boeing, International Space Station Active Thermal Control System overview";

    /** One photovoltaic radiator of the International Space Station, with its deployment mechanism. */
    public static final RadiatorType ISS_PHOTOVOLTAIC =
            of("ISS photovoltaic radiator", 3.12 * 13.6, 740.7, 14_000, ISS, 2006);

    /**
     * One of the six heat rejection radiators of the International Space Station, of eight panels, with its base, scissors
     * and motor. Six of them reject 70 kW: J. A. Oren, H. R. Howell, SAE Technical Paper 951651, 1995.
     */
    public static final RadiatorType ISS_HEAT_REJECTION = of(
            "ISS heat rejection radiator",
            3.4 * 23.3,
            1_122.6,
            70_000 / 6.0,
            ISS + "; SAE Technical Paper 951651",
            2006);

    /** Aluminium panels with ammonia heat pipes, as they were usual in 1991: a round figure. */
    public static final RadiatorType HEAT_PIPE_PANEL = new RadiatorType(
            "aluminium and ammonia heat-pipe panel",
            7,
            OptionalDouble.empty(),
            "NASA SBIR abstract 91-1-09.08-6551B (Thermacore)",
            1991);

    /**
     * Refuses values outside their ranges.
     *
     * @param name what it is
     * @param arealMass mass per area of one face [kg/m²]
     * @param flux rejected heat per area of one face, as designed, where the source states it [W/m²]
     * @param source where the figures are from
     * @param dated year of the source
     */
    public RadiatorType {
        ChipStack.positive("arealMass", arealMass);
        flux.ifPresent(value -> ChipStack.positive("flux", value));
    }

    /**
     * From a radiator's size, mass and heat.
     *
     * @param name what it is
     * @param area of one face [m²]
     * @param mass of all of it [kg]
     * @param heat that it rejects as designed [W]
     * @param source where the figures are from
     * @param dated year of the source
     * @return the type
     */
    public static RadiatorType of(String name, double area, double mass, double heat, String source, int dated) {
        ChipStack.positive("area", area);
        return new RadiatorType(name, mass / area, OptionalDouble.of(heat / area), source, dated);
    }
}

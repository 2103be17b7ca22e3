/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.thermal.catalog;

/**
 * A radiator as it was built, with tubes, fluid and mechanism as its source counts them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is
 * @param area of one face [m²]
 * @param mass of all of it [kg]
 * @param heat that it rejects as designed [W]
 * @param source where the figures are from
 * @param dated year of the source
 */
public record RadiatorType(String name, double area, double mass, double heat, String source, int dated) {
    /** One photovoltaic radiator of the International Space Station, with its deployment mechanism. */
    public static final RadiatorType ISS_PHOTOVOLTAIC = new RadiatorType(
            "ISS photovoltaic radiator",
            3.12 * 13.6,
            740.7,
            14_000,
            "Boeing, International Space Station Active Thermal Control System overview",
            2006);

    /**
     * One of the six heat rejection radiators of the International Space Station, of eight panels, with its base, scissors
     * and motor. Six of them reject 70 kW: J. A. Oren, H. R. Howell, SAE Technical Paper 951651, 1995.
     */
    public static final RadiatorType ISS_HEAT_REJECTION_SYSTEM = new RadiatorType(
            "ISS heat rejection radiator",
            3.4 * 23.3,
            1_122.6,
            70_000 / 6.0,
            "Boeing, International Space Station Active Thermal Control System overview; SAE Technical Paper 951651",
            2006);

    /**
     * Refuses values outside their ranges.
     *
     * @param name what it is
     * @param area of one face [m²]
     * @param mass of all of it [kg]
     * @param heat that it rejects as designed [W]
     * @param source where the figures are from
     * @param dated year of the source
     */
    public RadiatorType {
        ChipStack.positive("area", area);
        ChipStack.positive("mass", mass);
        ChipStack.positive("heat", heat);
    }

    /**
     * Mass per area of one face.
     *
     * @return areal mass [kg/m²]
     */
    public double arealMass() {
        return mass / area;
    }

    /**
     * Rejected heat per area of one face.
     *
     * @return flux [W/m²]
     */
    public double flux() {
        return heat / area;
    }
}

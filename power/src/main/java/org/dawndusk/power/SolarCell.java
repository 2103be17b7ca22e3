/* Copyright 2026 the Dawndusk authors. SPDX-License-Identifier: Apache-2.0 */
package org.dawndusk.power;

/**
 * A solar cell as it converts sunlight of air mass zero: efficiency at a temperature, its fall with temperature, and the
 * optical properties that set that temperature.
 *
 * <p>Efficiency is linear in temperature about the reference and does not depend on irradiance, which holds from 0.3 to 2
 * suns and some 200 to 400 K. Immutable and thread-safe.
 *
 * @param efficiency at the reference temperature, beginning of life, in (0, 1] [1]
 * @param referenceTemperature at which the efficiency holds [K]
 * @param temperatureCoefficient relative change of the efficiency per kelvin, not positive, and not so steep that the
 *     efficiency would exceed the absorptance before absolute zero [1/K]
 * @param solarAbsorptance of the covered cell, at least the efficiency, in (0, 1] [1]
 * @param emittance of the covered cell in the infrared, in (0, 1] [1]
 */
public record SolarCell(
        double efficiency,
        double referenceTemperature,
        double temperatureCoefficient,
        double solarAbsorptance,
        double emittance) {
    private static final double CELSIUS_28 = 301.15;

    /**
     * Silicon: 14.8 % and 0.5 % less per kelvin above 28 °C (J. R. Wertz, W. J. Larson, eds, Space Mission Analysis and
     * Design, 3rd ed., 1999, section 11.4); absorptance 0.75 and emittance 0.82 (P. Fortescue, G. Swinerd, J. Stark,
     * eds, Spacecraft Systems Engineering, 4th ed., 2011, table 11.3).
     */
    public static final SolarCell SILICON = new SolarCell(0.148, CELSIUS_28, -0.005, 0.75, 0.82);

    /**
     * Multi-junction cell of a textbook: 22 % at 28 °C (Space Mission Analysis and Design, 3rd ed., 1999, section 11.4),
     * optical properties of gallium arsenide cells (Spacecraft Systems Engineering, 4th ed., 2011, table 11.3). The
     * temperature coefficient is not given there, so that it is 0: use {@link #withTemperatureCoefficient}.
     */
    public static final SolarCell MULTIJUNCTION = new SolarCell(0.22, CELSIUS_28, 0, 0.88, 0.80);

    /**
     * Spectrolab XTJ triple junction: 29.8 %, the mean of 845 cells at 28 °C and 1,353 W/m² (C. Fetzer et al., Production
     * ready 30 % efficient triple junction space solar cells, IEEE Photovoltaic Specialists Conference); optical
     * properties and coefficient as for {@link #MULTIJUNCTION}. Its loss by radiation is {@link Degradation#XTJ_1_MEV}.
     */
    public static final SolarCell XTJ = new SolarCell(0.298, CELSIUS_28, 0, 0.88, 0.80);

    /**
     * Refuses values outside their ranges.
     *
     * @param efficiency at the reference temperature, beginning of life, in (0, 1] [1]
     * @param referenceTemperature at which the efficiency holds [K]
     * @param temperatureCoefficient relative change of the efficiency per kelvin, not positive [1/K]
     * @param solarAbsorptance of the covered cell, at least the efficiency, in (0, 1] [1]
     * @param emittance of the covered cell in the infrared, in (0, 1] [1]
     */
    public SolarCell {
        Checks.fraction("efficiency", efficiency);
        Checks.positive("referenceTemperature", referenceTemperature);
        Checks.within("solarAbsorptance", solarAbsorptance, efficiency, 1);
        // a colder cell must not give more than it absorbs, even where the line is drawn to absolute zero
        double steepest = (solarAbsorptance / efficiency - 1) / referenceTemperature;
        Checks.within("temperatureCoefficient", temperatureCoefficient, -steepest, 0);
        Checks.fraction("emittance", emittance);
    }

    /**
     * The same cell with another slope, for instance of a data sheet.
     *
     * @param coefficient relative change of the efficiency per kelvin, not positive [1/K]
     * @return the cell
     */
    public SolarCell withTemperatureCoefficient(double coefficient) {
        return new SolarCell(efficiency, referenceTemperature, coefficient, solarAbsorptance, emittance);
    }

    /**
     * Efficiency at a temperature, beginning of life.
     *
     * @param temperature of the cell, below the one at which the linear law ends at zero [K]
     * @return efficiency [1]
     */
    public double efficiencyAt(double temperature) {
        double factor = temperatureFactor(temperature);
        if (!(temperature > 0 && factor > 0)) {
            throw Checks.refusal(
                    "temperature",
                    temperature,
                    temperatureCoefficient < 0
                            ? "(0, " + (referenceTemperature - 1 / temperatureCoefficient) + ")"
                            : "(0, ∞)");
        }
        return efficiency * factor;
    }

    /** Linear law without its ends. */
    double temperatureFactor(double temperature) {
        return 1 + temperatureCoefficient * (temperature - referenceTemperature);
    }
}
